// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::types;
use crate::wire;
use crate::wire::{Box, Wire as _};

pub mod account;
pub mod aicompose;
pub mod auth;
pub mod channels;
pub mod chatlists;
pub mod contacts;
pub mod ephemeral;
pub mod help;
pub mod messages;
pub mod payments;
pub mod photos;
pub mod storage;
pub mod stories;
pub mod updates;
pub mod upload;
pub mod users;

/// A chat to act on: a user, group or channel, with what proves that the account has met it.
///
/// Accepted by [`account.reportPeer`](super::functions::account::ReportPeer), [`account.reportProfilePhoto`](super::functions::account::ReportProfilePhoto), [`account.saveAutoSaveSettings`](super::functions::account::SaveAutoSaveSettings), [`account.toggleConnectedBotPaused`](super::functions::account::ToggleConnectedBotPaused), [`account.disablePeerConnectedBot`](super::functions::account::DisablePeerConnectedBot), [`account.getPaidMessagesRevenue`](super::functions::account::GetPaidMessagesRevenue), [`account.toggleNoPaidMessagesException`](super::functions::account::ToggleNoPaidMessagesException), [`contacts.block`](super::functions::contacts::Block), [`contacts.unblock`](super::functions::contacts::Unblock), [`contacts.resetTopPeerRating`](super::functions::contacts::ResetTopPeerRating), and 228 more.
///
/// Contained in [`inputPeerUserFromMessage`](super::types::InputPeerUserFromMessage), [`inputPeerChannelFromMessage`](super::types::InputPeerChannelFromMessage), [`inputUserFromMessage`](super::types::InputUserFromMessage), [`inputMediaStory`](super::types::InputMediaStory), [`inputPeerPhotoFileLocation`](super::types::InputPeerPhotoFileLocation), [`inputChannelFromMessage`](super::types::InputChannelFromMessage), [`inputNotifyPeer`](super::types::InputNotifyPeer), [`inputNotifyForumTopic`](super::types::InputNotifyForumTopic), [`dialogFilter`](super::types::DialogFilter), [`dialogFilterChatlist`](super::types::DialogFilterChatlist), and 20 more.
///
/// [Official page](https://core.telegram.org/type/InputPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputPeer {
    /// No chat.
    ///
    /// `inputPeerEmpty#7f3b18ea = InputPeer;`
    Empty,
    /// The account itself; as a chat, its saved messages.
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
    UserFromMessage(Box<types::InputPeerUserFromMessage>),
    /// A channel whose access hash is not known, named by a message in which it occurs.
    ChannelFromMessage(Box<types::InputPeerChannelFromMessage>),
}

impl InputPeer {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x7f3b18ea),
            Self::InputPeerSelf => w.u32(0x7da07ec9),
            Self::Chat(value) => {
                w.u32(0x35a95cb9);
                value.write_bare(w);
            }
            Self::User(value) => {
                w.u32(0xdde8a54c);
                value.write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0x27bcbbfc);
                value.write_bare(w);
            }
            Self::UserFromMessage(value) => {
                w.u32(0xa87b0a1c);
                (**value).write_bare(w);
            }
            Self::ChannelFromMessage(value) => {
                w.u32(0xbd2a0840);
                (**value).write_bare(w);
            }
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
/// Accepted by [`account.updateConnectedBot`](super::functions::account::UpdateConnectedBot), [`account.getPaidMessagesRevenue`](super::functions::account::GetPaidMessagesRevenue), [`account.toggleNoPaidMessagesException`](super::functions::account::ToggleNoPaidMessagesException), [`account.confirmBotConnection`](super::functions::account::ConfirmBotConnection), [`users.getUsers`](super::functions::users::GetUsers), [`users.getFullUser`](super::functions::users::GetFullUser), [`users.setSecureValueErrors`](super::functions::users::SetSecureValueErrors), [`users.getRequirementsToContact`](super::functions::users::GetRequirementsToContact), [`users.getSavedMusic`](super::functions::users::GetSavedMusic), [`users.getSavedMusicByID`](super::functions::users::GetSavedMusicById), and 86 more.
///
/// Contained in [`inputGameShortName`](super::types::InputGameShortName), [`inputMessageEntityMentionName`](super::types::InputMessageEntityMentionName), [`inputRichMessage`](super::types::InputRichMessage), [`inputPrivacyValueAllowUsers`](super::types::InputPrivacyValueAllowUsers), [`inputPrivacyValueDisallowUsers`](super::types::InputPrivacyValueDisallowUsers), [`inputInlineButtonTypeUrlAuth`](super::types::InputInlineButtonTypeUrlAuth), [`inputInlineButtonTypeUserProfile`](super::types::InputInlineButtonTypeUserProfile), [`botCommandScopePeerUser`](super::types::BotCommandScopePeerUser), [`inputInvoicePremiumGiftStars`](super::types::InputInvoicePremiumGiftStars), [`inputInvoiceBusinessBotTransferStars`](super::types::InputInvoiceBusinessBotTransferStars), and 6 more.
///
/// [Official page](https://core.telegram.org/type/InputUser)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputUser {
    /// No user.
    ///
    /// `inputUserEmpty#b98886cf = InputUser;`
    Empty,
    /// The account itself.
    ///
    /// `inputUserSelf#f7c1b13f = InputUser;`
    InputUserSelf,
    /// A user.
    InputUser(types::InputUser),
    /// A user whose access hash is not known, named by a message in which the user occurs.
    FromMessage(types::InputUserFromMessage),
}

impl InputUser {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xb98886cf),
            Self::InputUserSelf => w.u32(0xf7c1b13f),
            Self::InputUser(value) => {
                w.u32(0xf21158c6);
                value.write_bare(w);
            }
            Self::FromMessage(value) => {
                w.u32(0x1da448e2);
                value.write_bare(w);
            }
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
/// Accepted by [`account.uploadWallPaper`](super::functions::account::UploadWallPaper), [`account.uploadTheme`](super::functions::account::UploadTheme), [`account.uploadRingtone`](super::functions::account::UploadRingtone), [`messages.initHistoryImport`](super::functions::messages::InitHistoryImport), [`photos.uploadProfilePhoto`](super::functions::photos::UploadProfilePhoto), [`photos.uploadContactProfilePhoto`](super::functions::photos::UploadContactProfilePhoto), [`phone.saveCallLog`](super::functions::phone::SaveCallLog).
///
/// Contained in [`inputMediaUploadedPhoto`](super::types::InputMediaUploadedPhoto), [`inputMediaUploadedDocument`](super::types::InputMediaUploadedDocument), [`inputChatUploadedPhoto`](super::types::InputChatUploadedPhoto).
///
/// [Official page](https://core.telegram.org/type/InputFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputFile {
    /// A file of up to 10 MB that was uploaded with [`upload.saveFilePart`](super::functions::upload::SaveFilePart).
    InputFile(types::InputFile),
    /// A file of more than 10 MB that was uploaded with [`upload.saveBigFilePart`](super::functions::upload::SaveBigFilePart).
    Big(types::InputFileBig),
    /// A document of a story, used as a file.
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputFile(value) => {
                w.u32(0xf52ff27f);
                value.write_bare(w);
            }
            Self::Big(value) => {
                w.u32(0xfa4f0bb5);
                value.write_bare(w);
            }
            Self::StoryDocument(value) => {
                w.u32(0x62dc8b48);
                value.write_bare(w);
            }
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
/// Accepted by [`account.createTheme`](super::functions::account::CreateTheme), [`account.updateTheme`](super::functions::account::UpdateTheme), [`account.saveRingtone`](super::functions::account::SaveRingtone), [`account.saveMusic`](super::functions::account::SaveMusic), [`users.getSavedMusicByID`](super::functions::users::GetSavedMusicById), [`messages.saveGif`](super::functions::messages::SaveGif), [`messages.saveRecentSticker`](super::functions::messages::SaveRecentSticker), [`messages.faveSticker`](super::functions::messages::FaveSticker), [`messages.reportMusicListen`](super::functions::messages::ReportMusicListen), [`stickers.createStickerSet`](super::functions::stickers::CreateStickerSet), and 7 more.
///
/// Contained in [`inputFileStoryDocument`](super::types::InputFileStoryDocument), [`inputMediaUploadedPhoto`](super::types::InputMediaUploadedPhoto), [`inputMediaPhoto`](super::types::InputMediaPhoto), [`inputMediaUploadedDocument`](super::types::InputMediaUploadedDocument), [`inputMediaDocument`](super::types::InputMediaDocument), [`inputRichMessage`](super::types::InputRichMessage), [`inputBotInlineResultDocument`](super::types::InputBotInlineResultDocument), [`inputStickeredMediaDocument`](super::types::InputStickeredMediaDocument), [`inputWebFileAudioAlbumThumbLocation`](super::types::InputWebFileAudioAlbumThumbLocation), [`inputStickerSetItem`](super::types::InputStickerSetItem), and 2 more.
///
/// [Official page](https://core.telegram.org/type/InputDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputDocument {
    /// No document.
    ///
    /// `inputDocumentEmpty#72f0eaae = InputDocument;`
    Empty,
    /// A document that is on the server.
    InputDocument(types::InputDocument),
}

impl InputDocument {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x72f0eaae),
            Self::InputDocument(value) => {
                w.u32(0x1abfb575);
                value.write_bare(w);
            }
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
/// Accepted by [`messages.sendMedia`](super::functions::messages::SendMedia), [`messages.editMessage`](super::functions::messages::EditMessage), [`messages.editInlineBotMessage`](super::functions::messages::EditInlineBotMessage), [`messages.saveDraft`](super::functions::messages::SaveDraft), [`messages.uploadMedia`](super::functions::messages::UploadMedia), [`messages.uploadImportedMedia`](super::functions::messages::UploadImportedMedia), [`bots.addPreviewMedia`](super::functions::bots::AddPreviewMedia), [`bots.editPreviewMedia`](super::functions::bots::EditPreviewMedia), [`bots.deletePreviewMedia`](super::functions::bots::DeletePreviewMedia), [`bots.reorderPreviewMedias`](super::functions::bots::ReorderPreviewMedias), and 5 more.
///
/// Contained in [`inputMediaInvoice`](super::types::InputMediaInvoice), [`inputMediaPoll`](super::types::InputMediaPoll), [`inputMediaPaidMedia`](super::types::InputMediaPaidMedia), [`inputPollAnswer`](super::types::InputPollAnswer), [`draftMessage`](super::types::DraftMessage), [`inputSingleMedia`](super::types::InputSingleMedia).
///
/// [Official page](https://core.telegram.org/type/InputMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputMedia {
    /// No media.
    ///
    /// `inputMediaEmpty#9664f57f = InputMedia;`
    Empty,
    /// A photo that was just uploaded.
    UploadedPhoto(Box<types::InputMediaUploadedPhoto>),
    /// A photo that is on the server.
    Photo(types::InputMediaPhoto),
    /// A place on the map.
    GeoPoint(types::InputMediaGeoPoint),
    /// A contact.
    Contact(types::InputMediaContact),
    /// A document, video, audio file or animation that was just uploaded.
    UploadedDocument(Box<types::InputMediaUploadedDocument>),
    /// A document that is on the server.
    Document(Box<types::InputMediaDocument>),
    /// A venue.
    Venue(Box<types::InputMediaVenue>),
    /// A photo that the server loads from the web.
    PhotoExternal(types::InputMediaPhotoExternal),
    /// A document that the server loads from the web.
    DocumentExternal(types::InputMediaDocumentExternal),
    /// A game.
    Game(types::InputMediaGame),
    /// An invoice, for bots.
    Invoice(Box<types::InputMediaInvoice>),
    /// A live location.
    GeoLive(types::InputMediaGeoLive),
    /// A poll or quiz.
    Poll(Box<types::InputMediaPoll>),
    /// An emoji with a random value, such as a die.
    Dice(types::InputMediaDice),
    /// A story.
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x9664f57f),
            Self::UploadedPhoto(value) => {
                w.u32(0x7d8375da);
                (**value).write_bare(w);
            }
            Self::Photo(value) => {
                w.u32(0xe3af4434);
                value.write_bare(w);
            }
            Self::GeoPoint(value) => {
                w.u32(0xf9c44144);
                value.write_bare(w);
            }
            Self::Contact(value) => {
                w.u32(0xf8ab7dfb);
                value.write_bare(w);
            }
            Self::UploadedDocument(value) => {
                w.u32(0x037c9330);
                (**value).write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0xa8763ab5);
                (**value).write_bare(w);
            }
            Self::Venue(value) => {
                w.u32(0xc13d1c11);
                (**value).write_bare(w);
            }
            Self::PhotoExternal(value) => {
                w.u32(0xe5bbfe1a);
                value.write_bare(w);
            }
            Self::DocumentExternal(value) => {
                w.u32(0x779600f9);
                value.write_bare(w);
            }
            Self::Game(value) => {
                w.u32(0xd33f43f3);
                value.write_bare(w);
            }
            Self::Invoice(value) => {
                w.u32(0x405fef0d);
                (**value).write_bare(w);
            }
            Self::GeoLive(value) => {
                w.u32(0x971fa843);
                value.write_bare(w);
            }
            Self::Poll(value) => {
                w.u32(0x883a4108);
                (**value).write_bare(w);
            }
            Self::Dice(value) => {
                w.u32(0xe66fbf7b);
                value.write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0x89fdd778);
                value.write_bare(w);
            }
            Self::WebPage(value) => {
                w.u32(0xc21b8849);
                value.write_bare(w);
            }
            Self::PaidMedia(value) => {
                w.u32(0xc4103386);
                value.write_bare(w);
            }
            Self::Todo(value) => {
                w.u32(0x9fc55fde);
                value.write_bare(w);
            }
            Self::StakeDice(value) => {
                w.u32(0xf3a9244a);
                value.write_bare(w);
            }
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
/// Accepted by [`account.reportProfilePhoto`](super::functions::account::ReportProfilePhoto), [`photos.updateProfilePhoto`](super::functions::photos::UpdateProfilePhoto), [`photos.deletePhotos`](super::functions::photos::DeletePhotos).
///
/// Contained in [`inputMediaPhoto`](super::types::InputMediaPhoto), [`inputMediaUploadedDocument`](super::types::InputMediaUploadedDocument), [`inputMediaDocument`](super::types::InputMediaDocument), [`inputMediaDocumentExternal`](super::types::InputMediaDocumentExternal), [`inputChatPhoto`](super::types::InputChatPhoto), [`inputRichMessage`](super::types::InputRichMessage), [`inputBotInlineResultPhoto`](super::types::InputBotInlineResultPhoto), [`inputStickeredMediaPhoto`](super::types::InputStickeredMediaPhoto), [`inputRichFilePhoto`](super::types::InputRichFilePhoto).
///
/// [Official page](https://core.telegram.org/type/InputPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputPhoto {
    /// No photo.
    ///
    /// `inputPhotoEmpty#1cd7bf0d = InputPhoto;`
    Empty,
    /// A photo that is on the server.
    InputPhoto(types::InputPhoto),
}

impl InputPhoto {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x1cd7bf0d),
            Self::InputPhoto(value) => {
                w.u32(0x3bb3b94a);
                value.write_bare(w);
            }
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
/// Accepted by [`account.updateBusinessLocation`](super::functions::account::UpdateBusinessLocation), [`contacts.getLocated`](super::functions::contacts::GetLocated), [`messages.getInlineBotResults`](super::functions::messages::GetInlineBotResults), [`channels.createChannel`](super::functions::channels::CreateChannel), [`channels.editLocation`](super::functions::channels::EditLocation).
///
/// Contained in [`inputMediaGeoPoint`](super::types::InputMediaGeoPoint), [`inputMediaVenue`](super::types::InputMediaVenue), [`inputMediaGeoLive`](super::types::InputMediaGeoLive), [`inputBotInlineMessageMediaGeo`](super::types::InputBotInlineMessageMediaGeo), [`inputBotInlineMessageMediaVenue`](super::types::InputBotInlineMessageMediaVenue), [`inputPageBlockMap`](super::types::InputPageBlockMap), [`inputWebFileGeoPointLocation`](super::types::InputWebFileGeoPointLocation).
///
/// [Official page](https://core.telegram.org/type/InputGeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputGeoPoint {
    /// No place.
    ///
    /// `inputGeoPointEmpty#e4c123d6 = InputGeoPoint;`
    Empty,
    /// A place on the map.
    InputGeoPoint(types::InputGeoPoint),
}

impl InputGeoPoint {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xe4c123d6),
            Self::InputGeoPoint(value) => {
                w.u32(0x48222faf);
                value.write_bare(w);
            }
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

/// What a document is.
///
/// Contained in [`inputMediaUploadedDocument`](super::types::InputMediaUploadedDocument), [`inputWebDocument`](super::types::InputWebDocument), [`document`](super::types::Document), [`webDocument`](super::types::WebDocument), [`webDocumentNoProxy`](super::types::WebDocumentNoProxy).
///
/// [Official page](https://core.telegram.org/type/DocumentAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum DocumentAttribute {
    /// The document is an image.
    ImageSize(types::DocumentAttributeImageSize),
    /// The document is an animation.
    ///
    /// `documentAttributeAnimated#11b58939 = DocumentAttribute;`
    Animated,
    /// The document is a sticker.
    Sticker(types::DocumentAttributeSticker),
    /// The document is a video.
    Video(types::DocumentAttributeVideo),
    /// The document is an audio file.
    Audio(types::DocumentAttributeAudio),
    /// The document has a file name.
    Filename(types::DocumentAttributeFilename),
    /// There are stickers on the media.
    ///
    /// `documentAttributeHasStickers#9801d2f7 = DocumentAttribute;`
    HasStickers,
    /// The document is a custom emoji.
    CustomEmoji(types::DocumentAttributeCustomEmoji),
}

impl DocumentAttribute {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ImageSize(_) => 0x6c37c15c,
            Self::Animated => 0x11b58939,
            Self::Sticker(_) => 0x6319d612,
            Self::Video(_) => 0x43c57c48,
            Self::Audio(_) => 0x9852f9c6,
            Self::Filename(_) => 0x15590068,
            Self::HasStickers => 0x9801d2f7,
            Self::CustomEmoji(_) => 0xfd149899,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ImageSize(_) => "documentAttributeImageSize",
            Self::Animated => "documentAttributeAnimated",
            Self::Sticker(_) => "documentAttributeSticker",
            Self::Video(_) => "documentAttributeVideo",
            Self::Audio(_) => "documentAttributeAudio",
            Self::Filename(_) => "documentAttributeFilename",
            Self::HasStickers => "documentAttributeHasStickers",
            Self::CustomEmoji(_) => "documentAttributeCustomEmoji",
        }
    }
}

impl wire::Wire for DocumentAttribute {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DocumentAttribute",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ImageSize(value) => {
                w.u32(0x6c37c15c);
                value.write_bare(w);
            }
            Self::Animated => w.u32(0x11b58939),
            Self::Sticker(value) => {
                w.u32(0x6319d612);
                value.write_bare(w);
            }
            Self::Video(value) => {
                w.u32(0x43c57c48);
                value.write_bare(w);
            }
            Self::Audio(value) => {
                w.u32(0x9852f9c6);
                value.write_bare(w);
            }
            Self::Filename(value) => {
                w.u32(0x15590068);
                value.write_bare(w);
            }
            Self::HasStickers => w.u32(0x9801d2f7),
            Self::CustomEmoji(value) => {
                w.u32(0xfd149899);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6c37c15c => {
                Self::ImageSize(types::DocumentAttributeImageSize::read_bare(cursor))
            }
            0x11b58939 => Self::Animated,
            0x6319d612 => {
                Self::Sticker(types::DocumentAttributeSticker::read_bare(cursor))
            }
            0x43c57c48 => Self::Video(types::DocumentAttributeVideo::read_bare(cursor)),
            0x9852f9c6 => Self::Audio(types::DocumentAttributeAudio::read_bare(cursor)),
            0x15590068 => {
                Self::Filename(types::DocumentAttributeFilename::read_bare(cursor))
            }
            0x9801d2f7 => Self::HasStickers,
            0xfd149899 => {
                Self::CustomEmoji(types::DocumentAttributeCustomEmoji::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Animated
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DocumentAttributeImageSize> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeImageSize) -> Self {
        Self::ImageSize(value)
    }
}

impl From<types::DocumentAttributeSticker> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeSticker) -> Self {
        Self::Sticker(value)
    }
}

impl From<types::DocumentAttributeVideo> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeVideo) -> Self {
        Self::Video(value)
    }
}

impl From<types::DocumentAttributeAudio> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<types::DocumentAttributeFilename> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeFilename) -> Self {
        Self::Filename(value)
    }
}

impl From<types::DocumentAttributeCustomEmoji> for DocumentAttribute {
    #[inline]
    fn from(value: types::DocumentAttributeCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

/// The type `InputGame`.
///
/// Contained in [`inputMediaGame`](super::types::InputMediaGame).
///
/// [Official page](https://core.telegram.org/type/InputGame)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputGame {
    Id(types::InputGameId),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Id(value) => {
                w.u32(0x032c3e77);
                value.write_bare(w);
            }
            Self::ShortName(value) => {
                w.u32(0xc331e80a);
                value.write_bare(w);
            }
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

/// Formatting of a range of a text. Ranges count UTF-16 code units.
///
/// Accepted by [`messages.sendMessage`](super::functions::messages::SendMessage), [`messages.sendMedia`](super::functions::messages::SendMedia), [`messages.getWebPagePreview`](super::functions::messages::GetWebPagePreview), [`messages.editMessage`](super::functions::messages::EditMessage), [`messages.editInlineBotMessage`](super::functions::messages::EditInlineBotMessage), [`messages.saveDraft`](super::functions::messages::SaveDraft), [`help.editUserInfo`](super::functions::help::EditUserInfo), [`stories.sendStory`](super::functions::stories::SendStory), [`stories.editStory`](super::functions::stories::EditStory), [`stories.startLive`](super::functions::stories::StartLive), and 2 more.
///
/// Contained in [`textWithEntities`](super::types::TextWithEntities), [`inputMediaPoll`](super::types::InputMediaPoll), [`message`](super::types::Message), [`messageReplyHeader`](super::types::MessageReplyHeader), [`pollResults`](super::types::PollResults), [`storyItem`](super::types::StoryItem), [`draftMessage`](super::types::DraftMessage), [`help.termsOfService`](super::types::help::TermsOfService), [`updateServiceNotification`](super::types::UpdateServiceNotification), [`ephemeralMessage`](super::types::EphemeralMessage), and 19 more.
///
/// [Official page](https://core.telegram.org/type/MessageEntity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum MessageEntity {
    /// A range whose formatting this layer does not know.
    Unknown(types::MessageEntityUnknown),
    /// A mention by username, such as @username.
    Mention(types::MessageEntityMention),
    /// A hashtag.
    Hashtag(types::MessageEntityHashtag),
    /// A command to a bot, such as /start.
    BotCommand(types::MessageEntityBotCommand),
    /// An address of a web page.
    Url(types::MessageEntityUrl),
    /// An email address.
    Email(types::MessageEntityEmail),
    /// Bold text.
    Bold(types::MessageEntityBold),
    /// Italic text.
    Italic(types::MessageEntityItalic),
    /// Text in a fixed-width font.
    Code(types::MessageEntityCode),
    /// A block of code.
    Pre(types::MessageEntityPre),
    /// Text with a link.
    TextUrl(types::MessageEntityTextUrl),
    /// A mention of a user by name.
    MentionName(types::MessageEntityMentionName),
    /// A mention of a user by name, in a text to send.
    InputMessageEntityMentionName(types::InputMessageEntityMentionName),
    /// A phone number.
    Phone(types::MessageEntityPhone),
    /// A cashtag: a dollar sign with the name of a currency or stock.
    Cashtag(types::MessageEntityCashtag),
    /// Underlined text.
    Underline(types::MessageEntityUnderline),
    /// Struck-out text.
    Strike(types::MessageEntityStrike),
    /// The number of a bank card.
    BankCard(types::MessageEntityBankCard),
    /// Text that is hidden until the user uncovers it.
    Spoiler(types::MessageEntitySpoiler),
    /// A custom emoji; the text of the range is the emoji to show instead where it is not available.
    CustomEmoji(types::MessageEntityCustomEmoji),
    /// A block quotation.
    Blockquote(types::MessageEntityBlockquote),
    /// A date that the client shows in the user's own way.
    FormattedDate(types::MessageEntityFormattedDate),
    /// Text that a change inserts.
    DiffInsert(types::MessageEntityDiffInsert),
    /// Text that a change puts in place of other text.
    DiffReplace(types::MessageEntityDiffReplace),
    /// Text that a change deletes.
    DiffDelete(types::MessageEntityDiffDelete),
    /// An address on the TON blockchain.
    TonAddress(types::MessageEntityTonAddress),
}

impl MessageEntity {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown(_) => 0xbb92ba95,
            Self::Mention(_) => 0xfa04579d,
            Self::Hashtag(_) => 0x6f635b0d,
            Self::BotCommand(_) => 0x6cef8ac7,
            Self::Url(_) => 0x6ed02538,
            Self::Email(_) => 0x64e475c2,
            Self::Bold(_) => 0xbd610bc9,
            Self::Italic(_) => 0x826f8b60,
            Self::Code(_) => 0x28a20571,
            Self::Pre(_) => 0x73924be0,
            Self::TextUrl(_) => 0x76a6d327,
            Self::MentionName(_) => 0xdc7b1140,
            Self::InputMessageEntityMentionName(_) => 0x208e68c9,
            Self::Phone(_) => 0x9b69e34b,
            Self::Cashtag(_) => 0x4c4e743f,
            Self::Underline(_) => 0x9c4e7e8b,
            Self::Strike(_) => 0xbf0693d4,
            Self::BankCard(_) => 0x761e6af4,
            Self::Spoiler(_) => 0x32ca960f,
            Self::CustomEmoji(_) => 0xc8cf05f8,
            Self::Blockquote(_) => 0xf1ccaaac,
            Self::FormattedDate(_) => 0x904ac7c7,
            Self::DiffInsert(_) => 0x71777116,
            Self::DiffReplace(_) => 0xc6c1e5a7,
            Self::DiffDelete(_) => 0x0652c1c5,
            Self::TonAddress(_) => 0xfdabbfcd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "messageEntityUnknown",
            Self::Mention(_) => "messageEntityMention",
            Self::Hashtag(_) => "messageEntityHashtag",
            Self::BotCommand(_) => "messageEntityBotCommand",
            Self::Url(_) => "messageEntityUrl",
            Self::Email(_) => "messageEntityEmail",
            Self::Bold(_) => "messageEntityBold",
            Self::Italic(_) => "messageEntityItalic",
            Self::Code(_) => "messageEntityCode",
            Self::Pre(_) => "messageEntityPre",
            Self::TextUrl(_) => "messageEntityTextUrl",
            Self::MentionName(_) => "messageEntityMentionName",
            Self::InputMessageEntityMentionName(_) => "inputMessageEntityMentionName",
            Self::Phone(_) => "messageEntityPhone",
            Self::Cashtag(_) => "messageEntityCashtag",
            Self::Underline(_) => "messageEntityUnderline",
            Self::Strike(_) => "messageEntityStrike",
            Self::BankCard(_) => "messageEntityBankCard",
            Self::Spoiler(_) => "messageEntitySpoiler",
            Self::CustomEmoji(_) => "messageEntityCustomEmoji",
            Self::Blockquote(_) => "messageEntityBlockquote",
            Self::FormattedDate(_) => "messageEntityFormattedDate",
            Self::DiffInsert(_) => "messageEntityDiffInsert",
            Self::DiffReplace(_) => "messageEntityDiffReplace",
            Self::DiffDelete(_) => "messageEntityDiffDelete",
            Self::TonAddress(_) => "messageEntityTonAddress",
        }
    }
}

impl wire::Wire for MessageEntity {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageEntity",
        id: 0,
        min_size: 12,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unknown(value) => {
                w.u32(0xbb92ba95);
                value.write_bare(w);
            }
            Self::Mention(value) => {
                w.u32(0xfa04579d);
                value.write_bare(w);
            }
            Self::Hashtag(value) => {
                w.u32(0x6f635b0d);
                value.write_bare(w);
            }
            Self::BotCommand(value) => {
                w.u32(0x6cef8ac7);
                value.write_bare(w);
            }
            Self::Url(value) => {
                w.u32(0x6ed02538);
                value.write_bare(w);
            }
            Self::Email(value) => {
                w.u32(0x64e475c2);
                value.write_bare(w);
            }
            Self::Bold(value) => {
                w.u32(0xbd610bc9);
                value.write_bare(w);
            }
            Self::Italic(value) => {
                w.u32(0x826f8b60);
                value.write_bare(w);
            }
            Self::Code(value) => {
                w.u32(0x28a20571);
                value.write_bare(w);
            }
            Self::Pre(value) => {
                w.u32(0x73924be0);
                value.write_bare(w);
            }
            Self::TextUrl(value) => {
                w.u32(0x76a6d327);
                value.write_bare(w);
            }
            Self::MentionName(value) => {
                w.u32(0xdc7b1140);
                value.write_bare(w);
            }
            Self::InputMessageEntityMentionName(value) => {
                w.u32(0x208e68c9);
                value.write_bare(w);
            }
            Self::Phone(value) => {
                w.u32(0x9b69e34b);
                value.write_bare(w);
            }
            Self::Cashtag(value) => {
                w.u32(0x4c4e743f);
                value.write_bare(w);
            }
            Self::Underline(value) => {
                w.u32(0x9c4e7e8b);
                value.write_bare(w);
            }
            Self::Strike(value) => {
                w.u32(0xbf0693d4);
                value.write_bare(w);
            }
            Self::BankCard(value) => {
                w.u32(0x761e6af4);
                value.write_bare(w);
            }
            Self::Spoiler(value) => {
                w.u32(0x32ca960f);
                value.write_bare(w);
            }
            Self::CustomEmoji(value) => {
                w.u32(0xc8cf05f8);
                value.write_bare(w);
            }
            Self::Blockquote(value) => {
                w.u32(0xf1ccaaac);
                value.write_bare(w);
            }
            Self::FormattedDate(value) => {
                w.u32(0x904ac7c7);
                value.write_bare(w);
            }
            Self::DiffInsert(value) => {
                w.u32(0x71777116);
                value.write_bare(w);
            }
            Self::DiffReplace(value) => {
                w.u32(0xc6c1e5a7);
                value.write_bare(w);
            }
            Self::DiffDelete(value) => {
                w.u32(0x0652c1c5);
                value.write_bare(w);
            }
            Self::TonAddress(value) => {
                w.u32(0xfdabbfcd);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbb92ba95 => Self::Unknown(types::MessageEntityUnknown::read_bare(cursor)),
            0xfa04579d => Self::Mention(types::MessageEntityMention::read_bare(cursor)),
            0x6f635b0d => Self::Hashtag(types::MessageEntityHashtag::read_bare(cursor)),
            0x6cef8ac7 => {
                Self::BotCommand(types::MessageEntityBotCommand::read_bare(cursor))
            }
            0x6ed02538 => Self::Url(types::MessageEntityUrl::read_bare(cursor)),
            0x64e475c2 => Self::Email(types::MessageEntityEmail::read_bare(cursor)),
            0xbd610bc9 => Self::Bold(types::MessageEntityBold::read_bare(cursor)),
            0x826f8b60 => Self::Italic(types::MessageEntityItalic::read_bare(cursor)),
            0x28a20571 => Self::Code(types::MessageEntityCode::read_bare(cursor)),
            0x73924be0 => Self::Pre(types::MessageEntityPre::read_bare(cursor)),
            0x76a6d327 => Self::TextUrl(types::MessageEntityTextUrl::read_bare(cursor)),
            0xdc7b1140 => {
                Self::MentionName(types::MessageEntityMentionName::read_bare(cursor))
            }
            0x208e68c9 => {
                Self::InputMessageEntityMentionName(
                    types::InputMessageEntityMentionName::read_bare(cursor),
                )
            }
            0x9b69e34b => Self::Phone(types::MessageEntityPhone::read_bare(cursor)),
            0x4c4e743f => Self::Cashtag(types::MessageEntityCashtag::read_bare(cursor)),
            0x9c4e7e8b => {
                Self::Underline(types::MessageEntityUnderline::read_bare(cursor))
            }
            0xbf0693d4 => Self::Strike(types::MessageEntityStrike::read_bare(cursor)),
            0x761e6af4 => Self::BankCard(types::MessageEntityBankCard::read_bare(cursor)),
            0x32ca960f => Self::Spoiler(types::MessageEntitySpoiler::read_bare(cursor)),
            0xc8cf05f8 => {
                Self::CustomEmoji(types::MessageEntityCustomEmoji::read_bare(cursor))
            }
            0xf1ccaaac => {
                Self::Blockquote(types::MessageEntityBlockquote::read_bare(cursor))
            }
            0x904ac7c7 => {
                Self::FormattedDate(types::MessageEntityFormattedDate::read_bare(cursor))
            }
            0x71777116 => {
                Self::DiffInsert(types::MessageEntityDiffInsert::read_bare(cursor))
            }
            0xc6c1e5a7 => {
                Self::DiffReplace(types::MessageEntityDiffReplace::read_bare(cursor))
            }
            0x0652c1c5 => {
                Self::DiffDelete(types::MessageEntityDiffDelete::read_bare(cursor))
            }
            0xfdabbfcd => {
                Self::TonAddress(types::MessageEntityTonAddress::read_bare(cursor))
            }
            _ => Self::Unknown(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageEntityUnknown> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUnknown) -> Self {
        Self::Unknown(value)
    }
}

impl From<types::MessageEntityMention> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityMention) -> Self {
        Self::Mention(value)
    }
}

impl From<types::MessageEntityHashtag> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityHashtag) -> Self {
        Self::Hashtag(value)
    }
}

impl From<types::MessageEntityBotCommand> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBotCommand) -> Self {
        Self::BotCommand(value)
    }
}

impl From<types::MessageEntityUrl> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUrl) -> Self {
        Self::Url(value)
    }
}

impl From<types::MessageEntityEmail> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityEmail) -> Self {
        Self::Email(value)
    }
}

impl From<types::MessageEntityBold> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBold) -> Self {
        Self::Bold(value)
    }
}

impl From<types::MessageEntityItalic> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityItalic) -> Self {
        Self::Italic(value)
    }
}

impl From<types::MessageEntityCode> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCode) -> Self {
        Self::Code(value)
    }
}

impl From<types::MessageEntityPre> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityPre) -> Self {
        Self::Pre(value)
    }
}

impl From<types::MessageEntityTextUrl> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityTextUrl) -> Self {
        Self::TextUrl(value)
    }
}

impl From<types::MessageEntityMentionName> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityMentionName) -> Self {
        Self::MentionName(value)
    }
}

impl From<types::InputMessageEntityMentionName> for MessageEntity {
    #[inline]
    fn from(value: types::InputMessageEntityMentionName) -> Self {
        Self::InputMessageEntityMentionName(value)
    }
}

impl From<types::MessageEntityPhone> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityPhone) -> Self {
        Self::Phone(value)
    }
}

impl From<types::MessageEntityCashtag> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCashtag) -> Self {
        Self::Cashtag(value)
    }
}

impl From<types::MessageEntityUnderline> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityUnderline) -> Self {
        Self::Underline(value)
    }
}

impl From<types::MessageEntityStrike> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityStrike) -> Self {
        Self::Strike(value)
    }
}

impl From<types::MessageEntityBankCard> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBankCard) -> Self {
        Self::BankCard(value)
    }
}

impl From<types::MessageEntitySpoiler> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntitySpoiler) -> Self {
        Self::Spoiler(value)
    }
}

impl From<types::MessageEntityCustomEmoji> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

impl From<types::MessageEntityBlockquote> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityBlockquote) -> Self {
        Self::Blockquote(value)
    }
}

impl From<types::MessageEntityFormattedDate> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityFormattedDate) -> Self {
        Self::FormattedDate(value)
    }
}

impl From<types::MessageEntityDiffInsert> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffInsert) -> Self {
        Self::DiffInsert(value)
    }
}

impl From<types::MessageEntityDiffReplace> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffReplace) -> Self {
        Self::DiffReplace(value)
    }
}

impl From<types::MessageEntityDiffDelete> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityDiffDelete) -> Self {
        Self::DiffDelete(value)
    }
}

impl From<types::MessageEntityTonAddress> for MessageEntity {
    #[inline]
    fn from(value: types::MessageEntityTonAddress) -> Self {
        Self::TonAddress(value)
    }
}

/// The type `InputChatPhoto`.
///
/// Accepted by [`messages.editChatPhoto`](super::functions::messages::EditChatPhoto), [`channels.editPhoto`](super::functions::channels::EditPhoto).
///
/// [Official page](https://core.telegram.org/type/InputChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputChatPhoto {
    /// `inputChatPhotoEmpty#1ca48f57 = InputChatPhoto;`
    Empty,
    InputChatUploadedPhoto(Box<types::InputChatUploadedPhoto>),
    InputChatPhoto(types::InputChatPhoto),
}

impl InputChatPhoto {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x1ca48f57),
            Self::InputChatUploadedPhoto(value) => {
                w.u32(0xbdcdaec0);
                (**value).write_bare(w);
            }
            Self::InputChatPhoto(value) => {
                w.u32(0x8953ad37);
                value.write_bare(w);
            }
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

/// An animated version of a photo.
///
/// Accepted by [`photos.uploadProfilePhoto`](super::functions::photos::UploadProfilePhoto), [`photos.uploadContactProfilePhoto`](super::functions::photos::UploadContactProfilePhoto).
///
/// Contained in [`inputChatUploadedPhoto`](super::types::InputChatUploadedPhoto), [`photo`](super::types::Photo), [`document`](super::types::Document).
///
/// [Official page](https://core.telegram.org/type/VideoSize)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum VideoSize {
    /// An animated version of a photo, or a video preview.
    VideoSize(types::VideoSize),
    /// A profile photo made of a custom emoji on a coloured background.
    EmojiMarkup(types::VideoSizeEmojiMarkup),
    /// A profile photo made of a sticker on a coloured background.
    StickerMarkup(types::VideoSizeStickerMarkup),
}

impl VideoSize {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::VideoSize(_) => 0xde33b094,
            Self::EmojiMarkup(_) => 0xf85c413c,
            Self::StickerMarkup(_) => 0x0da082fe,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::VideoSize(_) => "videoSize",
            Self::EmojiMarkup(_) => "videoSizeEmojiMarkup",
            Self::StickerMarkup(_) => "videoSizeStickerMarkup",
        }
    }
}

impl wire::Wire for VideoSize {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "VideoSize",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::VideoSize(value) => {
                w.u32(0xde33b094);
                value.write_bare(w);
            }
            Self::EmojiMarkup(value) => {
                w.u32(0xf85c413c);
                value.write_bare(w);
            }
            Self::StickerMarkup(value) => {
                w.u32(0x0da082fe);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xde33b094 => Self::VideoSize(types::VideoSize::read_bare(cursor)),
            0xf85c413c => {
                Self::EmojiMarkup(types::VideoSizeEmojiMarkup::read_bare(cursor))
            }
            0x0da082fe => {
                Self::StickerMarkup(types::VideoSizeStickerMarkup::read_bare(cursor))
            }
            _ => Self::VideoSize(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::VideoSize> for VideoSize {
    #[inline]
    fn from(value: types::VideoSize) -> Self {
        Self::VideoSize(value)
    }
}

impl From<types::VideoSizeEmojiMarkup> for VideoSize {
    #[inline]
    fn from(value: types::VideoSizeEmojiMarkup) -> Self {
        Self::EmojiMarkup(value)
    }
}

impl From<types::VideoSizeStickerMarkup> for VideoSize {
    #[inline]
    fn from(value: types::VideoSizeStickerMarkup) -> Self {
        Self::StickerMarkup(value)
    }
}

/// A file to get.
///
/// Accepted by [`upload.getFile`](super::functions::upload::GetFile), [`upload.getFileHashes`](super::functions::upload::GetFileHashes).
///
/// [Official page](https://core.telegram.org/type/InputFileLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputFileLocation {
    /// A file by its place in the storage; an old form.
    InputFileLocation(types::InputFileLocation),
    /// A file of a secret chat.
    InputEncryptedFileLocation(types::InputEncryptedFileLocation),
    /// A document, or a thumbnail of it.
    InputDocumentFileLocation(types::InputDocumentFileLocation),
    /// A file of Telegram Passport.
    InputSecureFileLocation(types::InputSecureFileLocation),
    /// The file of contacts and other data, in a data export.
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputFileLocation(value) => {
                w.u32(0xdfdaabe1);
                value.write_bare(w);
            }
            Self::InputEncryptedFileLocation(value) => {
                w.u32(0xf5235d55);
                value.write_bare(w);
            }
            Self::InputDocumentFileLocation(value) => {
                w.u32(0xbad07584);
                value.write_bare(w);
            }
            Self::InputSecureFileLocation(value) => {
                w.u32(0xcbc7ee28);
                value.write_bare(w);
            }
            Self::InputTakeoutFileLocation => w.u32(0x29be5899),
            Self::InputPhotoFileLocation(value) => {
                w.u32(0x40181ffe);
                value.write_bare(w);
            }
            Self::InputPhotoLegacyFileLocation(value) => {
                w.u32(0xd83466f3);
                value.write_bare(w);
            }
            Self::InputPeerPhotoFileLocation(value) => {
                w.u32(0x37257e99);
                value.write_bare(w);
            }
            Self::InputStickerSetThumb(value) => {
                w.u32(0x9d84f3db);
                value.write_bare(w);
            }
            Self::InputGroupCallStream(value) => {
                w.u32(0x0598a92a);
                value.write_bare(w);
            }
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

/// The type `InputStickerSet`.
///
/// Accepted by [`messages.getStickerSet`](super::functions::messages::GetStickerSet), [`messages.installStickerSet`](super::functions::messages::InstallStickerSet), [`messages.uninstallStickerSet`](super::functions::messages::UninstallStickerSet), [`messages.toggleStickerSets`](super::functions::messages::ToggleStickerSets), [`channels.setStickers`](super::functions::channels::SetStickers), [`channels.setEmojiStickers`](super::functions::channels::SetEmojiStickers), [`stickers.addStickerToSet`](super::functions::stickers::AddStickerToSet), [`stickers.setStickerSetThumb`](super::functions::stickers::SetStickerSetThumb), [`stickers.renameStickerSet`](super::functions::stickers::RenameStickerSet), [`stickers.deleteStickerSet`](super::functions::stickers::DeleteStickerSet).
///
/// Contained in [`documentAttributeSticker`](super::types::DocumentAttributeSticker), [`documentAttributeCustomEmoji`](super::types::DocumentAttributeCustomEmoji), [`videoSizeStickerMarkup`](super::types::VideoSizeStickerMarkup), [`inputStickerSetThumb`](super::types::InputStickerSetThumb), [`channelAdminLogEventActionChangeStickerSet`](super::types::ChannelAdminLogEventActionChangeStickerSet), [`channelAdminLogEventActionChangeEmojiStickerSet`](super::types::ChannelAdminLogEventActionChangeEmojiStickerSet).
///
/// [Official page](https://core.telegram.org/type/InputStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputStickerSet {
    /// `inputStickerSetEmpty#ffb62b95 = InputStickerSet;`
    Empty,
    Id(types::InputStickerSetId),
    ShortName(types::InputStickerSetShortName),
    /// `inputStickerSetAnimatedEmoji#28703c8 = InputStickerSet;`
    AnimatedEmoji,
    Dice(types::InputStickerSetDice),
    /// `inputStickerSetAnimatedEmojiAnimations#cde3739 = InputStickerSet;`
    AnimatedEmojiAnimations,
    /// `inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet;`
    PremiumGifts,
    /// `inputStickerSetEmojiGenericAnimations#4c4d4ce = InputStickerSet;`
    EmojiGenericAnimations,
    /// `inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet;`
    EmojiDefaultStatuses,
    /// `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet;`
    EmojiDefaultTopicIcons,
    /// `inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet;`
    EmojiChannelDefaultStatuses,
    /// `inputStickerSetTonGifts#1cf671a0 = InputStickerSet;`
    TonGifts,
}

impl InputStickerSet {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xffb62b95),
            Self::Id(value) => {
                w.u32(0x9de7a269);
                value.write_bare(w);
            }
            Self::ShortName(value) => {
                w.u32(0x861cc8a0);
                value.write_bare(w);
            }
            Self::AnimatedEmoji => w.u32(0x028703c8),
            Self::Dice(value) => {
                w.u32(0xe67f520e);
                value.write_bare(w);
            }
            Self::AnimatedEmojiAnimations => w.u32(0x0cde3739),
            Self::PremiumGifts => w.u32(0xc88b3b02),
            Self::EmojiGenericAnimations => w.u32(0x04c4d4ce),
            Self::EmojiDefaultStatuses => w.u32(0x29d0f5ee),
            Self::EmojiDefaultTopicIcons => w.u32(0x44c1f8e9),
            Self::EmojiChannelDefaultStatuses => w.u32(0x49748553),
            Self::TonGifts => w.u32(0x1cf671a0),
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

/// The type `InputGroupCall`.
///
/// Accepted by [`phone.joinGroupCall`](super::functions::phone::JoinGroupCall), [`phone.leaveGroupCall`](super::functions::phone::LeaveGroupCall), [`phone.inviteToGroupCall`](super::functions::phone::InviteToGroupCall), [`phone.discardGroupCall`](super::functions::phone::DiscardGroupCall), [`phone.toggleGroupCallSettings`](super::functions::phone::ToggleGroupCallSettings), [`phone.getGroupCall`](super::functions::phone::GetGroupCall), [`phone.getGroupParticipants`](super::functions::phone::GetGroupParticipants), [`phone.checkGroupCall`](super::functions::phone::CheckGroupCall), [`phone.toggleGroupCallRecord`](super::functions::phone::ToggleGroupCallRecord), [`phone.editGroupCallParticipant`](super::functions::phone::EditGroupCallParticipant), and 17 more.
///
/// Contained in [`inputGroupCallStream`](super::types::InputGroupCallStream), [`chatFull`](super::types::ChatFull), [`channelFull`](super::types::ChannelFull), [`messageMediaVideoStream`](super::types::MessageMediaVideoStream), [`messageActionGroupCall`](super::types::MessageActionGroupCall), [`messageActionInviteToGroupCall`](super::types::MessageActionInviteToGroupCall), [`messageActionGroupCallScheduled`](super::types::MessageActionGroupCallScheduled), [`updateGroupCallParticipants`](super::types::UpdateGroupCallParticipants), [`updateGroupCallChainBlocks`](super::types::UpdateGroupCallChainBlocks), [`updateGroupCallMessage`](super::types::UpdateGroupCallMessage), and 4 more.
///
/// [Official page](https://core.telegram.org/type/InputGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputGroupCall {
    InputGroupCall(types::InputGroupCall),
    Slug(types::InputGroupCallSlug),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputGroupCall(value) => {
                w.u32(0xd8aa840f);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0xfe06823f);
                value.write_bare(w);
            }
            Self::InviteMessage(value) => {
                w.u32(0x8c10603f);
                value.write_bare(w);
            }
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

/// A user, group or channel, as the server names it.
///
/// Returned by [`chatlists.getLeaveChatlistSuggestions`](super::functions::chatlists::GetLeaveChatlistSuggestions).
///
/// Contained in [`chatFull`](super::types::ChatFull), [`channelFull`](super::types::ChannelFull), [`peerStories`](super::types::PeerStories), [`communityPeer`](super::types::CommunityPeer), [`messageEmpty`](super::types::MessageEmpty), [`message`](super::types::Message), [`messageService`](super::types::MessageService), [`messageFwdHeader`](super::types::MessageFwdHeader), [`messageReplyHeader`](super::types::MessageReplyHeader), [`messageReplyStoryHeader`](super::types::MessageReplyStoryHeader), and 113 more.
///
/// [Official page](https://core.telegram.org/type/Peer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum Peer {
    /// A user, and the private chat with that user.
    User(types::PeerUser),
    /// A basic group.
    Chat(types::PeerChat),
    /// A channel or supergroup.
    Channel(types::PeerChannel),
}

impl Peer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0x59511722,
            Self::Chat(_) => 0x36c6019a,
            Self::Channel(_) => 0xa2a5371e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "peerUser",
            Self::Chat(_) => "peerChat",
            Self::Channel(_) => "peerChannel",
        }
    }
}

impl wire::Wire for Peer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Peer",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::User(value) => {
                w.u32(0x59511722);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0x36c6019a);
                value.write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0xa2a5371e);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x59511722 => Self::User(types::PeerUser::read_bare(cursor)),
            0x36c6019a => Self::Chat(types::PeerChat::read_bare(cursor)),
            0xa2a5371e => Self::Channel(types::PeerChannel::read_bare(cursor)),
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerUser> for Peer {
    #[inline]
    fn from(value: types::PeerUser) -> Self {
        Self::User(value)
    }
}

impl From<types::PeerChat> for Peer {
    #[inline]
    fn from(value: types::PeerChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::PeerChannel> for Peer {
    #[inline]
    fn from(value: types::PeerChannel) -> Self {
        Self::Channel(value)
    }
}

/// A user or bot.
///
/// Returned by [`account.updateProfile`](super::functions::account::UpdateProfile), [`account.updateUsername`](super::functions::account::UpdateUsername), [`account.changePhone`](super::functions::account::ChangePhone), [`users.getUsers`](super::functions::users::GetUsers), [`contacts.importContactToken`](super::functions::contacts::ImportContactToken), [`messages.getFutureChatCreatorAfterLeave`](super::functions::messages::GetFutureChatCreatorAfterLeave), [`channels.getMessageAuthor`](super::functions::channels::GetMessageAuthor), [`bots.getAdminedBots`](super::functions::bots::GetAdminedBots), [`bots.createBot`](super::functions::bots::CreateBot).
///
/// Contained in [`auth.authorization`](super::types::auth::Authorization), [`contacts.contacts`](super::types::contacts::Contacts), [`contacts.importedContacts`](super::types::contacts::ImportedContacts), [`contacts.blocked`](super::types::contacts::Blocked), [`contacts.blockedSlice`](super::types::contacts::BlockedSlice), [`messages.dialogs`](super::types::messages::Dialogs), [`messages.dialogsSlice`](super::types::messages::DialogsSlice), [`messages.messages`](super::types::messages::Messages), [`messages.messagesSlice`](super::types::messages::MessagesSlice), [`messages.channelMessages`](super::types::messages::ChannelMessages), and 104 more.
///
/// [Official page](https://core.telegram.org/type/User)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum User {
    /// A user that does not exist or cannot be seen.
    Empty(types::UserEmpty),
    /// A user or bot, as far as the account may see it.
    User(Box<types::User>),
}

impl User {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0xd3bc4b7a,
            Self::User(_) => 0xb1b8cc83,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "userEmpty",
            Self::User(_) => "user",
        }
    }
}

impl wire::Wire for User {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "User",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0xd3bc4b7a);
                value.write_bare(w);
            }
            Self::User(value) => {
                w.u32(0xb1b8cc83);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd3bc4b7a => Self::Empty(types::UserEmpty::read_bare(cursor)),
            0xb1b8cc83 => Self::User(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UserEmpty> for User {
    #[inline]
    fn from(value: types::UserEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::User> for User {
    #[inline]
    fn from(value: types::User) -> Self {
        Self::User(Box::new(value))
    }
}

/// The profile photo of a user.
///
/// Contained in [`user`](super::types::User).
///
/// [Official page](https://core.telegram.org/type/UserProfilePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum UserProfilePhoto {
    /// No profile photo.
    ///
    /// `userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto;`
    Empty,
    /// The profile photo of a user.
    UserProfilePhoto(types::UserProfilePhoto),
}

impl UserProfilePhoto {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x4f11bae1,
            Self::UserProfilePhoto(_) => 0x82d1f706,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "userProfilePhotoEmpty",
            Self::UserProfilePhoto(_) => "userProfilePhoto",
        }
    }
}

impl wire::Wire for UserProfilePhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UserProfilePhoto",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x4f11bae1),
            Self::UserProfilePhoto(value) => {
                w.u32(0x82d1f706);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4f11bae1 => Self::Empty,
            0x82d1f706 => {
                Self::UserProfilePhoto(types::UserProfilePhoto::read_bare(cursor))
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

impl From<types::UserProfilePhoto> for UserProfilePhoto {
    #[inline]
    fn from(value: types::UserProfilePhoto) -> Self {
        Self::UserProfilePhoto(value)
    }
}

/// When a user was last online.
///
/// Contained in [`user`](super::types::User), [`contactStatus`](super::types::ContactStatus), [`updateUserStatus`](super::types::UpdateUserStatus).
///
/// [Official page](https://core.telegram.org/type/UserStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum UserStatus {
    /// Not known.
    ///
    /// `userStatusEmpty#9d05049 = UserStatus;`
    Empty,
    /// The user is online.
    Online(types::UserStatusOnline),
    /// The user is offline.
    Offline(types::UserStatusOffline),
    /// The user was online recently.
    Recently(types::UserStatusRecently),
    /// The user was online in the last week.
    LastWeek(types::UserStatusLastWeek),
    /// The user was online in the last month.
    LastMonth(types::UserStatusLastMonth),
}

impl UserStatus {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x09d05049,
            Self::Online(_) => 0xedb93949,
            Self::Offline(_) => 0x008c703f,
            Self::Recently(_) => 0x7b197dc8,
            Self::LastWeek(_) => 0x541a1d1a,
            Self::LastMonth(_) => 0x65899777,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "userStatusEmpty",
            Self::Online(_) => "userStatusOnline",
            Self::Offline(_) => "userStatusOffline",
            Self::Recently(_) => "userStatusRecently",
            Self::LastWeek(_) => "userStatusLastWeek",
            Self::LastMonth(_) => "userStatusLastMonth",
        }
    }
}

impl wire::Wire for UserStatus {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UserStatus",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x09d05049),
            Self::Online(value) => {
                w.u32(0xedb93949);
                value.write_bare(w);
            }
            Self::Offline(value) => {
                w.u32(0x008c703f);
                value.write_bare(w);
            }
            Self::Recently(value) => {
                w.u32(0x7b197dc8);
                value.write_bare(w);
            }
            Self::LastWeek(value) => {
                w.u32(0x541a1d1a);
                value.write_bare(w);
            }
            Self::LastMonth(value) => {
                w.u32(0x65899777);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x09d05049 => Self::Empty,
            0xedb93949 => Self::Online(types::UserStatusOnline::read_bare(cursor)),
            0x008c703f => Self::Offline(types::UserStatusOffline::read_bare(cursor)),
            0x7b197dc8 => Self::Recently(types::UserStatusRecently::read_bare(cursor)),
            0x541a1d1a => Self::LastWeek(types::UserStatusLastWeek::read_bare(cursor)),
            0x65899777 => Self::LastMonth(types::UserStatusLastMonth::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UserStatusOnline> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusOnline) -> Self {
        Self::Online(value)
    }
}

impl From<types::UserStatusOffline> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusOffline) -> Self {
        Self::Offline(value)
    }
}

impl From<types::UserStatusRecently> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusRecently) -> Self {
        Self::Recently(value)
    }
}

impl From<types::UserStatusLastWeek> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusLastWeek) -> Self {
        Self::LastWeek(value)
    }
}

impl From<types::UserStatusLastMonth> for UserStatus {
    #[inline]
    fn from(value: types::UserStatusLastMonth) -> Self {
        Self::LastMonth(value)
    }
}

/// The type `EmojiStatus`.
///
/// Accepted by [`account.updateEmojiStatus`](super::functions::account::UpdateEmojiStatus), [`channels.updateEmojiStatus`](super::functions::channels::UpdateEmojiStatus), [`bots.updateUserEmojiStatus`](super::functions::bots::UpdateUserEmojiStatus).
///
/// Contained in [`user`](super::types::User), [`channel`](super::types::Channel), [`updateUserEmojiStatus`](super::types::UpdateUserEmojiStatus), [`channelAdminLogEventActionChangeEmojiStatus`](super::types::ChannelAdminLogEventActionChangeEmojiStatus), [`account.emojiStatuses`](super::types::account::EmojiStatuses).
///
/// [Official page](https://core.telegram.org/type/EmojiStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EmojiStatus {
    /// `emojiStatusEmpty#2de11aae = EmojiStatus;`
    Empty,
    EmojiStatus(types::EmojiStatus),
    Collectible(types::EmojiStatusCollectible),
    InputEmojiStatusCollectible(types::InputEmojiStatusCollectible),
}

impl EmojiStatus {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x2de11aae),
            Self::EmojiStatus(value) => {
                w.u32(0xe7ff068a);
                value.write_bare(w);
            }
            Self::Collectible(value) => {
                w.u32(0x7184603b);
                value.write_bare(w);
            }
            Self::InputEmojiStatusCollectible(value) => {
                w.u32(0x07141dbf);
                value.write_bare(w);
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

/// The type `PeerColor`.
///
/// Accepted by [`account.updateColor`](super::functions::account::UpdateColor).
///
/// Contained in [`user`](super::types::User), [`channel`](super::types::Channel), [`starGiftUnique`](super::types::StarGiftUnique), [`channelAdminLogEventActionChangePeerColor`](super::types::ChannelAdminLogEventActionChangePeerColor), [`channelAdminLogEventActionChangeProfilePeerColor`](super::types::ChannelAdminLogEventActionChangeProfilePeerColor), [`sponsoredMessage`](super::types::SponsoredMessage).
///
/// [Official page](https://core.telegram.org/type/PeerColor)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PeerColor {
    PeerColor(types::PeerColor),
    Collectible(types::PeerColorCollectible),
    InputPeerColorCollectible(types::InputPeerColorCollectible),
}

impl PeerColor {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PeerColor(_) => 0xb54b5acf,
            Self::Collectible(_) => 0xb9c0639a,
            Self::InputPeerColorCollectible(_) => 0xb8ea86a9,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PeerColor(_) => "peerColor",
            Self::Collectible(_) => "peerColorCollectible",
            Self::InputPeerColorCollectible(_) => "inputPeerColorCollectible",
        }
    }
}

impl wire::Wire for PeerColor {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PeerColor",
        id: 0,
        min_size: 8,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PeerColor(value) => {
                w.u32(0xb54b5acf);
                value.write_bare(w);
            }
            Self::Collectible(value) => {
                w.u32(0xb9c0639a);
                value.write_bare(w);
            }
            Self::InputPeerColorCollectible(value) => {
                w.u32(0xb8ea86a9);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb54b5acf => Self::PeerColor(types::PeerColor::read_bare(cursor)),
            0xb9c0639a => {
                Self::Collectible(types::PeerColorCollectible::read_bare(cursor))
            }
            0xb8ea86a9 => {
                Self::InputPeerColorCollectible(
                    types::InputPeerColorCollectible::read_bare(cursor),
                )
            }
            _ => Self::PeerColor(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerColor> for PeerColor {
    #[inline]
    fn from(value: types::PeerColor) -> Self {
        Self::PeerColor(value)
    }
}

impl From<types::PeerColorCollectible> for PeerColor {
    #[inline]
    fn from(value: types::PeerColorCollectible) -> Self {
        Self::Collectible(value)
    }
}

impl From<types::InputPeerColorCollectible> for PeerColor {
    #[inline]
    fn from(value: types::InputPeerColorCollectible) -> Self {
        Self::InputPeerColorCollectible(value)
    }
}

/// A group, supergroup, channel or community.
///
/// Contained in [`contacts.blocked`](super::types::contacts::Blocked), [`contacts.blockedSlice`](super::types::contacts::BlockedSlice), [`messages.dialogs`](super::types::messages::Dialogs), [`messages.dialogsSlice`](super::types::messages::DialogsSlice), [`messages.messages`](super::types::messages::Messages), [`messages.messagesSlice`](super::types::messages::MessagesSlice), [`messages.channelMessages`](super::types::messages::ChannelMessages), [`messages.chats`](super::types::messages::Chats), [`messages.chatsSlice`](super::types::messages::ChatsSlice), [`messages.chatFull`](super::types::messages::ChatFull), and 68 more.
///
/// [Official page](https://core.telegram.org/type/Chat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum Chat {
    /// A group that does not exist.
    Empty(types::ChatEmpty),
    /// A basic group.
    Chat(Box<types::Chat>),
    /// A basic group that the account has no access to.
    Forbidden(types::ChatForbidden),
    /// A channel or supergroup.
    Channel(Box<types::Channel>),
    /// A channel or supergroup that the account has no access to.
    ChannelForbidden(types::ChannelForbidden),
    /// A community that the account has no access to.
    CommunityForbidden(types::CommunityForbidden),
    /// A community, which links chats.
    Community(Box<types::Community>),
}

impl Chat {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x29562865,
            Self::Chat(_) => 0x41cbf256,
            Self::Forbidden(_) => 0x6592a1a7,
            Self::Channel(_) => 0xd49f34c6,
            Self::ChannelForbidden(_) => 0x17d493d5,
            Self::CommunityForbidden(_) => 0xfd3cdab8,
            Self::Community(_) => 0x65efe954,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "chatEmpty",
            Self::Chat(_) => "chat",
            Self::Forbidden(_) => "chatForbidden",
            Self::Channel(_) => "channel",
            Self::ChannelForbidden(_) => "channelForbidden",
            Self::CommunityForbidden(_) => "communityForbidden",
            Self::Community(_) => "community",
        }
    }
}

impl wire::Wire for Chat {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Chat",
        id: 0,
        min_size: 12,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x29562865);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0x41cbf256);
                (**value).write_bare(w);
            }
            Self::Forbidden(value) => {
                w.u32(0x6592a1a7);
                value.write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0xd49f34c6);
                (**value).write_bare(w);
            }
            Self::ChannelForbidden(value) => {
                w.u32(0x17d493d5);
                value.write_bare(w);
            }
            Self::CommunityForbidden(value) => {
                w.u32(0xfd3cdab8);
                value.write_bare(w);
            }
            Self::Community(value) => {
                w.u32(0x65efe954);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x29562865 => Self::Empty(types::ChatEmpty::read_bare(cursor)),
            0x41cbf256 => Self::Chat(Box::read_bare(cursor)),
            0x6592a1a7 => Self::Forbidden(types::ChatForbidden::read_bare(cursor)),
            0xd49f34c6 => Self::Channel(Box::read_bare(cursor)),
            0x17d493d5 => {
                Self::ChannelForbidden(types::ChannelForbidden::read_bare(cursor))
            }
            0xfd3cdab8 => {
                Self::CommunityForbidden(types::CommunityForbidden::read_bare(cursor))
            }
            0x65efe954 => Self::Community(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatEmpty> for Chat {
    #[inline]
    fn from(value: types::ChatEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Chat> for Chat {
    #[inline]
    fn from(value: types::Chat) -> Self {
        Self::Chat(Box::new(value))
    }
}

impl From<types::ChatForbidden> for Chat {
    #[inline]
    fn from(value: types::ChatForbidden) -> Self {
        Self::Forbidden(value)
    }
}

impl From<types::Channel> for Chat {
    #[inline]
    fn from(value: types::Channel) -> Self {
        Self::Channel(Box::new(value))
    }
}

impl From<types::ChannelForbidden> for Chat {
    #[inline]
    fn from(value: types::ChannelForbidden) -> Self {
        Self::ChannelForbidden(value)
    }
}

impl From<types::CommunityForbidden> for Chat {
    #[inline]
    fn from(value: types::CommunityForbidden) -> Self {
        Self::CommunityForbidden(value)
    }
}

impl From<types::Community> for Chat {
    #[inline]
    fn from(value: types::Community) -> Self {
        Self::Community(Box::new(value))
    }
}

/// The photo of a group or channel.
///
/// Contained in [`chat`](super::types::Chat), [`channel`](super::types::Channel), [`community`](super::types::Community), [`folder`](super::types::Folder).
///
/// [Official page](https://core.telegram.org/type/ChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChatPhoto {
    /// No photo.
    ///
    /// `chatPhotoEmpty#37c1011c = ChatPhoto;`
    Empty,
    /// The photo of a group or channel.
    ChatPhoto(types::ChatPhoto),
}

impl ChatPhoto {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x37c1011c,
            Self::ChatPhoto(_) => 0x1c6e1c11,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "chatPhotoEmpty",
            Self::ChatPhoto(_) => "chatPhoto",
        }
    }
}

impl wire::Wire for ChatPhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatPhoto",
        id: 0,
        min_size: 4,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x37c1011c),
            Self::ChatPhoto(value) => {
                w.u32(0x1c6e1c11);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x37c1011c => Self::Empty,
            0x1c6e1c11 => Self::ChatPhoto(types::ChatPhoto::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatPhoto> for ChatPhoto {
    #[inline]
    fn from(value: types::ChatPhoto) -> Self {
        Self::ChatPhoto(value)
    }
}

/// A channel or supergroup to act on, with what proves that the account has met it.
///
/// Accepted by [`account.updatePersonalChannel`](super::functions::account::UpdatePersonalChannel), [`messages.searchGlobal`](super::functions::messages::SearchGlobal), [`updates.getChannelDifference`](super::functions::updates::GetChannelDifference), [`channels.readHistory`](super::functions::channels::ReadHistory), [`channels.deleteMessages`](super::functions::channels::DeleteMessages), [`channels.reportSpam`](super::functions::channels::ReportSpam), [`channels.getMessages`](super::functions::channels::GetMessages), [`channels.getParticipants`](super::functions::channels::GetParticipants), [`channels.getParticipant`](super::functions::channels::GetParticipant), [`channels.getChannels`](super::functions::channels::GetChannels), and 54 more.
///
/// Contained in [`chat`](super::types::Chat), [`inputNotifyCommunity`](super::types::InputNotifyCommunity), [`inputDialogPeerCommunity`](super::types::InputDialogPeerCommunity), [`inputMediaAreaChannelPost`](super::types::InputMediaAreaChannelPost).
///
/// [Official page](https://core.telegram.org/type/InputChannel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputChannel {
    /// No channel.
    ///
    /// `inputChannelEmpty#ee8c1e86 = InputChannel;`
    Empty,
    /// A channel or supergroup.
    InputChannel(types::InputChannel),
    /// A channel whose access hash is not known, named by a message in which it occurs.
    FromMessage(types::InputChannelFromMessage),
}

impl InputChannel {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xee8c1e86),
            Self::InputChannel(value) => {
                w.u32(0xf35aec28);
                value.write_bare(w);
            }
            Self::FromMessage(value) => {
                w.u32(0x5b934f9d);
                value.write_bare(w);
            }
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

/// The members of a basic group.
///
/// Contained in [`chatFull`](super::types::ChatFull), [`updateChatParticipants`](super::types::UpdateChatParticipants).
///
/// [Official page](https://core.telegram.org/type/ChatParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChatParticipants {
    /// The members are not visible to the account.
    Forbidden(types::ChatParticipantsForbidden),
    /// The members.
    ChatParticipants(types::ChatParticipants),
}

impl ChatParticipants {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Forbidden(_) => 0x8763d3e1,
            Self::ChatParticipants(_) => 0x3cbc93f8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Forbidden(_) => "chatParticipantsForbidden",
            Self::ChatParticipants(_) => "chatParticipants",
        }
    }
}

impl wire::Wire for ChatParticipants {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatParticipants",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Forbidden(value) => {
                w.u32(0x8763d3e1);
                value.write_bare(w);
            }
            Self::ChatParticipants(value) => {
                w.u32(0x3cbc93f8);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x8763d3e1 => {
                Self::Forbidden(types::ChatParticipantsForbidden::read_bare(cursor))
            }
            0x3cbc93f8 => {
                Self::ChatParticipants(types::ChatParticipants::read_bare(cursor))
            }
            _ => Self::Forbidden(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatParticipantsForbidden> for ChatParticipants {
    #[inline]
    fn from(value: types::ChatParticipantsForbidden) -> Self {
        Self::Forbidden(value)
    }
}

impl From<types::ChatParticipants> for ChatParticipants {
    #[inline]
    fn from(value: types::ChatParticipants) -> Self {
        Self::ChatParticipants(value)
    }
}

/// A photo.
///
/// Contained in [`botInfo`](super::types::BotInfo), [`chatFull`](super::types::ChatFull), [`channelFull`](super::types::ChannelFull), [`communityFull`](super::types::CommunityFull), [`messageMediaPhoto`](super::types::MessageMediaPhoto), [`messageMediaDocument`](super::types::MessageMediaDocument), [`richMessage`](super::types::RichMessage), [`messageActionChatEditPhoto`](super::types::MessageActionChatEditPhoto), [`messageActionSuggestProfilePhoto`](super::types::MessageActionSuggestProfilePhoto), [`webPage`](super::types::WebPage), and 15 more.
///
/// [Official page](https://core.telegram.org/type/Photo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Photo {
    /// A photo that does not exist.
    Empty(types::PhotoEmpty),
    /// A photo in several sizes.
    Photo(types::Photo),
}

impl Photo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x2331b22d,
            Self::Photo(_) => 0xfb197a65,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "photoEmpty",
            Self::Photo(_) => "photo",
        }
    }
}

impl wire::Wire for Photo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Photo",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x2331b22d);
                value.write_bare(w);
            }
            Self::Photo(value) => {
                w.u32(0xfb197a65);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2331b22d => Self::Empty(types::PhotoEmpty::read_bare(cursor)),
            0xfb197a65 => Self::Photo(types::Photo::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhotoEmpty> for Photo {
    #[inline]
    fn from(value: types::PhotoEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Photo> for Photo {
    #[inline]
    fn from(value: types::Photo) -> Self {
        Self::Photo(value)
    }
}

/// The type `ExportedChatInvite`.
///
/// Returned by [`messages.exportChatInvite`](super::functions::messages::ExportChatInvite).
///
/// Contained in [`chatFull`](super::types::ChatFull), [`channelFull`](super::types::ChannelFull), [`updateChatParticipant`](super::types::UpdateChatParticipant), [`updateChannelParticipant`](super::types::UpdateChannelParticipant), [`updateBotChatInviteRequester`](super::types::UpdateBotChatInviteRequester), [`channelAdminLogEventActionParticipantJoinByInvite`](super::types::ChannelAdminLogEventActionParticipantJoinByInvite), [`channelAdminLogEventActionExportedInviteDelete`](super::types::ChannelAdminLogEventActionExportedInviteDelete), [`channelAdminLogEventActionExportedInviteRevoke`](super::types::ChannelAdminLogEventActionExportedInviteRevoke), [`channelAdminLogEventActionExportedInviteEdit`](super::types::ChannelAdminLogEventActionExportedInviteEdit), [`channelAdminLogEventActionParticipantJoinByRequest`](super::types::ChannelAdminLogEventActionParticipantJoinByRequest), and 3 more.
///
/// [Official page](https://core.telegram.org/type/ExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ExportedChatInvite {
    ChatInviteExported(Box<types::ChatInviteExported>),
    /// `chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite;`
    ChatInvitePublicJoinRequests,
}

impl ExportedChatInvite {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChatInviteExported(value) => {
                w.u32(0xa22cbd96);
                (**value).write_bare(w);
            }
            Self::ChatInvitePublicJoinRequests => w.u32(0xed107ab7),
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

/// The type `ChatReactions`.
///
/// Accepted by [`messages.setChatAvailableReactions`](super::functions::messages::SetChatAvailableReactions).
///
/// Contained in [`chatFull`](super::types::ChatFull), [`channelFull`](super::types::ChannelFull), [`channelAdminLogEventActionChangeAvailableReactions`](super::types::ChannelAdminLogEventActionChangeAvailableReactions).
///
/// [Official page](https://core.telegram.org/type/ChatReactions)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChatReactions {
    /// `chatReactionsNone#eafc32bc = ChatReactions;`
    None,
    All(types::ChatReactionsAll),
    Some(types::ChatReactionsSome),
}

impl ChatReactions {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::None => 0xeafc32bc,
            Self::All(_) => 0x52928bca,
            Self::Some(_) => 0x661d4037,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::None => "chatReactionsNone",
            Self::All(_) => "chatReactionsAll",
            Self::Some(_) => "chatReactionsSome",
        }
    }
}

impl wire::Wire for ChatReactions {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatReactions",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::None => w.u32(0xeafc32bc),
            Self::All(value) => {
                w.u32(0x52928bca);
                value.write_bare(w);
            }
            Self::Some(value) => {
                w.u32(0x661d4037);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xeafc32bc => Self::None,
            0x52928bca => Self::All(types::ChatReactionsAll::read_bare(cursor)),
            0x661d4037 => Self::Some(types::ChatReactionsSome::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::None
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatReactionsAll> for ChatReactions {
    #[inline]
    fn from(value: types::ChatReactionsAll) -> Self {
        Self::All(value)
    }
}

impl From<types::ChatReactionsSome> for ChatReactions {
    #[inline]
    fn from(value: types::ChatReactionsSome) -> Self {
        Self::Some(value)
    }
}

/// The details of a group, channel or community.
///
/// Contained in [`messages.chatFull`](super::types::messages::ChatFull).
///
/// [Official page](https://core.telegram.org/type/ChatFull)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatFull {
    /// The details of a basic group.
    ChatFull(Box<types::ChatFull>),
    /// The details of a channel or supergroup.
    ChannelFull(Box<types::ChannelFull>),
    /// The details of a community.
    CommunityFull(Box<types::CommunityFull>),
}

impl ChatFull {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatFull(_) => 0x2633421b,
            Self::ChannelFull(_) => 0xa04e8d3a,
            Self::CommunityFull(_) => 0xcbb7a507,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatFull(_) => "chatFull",
            Self::ChannelFull(_) => "channelFull",
            Self::CommunityFull(_) => "communityFull",
        }
    }
}

impl wire::Wire for ChatFull {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatFull",
        id: 0,
        min_size: 40,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChatFull(value) => {
                w.u32(0x2633421b);
                (**value).write_bare(w);
            }
            Self::ChannelFull(value) => {
                w.u32(0xa04e8d3a);
                (**value).write_bare(w);
            }
            Self::CommunityFull(value) => {
                w.u32(0xcbb7a507);
                (**value).write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2633421b => Self::ChatFull(Box::read_bare(cursor)),
            0xa04e8d3a => Self::ChannelFull(Box::read_bare(cursor)),
            0xcbb7a507 => Self::CommunityFull(Box::read_bare(cursor)),
            _ => Self::CommunityFull(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatFull> for ChatFull {
    #[inline]
    fn from(value: types::ChatFull) -> Self {
        Self::ChatFull(Box::new(value))
    }
}

impl From<types::ChannelFull> for ChatFull {
    #[inline]
    fn from(value: types::ChannelFull) -> Self {
        Self::ChannelFull(Box::new(value))
    }
}

impl From<types::CommunityFull> for ChatFull {
    #[inline]
    fn from(value: types::CommunityFull) -> Self {
        Self::CommunityFull(Box::new(value))
    }
}

/// The type `ChannelLocation`.
///
/// Contained in [`channelFull`](super::types::ChannelFull), [`channelAdminLogEventActionChangeLocation`](super::types::ChannelAdminLogEventActionChangeLocation).
///
/// [Official page](https://core.telegram.org/type/ChannelLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChannelLocation {
    /// `channelLocationEmpty#bfb5ad8b = ChannelLocation;`
    Empty,
    ChannelLocation(types::ChannelLocation),
}

impl ChannelLocation {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xbfb5ad8b,
            Self::ChannelLocation(_) => 0x209b82db,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "channelLocationEmpty",
            Self::ChannelLocation(_) => "channelLocation",
        }
    }
}

impl wire::Wire for ChannelLocation {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelLocation",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xbfb5ad8b),
            Self::ChannelLocation(value) => {
                w.u32(0x209b82db);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbfb5ad8b => Self::Empty,
            0x209b82db => {
                Self::ChannelLocation(types::ChannelLocation::read_bare(cursor))
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

impl From<types::ChannelLocation> for ChannelLocation {
    #[inline]
    fn from(value: types::ChannelLocation) -> Self {
        Self::ChannelLocation(value)
    }
}

/// The type `WallPaper`.
///
/// Returned by [`account.getWallPaper`](super::functions::account::GetWallPaper), [`account.uploadWallPaper`](super::functions::account::UploadWallPaper), [`account.getMultiWallPapers`](super::functions::account::GetMultiWallPapers).
///
/// Contained in [`channelFull`](super::types::ChannelFull), [`messageActionSetChatWallPaper`](super::types::MessageActionSetChatWallPaper), [`userFull`](super::types::UserFull), [`updatePeerWallpaper`](super::types::UpdatePeerWallpaper), [`channelAdminLogEventActionChangeWallpaper`](super::types::ChannelAdminLogEventActionChangeWallpaper), [`account.wallPapers`](super::types::account::WallPapers), [`themeSettings`](super::types::ThemeSettings).
///
/// [Official page](https://core.telegram.org/type/WallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WallPaper {
    WallPaper(Box<types::WallPaper>),
    NoFile(types::WallPaperNoFile),
}

impl WallPaper {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::WallPaper(_) => 0xa437c3ed,
            Self::NoFile(_) => 0xe0804116,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::WallPaper(_) => "wallPaper",
            Self::NoFile(_) => "wallPaperNoFile",
        }
    }
}

impl wire::Wire for WallPaper {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WallPaper",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::WallPaper(value) => {
                w.u32(0xa437c3ed);
                (**value).write_bare(w);
            }
            Self::NoFile(value) => {
                w.u32(0xe0804116);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa437c3ed => Self::WallPaper(Box::read_bare(cursor)),
            0xe0804116 => Self::NoFile(types::WallPaperNoFile::read_bare(cursor)),
            _ => Self::NoFile(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WallPaper> for WallPaper {
    #[inline]
    fn from(value: types::WallPaper) -> Self {
        Self::WallPaper(Box::new(value))
    }
}

impl From<types::WallPaperNoFile> for WallPaper {
    #[inline]
    fn from(value: types::WallPaperNoFile) -> Self {
        Self::NoFile(value)
    }
}

/// The type `ProfileTab`.
///
/// Accepted by [`account.setMainProfileTab`](super::functions::account::SetMainProfileTab), [`channels.setMainProfileTab`](super::functions::channels::SetMainProfileTab).
///
/// Contained in [`channelFull`](super::types::ChannelFull), [`userFull`](super::types::UserFull).
///
/// [Official page](https://core.telegram.org/type/ProfileTab)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ProfileTab {
    /// `profileTabPosts#b98cd696 = ProfileTab;`
    Posts,
    /// `profileTabGifts#4d4bd46a = ProfileTab;`
    Gifts,
    /// `profileTabMedia#72c64955 = ProfileTab;`
    Media,
    /// `profileTabFiles#ab339c00 = ProfileTab;`
    Files,
    /// `profileTabMusic#9f27d26e = ProfileTab;`
    Music,
    /// `profileTabVoice#e477092e = ProfileTab;`
    Voice,
    /// `profileTabLinks#d3656499 = ProfileTab;`
    Links,
    /// `profileTabGifs#a2c0f695 = ProfileTab;`
    Gifs,
}

impl ProfileTab {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Posts => 0xb98cd696,
            Self::Gifts => 0x4d4bd46a,
            Self::Media => 0x72c64955,
            Self::Files => 0xab339c00,
            Self::Music => 0x9f27d26e,
            Self::Voice => 0xe477092e,
            Self::Links => 0xd3656499,
            Self::Gifs => 0xa2c0f695,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Posts => "profileTabPosts",
            Self::Gifts => "profileTabGifts",
            Self::Media => "profileTabMedia",
            Self::Files => "profileTabFiles",
            Self::Music => "profileTabMusic",
            Self::Voice => "profileTabVoice",
            Self::Links => "profileTabLinks",
            Self::Gifs => "profileTabGifs",
        }
    }
}

impl wire::Wire for ProfileTab {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ProfileTab",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Posts => w.u32(0xb98cd696),
            Self::Gifts => w.u32(0x4d4bd46a),
            Self::Media => w.u32(0x72c64955),
            Self::Files => w.u32(0xab339c00),
            Self::Music => w.u32(0x9f27d26e),
            Self::Voice => w.u32(0xe477092e),
            Self::Links => w.u32(0xd3656499),
            Self::Gifs => w.u32(0xa2c0f695),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb98cd696 => Self::Posts,
            0x4d4bd46a => Self::Gifts,
            0x72c64955 => Self::Media,
            0xab339c00 => Self::Files,
            0x9f27d26e => Self::Music,
            0xe477092e => Self::Voice,
            0xd3656499 => Self::Links,
            0xa2c0f695 => Self::Gifs,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Posts
            }
        };
        cursor.leave(id);
        value
    }
}

/// A member of a basic group.
///
/// Contained in [`chatParticipantsForbidden`](super::types::ChatParticipantsForbidden), [`chatParticipants`](super::types::ChatParticipants), [`updateChatParticipant`](super::types::UpdateChatParticipant).
///
/// [Official page](https://core.telegram.org/type/ChatParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChatParticipant {
    /// A member.
    ChatParticipant(types::ChatParticipant),
    /// The owner.
    Creator(types::ChatParticipantCreator),
    /// An administrator.
    Admin(types::ChatParticipantAdmin),
}

impl ChatParticipant {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatParticipant(_) => 0x38e79fde,
            Self::Creator(_) => 0xe1f867b8,
            Self::Admin(_) => 0x0360d5d2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatParticipant(_) => "chatParticipant",
            Self::Creator(_) => "chatParticipantCreator",
            Self::Admin(_) => "chatParticipantAdmin",
        }
    }
}

impl wire::Wire for ChatParticipant {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatParticipant",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChatParticipant(value) => {
                w.u32(0x38e79fde);
                value.write_bare(w);
            }
            Self::Creator(value) => {
                w.u32(0xe1f867b8);
                value.write_bare(w);
            }
            Self::Admin(value) => {
                w.u32(0x0360d5d2);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x38e79fde => {
                Self::ChatParticipant(types::ChatParticipant::read_bare(cursor))
            }
            0xe1f867b8 => Self::Creator(types::ChatParticipantCreator::read_bare(cursor)),
            0x0360d5d2 => Self::Admin(types::ChatParticipantAdmin::read_bare(cursor)),
            _ => Self::ChatParticipant(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatParticipant> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipant) -> Self {
        Self::ChatParticipant(value)
    }
}

impl From<types::ChatParticipantCreator> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipantCreator) -> Self {
        Self::Creator(value)
    }
}

impl From<types::ChatParticipantAdmin> for ChatParticipant {
    #[inline]
    fn from(value: types::ChatParticipantAdmin) -> Self {
        Self::Admin(value)
    }
}

/// A message.
///
/// Contained in [`messages.dialogs`](super::types::messages::Dialogs), [`messages.dialogsSlice`](super::types::messages::DialogsSlice), [`messages.messages`](super::types::messages::Messages), [`messages.messagesSlice`](super::types::messages::MessagesSlice), [`messages.channelMessages`](super::types::messages::ChannelMessages), [`updateNewMessage`](super::types::UpdateNewMessage), [`updateNewChannelMessage`](super::types::UpdateNewChannelMessage), [`updateEditChannelMessage`](super::types::UpdateEditChannelMessage), [`updateEditMessage`](super::types::UpdateEditMessage), [`updateNewScheduledMessage`](super::types::UpdateNewScheduledMessage), and 24 more.
///
/// [Official page](https://core.telegram.org/type/Message)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Message {
    /// A message that does not exist or was deleted.
    Empty(types::MessageEmpty),
    /// A message with text or media.
    Message(Box<types::Message>),
    /// A message about an event in the chat, such as a new member or a new title.
    Service(Box<types::MessageService>),
}

impl Message {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x90a6ca84,
            Self::Message(_) => 0x7600b9d3,
            Self::Service(_) => 0x7a800e0a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "messageEmpty",
            Self::Message(_) => "message",
            Self::Service(_) => "messageService",
        }
    }
}

impl wire::Wire for Message {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Message",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x90a6ca84);
                value.write_bare(w);
            }
            Self::Message(value) => {
                w.u32(0x7600b9d3);
                (**value).write_bare(w);
            }
            Self::Service(value) => {
                w.u32(0x7a800e0a);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x90a6ca84 => Self::Empty(types::MessageEmpty::read_bare(cursor)),
            0x7600b9d3 => Self::Message(Box::read_bare(cursor)),
            0x7a800e0a => Self::Service(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageEmpty> for Message {
    #[inline]
    fn from(value: types::MessageEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Message> for Message {
    #[inline]
    fn from(value: types::Message) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<types::MessageService> for Message {
    #[inline]
    fn from(value: types::MessageService) -> Self {
        Self::Service(Box::new(value))
    }
}

/// What a message replies to.
///
/// Contained in [`message`](super::types::Message), [`messageService`](super::types::MessageService), [`ephemeralMessage`](super::types::EphemeralMessage), [`updateShortMessage`](super::types::UpdateShortMessage), [`updateShortChatMessage`](super::types::UpdateShortChatMessage).
///
/// [Official page](https://core.telegram.org/type/MessageReplyHeader)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageReplyHeader {
    /// The message that is replied to.
    MessageReplyHeader(Box<types::MessageReplyHeader>),
    /// The story that is replied to.
    MessageReplyStoryHeader(types::MessageReplyStoryHeader),
}

impl MessageReplyHeader {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MessageReplyHeader(_) => 0x1b97dd66,
            Self::MessageReplyStoryHeader(_) => 0x0e5af939,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MessageReplyHeader(_) => "messageReplyHeader",
            Self::MessageReplyStoryHeader(_) => "messageReplyStoryHeader",
        }
    }
}

impl wire::Wire for MessageReplyHeader {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageReplyHeader",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::MessageReplyHeader(value) => {
                w.u32(0x1b97dd66);
                (**value).write_bare(w);
            }
            Self::MessageReplyStoryHeader(value) => {
                w.u32(0x0e5af939);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1b97dd66 => Self::MessageReplyHeader(Box::read_bare(cursor)),
            0x0e5af939 => {
                Self::MessageReplyStoryHeader(
                    types::MessageReplyStoryHeader::read_bare(cursor),
                )
            }
            _ => Self::MessageReplyHeader(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageReplyHeader> for MessageReplyHeader {
    #[inline]
    fn from(value: types::MessageReplyHeader) -> Self {
        Self::MessageReplyHeader(Box::new(value))
    }
}

impl From<types::MessageReplyStoryHeader> for MessageReplyHeader {
    #[inline]
    fn from(value: types::MessageReplyStoryHeader) -> Self {
        Self::MessageReplyStoryHeader(value)
    }
}

/// The media of a message.
///
/// Returned by [`messages.uploadMedia`](super::functions::messages::UploadMedia), [`messages.uploadImportedMedia`](super::functions::messages::UploadImportedMedia).
///
/// Contained in [`message`](super::types::Message), [`messageReplyHeader`](super::types::MessageReplyHeader), [`messageMediaPoll`](super::types::MessageMediaPoll), [`messageExtendedMedia`](super::types::MessageExtendedMedia), [`pollResults`](super::types::PollResults), [`storyItem`](super::types::StoryItem), [`pollAnswer`](super::types::PollAnswer), [`updateServiceNotification`](super::types::UpdateServiceNotification), [`ephemeralMessage`](super::types::EphemeralMessage), [`updateShortSentMessage`](super::types::UpdateShortSentMessage), and 4 more.
///
/// [Official page](https://core.telegram.org/type/MessageMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageMedia {
    /// No media.
    ///
    /// `messageMediaEmpty#3ded6320 = MessageMedia;`
    Empty,
    /// A photo.
    Photo(Box<types::MessageMediaPhoto>),
    /// A place on the map.
    Geo(types::MessageMediaGeo),
    /// A contact.
    Contact(types::MessageMediaContact),
    /// Media that this layer does not know.
    ///
    /// `messageMediaUnsupported#9f84f49e = MessageMedia;`
    Unsupported,
    /// A document, video, audio file, animation or sticker.
    Document(Box<types::MessageMediaDocument>),
    /// A link preview.
    WebPage(types::MessageMediaWebPage),
    /// A venue.
    Venue(Box<types::MessageMediaVenue>),
    /// A game.
    Game(Box<types::MessageMediaGame>),
    /// An invoice.
    Invoice(Box<types::MessageMediaInvoice>),
    /// A live location.
    GeoLive(types::MessageMediaGeoLive),
    /// A poll or quiz.
    Poll(Box<types::MessageMediaPoll>),
    /// An emoji with a random value, such as a die.
    Dice(types::MessageMediaDice),
    /// A story.
    Story(Box<types::MessageMediaStory>),
    /// A giveaway of Telegram Premium or Telegram Stars.
    Giveaway(types::MessageMediaGiveaway),
    /// The results of a giveaway.
    GiveawayResults(types::MessageMediaGiveawayResults),
    /// Media that has to be paid for with Telegram Stars.
    PaidMedia(types::MessageMediaPaidMedia),
    /// A checklist.
    ToDo(types::MessageMediaToDo),
    /// A live video stream.
    VideoStream(types::MessageMediaVideoStream),
}

impl MessageMedia {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x3ded6320,
            Self::Photo(_) => 0xe216eb63,
            Self::Geo(_) => 0x56e0d474,
            Self::Contact(_) => 0x70322949,
            Self::Unsupported => 0x9f84f49e,
            Self::Document(_) => 0x52d8ccd9,
            Self::WebPage(_) => 0xddf10c3b,
            Self::Venue(_) => 0x2ec0533f,
            Self::Game(_) => 0xfdb19008,
            Self::Invoice(_) => 0xf6a548d3,
            Self::GeoLive(_) => 0xb940c666,
            Self::Poll(_) => 0x773f4e66,
            Self::Dice(_) => 0x08cbec07,
            Self::Story(_) => 0x68cb6283,
            Self::Giveaway(_) => 0xaa073beb,
            Self::GiveawayResults(_) => 0xceaa3ea1,
            Self::PaidMedia(_) => 0xa8852491,
            Self::ToDo(_) => 0x8a53b014,
            Self::VideoStream(_) => 0xca5cab89,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "messageMediaEmpty",
            Self::Photo(_) => "messageMediaPhoto",
            Self::Geo(_) => "messageMediaGeo",
            Self::Contact(_) => "messageMediaContact",
            Self::Unsupported => "messageMediaUnsupported",
            Self::Document(_) => "messageMediaDocument",
            Self::WebPage(_) => "messageMediaWebPage",
            Self::Venue(_) => "messageMediaVenue",
            Self::Game(_) => "messageMediaGame",
            Self::Invoice(_) => "messageMediaInvoice",
            Self::GeoLive(_) => "messageMediaGeoLive",
            Self::Poll(_) => "messageMediaPoll",
            Self::Dice(_) => "messageMediaDice",
            Self::Story(_) => "messageMediaStory",
            Self::Giveaway(_) => "messageMediaGiveaway",
            Self::GiveawayResults(_) => "messageMediaGiveawayResults",
            Self::PaidMedia(_) => "messageMediaPaidMedia",
            Self::ToDo(_) => "messageMediaToDo",
            Self::VideoStream(_) => "messageMediaVideoStream",
        }
    }
}

impl wire::Wire for MessageMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageMedia",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x3ded6320),
            Self::Photo(value) => {
                w.u32(0xe216eb63);
                (**value).write_bare(w);
            }
            Self::Geo(value) => {
                w.u32(0x56e0d474);
                value.write_bare(w);
            }
            Self::Contact(value) => {
                w.u32(0x70322949);
                value.write_bare(w);
            }
            Self::Unsupported => w.u32(0x9f84f49e),
            Self::Document(value) => {
                w.u32(0x52d8ccd9);
                (**value).write_bare(w);
            }
            Self::WebPage(value) => {
                w.u32(0xddf10c3b);
                value.write_bare(w);
            }
            Self::Venue(value) => {
                w.u32(0x2ec0533f);
                (**value).write_bare(w);
            }
            Self::Game(value) => {
                w.u32(0xfdb19008);
                (**value).write_bare(w);
            }
            Self::Invoice(value) => {
                w.u32(0xf6a548d3);
                (**value).write_bare(w);
            }
            Self::GeoLive(value) => {
                w.u32(0xb940c666);
                value.write_bare(w);
            }
            Self::Poll(value) => {
                w.u32(0x773f4e66);
                (**value).write_bare(w);
            }
            Self::Dice(value) => {
                w.u32(0x08cbec07);
                value.write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0x68cb6283);
                (**value).write_bare(w);
            }
            Self::Giveaway(value) => {
                w.u32(0xaa073beb);
                value.write_bare(w);
            }
            Self::GiveawayResults(value) => {
                w.u32(0xceaa3ea1);
                value.write_bare(w);
            }
            Self::PaidMedia(value) => {
                w.u32(0xa8852491);
                value.write_bare(w);
            }
            Self::ToDo(value) => {
                w.u32(0x8a53b014);
                value.write_bare(w);
            }
            Self::VideoStream(value) => {
                w.u32(0xca5cab89);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3ded6320 => Self::Empty,
            0xe216eb63 => Self::Photo(Box::read_bare(cursor)),
            0x56e0d474 => Self::Geo(types::MessageMediaGeo::read_bare(cursor)),
            0x70322949 => Self::Contact(types::MessageMediaContact::read_bare(cursor)),
            0x9f84f49e => Self::Unsupported,
            0x52d8ccd9 => Self::Document(Box::read_bare(cursor)),
            0xddf10c3b => Self::WebPage(types::MessageMediaWebPage::read_bare(cursor)),
            0x2ec0533f => Self::Venue(Box::read_bare(cursor)),
            0xfdb19008 => Self::Game(Box::read_bare(cursor)),
            0xf6a548d3 => Self::Invoice(Box::read_bare(cursor)),
            0xb940c666 => Self::GeoLive(types::MessageMediaGeoLive::read_bare(cursor)),
            0x773f4e66 => Self::Poll(Box::read_bare(cursor)),
            0x08cbec07 => Self::Dice(types::MessageMediaDice::read_bare(cursor)),
            0x68cb6283 => Self::Story(Box::read_bare(cursor)),
            0xaa073beb => Self::Giveaway(types::MessageMediaGiveaway::read_bare(cursor)),
            0xceaa3ea1 => {
                Self::GiveawayResults(
                    types::MessageMediaGiveawayResults::read_bare(cursor),
                )
            }
            0xa8852491 => {
                Self::PaidMedia(types::MessageMediaPaidMedia::read_bare(cursor))
            }
            0x8a53b014 => Self::ToDo(types::MessageMediaToDo::read_bare(cursor)),
            0xca5cab89 => {
                Self::VideoStream(types::MessageMediaVideoStream::read_bare(cursor))
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

impl From<types::MessageMediaPhoto> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}

impl From<types::MessageMediaGeo> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGeo) -> Self {
        Self::Geo(value)
    }
}

impl From<types::MessageMediaContact> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaContact) -> Self {
        Self::Contact(value)
    }
}

impl From<types::MessageMediaDocument> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}

impl From<types::MessageMediaWebPage> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaWebPage) -> Self {
        Self::WebPage(value)
    }
}

impl From<types::MessageMediaVenue> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}

impl From<types::MessageMediaGame> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGame) -> Self {
        Self::Game(Box::new(value))
    }
}

impl From<types::MessageMediaInvoice> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaInvoice) -> Self {
        Self::Invoice(Box::new(value))
    }
}

impl From<types::MessageMediaGeoLive> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGeoLive) -> Self {
        Self::GeoLive(value)
    }
}

impl From<types::MessageMediaPoll> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPoll) -> Self {
        Self::Poll(Box::new(value))
    }
}

impl From<types::MessageMediaDice> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaDice) -> Self {
        Self::Dice(value)
    }
}

impl From<types::MessageMediaStory> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaStory) -> Self {
        Self::Story(Box::new(value))
    }
}

impl From<types::MessageMediaGiveaway> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGiveaway) -> Self {
        Self::Giveaway(value)
    }
}

impl From<types::MessageMediaGiveawayResults> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaGiveawayResults) -> Self {
        Self::GiveawayResults(value)
    }
}

impl From<types::MessageMediaPaidMedia> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaPaidMedia) -> Self {
        Self::PaidMedia(value)
    }
}

impl From<types::MessageMediaToDo> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaToDo) -> Self {
        Self::ToDo(value)
    }
}

impl From<types::MessageMediaVideoStream> for MessageMedia {
    #[inline]
    fn from(value: types::MessageMediaVideoStream) -> Self {
        Self::VideoStream(value)
    }
}

/// A keyboard of a bot's message.
///
/// Accepted by [`messages.sendMessage`](super::functions::messages::SendMessage), [`messages.sendMedia`](super::functions::messages::SendMedia), [`messages.editMessage`](super::functions::messages::EditMessage), [`messages.editInlineBotMessage`](super::functions::messages::EditInlineBotMessage), [`ephemeral.sendMessage`](super::functions::ephemeral::SendMessage), [`ephemeral.editMessage`](super::functions::ephemeral::EditMessage).
///
/// Contained in [`message`](super::types::Message), [`ephemeralMessage`](super::types::EphemeralMessage), [`inputBotInlineMessageMediaAuto`](super::types::InputBotInlineMessageMediaAuto), [`inputBotInlineMessageText`](super::types::InputBotInlineMessageText), [`inputBotInlineMessageMediaGeo`](super::types::InputBotInlineMessageMediaGeo), [`inputBotInlineMessageMediaVenue`](super::types::InputBotInlineMessageMediaVenue), [`inputBotInlineMessageMediaContact`](super::types::InputBotInlineMessageMediaContact), [`inputBotInlineMessageGame`](super::types::InputBotInlineMessageGame), [`inputBotInlineMessageMediaInvoice`](super::types::InputBotInlineMessageMediaInvoice), [`inputBotInlineMessageMediaWebPage`](super::types::InputBotInlineMessageMediaWebPage), and 9 more.
///
/// [Official page](https://core.telegram.org/type/ReplyMarkup)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ReplyMarkup {
    /// Takes away the keyboard that was shown before.
    ReplyKeyboardHide(types::ReplyKeyboardHide),
    /// Makes the client start a reply to the message.
    ReplyKeyboardForceReply(types::ReplyKeyboardForceReply),
    /// A keyboard in place of the one of the device.
    ReplyKeyboardMarkup(types::ReplyKeyboardMarkup),
    /// Buttons under the message.
    ReplyInlineMarkup(types::ReplyInlineMarkup),
}

impl ReplyMarkup {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ReplyKeyboardHide(_) => 0xa03e5b85,
            Self::ReplyKeyboardForceReply(_) => 0x86b40b08,
            Self::ReplyKeyboardMarkup(_) => 0x85dd99d1,
            Self::ReplyInlineMarkup(_) => 0xb2b15770,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ReplyKeyboardHide(_) => "replyKeyboardHide",
            Self::ReplyKeyboardForceReply(_) => "replyKeyboardForceReply",
            Self::ReplyKeyboardMarkup(_) => "replyKeyboardMarkup",
            Self::ReplyInlineMarkup(_) => "replyInlineMarkup",
        }
    }
}

impl wire::Wire for ReplyMarkup {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReplyMarkup",
        id: 0,
        min_size: 8,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ReplyKeyboardHide(value) => {
                w.u32(0xa03e5b85);
                value.write_bare(w);
            }
            Self::ReplyKeyboardForceReply(value) => {
                w.u32(0x86b40b08);
                value.write_bare(w);
            }
            Self::ReplyKeyboardMarkup(value) => {
                w.u32(0x85dd99d1);
                value.write_bare(w);
            }
            Self::ReplyInlineMarkup(value) => {
                w.u32(0xb2b15770);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa03e5b85 => {
                Self::ReplyKeyboardHide(types::ReplyKeyboardHide::read_bare(cursor))
            }
            0x86b40b08 => {
                Self::ReplyKeyboardForceReply(
                    types::ReplyKeyboardForceReply::read_bare(cursor),
                )
            }
            0x85dd99d1 => {
                Self::ReplyKeyboardMarkup(types::ReplyKeyboardMarkup::read_bare(cursor))
            }
            0xb2b15770 => {
                Self::ReplyInlineMarkup(types::ReplyInlineMarkup::read_bare(cursor))
            }
            _ => Self::ReplyKeyboardHide(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReplyKeyboardHide> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardHide) -> Self {
        Self::ReplyKeyboardHide(value)
    }
}

impl From<types::ReplyKeyboardForceReply> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardForceReply) -> Self {
        Self::ReplyKeyboardForceReply(value)
    }
}

impl From<types::ReplyKeyboardMarkup> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyKeyboardMarkup) -> Self {
        Self::ReplyKeyboardMarkup(value)
    }
}

impl From<types::ReplyInlineMarkup> for ReplyMarkup {
    #[inline]
    fn from(value: types::ReplyInlineMarkup) -> Self {
        Self::ReplyInlineMarkup(value)
    }
}

/// The type `MessageAction`.
///
/// Contained in [`messageService`](super::types::MessageService).
///
/// [Official page](https://core.telegram.org/type/MessageAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageAction {
    /// `messageActionEmpty#b6aef7b0 = MessageAction;`
    Empty,
    ChatCreate(types::MessageActionChatCreate),
    ChatEditTitle(types::MessageActionChatEditTitle),
    ChatEditPhoto(types::MessageActionChatEditPhoto),
    /// `messageActionChatDeletePhoto#95e3fbef = MessageAction;`
    ChatDeletePhoto,
    ChatAddUser(types::MessageActionChatAddUser),
    ChatDeleteUser(types::MessageActionChatDeleteUser),
    ChatJoinedByLink(types::MessageActionChatJoinedByLink),
    ChannelCreate(types::MessageActionChannelCreate),
    ChatMigrateTo(types::MessageActionChatMigrateTo),
    ChannelMigrateFrom(types::MessageActionChannelMigrateFrom),
    /// `messageActionPinMessage#94bd38ed = MessageAction;`
    PinMessage,
    /// `messageActionHistoryClear#9fbab604 = MessageAction;`
    HistoryClear,
    GameScore(types::MessageActionGameScore),
    PaymentSentMe(Box<types::MessageActionPaymentSentMe>),
    PaymentSent(types::MessageActionPaymentSent),
    PhoneCall(types::MessageActionPhoneCall),
    /// `messageActionScreenshotTaken#4792929b = MessageAction;`
    ScreenshotTaken,
    CustomAction(types::MessageActionCustomAction),
    BotAllowed(types::MessageActionBotAllowed),
    SecureValuesSentMe(types::MessageActionSecureValuesSentMe),
    SecureValuesSent(types::MessageActionSecureValuesSent),
    /// `messageActionContactSignUp#f3f25f76 = MessageAction;`
    ContactSignUp,
    GeoProximityReached(types::MessageActionGeoProximityReached),
    GroupCall(types::MessageActionGroupCall),
    InviteToGroupCall(types::MessageActionInviteToGroupCall),
    SetMessagesTtl(types::MessageActionSetMessagesTtl),
    GroupCallScheduled(types::MessageActionGroupCallScheduled),
    SetChatTheme(types::MessageActionSetChatTheme),
    /// `messageActionChatJoinedByRequest#ebbca3cb = MessageAction;`
    ChatJoinedByRequest,
    WebViewDataSentMe(types::MessageActionWebViewDataSentMe),
    WebViewDataSent(types::MessageActionWebViewDataSent),
    GiftPremium(types::MessageActionGiftPremium),
    TopicCreate(types::MessageActionTopicCreate),
    TopicEdit(types::MessageActionTopicEdit),
    SuggestProfilePhoto(types::MessageActionSuggestProfilePhoto),
    RequestedPeer(types::MessageActionRequestedPeer),
    SetChatWallPaper(types::MessageActionSetChatWallPaper),
    GiftCode(Box<types::MessageActionGiftCode>),
    GiveawayLaunch(types::MessageActionGiveawayLaunch),
    GiveawayResults(types::MessageActionGiveawayResults),
    BoostApply(types::MessageActionBoostApply),
    RequestedPeerSentMe(types::MessageActionRequestedPeerSentMe),
    PaymentRefunded(types::MessageActionPaymentRefunded),
    GiftStars(types::MessageActionGiftStars),
    PrizeStars(types::MessageActionPrizeStars),
    StarGift(Box<types::MessageActionStarGift>),
    StarGiftUnique(Box<types::MessageActionStarGiftUnique>),
    PaidMessagesRefunded(types::MessageActionPaidMessagesRefunded),
    PaidMessagesPrice(types::MessageActionPaidMessagesPrice),
    ConferenceCall(types::MessageActionConferenceCall),
    TodoCompletions(types::MessageActionTodoCompletions),
    TodoAppendTasks(types::MessageActionTodoAppendTasks),
    SuggestedPostApproval(types::MessageActionSuggestedPostApproval),
    SuggestedPostSuccess(types::MessageActionSuggestedPostSuccess),
    SuggestedPostRefund(types::MessageActionSuggestedPostRefund),
    GiftTon(types::MessageActionGiftTon),
    SuggestBirthday(types::MessageActionSuggestBirthday),
    StarGiftPurchaseOffer(types::MessageActionStarGiftPurchaseOffer),
    StarGiftPurchaseOfferDeclined(types::MessageActionStarGiftPurchaseOfferDeclined),
    NewCreatorPending(types::MessageActionNewCreatorPending),
    ChangeCreator(types::MessageActionChangeCreator),
    NoForwardsToggle(types::MessageActionNoForwardsToggle),
    NoForwardsRequest(types::MessageActionNoForwardsRequest),
    PollAppendAnswer(types::MessageActionPollAppendAnswer),
    PollDeleteAnswer(types::MessageActionPollDeleteAnswer),
    ManagedBotCreated(types::MessageActionManagedBotCreated),
    ChangeCommunity(types::MessageActionChangeCommunity),
    ChatJoinedViaCommunity(types::MessageActionChatJoinedViaCommunity),
    GramTransfer(types::MessageActionGramTransfer),
    WalletTonConnectRequest(types::MessageActionWalletTonConnectRequest),
}

impl MessageAction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xb6aef7b0,
            Self::ChatCreate(_) => 0xbd47cbad,
            Self::ChatEditTitle(_) => 0xb5a1ce5a,
            Self::ChatEditPhoto(_) => 0x7fcb13a8,
            Self::ChatDeletePhoto => 0x95e3fbef,
            Self::ChatAddUser(_) => 0x15cefd00,
            Self::ChatDeleteUser(_) => 0xa43f30cc,
            Self::ChatJoinedByLink(_) => 0x031224c3,
            Self::ChannelCreate(_) => 0x95d2ac92,
            Self::ChatMigrateTo(_) => 0xe1037f92,
            Self::ChannelMigrateFrom(_) => 0xea3948e9,
            Self::PinMessage => 0x94bd38ed,
            Self::HistoryClear => 0x9fbab604,
            Self::GameScore(_) => 0x92a72876,
            Self::PaymentSentMe(_) => 0xffa00ccc,
            Self::PaymentSent(_) => 0xc624b16e,
            Self::PhoneCall(_) => 0x80e11a7f,
            Self::ScreenshotTaken => 0x4792929b,
            Self::CustomAction(_) => 0xfae69f56,
            Self::BotAllowed(_) => 0xc516d679,
            Self::SecureValuesSentMe(_) => 0x1b287353,
            Self::SecureValuesSent(_) => 0xd95c6154,
            Self::ContactSignUp => 0xf3f25f76,
            Self::GeoProximityReached(_) => 0x98e0d697,
            Self::GroupCall(_) => 0x7a0d7f42,
            Self::InviteToGroupCall(_) => 0x502f92f7,
            Self::SetMessagesTtl(_) => 0x3c134d7b,
            Self::GroupCallScheduled(_) => 0xb3a07661,
            Self::SetChatTheme(_) => 0xb91bbd3a,
            Self::ChatJoinedByRequest => 0xebbca3cb,
            Self::WebViewDataSentMe(_) => 0x47dd8079,
            Self::WebViewDataSent(_) => 0xb4c38cb5,
            Self::GiftPremium(_) => 0x48e91302,
            Self::TopicCreate(_) => 0x0d999256,
            Self::TopicEdit(_) => 0xc0944820,
            Self::SuggestProfilePhoto(_) => 0x57de635e,
            Self::RequestedPeer(_) => 0x31518e9b,
            Self::SetChatWallPaper(_) => 0x5060a3f4,
            Self::GiftCode(_) => 0x31c48347,
            Self::GiveawayLaunch(_) => 0xa80f51e4,
            Self::GiveawayResults(_) => 0x87e2f155,
            Self::BoostApply(_) => 0xcc02aa6d,
            Self::RequestedPeerSentMe(_) => 0x93b31848,
            Self::PaymentRefunded(_) => 0x41b3e202,
            Self::GiftStars(_) => 0x45d5b021,
            Self::PrizeStars(_) => 0xb00c47a2,
            Self::StarGift(_) => 0xea2c31d3,
            Self::StarGiftUnique(_) => 0x7e1c1187,
            Self::PaidMessagesRefunded(_) => 0xac1f1fcd,
            Self::PaidMessagesPrice(_) => 0x84b88578,
            Self::ConferenceCall(_) => 0x2ffe2f7a,
            Self::TodoCompletions(_) => 0xcc7c5c89,
            Self::TodoAppendTasks(_) => 0xc7edbc83,
            Self::SuggestedPostApproval(_) => 0xee7a1596,
            Self::SuggestedPostSuccess(_) => 0x95ddcf69,
            Self::SuggestedPostRefund(_) => 0x69f916f8,
            Self::GiftTon(_) => 0xa8a3c699,
            Self::SuggestBirthday(_) => 0x2c8f2a25,
            Self::StarGiftPurchaseOffer(_) => 0x774278d4,
            Self::StarGiftPurchaseOfferDeclined(_) => 0x73ada76b,
            Self::NewCreatorPending(_) => 0xb07ed085,
            Self::ChangeCreator(_) => 0xe188503b,
            Self::NoForwardsToggle(_) => 0xbf7d6572,
            Self::NoForwardsRequest(_) => 0x3e2793ba,
            Self::PollAppendAnswer(_) => 0x9da1cd6c,
            Self::PollDeleteAnswer(_) => 0x399674dc,
            Self::ManagedBotCreated(_) => 0x16605e3e,
            Self::ChangeCommunity(_) => 0x5d20bae8,
            Self::ChatJoinedViaCommunity(_) => 0x4a8bfe80,
            Self::GramTransfer(_) => 0x9329ea33,
            Self::WalletTonConnectRequest(_) => 0x69b8c4bf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "messageActionEmpty",
            Self::ChatCreate(_) => "messageActionChatCreate",
            Self::ChatEditTitle(_) => "messageActionChatEditTitle",
            Self::ChatEditPhoto(_) => "messageActionChatEditPhoto",
            Self::ChatDeletePhoto => "messageActionChatDeletePhoto",
            Self::ChatAddUser(_) => "messageActionChatAddUser",
            Self::ChatDeleteUser(_) => "messageActionChatDeleteUser",
            Self::ChatJoinedByLink(_) => "messageActionChatJoinedByLink",
            Self::ChannelCreate(_) => "messageActionChannelCreate",
            Self::ChatMigrateTo(_) => "messageActionChatMigrateTo",
            Self::ChannelMigrateFrom(_) => "messageActionChannelMigrateFrom",
            Self::PinMessage => "messageActionPinMessage",
            Self::HistoryClear => "messageActionHistoryClear",
            Self::GameScore(_) => "messageActionGameScore",
            Self::PaymentSentMe(_) => "messageActionPaymentSentMe",
            Self::PaymentSent(_) => "messageActionPaymentSent",
            Self::PhoneCall(_) => "messageActionPhoneCall",
            Self::ScreenshotTaken => "messageActionScreenshotTaken",
            Self::CustomAction(_) => "messageActionCustomAction",
            Self::BotAllowed(_) => "messageActionBotAllowed",
            Self::SecureValuesSentMe(_) => "messageActionSecureValuesSentMe",
            Self::SecureValuesSent(_) => "messageActionSecureValuesSent",
            Self::ContactSignUp => "messageActionContactSignUp",
            Self::GeoProximityReached(_) => "messageActionGeoProximityReached",
            Self::GroupCall(_) => "messageActionGroupCall",
            Self::InviteToGroupCall(_) => "messageActionInviteToGroupCall",
            Self::SetMessagesTtl(_) => "messageActionSetMessagesTTL",
            Self::GroupCallScheduled(_) => "messageActionGroupCallScheduled",
            Self::SetChatTheme(_) => "messageActionSetChatTheme",
            Self::ChatJoinedByRequest => "messageActionChatJoinedByRequest",
            Self::WebViewDataSentMe(_) => "messageActionWebViewDataSentMe",
            Self::WebViewDataSent(_) => "messageActionWebViewDataSent",
            Self::GiftPremium(_) => "messageActionGiftPremium",
            Self::TopicCreate(_) => "messageActionTopicCreate",
            Self::TopicEdit(_) => "messageActionTopicEdit",
            Self::SuggestProfilePhoto(_) => "messageActionSuggestProfilePhoto",
            Self::RequestedPeer(_) => "messageActionRequestedPeer",
            Self::SetChatWallPaper(_) => "messageActionSetChatWallPaper",
            Self::GiftCode(_) => "messageActionGiftCode",
            Self::GiveawayLaunch(_) => "messageActionGiveawayLaunch",
            Self::GiveawayResults(_) => "messageActionGiveawayResults",
            Self::BoostApply(_) => "messageActionBoostApply",
            Self::RequestedPeerSentMe(_) => "messageActionRequestedPeerSentMe",
            Self::PaymentRefunded(_) => "messageActionPaymentRefunded",
            Self::GiftStars(_) => "messageActionGiftStars",
            Self::PrizeStars(_) => "messageActionPrizeStars",
            Self::StarGift(_) => "messageActionStarGift",
            Self::StarGiftUnique(_) => "messageActionStarGiftUnique",
            Self::PaidMessagesRefunded(_) => "messageActionPaidMessagesRefunded",
            Self::PaidMessagesPrice(_) => "messageActionPaidMessagesPrice",
            Self::ConferenceCall(_) => "messageActionConferenceCall",
            Self::TodoCompletions(_) => "messageActionTodoCompletions",
            Self::TodoAppendTasks(_) => "messageActionTodoAppendTasks",
            Self::SuggestedPostApproval(_) => "messageActionSuggestedPostApproval",
            Self::SuggestedPostSuccess(_) => "messageActionSuggestedPostSuccess",
            Self::SuggestedPostRefund(_) => "messageActionSuggestedPostRefund",
            Self::GiftTon(_) => "messageActionGiftTon",
            Self::SuggestBirthday(_) => "messageActionSuggestBirthday",
            Self::StarGiftPurchaseOffer(_) => "messageActionStarGiftPurchaseOffer",
            Self::StarGiftPurchaseOfferDeclined(_) => {
                "messageActionStarGiftPurchaseOfferDeclined"
            }
            Self::NewCreatorPending(_) => "messageActionNewCreatorPending",
            Self::ChangeCreator(_) => "messageActionChangeCreator",
            Self::NoForwardsToggle(_) => "messageActionNoForwardsToggle",
            Self::NoForwardsRequest(_) => "messageActionNoForwardsRequest",
            Self::PollAppendAnswer(_) => "messageActionPollAppendAnswer",
            Self::PollDeleteAnswer(_) => "messageActionPollDeleteAnswer",
            Self::ManagedBotCreated(_) => "messageActionManagedBotCreated",
            Self::ChangeCommunity(_) => "messageActionChangeCommunity",
            Self::ChatJoinedViaCommunity(_) => "messageActionChatJoinedViaCommunity",
            Self::GramTransfer(_) => "messageActionGramTransfer",
            Self::WalletTonConnectRequest(_) => "messageActionWalletTonConnectRequest",
        }
    }
}

impl wire::Wire for MessageAction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageAction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xb6aef7b0),
            Self::ChatCreate(value) => {
                w.u32(0xbd47cbad);
                value.write_bare(w);
            }
            Self::ChatEditTitle(value) => {
                w.u32(0xb5a1ce5a);
                value.write_bare(w);
            }
            Self::ChatEditPhoto(value) => {
                w.u32(0x7fcb13a8);
                value.write_bare(w);
            }
            Self::ChatDeletePhoto => w.u32(0x95e3fbef),
            Self::ChatAddUser(value) => {
                w.u32(0x15cefd00);
                value.write_bare(w);
            }
            Self::ChatDeleteUser(value) => {
                w.u32(0xa43f30cc);
                value.write_bare(w);
            }
            Self::ChatJoinedByLink(value) => {
                w.u32(0x031224c3);
                value.write_bare(w);
            }
            Self::ChannelCreate(value) => {
                w.u32(0x95d2ac92);
                value.write_bare(w);
            }
            Self::ChatMigrateTo(value) => {
                w.u32(0xe1037f92);
                value.write_bare(w);
            }
            Self::ChannelMigrateFrom(value) => {
                w.u32(0xea3948e9);
                value.write_bare(w);
            }
            Self::PinMessage => w.u32(0x94bd38ed),
            Self::HistoryClear => w.u32(0x9fbab604),
            Self::GameScore(value) => {
                w.u32(0x92a72876);
                value.write_bare(w);
            }
            Self::PaymentSentMe(value) => {
                w.u32(0xffa00ccc);
                (**value).write_bare(w);
            }
            Self::PaymentSent(value) => {
                w.u32(0xc624b16e);
                value.write_bare(w);
            }
            Self::PhoneCall(value) => {
                w.u32(0x80e11a7f);
                value.write_bare(w);
            }
            Self::ScreenshotTaken => w.u32(0x4792929b),
            Self::CustomAction(value) => {
                w.u32(0xfae69f56);
                value.write_bare(w);
            }
            Self::BotAllowed(value) => {
                w.u32(0xc516d679);
                value.write_bare(w);
            }
            Self::SecureValuesSentMe(value) => {
                w.u32(0x1b287353);
                value.write_bare(w);
            }
            Self::SecureValuesSent(value) => {
                w.u32(0xd95c6154);
                value.write_bare(w);
            }
            Self::ContactSignUp => w.u32(0xf3f25f76),
            Self::GeoProximityReached(value) => {
                w.u32(0x98e0d697);
                value.write_bare(w);
            }
            Self::GroupCall(value) => {
                w.u32(0x7a0d7f42);
                value.write_bare(w);
            }
            Self::InviteToGroupCall(value) => {
                w.u32(0x502f92f7);
                value.write_bare(w);
            }
            Self::SetMessagesTtl(value) => {
                w.u32(0x3c134d7b);
                value.write_bare(w);
            }
            Self::GroupCallScheduled(value) => {
                w.u32(0xb3a07661);
                value.write_bare(w);
            }
            Self::SetChatTheme(value) => {
                w.u32(0xb91bbd3a);
                value.write_bare(w);
            }
            Self::ChatJoinedByRequest => w.u32(0xebbca3cb),
            Self::WebViewDataSentMe(value) => {
                w.u32(0x47dd8079);
                value.write_bare(w);
            }
            Self::WebViewDataSent(value) => {
                w.u32(0xb4c38cb5);
                value.write_bare(w);
            }
            Self::GiftPremium(value) => {
                w.u32(0x48e91302);
                value.write_bare(w);
            }
            Self::TopicCreate(value) => {
                w.u32(0x0d999256);
                value.write_bare(w);
            }
            Self::TopicEdit(value) => {
                w.u32(0xc0944820);
                value.write_bare(w);
            }
            Self::SuggestProfilePhoto(value) => {
                w.u32(0x57de635e);
                value.write_bare(w);
            }
            Self::RequestedPeer(value) => {
                w.u32(0x31518e9b);
                value.write_bare(w);
            }
            Self::SetChatWallPaper(value) => {
                w.u32(0x5060a3f4);
                value.write_bare(w);
            }
            Self::GiftCode(value) => {
                w.u32(0x31c48347);
                (**value).write_bare(w);
            }
            Self::GiveawayLaunch(value) => {
                w.u32(0xa80f51e4);
                value.write_bare(w);
            }
            Self::GiveawayResults(value) => {
                w.u32(0x87e2f155);
                value.write_bare(w);
            }
            Self::BoostApply(value) => {
                w.u32(0xcc02aa6d);
                value.write_bare(w);
            }
            Self::RequestedPeerSentMe(value) => {
                w.u32(0x93b31848);
                value.write_bare(w);
            }
            Self::PaymentRefunded(value) => {
                w.u32(0x41b3e202);
                value.write_bare(w);
            }
            Self::GiftStars(value) => {
                w.u32(0x45d5b021);
                value.write_bare(w);
            }
            Self::PrizeStars(value) => {
                w.u32(0xb00c47a2);
                value.write_bare(w);
            }
            Self::StarGift(value) => {
                w.u32(0xea2c31d3);
                (**value).write_bare(w);
            }
            Self::StarGiftUnique(value) => {
                w.u32(0x7e1c1187);
                (**value).write_bare(w);
            }
            Self::PaidMessagesRefunded(value) => {
                w.u32(0xac1f1fcd);
                value.write_bare(w);
            }
            Self::PaidMessagesPrice(value) => {
                w.u32(0x84b88578);
                value.write_bare(w);
            }
            Self::ConferenceCall(value) => {
                w.u32(0x2ffe2f7a);
                value.write_bare(w);
            }
            Self::TodoCompletions(value) => {
                w.u32(0xcc7c5c89);
                value.write_bare(w);
            }
            Self::TodoAppendTasks(value) => {
                w.u32(0xc7edbc83);
                value.write_bare(w);
            }
            Self::SuggestedPostApproval(value) => {
                w.u32(0xee7a1596);
                value.write_bare(w);
            }
            Self::SuggestedPostSuccess(value) => {
                w.u32(0x95ddcf69);
                value.write_bare(w);
            }
            Self::SuggestedPostRefund(value) => {
                w.u32(0x69f916f8);
                value.write_bare(w);
            }
            Self::GiftTon(value) => {
                w.u32(0xa8a3c699);
                value.write_bare(w);
            }
            Self::SuggestBirthday(value) => {
                w.u32(0x2c8f2a25);
                value.write_bare(w);
            }
            Self::StarGiftPurchaseOffer(value) => {
                w.u32(0x774278d4);
                value.write_bare(w);
            }
            Self::StarGiftPurchaseOfferDeclined(value) => {
                w.u32(0x73ada76b);
                value.write_bare(w);
            }
            Self::NewCreatorPending(value) => {
                w.u32(0xb07ed085);
                value.write_bare(w);
            }
            Self::ChangeCreator(value) => {
                w.u32(0xe188503b);
                value.write_bare(w);
            }
            Self::NoForwardsToggle(value) => {
                w.u32(0xbf7d6572);
                value.write_bare(w);
            }
            Self::NoForwardsRequest(value) => {
                w.u32(0x3e2793ba);
                value.write_bare(w);
            }
            Self::PollAppendAnswer(value) => {
                w.u32(0x9da1cd6c);
                value.write_bare(w);
            }
            Self::PollDeleteAnswer(value) => {
                w.u32(0x399674dc);
                value.write_bare(w);
            }
            Self::ManagedBotCreated(value) => {
                w.u32(0x16605e3e);
                value.write_bare(w);
            }
            Self::ChangeCommunity(value) => {
                w.u32(0x5d20bae8);
                value.write_bare(w);
            }
            Self::ChatJoinedViaCommunity(value) => {
                w.u32(0x4a8bfe80);
                value.write_bare(w);
            }
            Self::GramTransfer(value) => {
                w.u32(0x9329ea33);
                value.write_bare(w);
            }
            Self::WalletTonConnectRequest(value) => {
                w.u32(0x69b8c4bf);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb6aef7b0 => Self::Empty,
            0xbd47cbad => {
                Self::ChatCreate(types::MessageActionChatCreate::read_bare(cursor))
            }
            0xb5a1ce5a => {
                Self::ChatEditTitle(types::MessageActionChatEditTitle::read_bare(cursor))
            }
            0x7fcb13a8 => {
                Self::ChatEditPhoto(types::MessageActionChatEditPhoto::read_bare(cursor))
            }
            0x95e3fbef => Self::ChatDeletePhoto,
            0x15cefd00 => {
                Self::ChatAddUser(types::MessageActionChatAddUser::read_bare(cursor))
            }
            0xa43f30cc => {
                Self::ChatDeleteUser(
                    types::MessageActionChatDeleteUser::read_bare(cursor),
                )
            }
            0x031224c3 => {
                Self::ChatJoinedByLink(
                    types::MessageActionChatJoinedByLink::read_bare(cursor),
                )
            }
            0x95d2ac92 => {
                Self::ChannelCreate(types::MessageActionChannelCreate::read_bare(cursor))
            }
            0xe1037f92 => {
                Self::ChatMigrateTo(types::MessageActionChatMigrateTo::read_bare(cursor))
            }
            0xea3948e9 => {
                Self::ChannelMigrateFrom(
                    types::MessageActionChannelMigrateFrom::read_bare(cursor),
                )
            }
            0x94bd38ed => Self::PinMessage,
            0x9fbab604 => Self::HistoryClear,
            0x92a72876 => {
                Self::GameScore(types::MessageActionGameScore::read_bare(cursor))
            }
            0xffa00ccc => Self::PaymentSentMe(Box::read_bare(cursor)),
            0xc624b16e => {
                Self::PaymentSent(types::MessageActionPaymentSent::read_bare(cursor))
            }
            0x80e11a7f => {
                Self::PhoneCall(types::MessageActionPhoneCall::read_bare(cursor))
            }
            0x4792929b => Self::ScreenshotTaken,
            0xfae69f56 => {
                Self::CustomAction(types::MessageActionCustomAction::read_bare(cursor))
            }
            0xc516d679 => {
                Self::BotAllowed(types::MessageActionBotAllowed::read_bare(cursor))
            }
            0x1b287353 => {
                Self::SecureValuesSentMe(
                    types::MessageActionSecureValuesSentMe::read_bare(cursor),
                )
            }
            0xd95c6154 => {
                Self::SecureValuesSent(
                    types::MessageActionSecureValuesSent::read_bare(cursor),
                )
            }
            0xf3f25f76 => Self::ContactSignUp,
            0x98e0d697 => {
                Self::GeoProximityReached(
                    types::MessageActionGeoProximityReached::read_bare(cursor),
                )
            }
            0x7a0d7f42 => {
                Self::GroupCall(types::MessageActionGroupCall::read_bare(cursor))
            }
            0x502f92f7 => {
                Self::InviteToGroupCall(
                    types::MessageActionInviteToGroupCall::read_bare(cursor),
                )
            }
            0x3c134d7b => {
                Self::SetMessagesTtl(
                    types::MessageActionSetMessagesTtl::read_bare(cursor),
                )
            }
            0xb3a07661 => {
                Self::GroupCallScheduled(
                    types::MessageActionGroupCallScheduled::read_bare(cursor),
                )
            }
            0xb91bbd3a => {
                Self::SetChatTheme(types::MessageActionSetChatTheme::read_bare(cursor))
            }
            0xebbca3cb => Self::ChatJoinedByRequest,
            0x47dd8079 => {
                Self::WebViewDataSentMe(
                    types::MessageActionWebViewDataSentMe::read_bare(cursor),
                )
            }
            0xb4c38cb5 => {
                Self::WebViewDataSent(
                    types::MessageActionWebViewDataSent::read_bare(cursor),
                )
            }
            0x48e91302 => {
                Self::GiftPremium(types::MessageActionGiftPremium::read_bare(cursor))
            }
            0x0d999256 => {
                Self::TopicCreate(types::MessageActionTopicCreate::read_bare(cursor))
            }
            0xc0944820 => {
                Self::TopicEdit(types::MessageActionTopicEdit::read_bare(cursor))
            }
            0x57de635e => {
                Self::SuggestProfilePhoto(
                    types::MessageActionSuggestProfilePhoto::read_bare(cursor),
                )
            }
            0x31518e9b => {
                Self::RequestedPeer(types::MessageActionRequestedPeer::read_bare(cursor))
            }
            0x5060a3f4 => {
                Self::SetChatWallPaper(
                    types::MessageActionSetChatWallPaper::read_bare(cursor),
                )
            }
            0x31c48347 => Self::GiftCode(Box::read_bare(cursor)),
            0xa80f51e4 => {
                Self::GiveawayLaunch(
                    types::MessageActionGiveawayLaunch::read_bare(cursor),
                )
            }
            0x87e2f155 => {
                Self::GiveawayResults(
                    types::MessageActionGiveawayResults::read_bare(cursor),
                )
            }
            0xcc02aa6d => {
                Self::BoostApply(types::MessageActionBoostApply::read_bare(cursor))
            }
            0x93b31848 => {
                Self::RequestedPeerSentMe(
                    types::MessageActionRequestedPeerSentMe::read_bare(cursor),
                )
            }
            0x41b3e202 => {
                Self::PaymentRefunded(
                    types::MessageActionPaymentRefunded::read_bare(cursor),
                )
            }
            0x45d5b021 => {
                Self::GiftStars(types::MessageActionGiftStars::read_bare(cursor))
            }
            0xb00c47a2 => {
                Self::PrizeStars(types::MessageActionPrizeStars::read_bare(cursor))
            }
            0xea2c31d3 => Self::StarGift(Box::read_bare(cursor)),
            0x7e1c1187 => Self::StarGiftUnique(Box::read_bare(cursor)),
            0xac1f1fcd => {
                Self::PaidMessagesRefunded(
                    types::MessageActionPaidMessagesRefunded::read_bare(cursor),
                )
            }
            0x84b88578 => {
                Self::PaidMessagesPrice(
                    types::MessageActionPaidMessagesPrice::read_bare(cursor),
                )
            }
            0x2ffe2f7a => {
                Self::ConferenceCall(
                    types::MessageActionConferenceCall::read_bare(cursor),
                )
            }
            0xcc7c5c89 => {
                Self::TodoCompletions(
                    types::MessageActionTodoCompletions::read_bare(cursor),
                )
            }
            0xc7edbc83 => {
                Self::TodoAppendTasks(
                    types::MessageActionTodoAppendTasks::read_bare(cursor),
                )
            }
            0xee7a1596 => {
                Self::SuggestedPostApproval(
                    types::MessageActionSuggestedPostApproval::read_bare(cursor),
                )
            }
            0x95ddcf69 => {
                Self::SuggestedPostSuccess(
                    types::MessageActionSuggestedPostSuccess::read_bare(cursor),
                )
            }
            0x69f916f8 => {
                Self::SuggestedPostRefund(
                    types::MessageActionSuggestedPostRefund::read_bare(cursor),
                )
            }
            0xa8a3c699 => Self::GiftTon(types::MessageActionGiftTon::read_bare(cursor)),
            0x2c8f2a25 => {
                Self::SuggestBirthday(
                    types::MessageActionSuggestBirthday::read_bare(cursor),
                )
            }
            0x774278d4 => {
                Self::StarGiftPurchaseOffer(
                    types::MessageActionStarGiftPurchaseOffer::read_bare(cursor),
                )
            }
            0x73ada76b => {
                Self::StarGiftPurchaseOfferDeclined(
                    types::MessageActionStarGiftPurchaseOfferDeclined::read_bare(cursor),
                )
            }
            0xb07ed085 => {
                Self::NewCreatorPending(
                    types::MessageActionNewCreatorPending::read_bare(cursor),
                )
            }
            0xe188503b => {
                Self::ChangeCreator(types::MessageActionChangeCreator::read_bare(cursor))
            }
            0xbf7d6572 => {
                Self::NoForwardsToggle(
                    types::MessageActionNoForwardsToggle::read_bare(cursor),
                )
            }
            0x3e2793ba => {
                Self::NoForwardsRequest(
                    types::MessageActionNoForwardsRequest::read_bare(cursor),
                )
            }
            0x9da1cd6c => {
                Self::PollAppendAnswer(
                    types::MessageActionPollAppendAnswer::read_bare(cursor),
                )
            }
            0x399674dc => {
                Self::PollDeleteAnswer(
                    types::MessageActionPollDeleteAnswer::read_bare(cursor),
                )
            }
            0x16605e3e => {
                Self::ManagedBotCreated(
                    types::MessageActionManagedBotCreated::read_bare(cursor),
                )
            }
            0x5d20bae8 => {
                Self::ChangeCommunity(
                    types::MessageActionChangeCommunity::read_bare(cursor),
                )
            }
            0x4a8bfe80 => {
                Self::ChatJoinedViaCommunity(
                    types::MessageActionChatJoinedViaCommunity::read_bare(cursor),
                )
            }
            0x9329ea33 => {
                Self::GramTransfer(types::MessageActionGramTransfer::read_bare(cursor))
            }
            0x69b8c4bf => {
                Self::WalletTonConnectRequest(
                    types::MessageActionWalletTonConnectRequest::read_bare(cursor),
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

impl From<types::MessageActionChatCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatCreate) -> Self {
        Self::ChatCreate(value)
    }
}

impl From<types::MessageActionChatEditTitle> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatEditTitle) -> Self {
        Self::ChatEditTitle(value)
    }
}

impl From<types::MessageActionChatEditPhoto> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatEditPhoto) -> Self {
        Self::ChatEditPhoto(value)
    }
}

impl From<types::MessageActionChatAddUser> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatAddUser) -> Self {
        Self::ChatAddUser(value)
    }
}

impl From<types::MessageActionChatDeleteUser> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatDeleteUser) -> Self {
        Self::ChatDeleteUser(value)
    }
}

impl From<types::MessageActionChatJoinedByLink> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatJoinedByLink) -> Self {
        Self::ChatJoinedByLink(value)
    }
}

impl From<types::MessageActionChannelCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChannelCreate) -> Self {
        Self::ChannelCreate(value)
    }
}

impl From<types::MessageActionChatMigrateTo> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatMigrateTo) -> Self {
        Self::ChatMigrateTo(value)
    }
}

impl From<types::MessageActionChannelMigrateFrom> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChannelMigrateFrom) -> Self {
        Self::ChannelMigrateFrom(value)
    }
}

impl From<types::MessageActionGameScore> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGameScore) -> Self {
        Self::GameScore(value)
    }
}

impl From<types::MessageActionPaymentSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentSentMe) -> Self {
        Self::PaymentSentMe(Box::new(value))
    }
}

impl From<types::MessageActionPaymentSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentSent) -> Self {
        Self::PaymentSent(value)
    }
}

impl From<types::MessageActionPhoneCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPhoneCall) -> Self {
        Self::PhoneCall(value)
    }
}

impl From<types::MessageActionCustomAction> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionCustomAction) -> Self {
        Self::CustomAction(value)
    }
}

impl From<types::MessageActionBotAllowed> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionBotAllowed) -> Self {
        Self::BotAllowed(value)
    }
}

impl From<types::MessageActionSecureValuesSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSecureValuesSentMe) -> Self {
        Self::SecureValuesSentMe(value)
    }
}

impl From<types::MessageActionSecureValuesSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSecureValuesSent) -> Self {
        Self::SecureValuesSent(value)
    }
}

impl From<types::MessageActionGeoProximityReached> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGeoProximityReached) -> Self {
        Self::GeoProximityReached(value)
    }
}

impl From<types::MessageActionGroupCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGroupCall) -> Self {
        Self::GroupCall(value)
    }
}

impl From<types::MessageActionInviteToGroupCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionInviteToGroupCall) -> Self {
        Self::InviteToGroupCall(value)
    }
}

impl From<types::MessageActionSetMessagesTtl> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetMessagesTtl) -> Self {
        Self::SetMessagesTtl(value)
    }
}

impl From<types::MessageActionGroupCallScheduled> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGroupCallScheduled) -> Self {
        Self::GroupCallScheduled(value)
    }
}

impl From<types::MessageActionSetChatTheme> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetChatTheme) -> Self {
        Self::SetChatTheme(value)
    }
}

impl From<types::MessageActionWebViewDataSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWebViewDataSentMe) -> Self {
        Self::WebViewDataSentMe(value)
    }
}

impl From<types::MessageActionWebViewDataSent> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWebViewDataSent) -> Self {
        Self::WebViewDataSent(value)
    }
}

impl From<types::MessageActionGiftPremium> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftPremium) -> Self {
        Self::GiftPremium(value)
    }
}

impl From<types::MessageActionTopicCreate> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTopicCreate) -> Self {
        Self::TopicCreate(value)
    }
}

impl From<types::MessageActionTopicEdit> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTopicEdit) -> Self {
        Self::TopicEdit(value)
    }
}

impl From<types::MessageActionSuggestProfilePhoto> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestProfilePhoto) -> Self {
        Self::SuggestProfilePhoto(value)
    }
}

impl From<types::MessageActionRequestedPeer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionRequestedPeer) -> Self {
        Self::RequestedPeer(value)
    }
}

impl From<types::MessageActionSetChatWallPaper> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSetChatWallPaper) -> Self {
        Self::SetChatWallPaper(value)
    }
}

impl From<types::MessageActionGiftCode> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftCode) -> Self {
        Self::GiftCode(Box::new(value))
    }
}

impl From<types::MessageActionGiveawayLaunch> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiveawayLaunch) -> Self {
        Self::GiveawayLaunch(value)
    }
}

impl From<types::MessageActionGiveawayResults> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiveawayResults) -> Self {
        Self::GiveawayResults(value)
    }
}

impl From<types::MessageActionBoostApply> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionBoostApply) -> Self {
        Self::BoostApply(value)
    }
}

impl From<types::MessageActionRequestedPeerSentMe> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionRequestedPeerSentMe) -> Self {
        Self::RequestedPeerSentMe(value)
    }
}

impl From<types::MessageActionPaymentRefunded> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaymentRefunded) -> Self {
        Self::PaymentRefunded(value)
    }
}

impl From<types::MessageActionGiftStars> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftStars) -> Self {
        Self::GiftStars(value)
    }
}

impl From<types::MessageActionPrizeStars> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPrizeStars) -> Self {
        Self::PrizeStars(value)
    }
}

impl From<types::MessageActionStarGift> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGift) -> Self {
        Self::StarGift(Box::new(value))
    }
}

impl From<types::MessageActionStarGiftUnique> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftUnique) -> Self {
        Self::StarGiftUnique(Box::new(value))
    }
}

impl From<types::MessageActionPaidMessagesRefunded> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaidMessagesRefunded) -> Self {
        Self::PaidMessagesRefunded(value)
    }
}

impl From<types::MessageActionPaidMessagesPrice> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPaidMessagesPrice) -> Self {
        Self::PaidMessagesPrice(value)
    }
}

impl From<types::MessageActionConferenceCall> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionConferenceCall) -> Self {
        Self::ConferenceCall(value)
    }
}

impl From<types::MessageActionTodoCompletions> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTodoCompletions) -> Self {
        Self::TodoCompletions(value)
    }
}

impl From<types::MessageActionTodoAppendTasks> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionTodoAppendTasks) -> Self {
        Self::TodoAppendTasks(value)
    }
}

impl From<types::MessageActionSuggestedPostApproval> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostApproval) -> Self {
        Self::SuggestedPostApproval(value)
    }
}

impl From<types::MessageActionSuggestedPostSuccess> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostSuccess) -> Self {
        Self::SuggestedPostSuccess(value)
    }
}

impl From<types::MessageActionSuggestedPostRefund> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestedPostRefund) -> Self {
        Self::SuggestedPostRefund(value)
    }
}

impl From<types::MessageActionGiftTon> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGiftTon) -> Self {
        Self::GiftTon(value)
    }
}

impl From<types::MessageActionSuggestBirthday> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionSuggestBirthday) -> Self {
        Self::SuggestBirthday(value)
    }
}

impl From<types::MessageActionStarGiftPurchaseOffer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftPurchaseOffer) -> Self {
        Self::StarGiftPurchaseOffer(value)
    }
}

impl From<types::MessageActionStarGiftPurchaseOfferDeclined> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionStarGiftPurchaseOfferDeclined) -> Self {
        Self::StarGiftPurchaseOfferDeclined(value)
    }
}

impl From<types::MessageActionNewCreatorPending> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNewCreatorPending) -> Self {
        Self::NewCreatorPending(value)
    }
}

impl From<types::MessageActionChangeCreator> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChangeCreator) -> Self {
        Self::ChangeCreator(value)
    }
}

impl From<types::MessageActionNoForwardsToggle> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNoForwardsToggle) -> Self {
        Self::NoForwardsToggle(value)
    }
}

impl From<types::MessageActionNoForwardsRequest> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionNoForwardsRequest) -> Self {
        Self::NoForwardsRequest(value)
    }
}

impl From<types::MessageActionPollAppendAnswer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPollAppendAnswer) -> Self {
        Self::PollAppendAnswer(value)
    }
}

impl From<types::MessageActionPollDeleteAnswer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionPollDeleteAnswer) -> Self {
        Self::PollDeleteAnswer(value)
    }
}

impl From<types::MessageActionManagedBotCreated> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionManagedBotCreated) -> Self {
        Self::ManagedBotCreated(value)
    }
}

impl From<types::MessageActionChangeCommunity> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChangeCommunity) -> Self {
        Self::ChangeCommunity(value)
    }
}

impl From<types::MessageActionChatJoinedViaCommunity> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionChatJoinedViaCommunity) -> Self {
        Self::ChatJoinedViaCommunity(value)
    }
}

impl From<types::MessageActionGramTransfer> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionGramTransfer) -> Self {
        Self::GramTransfer(value)
    }
}

impl From<types::MessageActionWalletTonConnectRequest> for MessageAction {
    #[inline]
    fn from(value: types::MessageActionWalletTonConnectRequest) -> Self {
        Self::WalletTonConnectRequest(value)
    }
}

/// A document: any file but a photo.
///
/// Returned by [`account.uploadTheme`](super::functions::account::UploadTheme), [`account.uploadRingtone`](super::functions::account::UploadRingtone), [`messages.getDocumentByHash`](super::functions::messages::GetDocumentByHash), [`messages.getCustomEmojiDocuments`](super::functions::messages::GetCustomEmojiDocuments).
///
/// Contained in [`botInfo`](super::types::BotInfo), [`wallPaper`](super::types::WallPaper), [`messageMediaPhoto`](super::types::MessageMediaPhoto), [`messageMediaDocument`](super::types::MessageMediaDocument), [`richMessage`](super::types::RichMessage), [`webPage`](super::types::WebPage), [`game`](super::types::Game), [`storyItem`](super::types::StoryItem), [`botApp`](super::types::BotApp), [`starGift`](super::types::StarGift), and 29 more.
///
/// [Official page](https://core.telegram.org/type/Document)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Document {
    /// A document that does not exist.
    Empty(types::DocumentEmpty),
    /// A document, such as a file, a video, a voice message or a sticker.
    Document(Box<types::Document>),
}

impl Document {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x36f8c871,
            Self::Document(_) => 0x8fd4c4d8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "documentEmpty",
            Self::Document(_) => "document",
        }
    }
}

impl wire::Wire for Document {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Document",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x36f8c871);
                value.write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0x8fd4c4d8);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x36f8c871 => Self::Empty(types::DocumentEmpty::read_bare(cursor)),
            0x8fd4c4d8 => Self::Document(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DocumentEmpty> for Document {
    #[inline]
    fn from(value: types::DocumentEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::Document> for Document {
    #[inline]
    fn from(value: types::Document) -> Self {
        Self::Document(Box::new(value))
    }
}

/// A place on the map.
///
/// Contained in [`channelLocation`](super::types::ChannelLocation), [`messageMediaGeo`](super::types::MessageMediaGeo), [`messageMediaVenue`](super::types::MessageMediaVenue), [`messageMediaGeoLive`](super::types::MessageMediaGeoLive), [`businessLocation`](super::types::BusinessLocation), [`updateBotInlineQuery`](super::types::UpdateBotInlineQuery), [`updateBotInlineSend`](super::types::UpdateBotInlineSend), [`botInlineMessageMediaGeo`](super::types::BotInlineMessageMediaGeo), [`botInlineMessageMediaVenue`](super::types::BotInlineMessageMediaVenue), [`pageBlockMap`](super::types::PageBlockMap), and 2 more.
///
/// [Official page](https://core.telegram.org/type/GeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum GeoPoint {
    /// No place.
    ///
    /// `geoPointEmpty#1117dd5f = GeoPoint;`
    Empty,
    /// A place on the map.
    GeoPoint(types::GeoPoint),
}

impl GeoPoint {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x1117dd5f,
            Self::GeoPoint(_) => 0xb2a2f663,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "geoPointEmpty",
            Self::GeoPoint(_) => "geoPoint",
        }
    }
}

impl wire::Wire for GeoPoint {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "GeoPoint",
        id: 0,
        min_size: 4,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x1117dd5f),
            Self::GeoPoint(value) => {
                w.u32(0xb2a2f663);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1117dd5f => Self::Empty,
            0xb2a2f663 => Self::GeoPoint(types::GeoPoint::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::GeoPoint> for GeoPoint {
    #[inline]
    fn from(value: types::GeoPoint) -> Self {
        Self::GeoPoint(value)
    }
}

/// The type `WebPage`.
///
/// Contained in [`messageMediaWebPage`](super::types::MessageMediaWebPage), [`updateWebPage`](super::types::UpdateWebPage), [`updateChannelWebPage`](super::types::UpdateChannelWebPage), [`messages.webPage`](super::types::messages::WebPage).
///
/// [Official page](https://core.telegram.org/type/WebPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebPage {
    Empty(types::WebPageEmpty),
    Pending(types::WebPagePending),
    WebPage(Box<types::WebPage>),
    NotModified(types::WebPageNotModified),
}

impl WebPage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x211a1788,
            Self::Pending(_) => 0xb0d13e47,
            Self::WebPage(_) => 0xe89c45b2,
            Self::NotModified(_) => 0x7311ca11,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "webPageEmpty",
            Self::Pending(_) => "webPagePending",
            Self::WebPage(_) => "webPage",
            Self::NotModified(_) => "webPageNotModified",
        }
    }
}

impl wire::Wire for WebPage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebPage",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x211a1788);
                value.write_bare(w);
            }
            Self::Pending(value) => {
                w.u32(0xb0d13e47);
                value.write_bare(w);
            }
            Self::WebPage(value) => {
                w.u32(0xe89c45b2);
                (**value).write_bare(w);
            }
            Self::NotModified(value) => {
                w.u32(0x7311ca11);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x211a1788 => Self::Empty(types::WebPageEmpty::read_bare(cursor)),
            0xb0d13e47 => Self::Pending(types::WebPagePending::read_bare(cursor)),
            0xe89c45b2 => Self::WebPage(Box::read_bare(cursor)),
            0x7311ca11 => Self::NotModified(types::WebPageNotModified::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebPageEmpty> for WebPage {
    #[inline]
    fn from(value: types::WebPageEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::WebPagePending> for WebPage {
    #[inline]
    fn from(value: types::WebPagePending) -> Self {
        Self::Pending(value)
    }
}

impl From<types::WebPage> for WebPage {
    #[inline]
    fn from(value: types::WebPage) -> Self {
        Self::WebPage(Box::new(value))
    }
}

impl From<types::WebPageNotModified> for WebPage {
    #[inline]
    fn from(value: types::WebPageNotModified) -> Self {
        Self::NotModified(value)
    }
}

/// The type `WebDocument`.
///
/// Contained in [`messageMediaInvoice`](super::types::MessageMediaInvoice), [`botInlineMessageMediaInvoice`](super::types::BotInlineMessageMediaInvoice), [`botInlineResult`](super::types::BotInlineResult), [`payments.paymentForm`](super::types::payments::PaymentForm), [`payments.paymentFormStars`](super::types::payments::PaymentFormStars), [`payments.paymentReceipt`](super::types::payments::PaymentReceipt), [`payments.paymentReceiptStars`](super::types::payments::PaymentReceiptStars), [`starsTransaction`](super::types::StarsTransaction), [`starsSubscription`](super::types::StarsSubscription), [`wallet.nftItem`](super::types::wallet::NftItem), and 1 more.
///
/// [Official page](https://core.telegram.org/type/WebDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebDocument {
    WebDocument(types::WebDocument),
    NoProxy(types::WebDocumentNoProxy),
}

impl WebDocument {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::WebDocument(_) => 0x1c570ed1,
            Self::NoProxy(_) => 0xf9c8bcc6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::WebDocument(_) => "webDocument",
            Self::NoProxy(_) => "webDocumentNoProxy",
        }
    }
}

impl wire::Wire for WebDocument {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebDocument",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::WebDocument(value) => {
                w.u32(0x1c570ed1);
                value.write_bare(w);
            }
            Self::NoProxy(value) => {
                w.u32(0xf9c8bcc6);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1c570ed1 => Self::WebDocument(types::WebDocument::read_bare(cursor)),
            0xf9c8bcc6 => Self::NoProxy(types::WebDocumentNoProxy::read_bare(cursor)),
            _ => Self::WebDocument(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebDocument> for WebDocument {
    #[inline]
    fn from(value: types::WebDocument) -> Self {
        Self::WebDocument(value)
    }
}

impl From<types::WebDocumentNoProxy> for WebDocument {
    #[inline]
    fn from(value: types::WebDocumentNoProxy) -> Self {
        Self::NoProxy(value)
    }
}

/// The type `MessageExtendedMedia`.
///
/// Contained in [`messageMediaInvoice`](super::types::MessageMediaInvoice), [`messageMediaPaidMedia`](super::types::MessageMediaPaidMedia), [`updateMessageExtendedMedia`](super::types::UpdateMessageExtendedMedia).
///
/// [Official page](https://core.telegram.org/type/MessageExtendedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MessageExtendedMedia {
    Preview(types::MessageExtendedMediaPreview),
    MessageExtendedMedia(Box<types::MessageExtendedMedia>),
}

impl MessageExtendedMedia {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Preview(_) => 0xad628cc8,
            Self::MessageExtendedMedia(_) => 0xee479c64,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Preview(_) => "messageExtendedMediaPreview",
            Self::MessageExtendedMedia(_) => "messageExtendedMedia",
        }
    }
}

impl wire::Wire for MessageExtendedMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessageExtendedMedia",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Preview(value) => {
                w.u32(0xad628cc8);
                value.write_bare(w);
            }
            Self::MessageExtendedMedia(value) => {
                w.u32(0xee479c64);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xad628cc8 => {
                Self::Preview(types::MessageExtendedMediaPreview::read_bare(cursor))
            }
            0xee479c64 => Self::MessageExtendedMedia(Box::read_bare(cursor)),
            _ => Self::Preview(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessageExtendedMediaPreview> for MessageExtendedMedia {
    #[inline]
    fn from(value: types::MessageExtendedMediaPreview) -> Self {
        Self::Preview(value)
    }
}

impl From<types::MessageExtendedMedia> for MessageExtendedMedia {
    #[inline]
    fn from(value: types::MessageExtendedMedia) -> Self {
        Self::MessageExtendedMedia(Box::new(value))
    }
}

/// The type `StoryItem`.
///
/// Contained in [`peerStories`](super::types::PeerStories), [`messageMediaStory`](super::types::MessageMediaStory), [`updateStory`](super::types::UpdateStory), [`webPageAttributeStory`](super::types::WebPageAttributeStory), [`stories.stories`](super::types::stories::Stories), [`storyViewPublicRepost`](super::types::StoryViewPublicRepost), [`publicForwardStory`](super::types::PublicForwardStory), [`storyReactionPublicRepost`](super::types::StoryReactionPublicRepost), [`foundStory`](super::types::FoundStory).
///
/// [Official page](https://core.telegram.org/type/StoryItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryItem {
    Deleted(types::StoryItemDeleted),
    Skipped(types::StoryItemSkipped),
    StoryItem(Box<types::StoryItem>),
}

impl StoryItem {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Deleted(_) => 0x51e6ee4f,
            Self::Skipped(_) => 0xffadc913,
            Self::StoryItem(_) => 0x16a4b93c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Deleted(_) => "storyItemDeleted",
            Self::Skipped(_) => "storyItemSkipped",
            Self::StoryItem(_) => "storyItem",
        }
    }
}

impl wire::Wire for StoryItem {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StoryItem",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Deleted(value) => {
                w.u32(0x51e6ee4f);
                value.write_bare(w);
            }
            Self::Skipped(value) => {
                w.u32(0xffadc913);
                value.write_bare(w);
            }
            Self::StoryItem(value) => {
                w.u32(0x16a4b93c);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x51e6ee4f => Self::Deleted(types::StoryItemDeleted::read_bare(cursor)),
            0xffadc913 => Self::Skipped(types::StoryItemSkipped::read_bare(cursor)),
            0x16a4b93c => Self::StoryItem(Box::read_bare(cursor)),
            _ => Self::Deleted(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StoryItemDeleted> for StoryItem {
    #[inline]
    fn from(value: types::StoryItemDeleted) -> Self {
        Self::Deleted(value)
    }
}

impl From<types::StoryItemSkipped> for StoryItem {
    #[inline]
    fn from(value: types::StoryItemSkipped) -> Self {
        Self::Skipped(value)
    }
}

impl From<types::StoryItem> for StoryItem {
    #[inline]
    fn from(value: types::StoryItem) -> Self {
        Self::StoryItem(Box::new(value))
    }
}

/// The type `PhoneCallDiscardReason`.
///
/// Accepted by [`phone.discardCall`](super::functions::phone::DiscardCall).
///
/// Contained in [`messageActionPhoneCall`](super::types::MessageActionPhoneCall), [`phoneCallDiscarded`](super::types::PhoneCallDiscarded).
///
/// [Official page](https://core.telegram.org/type/PhoneCallDiscardReason)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PhoneCallDiscardReason {
    /// `phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason;`
    Missed,
    /// `phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason;`
    Disconnect,
    /// `phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason;`
    Hangup,
    /// `phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason;`
    Busy,
    MigrateConferenceCall(types::PhoneCallDiscardReasonMigrateConferenceCall),
}

impl PhoneCallDiscardReason {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Missed => 0x85e42301,
            Self::Disconnect => 0xe095c1a0,
            Self::Hangup => 0x57adc690,
            Self::Busy => 0xfaf7e8c9,
            Self::MigrateConferenceCall(_) => 0x9fbbf1f7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missed => "phoneCallDiscardReasonMissed",
            Self::Disconnect => "phoneCallDiscardReasonDisconnect",
            Self::Hangup => "phoneCallDiscardReasonHangup",
            Self::Busy => "phoneCallDiscardReasonBusy",
            Self::MigrateConferenceCall(_) => {
                "phoneCallDiscardReasonMigrateConferenceCall"
            }
        }
    }
}

impl wire::Wire for PhoneCallDiscardReason {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneCallDiscardReason",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Missed => w.u32(0x85e42301),
            Self::Disconnect => w.u32(0xe095c1a0),
            Self::Hangup => w.u32(0x57adc690),
            Self::Busy => w.u32(0xfaf7e8c9),
            Self::MigrateConferenceCall(value) => {
                w.u32(0x9fbbf1f7);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x85e42301 => Self::Missed,
            0xe095c1a0 => Self::Disconnect,
            0x57adc690 => Self::Hangup,
            0xfaf7e8c9 => Self::Busy,
            0x9fbbf1f7 => {
                Self::MigrateConferenceCall(
                    types::PhoneCallDiscardReasonMigrateConferenceCall::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Missed
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneCallDiscardReasonMigrateConferenceCall>
for PhoneCallDiscardReason {
    #[inline]
    fn from(value: types::PhoneCallDiscardReasonMigrateConferenceCall) -> Self {
        Self::MigrateConferenceCall(value)
    }
}

/// The type `BotApp`.
///
/// Contained in [`messageActionBotAllowed`](super::types::MessageActionBotAllowed), [`messages.botApp`](super::types::messages::BotApp).
///
/// [Official page](https://core.telegram.org/type/BotApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotApp {
    /// `botAppNotModified#5da674b7 = BotApp;`
    NotModified,
    BotApp(Box<types::BotApp>),
}

impl BotApp {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x5da674b7,
            Self::BotApp(_) => 0x95fcd1d6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "botAppNotModified",
            Self::BotApp(_) => "botApp",
        }
    }
}

impl wire::Wire for BotApp {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotApp",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NotModified => w.u32(0x5da674b7),
            Self::BotApp(value) => {
                w.u32(0x95fcd1d6);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5da674b7 => Self::NotModified,
            0x95fcd1d6 => Self::BotApp(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotApp> for BotApp {
    #[inline]
    fn from(value: types::BotApp) -> Self {
        Self::BotApp(Box::new(value))
    }
}

/// The type `SecureValueType`.
///
/// Accepted by [`account.getSecureValue`](super::functions::account::GetSecureValue), [`account.deleteSecureValue`](super::functions::account::DeleteSecureValue).
///
/// Contained in [`messageActionSecureValuesSent`](super::types::MessageActionSecureValuesSent), [`secureValue`](super::types::SecureValue), [`inputSecureValue`](super::types::InputSecureValue), [`secureValueHash`](super::types::SecureValueHash), [`secureValueErrorData`](super::types::SecureValueErrorData), [`secureValueErrorFrontSide`](super::types::SecureValueErrorFrontSide), [`secureValueErrorReverseSide`](super::types::SecureValueErrorReverseSide), [`secureValueErrorSelfie`](super::types::SecureValueErrorSelfie), [`secureValueErrorFile`](super::types::SecureValueErrorFile), [`secureValueErrorFiles`](super::types::SecureValueErrorFiles), and 4 more.
///
/// [Official page](https://core.telegram.org/type/SecureValueType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecureValueType {
    /// `secureValueTypePersonalDetails#9d2a81e3 = SecureValueType;`
    PersonalDetails,
    /// `secureValueTypePassport#3dac6a00 = SecureValueType;`
    Passport,
    /// `secureValueTypeDriverLicense#6e425c4 = SecureValueType;`
    DriverLicense,
    /// `secureValueTypeIdentityCard#a0d0744b = SecureValueType;`
    IdentityCard,
    /// `secureValueTypeInternalPassport#99a48f23 = SecureValueType;`
    InternalPassport,
    /// `secureValueTypeAddress#cbe31e26 = SecureValueType;`
    Address,
    /// `secureValueTypeUtilityBill#fc36954e = SecureValueType;`
    UtilityBill,
    /// `secureValueTypeBankStatement#89137c0d = SecureValueType;`
    BankStatement,
    /// `secureValueTypeRentalAgreement#8b883488 = SecureValueType;`
    RentalAgreement,
    /// `secureValueTypePassportRegistration#99e3806a = SecureValueType;`
    PassportRegistration,
    /// `secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType;`
    TemporaryRegistration,
    /// `secureValueTypePhone#b320aadb = SecureValueType;`
    Phone,
    /// `secureValueTypeEmail#8e3ca7ee = SecureValueType;`
    Email,
}

impl SecureValueType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PersonalDetails => 0x9d2a81e3,
            Self::Passport => 0x3dac6a00,
            Self::DriverLicense => 0x06e425c4,
            Self::IdentityCard => 0xa0d0744b,
            Self::InternalPassport => 0x99a48f23,
            Self::Address => 0xcbe31e26,
            Self::UtilityBill => 0xfc36954e,
            Self::BankStatement => 0x89137c0d,
            Self::RentalAgreement => 0x8b883488,
            Self::PassportRegistration => 0x99e3806a,
            Self::TemporaryRegistration => 0xea02ec33,
            Self::Phone => 0xb320aadb,
            Self::Email => 0x8e3ca7ee,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PersonalDetails => "secureValueTypePersonalDetails",
            Self::Passport => "secureValueTypePassport",
            Self::DriverLicense => "secureValueTypeDriverLicense",
            Self::IdentityCard => "secureValueTypeIdentityCard",
            Self::InternalPassport => "secureValueTypeInternalPassport",
            Self::Address => "secureValueTypeAddress",
            Self::UtilityBill => "secureValueTypeUtilityBill",
            Self::BankStatement => "secureValueTypeBankStatement",
            Self::RentalAgreement => "secureValueTypeRentalAgreement",
            Self::PassportRegistration => "secureValueTypePassportRegistration",
            Self::TemporaryRegistration => "secureValueTypeTemporaryRegistration",
            Self::Phone => "secureValueTypePhone",
            Self::Email => "secureValueTypeEmail",
        }
    }
}

impl wire::Wire for SecureValueType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecureValueType",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PersonalDetails => w.u32(0x9d2a81e3),
            Self::Passport => w.u32(0x3dac6a00),
            Self::DriverLicense => w.u32(0x06e425c4),
            Self::IdentityCard => w.u32(0xa0d0744b),
            Self::InternalPassport => w.u32(0x99a48f23),
            Self::Address => w.u32(0xcbe31e26),
            Self::UtilityBill => w.u32(0xfc36954e),
            Self::BankStatement => w.u32(0x89137c0d),
            Self::RentalAgreement => w.u32(0x8b883488),
            Self::PassportRegistration => w.u32(0x99e3806a),
            Self::TemporaryRegistration => w.u32(0xea02ec33),
            Self::Phone => w.u32(0xb320aadb),
            Self::Email => w.u32(0x8e3ca7ee),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9d2a81e3 => Self::PersonalDetails,
            0x3dac6a00 => Self::Passport,
            0x06e425c4 => Self::DriverLicense,
            0xa0d0744b => Self::IdentityCard,
            0x99a48f23 => Self::InternalPassport,
            0xcbe31e26 => Self::Address,
            0xfc36954e => Self::UtilityBill,
            0x89137c0d => Self::BankStatement,
            0x8b883488 => Self::RentalAgreement,
            0x99e3806a => Self::PassportRegistration,
            0xea02ec33 => Self::TemporaryRegistration,
            0xb320aadb => Self::Phone,
            0x8e3ca7ee => Self::Email,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::PersonalDetails
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `ChatTheme`.
///
/// Contained in [`messageActionSetChatTheme`](super::types::MessageActionSetChatTheme), [`userFull`](super::types::UserFull), [`account.chatThemes`](super::types::account::ChatThemes).
///
/// [Official page](https://core.telegram.org/type/ChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatTheme {
    ChatTheme(types::ChatTheme),
    UniqueGift(types::ChatThemeUniqueGift),
}

impl ChatTheme {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatTheme(_) => 0xc3dffc04,
            Self::UniqueGift(_) => 0x3458f9c8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatTheme(_) => "chatTheme",
            Self::UniqueGift(_) => "chatThemeUniqueGift",
        }
    }
}

impl wire::Wire for ChatTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatTheme",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChatTheme(value) => {
                w.u32(0xc3dffc04);
                value.write_bare(w);
            }
            Self::UniqueGift(value) => {
                w.u32(0x3458f9c8);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc3dffc04 => Self::ChatTheme(types::ChatTheme::read_bare(cursor)),
            0x3458f9c8 => Self::UniqueGift(types::ChatThemeUniqueGift::read_bare(cursor)),
            _ => Self::ChatTheme(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatTheme> for ChatTheme {
    #[inline]
    fn from(value: types::ChatTheme) -> Self {
        Self::ChatTheme(value)
    }
}

impl From<types::ChatThemeUniqueGift> for ChatTheme {
    #[inline]
    fn from(value: types::ChatThemeUniqueGift) -> Self {
        Self::UniqueGift(value)
    }
}

/// The type `RequestedPeer`.
///
/// Contained in [`messageActionRequestedPeerSentMe`](super::types::MessageActionRequestedPeerSentMe).
///
/// [Official page](https://core.telegram.org/type/RequestedPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum RequestedPeer {
    User(Box<types::RequestedPeerUser>),
    Chat(Box<types::RequestedPeerChat>),
    Channel(Box<types::RequestedPeerChannel>),
}

impl RequestedPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0xd62ff46a,
            Self::Chat(_) => 0x7307544f,
            Self::Channel(_) => 0x8ba403e4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "requestedPeerUser",
            Self::Chat(_) => "requestedPeerChat",
            Self::Channel(_) => "requestedPeerChannel",
        }
    }
}

impl wire::Wire for RequestedPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequestedPeer",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::User(value) => {
                w.u32(0xd62ff46a);
                (**value).write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0x7307544f);
                (**value).write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0x8ba403e4);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd62ff46a => Self::User(Box::read_bare(cursor)),
            0x7307544f => Self::Chat(Box::read_bare(cursor)),
            0x8ba403e4 => Self::Channel(Box::read_bare(cursor)),
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RequestedPeerUser> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerUser) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<types::RequestedPeerChat> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerChat) -> Self {
        Self::Chat(Box::new(value))
    }
}

impl From<types::RequestedPeerChannel> for RequestedPeer {
    #[inline]
    fn from(value: types::RequestedPeerChannel) -> Self {
        Self::Channel(Box::new(value))
    }
}

/// The type `StarGift`.
///
/// Contained in [`messageActionStarGift`](super::types::MessageActionStarGift), [`messageActionStarGiftUnique`](super::types::MessageActionStarGiftUnique), [`messageActionStarGiftPurchaseOffer`](super::types::MessageActionStarGiftPurchaseOffer), [`messageActionStarGiftPurchaseOfferDeclined`](super::types::MessageActionStarGiftPurchaseOfferDeclined), [`chatThemeUniqueGift`](super::types::ChatThemeUniqueGift), [`webPageAttributeUniqueStarGift`](super::types::WebPageAttributeUniqueStarGift), [`webPageAttributeStarGiftAuction`](super::types::WebPageAttributeStarGiftAuction), [`starsTransaction`](super::types::StarsTransaction), [`payments.starGifts`](super::types::payments::StarGifts), [`payments.uniqueStarGift`](super::types::payments::UniqueStarGift), and 4 more.
///
/// [Official page](https://core.telegram.org/type/StarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGift {
    StarGift(Box<types::StarGift>),
    Unique(Box<types::StarGiftUnique>),
}

impl StarGift {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StarGift(_) => 0x313a9547,
            Self::Unique(_) => 0x85f0a9cd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StarGift(_) => "starGift",
            Self::Unique(_) => "starGiftUnique",
        }
    }
}

impl wire::Wire for StarGift {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGift",
        id: 0,
        min_size: 44,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StarGift(value) => {
                w.u32(0x313a9547);
                (**value).write_bare(w);
            }
            Self::Unique(value) => {
                w.u32(0x85f0a9cd);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x313a9547 => Self::StarGift(Box::read_bare(cursor)),
            0x85f0a9cd => Self::Unique(Box::read_bare(cursor)),
            _ => Self::Unique(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGift> for StarGift {
    #[inline]
    fn from(value: types::StarGift) -> Self {
        Self::StarGift(Box::new(value))
    }
}

impl From<types::StarGiftUnique> for StarGift {
    #[inline]
    fn from(value: types::StarGiftUnique) -> Self {
        Self::Unique(Box::new(value))
    }
}

/// An amount of Telegram Stars or Toncoin.
///
/// Accepted by [`payments.updateStarGiftPrice`](super::functions::payments::UpdateStarGiftPrice), [`payments.sendStarGiftOffer`](super::functions::payments::SendStarGiftOffer).
///
/// Contained in [`suggestedPost`](super::types::SuggestedPost), [`messageActionStarGiftUnique`](super::types::MessageActionStarGiftUnique), [`messageActionSuggestedPostApproval`](super::types::MessageActionSuggestedPostApproval), [`messageActionSuggestedPostSuccess`](super::types::MessageActionSuggestedPostSuccess), [`messageActionStarGiftPurchaseOffer`](super::types::MessageActionStarGiftPurchaseOffer), [`messageActionStarGiftPurchaseOfferDeclined`](super::types::MessageActionStarGiftPurchaseOfferDeclined), [`starGiftUnique`](super::types::StarGiftUnique), [`starRefProgram`](super::types::StarRefProgram), [`updateStarsBalance`](super::types::UpdateStarsBalance), [`starsRevenueStatus`](super::types::StarsRevenueStatus), and 2 more.
///
/// [Official page](https://core.telegram.org/type/StarsAmount)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarsAmount {
    /// An amount of Telegram Stars.
    StarsAmount(types::StarsAmount),
    /// An amount of Toncoin.
    StarsTonAmount(types::StarsTonAmount),
}

impl StarsAmount {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StarsAmount(_) => 0xbbb6b4a3,
            Self::StarsTonAmount(_) => 0x74aee3e0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StarsAmount(_) => "starsAmount",
            Self::StarsTonAmount(_) => "starsTonAmount",
        }
    }
}

impl wire::Wire for StarsAmount {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarsAmount",
        id: 0,
        min_size: 12,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StarsAmount(value) => {
                w.u32(0xbbb6b4a3);
                value.write_bare(w);
            }
            Self::StarsTonAmount(value) => {
                w.u32(0x74aee3e0);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbbb6b4a3 => Self::StarsAmount(types::StarsAmount::read_bare(cursor)),
            0x74aee3e0 => Self::StarsTonAmount(types::StarsTonAmount::read_bare(cursor)),
            _ => Self::StarsAmount(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarsAmount> for StarsAmount {
    #[inline]
    fn from(value: types::StarsAmount) -> Self {
        Self::StarsAmount(value)
    }
}

impl From<types::StarsTonAmount> for StarsAmount {
    #[inline]
    fn from(value: types::StarsTonAmount) -> Self {
        Self::StarsTonAmount(value)
    }
}

/// The type `PollAnswer`.
///
/// Accepted by [`messages.addPollAnswer`](super::functions::messages::AddPollAnswer).
///
/// Contained in [`poll`](super::types::Poll), [`messageActionPollAppendAnswer`](super::types::MessageActionPollAppendAnswer), [`messageActionPollDeleteAnswer`](super::types::MessageActionPollDeleteAnswer).
///
/// [Official page](https://core.telegram.org/type/PollAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PollAnswer {
    PollAnswer(Box<types::PollAnswer>),
    InputPollAnswer(Box<types::InputPollAnswer>),
}

impl PollAnswer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PollAnswer(_) => 0x4b7d786a,
            Self::InputPollAnswer(_) => 0x199fed96,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PollAnswer(_) => "pollAnswer",
            Self::InputPollAnswer(_) => "inputPollAnswer",
        }
    }
}

impl wire::Wire for PollAnswer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PollAnswer",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PollAnswer(value) => {
                w.u32(0x4b7d786a);
                (**value).write_bare(w);
            }
            Self::InputPollAnswer(value) => {
                w.u32(0x199fed96);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4b7d786a => Self::PollAnswer(Box::read_bare(cursor)),
            0x199fed96 => Self::InputPollAnswer(Box::read_bare(cursor)),
            _ => Self::PollAnswer(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PollAnswer> for PollAnswer {
    #[inline]
    fn from(value: types::PollAnswer) -> Self {
        Self::PollAnswer(Box::new(value))
    }
}

impl From<types::InputPollAnswer> for PollAnswer {
    #[inline]
    fn from(value: types::InputPollAnswer) -> Self {
        Self::InputPollAnswer(Box::new(value))
    }
}

/// The type `DraftMessage`.
///
/// Contained in [`dialog`](super::types::Dialog), [`forumTopic`](super::types::ForumTopic), [`updateDraftMessage`](super::types::UpdateDraftMessage), [`monoForumDialog`](super::types::MonoForumDialog).
///
/// [Official page](https://core.telegram.org/type/DraftMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum DraftMessage {
    Empty(types::DraftMessageEmpty),
    DraftMessage(Box<types::DraftMessage>),
}

impl DraftMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x1b0c841a,
            Self::DraftMessage(_) => 0x60fe3294,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "draftMessageEmpty",
            Self::DraftMessage(_) => "draftMessage",
        }
    }
}

impl wire::Wire for DraftMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DraftMessage",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x1b0c841a);
                value.write_bare(w);
            }
            Self::DraftMessage(value) => {
                w.u32(0x60fe3294);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1b0c841a => Self::Empty(types::DraftMessageEmpty::read_bare(cursor)),
            0x60fe3294 => Self::DraftMessage(Box::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DraftMessageEmpty> for DraftMessage {
    #[inline]
    fn from(value: types::DraftMessageEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::DraftMessage> for DraftMessage {
    #[inline]
    fn from(value: types::DraftMessage) -> Self {
        Self::DraftMessage(Box::new(value))
    }
}

/// An entry of the list of chats.
///
/// Contained in [`messages.dialogs`](super::types::messages::Dialogs), [`messages.dialogsSlice`](super::types::messages::DialogsSlice), [`updates.channelDifferenceTooLong`](super::types::updates::ChannelDifferenceTooLong), [`messages.peerDialogs`](super::types::messages::PeerDialogs).
///
/// [Official page](https://core.telegram.org/type/Dialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Dialog {
    /// A chat.
    Dialog(Box<types::Dialog>),
    /// A folder, such as the archive.
    Folder(types::DialogFolder),
    /// A community.
    Community(Box<types::DialogCommunity>),
}

impl Dialog {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Dialog(_) => 0xfc89f7f3,
            Self::Folder(_) => 0x71bd134c,
            Self::Community(_) => 0xf78a0973,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Dialog(_) => "dialog",
            Self::Folder(_) => "dialogFolder",
            Self::Community(_) => "dialogCommunity",
        }
    }
}

impl wire::Wire for Dialog {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Dialog",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Dialog(value) => {
                w.u32(0xfc89f7f3);
                (**value).write_bare(w);
            }
            Self::Folder(value) => {
                w.u32(0x71bd134c);
                value.write_bare(w);
            }
            Self::Community(value) => {
                w.u32(0xf78a0973);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfc89f7f3 => Self::Dialog(Box::read_bare(cursor)),
            0x71bd134c => Self::Folder(types::DialogFolder::read_bare(cursor)),
            0xf78a0973 => Self::Community(Box::read_bare(cursor)),
            _ => Self::Community(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::Dialog> for Dialog {
    #[inline]
    fn from(value: types::Dialog) -> Self {
        Self::Dialog(Box::new(value))
    }
}

impl From<types::DialogFolder> for Dialog {
    #[inline]
    fn from(value: types::DialogFolder) -> Self {
        Self::Folder(value)
    }
}

impl From<types::DialogCommunity> for Dialog {
    #[inline]
    fn from(value: types::DialogCommunity) -> Self {
        Self::Community(Box::new(value))
    }
}

/// A size of a photo, or a preview.
///
/// Contained in [`photo`](super::types::Photo), [`stickerSet`](super::types::StickerSet), [`document`](super::types::Document), [`messageExtendedMediaPreview`](super::types::MessageExtendedMediaPreview).
///
/// [Official page](https://core.telegram.org/type/PhotoSize)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PhotoSize {
    /// A size that does not exist.
    Empty(types::PhotoSizeEmpty),
    /// A size that has to be loaded.
    PhotoSize(types::PhotoSize),
    /// A small size with its bytes.
    PhotoCachedSize(types::PhotoCachedSize),
    /// A tiny preview.
    PhotoStrippedSize(types::PhotoStrippedSize),
    /// A size as a progressive JPEG, which can be shown after a part of it is loaded.
    Progressive(types::PhotoSizeProgressive),
    /// An outline, for example of a sticker.
    PhotoPathSize(types::PhotoPathSize),
}

impl PhotoSize {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x0e17e23c,
            Self::PhotoSize(_) => 0x75c78e60,
            Self::PhotoCachedSize(_) => 0x021e1ad6,
            Self::PhotoStrippedSize(_) => 0xe0b0bc2e,
            Self::Progressive(_) => 0xfa3efb95,
            Self::PhotoPathSize(_) => 0xd8214d41,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "photoSizeEmpty",
            Self::PhotoSize(_) => "photoSize",
            Self::PhotoCachedSize(_) => "photoCachedSize",
            Self::PhotoStrippedSize(_) => "photoStrippedSize",
            Self::Progressive(_) => "photoSizeProgressive",
            Self::PhotoPathSize(_) => "photoPathSize",
        }
    }
}

impl wire::Wire for PhotoSize {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhotoSize",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x0e17e23c);
                value.write_bare(w);
            }
            Self::PhotoSize(value) => {
                w.u32(0x75c78e60);
                value.write_bare(w);
            }
            Self::PhotoCachedSize(value) => {
                w.u32(0x021e1ad6);
                value.write_bare(w);
            }
            Self::PhotoStrippedSize(value) => {
                w.u32(0xe0b0bc2e);
                value.write_bare(w);
            }
            Self::Progressive(value) => {
                w.u32(0xfa3efb95);
                value.write_bare(w);
            }
            Self::PhotoPathSize(value) => {
                w.u32(0xd8214d41);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0e17e23c => Self::Empty(types::PhotoSizeEmpty::read_bare(cursor)),
            0x75c78e60 => Self::PhotoSize(types::PhotoSize::read_bare(cursor)),
            0x021e1ad6 => {
                Self::PhotoCachedSize(types::PhotoCachedSize::read_bare(cursor))
            }
            0xe0b0bc2e => {
                Self::PhotoStrippedSize(types::PhotoStrippedSize::read_bare(cursor))
            }
            0xfa3efb95 => {
                Self::Progressive(types::PhotoSizeProgressive::read_bare(cursor))
            }
            0xd8214d41 => Self::PhotoPathSize(types::PhotoPathSize::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhotoSizeEmpty> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSizeEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::PhotoSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSize) -> Self {
        Self::PhotoSize(value)
    }
}

impl From<types::PhotoCachedSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoCachedSize) -> Self {
        Self::PhotoCachedSize(value)
    }
}

impl From<types::PhotoStrippedSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoStrippedSize) -> Self {
        Self::PhotoStrippedSize(value)
    }
}

impl From<types::PhotoSizeProgressive> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoSizeProgressive) -> Self {
        Self::Progressive(value)
    }
}

impl From<types::PhotoPathSize> for PhotoSize {
    #[inline]
    fn from(value: types::PhotoPathSize) -> Self {
        Self::PhotoPathSize(value)
    }
}

/// The type `InputNotifyPeer`.
///
/// Accepted by [`account.updateNotifySettings`](super::functions::account::UpdateNotifySettings), [`account.getNotifySettings`](super::functions::account::GetNotifySettings), [`account.getNotifyExceptions`](super::functions::account::GetNotifyExceptions).
///
/// [Official page](https://core.telegram.org/type/InputNotifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputNotifyPeer {
    InputNotifyPeer(types::InputNotifyPeer),
    /// `inputNotifyUsers#193b4417 = InputNotifyPeer;`
    InputNotifyUsers,
    /// `inputNotifyChats#4a95e84e = InputNotifyPeer;`
    InputNotifyChats,
    /// `inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer;`
    InputNotifyBroadcasts,
    InputNotifyForumTopic(types::InputNotifyForumTopic),
    InputNotifyCommunity(types::InputNotifyCommunity),
}

impl InputNotifyPeer {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputNotifyPeer(value) => {
                w.u32(0xb8bc5b0c);
                value.write_bare(w);
            }
            Self::InputNotifyUsers => w.u32(0x193b4417),
            Self::InputNotifyChats => w.u32(0x4a95e84e),
            Self::InputNotifyBroadcasts => w.u32(0xb1db7c7e),
            Self::InputNotifyForumTopic(value) => {
                w.u32(0x5c467992);
                value.write_bare(w);
            }
            Self::InputNotifyCommunity(value) => {
                w.u32(0x27bb1adc);
                value.write_bare(w);
            }
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

/// The type `NotificationSound`.
///
/// Contained in [`peerNotifySettings`](super::types::PeerNotifySettings), [`inputPeerNotifySettings`](super::types::InputPeerNotifySettings), [`reactionsNotifySettings`](super::types::ReactionsNotifySettings).
///
/// [Official page](https://core.telegram.org/type/NotificationSound)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum NotificationSound {
    /// `notificationSoundDefault#97e8bebe = NotificationSound;`
    Default,
    /// `notificationSoundNone#6f0c34df = NotificationSound;`
    None,
    Local(types::NotificationSoundLocal),
    Ringtone(types::NotificationSoundRingtone),
}

impl NotificationSound {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x97e8bebe,
            Self::None => 0x6f0c34df,
            Self::Local(_) => 0x830b9ae4,
            Self::Ringtone(_) => 0xff6c8049,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "notificationSoundDefault",
            Self::None => "notificationSoundNone",
            Self::Local(_) => "notificationSoundLocal",
            Self::Ringtone(_) => "notificationSoundRingtone",
        }
    }
}

impl wire::Wire for NotificationSound {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "NotificationSound",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default => w.u32(0x97e8bebe),
            Self::None => w.u32(0x6f0c34df),
            Self::Local(value) => {
                w.u32(0x830b9ae4);
                value.write_bare(w);
            }
            Self::Ringtone(value) => {
                w.u32(0xff6c8049);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x97e8bebe => Self::Default,
            0x6f0c34df => Self::None,
            0x830b9ae4 => Self::Local(types::NotificationSoundLocal::read_bare(cursor)),
            0xff6c8049 => {
                Self::Ringtone(types::NotificationSoundRingtone::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::NotificationSoundLocal> for NotificationSound {
    #[inline]
    fn from(value: types::NotificationSoundLocal) -> Self {
        Self::Local(value)
    }
}

impl From<types::NotificationSoundRingtone> for NotificationSound {
    #[inline]
    fn from(value: types::NotificationSoundRingtone) -> Self {
        Self::Ringtone(value)
    }
}

/// The type `ReportReason`.
///
/// Accepted by [`account.reportPeer`](super::functions::account::ReportPeer), [`account.reportProfilePhoto`](super::functions::account::ReportProfilePhoto).
///
/// [Official page](https://core.telegram.org/type/ReportReason)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ReportReason {
    /// `inputReportReasonSpam#58dbcab8 = ReportReason;`
    InputReportReasonSpam,
    /// `inputReportReasonViolence#1e22c78d = ReportReason;`
    InputReportReasonViolence,
    /// `inputReportReasonPornography#2e59d922 = ReportReason;`
    InputReportReasonPornography,
    /// `inputReportReasonChildAbuse#adf44ee3 = ReportReason;`
    InputReportReasonChildAbuse,
    /// `inputReportReasonOther#c1e4a2b1 = ReportReason;`
    InputReportReasonOther,
    /// `inputReportReasonCopyright#9b89f93a = ReportReason;`
    InputReportReasonCopyright,
    /// `inputReportReasonGeoIrrelevant#dbd4feed = ReportReason;`
    InputReportReasonGeoIrrelevant,
    /// `inputReportReasonFake#f5ddd6e7 = ReportReason;`
    InputReportReasonFake,
    /// `inputReportReasonIllegalDrugs#a8eb2be = ReportReason;`
    InputReportReasonIllegalDrugs,
    /// `inputReportReasonPersonalDetails#9ec7863d = ReportReason;`
    InputReportReasonPersonalDetails,
}

impl ReportReason {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputReportReasonSpam => 0x58dbcab8,
            Self::InputReportReasonViolence => 0x1e22c78d,
            Self::InputReportReasonPornography => 0x2e59d922,
            Self::InputReportReasonChildAbuse => 0xadf44ee3,
            Self::InputReportReasonOther => 0xc1e4a2b1,
            Self::InputReportReasonCopyright => 0x9b89f93a,
            Self::InputReportReasonGeoIrrelevant => 0xdbd4feed,
            Self::InputReportReasonFake => 0xf5ddd6e7,
            Self::InputReportReasonIllegalDrugs => 0x0a8eb2be,
            Self::InputReportReasonPersonalDetails => 0x9ec7863d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputReportReasonSpam => "inputReportReasonSpam",
            Self::InputReportReasonViolence => "inputReportReasonViolence",
            Self::InputReportReasonPornography => "inputReportReasonPornography",
            Self::InputReportReasonChildAbuse => "inputReportReasonChildAbuse",
            Self::InputReportReasonOther => "inputReportReasonOther",
            Self::InputReportReasonCopyright => "inputReportReasonCopyright",
            Self::InputReportReasonGeoIrrelevant => "inputReportReasonGeoIrrelevant",
            Self::InputReportReasonFake => "inputReportReasonFake",
            Self::InputReportReasonIllegalDrugs => "inputReportReasonIllegalDrugs",
            Self::InputReportReasonPersonalDetails => "inputReportReasonPersonalDetails",
        }
    }
}

impl wire::Wire for ReportReason {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReportReason",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputReportReasonSpam => w.u32(0x58dbcab8),
            Self::InputReportReasonViolence => w.u32(0x1e22c78d),
            Self::InputReportReasonPornography => w.u32(0x2e59d922),
            Self::InputReportReasonChildAbuse => w.u32(0xadf44ee3),
            Self::InputReportReasonOther => w.u32(0xc1e4a2b1),
            Self::InputReportReasonCopyright => w.u32(0x9b89f93a),
            Self::InputReportReasonGeoIrrelevant => w.u32(0xdbd4feed),
            Self::InputReportReasonFake => w.u32(0xf5ddd6e7),
            Self::InputReportReasonIllegalDrugs => w.u32(0x0a8eb2be),
            Self::InputReportReasonPersonalDetails => w.u32(0x9ec7863d),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x58dbcab8 => Self::InputReportReasonSpam,
            0x1e22c78d => Self::InputReportReasonViolence,
            0x2e59d922 => Self::InputReportReasonPornography,
            0xadf44ee3 => Self::InputReportReasonChildAbuse,
            0xc1e4a2b1 => Self::InputReportReasonOther,
            0x9b89f93a => Self::InputReportReasonCopyright,
            0xdbd4feed => Self::InputReportReasonGeoIrrelevant,
            0xf5ddd6e7 => Self::InputReportReasonFake,
            0x0a8eb2be => Self::InputReportReasonIllegalDrugs,
            0x9ec7863d => Self::InputReportReasonPersonalDetails,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputReportReasonSpam
            }
        };
        cursor.leave(id);
        value
    }
}

/// A topic of a forum.
///
/// Contained in [`messages.messages`](super::types::messages::Messages), [`messages.messagesSlice`](super::types::messages::MessagesSlice), [`messages.channelMessages`](super::types::messages::ChannelMessages), [`channelAdminLogEventActionCreateTopic`](super::types::ChannelAdminLogEventActionCreateTopic), [`channelAdminLogEventActionEditTopic`](super::types::ChannelAdminLogEventActionEditTopic), [`channelAdminLogEventActionDeleteTopic`](super::types::ChannelAdminLogEventActionDeleteTopic), [`channelAdminLogEventActionPinTopic`](super::types::ChannelAdminLogEventActionPinTopic), [`messages.forumTopics`](super::types::messages::ForumTopics).
///
/// [Official page](https://core.telegram.org/type/ForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ForumTopic {
    /// A topic that was deleted.
    Deleted(types::ForumTopicDeleted),
    /// A topic of a forum.
    ForumTopic(Box<types::ForumTopic>),
}

impl ForumTopic {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Deleted(_) => 0x023f109b,
            Self::ForumTopic(_) => 0xfcdad815,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Deleted(_) => "forumTopicDeleted",
            Self::ForumTopic(_) => "forumTopic",
        }
    }
}

impl wire::Wire for ForumTopic {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ForumTopic",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Deleted(value) => {
                w.u32(0x023f109b);
                value.write_bare(w);
            }
            Self::ForumTopic(value) => {
                w.u32(0xfcdad815);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x023f109b => Self::Deleted(types::ForumTopicDeleted::read_bare(cursor)),
            0xfcdad815 => Self::ForumTopic(Box::read_bare(cursor)),
            _ => Self::Deleted(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ForumTopicDeleted> for ForumTopic {
    #[inline]
    fn from(value: types::ForumTopicDeleted) -> Self {
        Self::Deleted(value)
    }
}

impl From<types::ForumTopic> for ForumTopic {
    #[inline]
    fn from(value: types::ForumTopic) -> Self {
        Self::ForumTopic(Box::new(value))
    }
}

/// The kind of message to search for.
///
/// Accepted by [`messages.search`](super::functions::messages::Search), [`messages.searchGlobal`](super::functions::messages::SearchGlobal), [`messages.getSearchCounters`](super::functions::messages::GetSearchCounters), [`messages.getSearchResultsCalendar`](super::functions::messages::GetSearchResultsCalendar), [`messages.getSearchResultsPositions`](super::functions::messages::GetSearchResultsPositions), [`messages.searchSentMedia`](super::functions::messages::SearchSentMedia).
///
/// Contained in [`messages.searchCounter`](super::types::messages::SearchCounter).
///
/// [Official page](https://core.telegram.org/type/MessagesFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum MessagesFilter {
    /// All messages.
    ///
    /// `inputMessagesFilterEmpty#57e2f66c = MessagesFilter;`
    InputMessagesFilterEmpty,
    /// Photos.
    ///
    /// `inputMessagesFilterPhotos#9609a51c = MessagesFilter;`
    InputMessagesFilterPhotos,
    /// Videos.
    ///
    /// `inputMessagesFilterVideo#9fc00e65 = MessagesFilter;`
    InputMessagesFilterVideo,
    /// Photos and videos.
    ///
    /// `inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter;`
    InputMessagesFilterPhotoVideo,
    /// Documents.
    ///
    /// `inputMessagesFilterDocument#9eddf188 = MessagesFilter;`
    InputMessagesFilterDocument,
    /// Messages with links.
    ///
    /// `inputMessagesFilterUrl#7ef0dd87 = MessagesFilter;`
    InputMessagesFilterUrl,
    /// Animations.
    ///
    /// `inputMessagesFilterGif#ffc86587 = MessagesFilter;`
    InputMessagesFilterGif,
    /// Voice messages.
    ///
    /// `inputMessagesFilterVoice#50f5c392 = MessagesFilter;`
    InputMessagesFilterVoice,
    /// Audio files.
    ///
    /// `inputMessagesFilterMusic#3751b49e = MessagesFilter;`
    InputMessagesFilterMusic,
    /// Changes of the photo of the chat.
    ///
    /// `inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter;`
    InputMessagesFilterChatPhotos,
    /// Phone calls.
    InputMessagesFilterPhoneCalls(types::InputMessagesFilterPhoneCalls),
    /// Round video messages and voice messages.
    ///
    /// `inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter;`
    InputMessagesFilterRoundVoice,
    /// Round video messages.
    ///
    /// `inputMessagesFilterRoundVideo#b549da53 = MessagesFilter;`
    InputMessagesFilterRoundVideo,
    /// Messages that mention the account.
    ///
    /// `inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter;`
    InputMessagesFilterMyMentions,
    /// Places.
    ///
    /// `inputMessagesFilterGeo#e7026d0d = MessagesFilter;`
    InputMessagesFilterGeo,
    /// Contacts.
    ///
    /// `inputMessagesFilterContacts#e062db83 = MessagesFilter;`
    InputMessagesFilterContacts,
    /// Pinned messages.
    ///
    /// `inputMessagesFilterPinned#1bb00451 = MessagesFilter;`
    InputMessagesFilterPinned,
    /// Polls.
    ///
    /// `inputMessagesFilterPoll#fa2bc90a = MessagesFilter;`
    InputMessagesFilterPoll,
}

impl MessagesFilter {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputMessagesFilterEmpty => 0x57e2f66c,
            Self::InputMessagesFilterPhotos => 0x9609a51c,
            Self::InputMessagesFilterVideo => 0x9fc00e65,
            Self::InputMessagesFilterPhotoVideo => 0x56e9f0e4,
            Self::InputMessagesFilterDocument => 0x9eddf188,
            Self::InputMessagesFilterUrl => 0x7ef0dd87,
            Self::InputMessagesFilterGif => 0xffc86587,
            Self::InputMessagesFilterVoice => 0x50f5c392,
            Self::InputMessagesFilterMusic => 0x3751b49e,
            Self::InputMessagesFilterChatPhotos => 0x3a20ecb8,
            Self::InputMessagesFilterPhoneCalls(_) => 0x80c99768,
            Self::InputMessagesFilterRoundVoice => 0x7a7c17a4,
            Self::InputMessagesFilterRoundVideo => 0xb549da53,
            Self::InputMessagesFilterMyMentions => 0xc1f8e69a,
            Self::InputMessagesFilterGeo => 0xe7026d0d,
            Self::InputMessagesFilterContacts => 0xe062db83,
            Self::InputMessagesFilterPinned => 0x1bb00451,
            Self::InputMessagesFilterPoll => 0xfa2bc90a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputMessagesFilterEmpty => "inputMessagesFilterEmpty",
            Self::InputMessagesFilterPhotos => "inputMessagesFilterPhotos",
            Self::InputMessagesFilterVideo => "inputMessagesFilterVideo",
            Self::InputMessagesFilterPhotoVideo => "inputMessagesFilterPhotoVideo",
            Self::InputMessagesFilterDocument => "inputMessagesFilterDocument",
            Self::InputMessagesFilterUrl => "inputMessagesFilterUrl",
            Self::InputMessagesFilterGif => "inputMessagesFilterGif",
            Self::InputMessagesFilterVoice => "inputMessagesFilterVoice",
            Self::InputMessagesFilterMusic => "inputMessagesFilterMusic",
            Self::InputMessagesFilterChatPhotos => "inputMessagesFilterChatPhotos",
            Self::InputMessagesFilterPhoneCalls(_) => "inputMessagesFilterPhoneCalls",
            Self::InputMessagesFilterRoundVoice => "inputMessagesFilterRoundVoice",
            Self::InputMessagesFilterRoundVideo => "inputMessagesFilterRoundVideo",
            Self::InputMessagesFilterMyMentions => "inputMessagesFilterMyMentions",
            Self::InputMessagesFilterGeo => "inputMessagesFilterGeo",
            Self::InputMessagesFilterContacts => "inputMessagesFilterContacts",
            Self::InputMessagesFilterPinned => "inputMessagesFilterPinned",
            Self::InputMessagesFilterPoll => "inputMessagesFilterPoll",
        }
    }
}

impl wire::Wire for MessagesFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessagesFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputMessagesFilterEmpty => w.u32(0x57e2f66c),
            Self::InputMessagesFilterPhotos => w.u32(0x9609a51c),
            Self::InputMessagesFilterVideo => w.u32(0x9fc00e65),
            Self::InputMessagesFilterPhotoVideo => w.u32(0x56e9f0e4),
            Self::InputMessagesFilterDocument => w.u32(0x9eddf188),
            Self::InputMessagesFilterUrl => w.u32(0x7ef0dd87),
            Self::InputMessagesFilterGif => w.u32(0xffc86587),
            Self::InputMessagesFilterVoice => w.u32(0x50f5c392),
            Self::InputMessagesFilterMusic => w.u32(0x3751b49e),
            Self::InputMessagesFilterChatPhotos => w.u32(0x3a20ecb8),
            Self::InputMessagesFilterPhoneCalls(value) => {
                w.u32(0x80c99768);
                value.write_bare(w);
            }
            Self::InputMessagesFilterRoundVoice => w.u32(0x7a7c17a4),
            Self::InputMessagesFilterRoundVideo => w.u32(0xb549da53),
            Self::InputMessagesFilterMyMentions => w.u32(0xc1f8e69a),
            Self::InputMessagesFilterGeo => w.u32(0xe7026d0d),
            Self::InputMessagesFilterContacts => w.u32(0xe062db83),
            Self::InputMessagesFilterPinned => w.u32(0x1bb00451),
            Self::InputMessagesFilterPoll => w.u32(0xfa2bc90a),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x57e2f66c => Self::InputMessagesFilterEmpty,
            0x9609a51c => Self::InputMessagesFilterPhotos,
            0x9fc00e65 => Self::InputMessagesFilterVideo,
            0x56e9f0e4 => Self::InputMessagesFilterPhotoVideo,
            0x9eddf188 => Self::InputMessagesFilterDocument,
            0x7ef0dd87 => Self::InputMessagesFilterUrl,
            0xffc86587 => Self::InputMessagesFilterGif,
            0x50f5c392 => Self::InputMessagesFilterVoice,
            0x3751b49e => Self::InputMessagesFilterMusic,
            0x3a20ecb8 => Self::InputMessagesFilterChatPhotos,
            0x80c99768 => {
                Self::InputMessagesFilterPhoneCalls(
                    types::InputMessagesFilterPhoneCalls::read_bare(cursor),
                )
            }
            0x7a7c17a4 => Self::InputMessagesFilterRoundVoice,
            0xb549da53 => Self::InputMessagesFilterRoundVideo,
            0xc1f8e69a => Self::InputMessagesFilterMyMentions,
            0xe7026d0d => Self::InputMessagesFilterGeo,
            0xe062db83 => Self::InputMessagesFilterContacts,
            0x1bb00451 => Self::InputMessagesFilterPinned,
            0xfa2bc90a => Self::InputMessagesFilterPoll,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputMessagesFilterEmpty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputMessagesFilterPhoneCalls> for MessagesFilter {
    #[inline]
    fn from(value: types::InputMessagesFilterPhoneCalls) -> Self {
        Self::InputMessagesFilterPhoneCalls(value)
    }
}

/// Something that happened.
///
/// Contained in [`updates.difference`](super::types::updates::Difference), [`updates.differenceSlice`](super::types::updates::DifferenceSlice), [`updateShort`](super::types::UpdateShort), [`updatesCombined`](super::types::UpdatesCombined), [`updates`](super::types::Updates), [`updates.channelDifference`](super::types::updates::ChannelDifference).
///
/// [Official page](https://core.telegram.org/type/Update)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Update {
    /// A new message in a private chat or basic group.
    NewMessage(types::UpdateNewMessage),
    /// A message that was sent got its identifier.
    MessageId(types::UpdateMessageId),
    /// Messages in private chats or basic groups were deleted.
    DeleteMessages(types::UpdateDeleteMessages),
    /// A user is typing or doing something else in a private chat.
    UserTyping(Box<types::UpdateUserTyping>),
    /// A member of a basic group is typing or doing something else.
    ChatUserTyping(Box<types::UpdateChatUserTyping>),
    /// The members of a basic group changed.
    ChatParticipants(types::UpdateChatParticipants),
    /// A user went online or offline.
    UserStatus(types::UpdateUserStatus),
    /// A user has a new name.
    UserName(types::UpdateUserName),
    /// The account was logged in from another client.
    NewAuthorization(types::UpdateNewAuthorization),
    /// A new message in a secret chat.
    NewEncryptedMessage(types::UpdateNewEncryptedMessage),
    EncryptedChatTyping(types::UpdateEncryptedChatTyping),
    Encryption(types::UpdateEncryption),
    EncryptedMessagesRead(types::UpdateEncryptedMessagesRead),
    ChatParticipantAdd(types::UpdateChatParticipantAdd),
    ChatParticipantDelete(types::UpdateChatParticipantDelete),
    /// The addresses of data centres changed.
    DcOptions(types::UpdateDcOptions),
    /// Notification settings changed.
    NotifySettings(Box<types::UpdateNotifySettings>),
    /// Telegram has something to tell the user.
    ServiceNotification(Box<types::UpdateServiceNotification>),
    /// Privacy settings changed.
    Privacy(types::UpdatePrivacy),
    /// A user has a new phone number.
    UserPhone(types::UpdateUserPhone),
    /// The account read messages of a private chat or basic group.
    ReadHistoryInbox(types::UpdateReadHistoryInbox),
    /// The other side read messages of the account.
    ReadHistoryOutbox(types::UpdateReadHistoryOutbox),
    /// The preview of a link is ready, or not to be had.
    WebPage(types::UpdateWebPage),
    /// Media or mentions in messages were opened.
    ReadMessagesContents(types::UpdateReadMessagesContents),
    /// Too much happened in a channel or supergroup; call [`updates.getChannelDifference`](super::functions::updates::GetChannelDifference).
    ChannelTooLong(types::UpdateChannelTooLong),
    /// What is known about a channel or supergroup changed; get it again.
    Channel(types::UpdateChannel),
    /// A new message in a channel or supergroup.
    NewChannelMessage(types::UpdateNewChannelMessage),
    /// The account read messages of a channel or supergroup.
    ReadChannelInbox(types::UpdateReadChannelInbox),
    /// Messages in a channel or supergroup were deleted.
    DeleteChannelMessages(types::UpdateDeleteChannelMessages),
    /// The number of views of a post changed.
    ChannelMessageViews(types::UpdateChannelMessageViews),
    ChatParticipantAdmin(types::UpdateChatParticipantAdmin),
    /// A sticker set was added.
    NewStickerSet(types::UpdateNewStickerSet),
    StickerSetsOrder(types::UpdateStickerSetsOrder),
    StickerSets(types::UpdateStickerSets),
    /// `updateSavedGifs#9375341e = Update;`
    SavedGifs,
    /// A user typed an inline query for the bot.
    BotInlineQuery(types::UpdateBotInlineQuery),
    /// A user sent a result of the bot's inline mode.
    BotInlineSend(types::UpdateBotInlineSend),
    /// A message in a channel or supergroup was edited.
    EditChannelMessage(types::UpdateEditChannelMessage),
    /// A user pressed a button under a message of the bot.
    BotCallbackQuery(types::UpdateBotCallbackQuery),
    /// A message in a private chat or basic group was edited.
    EditMessage(types::UpdateEditMessage),
    /// A user pressed a button under a message that was sent through the bot.
    InlineBotCallbackQuery(types::UpdateInlineBotCallbackQuery),
    /// Members of a supergroup read messages of the account.
    ReadChannelOutbox(types::UpdateReadChannelOutbox),
    /// The draft of a chat changed.
    DraftMessage(types::UpdateDraftMessage),
    /// `updateReadFeaturedStickers#571d2742 = Update;`
    ReadFeaturedStickers,
    /// `updateRecentStickers#9a422c20 = Update;`
    RecentStickers,
    /// The configuration changed; call [`help.getConfig`](super::functions::help::GetConfig).
    ///
    /// `updateConfig#a229dd06 = Update;`
    Config,
    /// The numbering of updates started anew; call [`updates.getState`](super::functions::updates::GetState).
    ///
    /// `updatePtsChanged#3354678f = Update;`
    PtsChanged,
    ChannelWebPage(types::UpdateChannelWebPage),
    /// A chat was pinned or unpinned.
    DialogPinned(types::UpdateDialogPinned),
    PinnedDialogs(types::UpdatePinnedDialogs),
    BotWebhookJson(types::UpdateBotWebhookJson),
    BotWebhookJsonQuery(types::UpdateBotWebhookJsonQuery),
    BotShippingQuery(Box<types::UpdateBotShippingQuery>),
    BotPrecheckoutQuery(Box<types::UpdateBotPrecheckoutQuery>),
    PhoneCall(types::UpdatePhoneCall),
    LangPackTooLong(types::UpdateLangPackTooLong),
    LangPack(types::UpdateLangPack),
    /// `updateFavedStickers#e511996d = Update;`
    FavedStickers,
    ChannelReadMessagesContents(types::UpdateChannelReadMessagesContents),
    /// The contacts were deleted as a whole; get them again.
    ///
    /// `updateContactsReset#7084a7be = Update;`
    ContactsReset,
    ChannelAvailableMessages(types::UpdateChannelAvailableMessages),
    /// The user marked a chat as unread, or took the mark back.
    DialogUnreadMark(types::UpdateDialogUnreadMark),
    /// A poll changed.
    MessagePoll(Box<types::UpdateMessagePoll>),
    ChatDefaultBannedRights(types::UpdateChatDefaultBannedRights),
    FolderPeers(types::UpdateFolderPeers),
    PeerSettings(Box<types::UpdatePeerSettings>),
    PeerLocated(types::UpdatePeerLocated),
    /// A message was scheduled.
    NewScheduledMessage(types::UpdateNewScheduledMessage),
    /// Scheduled messages were deleted or sent.
    DeleteScheduledMessages(types::UpdateDeleteScheduledMessages),
    Theme(Box<types::UpdateTheme>),
    GeoLiveViewed(types::UpdateGeoLiveViewed),
    /// The token of a login by QR code was accepted; call [`auth.exportLoginToken`](super::functions::auth::ExportLoginToken) again.
    ///
    /// `updateLoginToken#564fe691 = Update;`
    LoginToken,
    MessagePollVote(types::UpdateMessagePollVote),
    DialogFilter(types::UpdateDialogFilter),
    DialogFilterOrder(types::UpdateDialogFilterOrder),
    /// `updateDialogFilters#3504914f = Update;`
    DialogFilters,
    PhoneCallSignalingData(types::UpdatePhoneCallSignalingData),
    ChannelMessageForwards(types::UpdateChannelMessageForwards),
    ReadChannelDiscussionInbox(types::UpdateReadChannelDiscussionInbox),
    ReadChannelDiscussionOutbox(types::UpdateReadChannelDiscussionOutbox),
    /// A user or chat was blocked or unblocked.
    PeerBlocked(types::UpdatePeerBlocked),
    /// A member of a supergroup is typing or doing something else.
    ChannelUserTyping(Box<types::UpdateChannelUserTyping>),
    /// Messages in a private chat or basic group were pinned or unpinned.
    PinnedMessages(types::UpdatePinnedMessages),
    PinnedChannelMessages(types::UpdatePinnedChannelMessages),
    /// What is known about a basic group changed; get the group again.
    Chat(types::UpdateChat),
    GroupCallParticipants(types::UpdateGroupCallParticipants),
    GroupCall(types::UpdateGroupCall),
    PeerHistoryTtl(types::UpdatePeerHistoryTtl),
    ChatParticipant(Box<types::UpdateChatParticipant>),
    ChannelParticipant(Box<types::UpdateChannelParticipant>),
    /// A user stopped the bot, or started it again.
    BotStopped(types::UpdateBotStopped),
    GroupCallConnection(types::UpdateGroupCallConnection),
    BotCommands(types::UpdateBotCommands),
    PendingJoinRequests(types::UpdatePendingJoinRequests),
    BotChatInviteRequester(types::UpdateBotChatInviteRequester),
    /// The reactions to a message changed.
    MessageReactions(types::UpdateMessageReactions),
    /// `updateAttachMenuBots#17b7a20b = Update;`
    AttachMenuBots,
    WebViewResultSent(types::UpdateWebViewResultSent),
    BotMenuButton(types::UpdateBotMenuButton),
    /// `updateSavedRingtones#74d8be99 = Update;`
    SavedRingtones,
    TranscribedAudio(types::UpdateTranscribedAudio),
    /// `updateReadFeaturedEmojiStickers#fb4c496c = Update;`
    ReadFeaturedEmojiStickers,
    UserEmojiStatus(types::UpdateUserEmojiStatus),
    /// `updateRecentEmojiStatuses#30f443db = Update;`
    RecentEmojiStatuses,
    /// `updateRecentReactions#6f7863f4 = Update;`
    RecentReactions,
    MoveStickerSetToTop(types::UpdateMoveStickerSetToTop),
    MessageExtendedMedia(types::UpdateMessageExtendedMedia),
    /// What is known about a user changed; get the user again.
    User(types::UpdateUser),
    /// `updateAutoSaveSettings#ec05b097 = Update;`
    AutoSaveSettings,
    Story(types::UpdateStory),
    ReadStories(types::UpdateReadStories),
    StoryId(types::UpdateStoryId),
    StoriesStealthMode(types::UpdateStoriesStealthMode),
    SentStoryReaction(types::UpdateSentStoryReaction),
    BotChatBoost(Box<types::UpdateBotChatBoost>),
    ChannelViewForumAsMessages(types::UpdateChannelViewForumAsMessages),
    PeerWallpaper(types::UpdatePeerWallpaper),
    BotMessageReaction(types::UpdateBotMessageReaction),
    BotMessageReactions(types::UpdateBotMessageReactions),
    SavedDialogPinned(types::UpdateSavedDialogPinned),
    PinnedSavedDialogs(types::UpdatePinnedSavedDialogs),
    /// `updateSavedReactionTags#39c67432 = Update;`
    SavedReactionTags,
    SmsJob(types::UpdateSmsJob),
    QuickReplies(types::UpdateQuickReplies),
    NewQuickReply(types::UpdateNewQuickReply),
    DeleteQuickReply(types::UpdateDeleteQuickReply),
    QuickReplyMessage(types::UpdateQuickReplyMessage),
    DeleteQuickReplyMessages(types::UpdateDeleteQuickReplyMessages),
    BotBusinessConnect(types::UpdateBotBusinessConnect),
    BotNewBusinessMessage(types::UpdateBotNewBusinessMessage),
    BotEditBusinessMessage(types::UpdateBotEditBusinessMessage),
    BotDeleteBusinessMessage(types::UpdateBotDeleteBusinessMessage),
    NewStoryReaction(types::UpdateNewStoryReaction),
    StarsBalance(types::UpdateStarsBalance),
    BusinessBotCallbackQuery(Box<types::UpdateBusinessBotCallbackQuery>),
    StarsRevenueStatus(types::UpdateStarsRevenueStatus),
    BotPurchasedPaidMedia(types::UpdateBotPurchasedPaidMedia),
    PaidReactionPrivacy(types::UpdatePaidReactionPrivacy),
    /// A login code was sent.
    SentPhoneCode(types::UpdateSentPhoneCode),
    GroupCallChainBlocks(types::UpdateGroupCallChainBlocks),
    ReadMonoForumInbox(types::UpdateReadMonoForumInbox),
    ReadMonoForumOutbox(types::UpdateReadMonoForumOutbox),
    MonoForumNoPaidException(types::UpdateMonoForumNoPaidException),
    GroupCallMessage(types::UpdateGroupCallMessage),
    GroupCallEncryptedMessage(types::UpdateGroupCallEncryptedMessage),
    PinnedForumTopic(types::UpdatePinnedForumTopic),
    PinnedForumTopics(types::UpdatePinnedForumTopics),
    DeleteGroupCallMessages(types::UpdateDeleteGroupCallMessages),
    StarGiftAuctionState(types::UpdateStarGiftAuctionState),
    StarGiftAuctionUserState(types::UpdateStarGiftAuctionUserState),
    EmojiGameInfo(types::UpdateEmojiGameInfo),
    /// `updateStarGiftCraftFail#ac072444 = Update;`
    StarGiftCraftFail,
    ChatParticipantRank(types::UpdateChatParticipantRank),
    ManagedBot(types::UpdateManagedBot),
    BotGuestChatQuery(types::UpdateBotGuestChatQuery),
    /// `updateAiComposeTones#8c0f91fb = Update;`
    AiComposeTones,
    JoinChatWebViewDecision(types::UpdateJoinChatWebViewDecision),
    NewBotConnection(types::UpdateNewBotConnection),
    WebBrowserSettings(types::UpdateWebBrowserSettings),
    WebBrowserException(types::UpdateWebBrowserException),
    NewEphemeralMessage(Box<types::UpdateNewEphemeralMessage>),
    DeleteEphemeralMessages(types::UpdateDeleteEphemeralMessages),
    EditEphemeralMessage(Box<types::UpdateEditEphemeralMessage>),
    EphemeralBotCallbackQuery(Box<types::UpdateEphemeralBotCallbackQuery>),
    BotStarsSubscription(types::UpdateBotStarsSubscription),
    WalletState(types::UpdateWalletState),
    SentWalletTransaction(Box<types::UpdateSentWalletTransaction>),
    WalletGaslessInfo(types::UpdateWalletGaslessInfo),
    WalletTonConnectSession(Box<types::UpdateWalletTonConnectSession>),
    WalletTonConnectPendingDisconnect(types::UpdateWalletTonConnectPendingDisconnect),
}

impl Update {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NewMessage(_) => 0x1f2b0afd,
            Self::MessageId(_) => 0x4e90bfd6,
            Self::DeleteMessages(_) => 0xa20db0e5,
            Self::UserTyping(_) => 0x2a17bf5c,
            Self::ChatUserTyping(_) => 0x83487af0,
            Self::ChatParticipants(_) => 0x07761198,
            Self::UserStatus(_) => 0xe5bdf8de,
            Self::UserName(_) => 0xa7848924,
            Self::NewAuthorization(_) => 0x8951abef,
            Self::NewEncryptedMessage(_) => 0x12bcbd9a,
            Self::EncryptedChatTyping(_) => 0x1710f156,
            Self::Encryption(_) => 0xb4a2e88d,
            Self::EncryptedMessagesRead(_) => 0x38fe25b7,
            Self::ChatParticipantAdd(_) => 0x3dda5451,
            Self::ChatParticipantDelete(_) => 0xe32f3d77,
            Self::DcOptions(_) => 0x8e5e9873,
            Self::NotifySettings(_) => 0xbec268ef,
            Self::ServiceNotification(_) => 0xebe46819,
            Self::Privacy(_) => 0xee3b272a,
            Self::UserPhone(_) => 0x05492a13,
            Self::ReadHistoryInbox(_) => 0x9e84bc99,
            Self::ReadHistoryOutbox(_) => 0x2f2f21bf,
            Self::WebPage(_) => 0x7f891213,
            Self::ReadMessagesContents(_) => 0xf8227181,
            Self::ChannelTooLong(_) => 0x108d941f,
            Self::Channel(_) => 0x635b4c09,
            Self::NewChannelMessage(_) => 0x62ba04d9,
            Self::ReadChannelInbox(_) => 0x922e6e10,
            Self::DeleteChannelMessages(_) => 0xc32d5b12,
            Self::ChannelMessageViews(_) => 0xf226ac08,
            Self::ChatParticipantAdmin(_) => 0xd7ca61a2,
            Self::NewStickerSet(_) => 0x688a30aa,
            Self::StickerSetsOrder(_) => 0x0bb2d201,
            Self::StickerSets(_) => 0x31c24808,
            Self::SavedGifs => 0x9375341e,
            Self::BotInlineQuery(_) => 0x496f379c,
            Self::BotInlineSend(_) => 0x12f12a07,
            Self::EditChannelMessage(_) => 0x1b3f4df7,
            Self::BotCallbackQuery(_) => 0xb9cfc48d,
            Self::EditMessage(_) => 0xe40370a3,
            Self::InlineBotCallbackQuery(_) => 0x691e9052,
            Self::ReadChannelOutbox(_) => 0xb75f99a9,
            Self::DraftMessage(_) => 0xedfc111e,
            Self::ReadFeaturedStickers => 0x571d2742,
            Self::RecentStickers => 0x9a422c20,
            Self::Config => 0xa229dd06,
            Self::PtsChanged => 0x3354678f,
            Self::ChannelWebPage(_) => 0x2f2ba99f,
            Self::DialogPinned(_) => 0x6e6fe51c,
            Self::PinnedDialogs(_) => 0xfa0f3ca2,
            Self::BotWebhookJson(_) => 0x8317c0c3,
            Self::BotWebhookJsonQuery(_) => 0x9b9240a6,
            Self::BotShippingQuery(_) => 0xb5aefd7d,
            Self::BotPrecheckoutQuery(_) => 0x8caa9a96,
            Self::PhoneCall(_) => 0xab0f6b1e,
            Self::LangPackTooLong(_) => 0x46560264,
            Self::LangPack(_) => 0x56022f4d,
            Self::FavedStickers => 0xe511996d,
            Self::ChannelReadMessagesContents(_) => 0x25f324f7,
            Self::ContactsReset => 0x7084a7be,
            Self::ChannelAvailableMessages(_) => 0xb23fc698,
            Self::DialogUnreadMark(_) => 0xb658f23e,
            Self::MessagePoll(_) => 0xd64c522b,
            Self::ChatDefaultBannedRights(_) => 0x54c01850,
            Self::FolderPeers(_) => 0x19360dc0,
            Self::PeerSettings(_) => 0x6a7e7366,
            Self::PeerLocated(_) => 0xb4afcfb0,
            Self::NewScheduledMessage(_) => 0x39a51dfb,
            Self::DeleteScheduledMessages(_) => 0xf2a71983,
            Self::Theme(_) => 0x8216fba3,
            Self::GeoLiveViewed(_) => 0x871fb939,
            Self::LoginToken => 0x564fe691,
            Self::MessagePollVote(_) => 0x7699f014,
            Self::DialogFilter(_) => 0x26ffde7d,
            Self::DialogFilterOrder(_) => 0xa5d72105,
            Self::DialogFilters => 0x3504914f,
            Self::PhoneCallSignalingData(_) => 0x2661bf09,
            Self::ChannelMessageForwards(_) => 0xd29a27f4,
            Self::ReadChannelDiscussionInbox(_) => 0xd6b19546,
            Self::ReadChannelDiscussionOutbox(_) => 0x695c9e7c,
            Self::PeerBlocked(_) => 0xebe07752,
            Self::ChannelUserTyping(_) => 0x8c88c923,
            Self::PinnedMessages(_) => 0xed85eab5,
            Self::PinnedChannelMessages(_) => 0x5bb98608,
            Self::Chat(_) => 0xf89a6a4e,
            Self::GroupCallParticipants(_) => 0xf2ebdb4e,
            Self::GroupCall(_) => 0x9d2216e0,
            Self::PeerHistoryTtl(_) => 0xbb9bb9a5,
            Self::ChatParticipant(_) => 0xd087663a,
            Self::ChannelParticipant(_) => 0x985d3abb,
            Self::BotStopped(_) => 0xc4870a49,
            Self::GroupCallConnection(_) => 0x0b783982,
            Self::BotCommands(_) => 0x4d712f2e,
            Self::PendingJoinRequests(_) => 0x7063c3db,
            Self::BotChatInviteRequester(_) => 0x7cb34d79,
            Self::MessageReactions(_) => 0x1e297bfa,
            Self::AttachMenuBots => 0x17b7a20b,
            Self::WebViewResultSent(_) => 0x1592b79d,
            Self::BotMenuButton(_) => 0x14b85813,
            Self::SavedRingtones => 0x74d8be99,
            Self::TranscribedAudio(_) => 0x0084cd5a,
            Self::ReadFeaturedEmojiStickers => 0xfb4c496c,
            Self::UserEmojiStatus(_) => 0x28373599,
            Self::RecentEmojiStatuses => 0x30f443db,
            Self::RecentReactions => 0x6f7863f4,
            Self::MoveStickerSetToTop(_) => 0x86fccf85,
            Self::MessageExtendedMedia(_) => 0xd5a41724,
            Self::User(_) => 0x20529438,
            Self::AutoSaveSettings => 0xec05b097,
            Self::Story(_) => 0x75b3b798,
            Self::ReadStories(_) => 0xf74e932b,
            Self::StoryId(_) => 0x1bf335b9,
            Self::StoriesStealthMode(_) => 0x2c084dc1,
            Self::SentStoryReaction(_) => 0x7d627683,
            Self::BotChatBoost(_) => 0x904dd49c,
            Self::ChannelViewForumAsMessages(_) => 0x07b68920,
            Self::PeerWallpaper(_) => 0xae3f101d,
            Self::BotMessageReaction(_) => 0xac21d3ce,
            Self::BotMessageReactions(_) => 0x09cb7759,
            Self::SavedDialogPinned(_) => 0xaeaf9e74,
            Self::PinnedSavedDialogs(_) => 0x686c85a6,
            Self::SavedReactionTags => 0x39c67432,
            Self::SmsJob(_) => 0xf16269d4,
            Self::QuickReplies(_) => 0xf9470ab2,
            Self::NewQuickReply(_) => 0xf53da717,
            Self::DeleteQuickReply(_) => 0x53e6f1ec,
            Self::QuickReplyMessage(_) => 0x3e050d0f,
            Self::DeleteQuickReplyMessages(_) => 0x566fe7cd,
            Self::BotBusinessConnect(_) => 0x8ae5c97a,
            Self::BotNewBusinessMessage(_) => 0x9ddb347c,
            Self::BotEditBusinessMessage(_) => 0x07df587c,
            Self::BotDeleteBusinessMessage(_) => 0xa02a982e,
            Self::NewStoryReaction(_) => 0x1824e40b,
            Self::StarsBalance(_) => 0x4e80a379,
            Self::BusinessBotCallbackQuery(_) => 0x1ea2fda7,
            Self::StarsRevenueStatus(_) => 0xa584b019,
            Self::BotPurchasedPaidMedia(_) => 0x283bd312,
            Self::PaidReactionPrivacy(_) => 0x8b725fce,
            Self::SentPhoneCode(_) => 0x504aa18f,
            Self::GroupCallChainBlocks(_) => 0xa477288f,
            Self::ReadMonoForumInbox(_) => 0x77b0e372,
            Self::ReadMonoForumOutbox(_) => 0xa4a79376,
            Self::MonoForumNoPaidException(_) => 0x9f812b08,
            Self::GroupCallMessage(_) => 0xd8326f0d,
            Self::GroupCallEncryptedMessage(_) => 0xc957a766,
            Self::PinnedForumTopic(_) => 0x683b2c52,
            Self::PinnedForumTopics(_) => 0xdef143d0,
            Self::DeleteGroupCallMessages(_) => 0x3e85e92c,
            Self::StarGiftAuctionState(_) => 0x48e246c2,
            Self::StarGiftAuctionUserState(_) => 0xdc58f31e,
            Self::EmojiGameInfo(_) => 0xfb9c547a,
            Self::StarGiftCraftFail => 0xac072444,
            Self::ChatParticipantRank(_) => 0xbd8367b9,
            Self::ManagedBot(_) => 0x4880ed9a,
            Self::BotGuestChatQuery(_) => 0xcdd4093d,
            Self::AiComposeTones => 0x8c0f91fb,
            Self::JoinChatWebViewDecision(_) => 0xbdac7e70,
            Self::NewBotConnection(_) => 0xb22083a6,
            Self::WebBrowserSettings(_) => 0xc39a2ade,
            Self::WebBrowserException(_) => 0x140502d1,
            Self::NewEphemeralMessage(_) => 0x20bcbba1,
            Self::DeleteEphemeralMessages(_) => 0x56dbfcf8,
            Self::EditEphemeralMessage(_) => 0x4bbb8f01,
            Self::EphemeralBotCallbackQuery(_) => 0x7c1079d6,
            Self::BotStarsSubscription(_) => 0x6c0d8e23,
            Self::WalletState(_) => 0x6ac3f2aa,
            Self::SentWalletTransaction(_) => 0xb1434d4a,
            Self::WalletGaslessInfo(_) => 0xa8ae1cac,
            Self::WalletTonConnectSession(_) => 0x50a38e0e,
            Self::WalletTonConnectPendingDisconnect(_) => 0xd1ee8199,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NewMessage(_) => "updateNewMessage",
            Self::MessageId(_) => "updateMessageID",
            Self::DeleteMessages(_) => "updateDeleteMessages",
            Self::UserTyping(_) => "updateUserTyping",
            Self::ChatUserTyping(_) => "updateChatUserTyping",
            Self::ChatParticipants(_) => "updateChatParticipants",
            Self::UserStatus(_) => "updateUserStatus",
            Self::UserName(_) => "updateUserName",
            Self::NewAuthorization(_) => "updateNewAuthorization",
            Self::NewEncryptedMessage(_) => "updateNewEncryptedMessage",
            Self::EncryptedChatTyping(_) => "updateEncryptedChatTyping",
            Self::Encryption(_) => "updateEncryption",
            Self::EncryptedMessagesRead(_) => "updateEncryptedMessagesRead",
            Self::ChatParticipantAdd(_) => "updateChatParticipantAdd",
            Self::ChatParticipantDelete(_) => "updateChatParticipantDelete",
            Self::DcOptions(_) => "updateDcOptions",
            Self::NotifySettings(_) => "updateNotifySettings",
            Self::ServiceNotification(_) => "updateServiceNotification",
            Self::Privacy(_) => "updatePrivacy",
            Self::UserPhone(_) => "updateUserPhone",
            Self::ReadHistoryInbox(_) => "updateReadHistoryInbox",
            Self::ReadHistoryOutbox(_) => "updateReadHistoryOutbox",
            Self::WebPage(_) => "updateWebPage",
            Self::ReadMessagesContents(_) => "updateReadMessagesContents",
            Self::ChannelTooLong(_) => "updateChannelTooLong",
            Self::Channel(_) => "updateChannel",
            Self::NewChannelMessage(_) => "updateNewChannelMessage",
            Self::ReadChannelInbox(_) => "updateReadChannelInbox",
            Self::DeleteChannelMessages(_) => "updateDeleteChannelMessages",
            Self::ChannelMessageViews(_) => "updateChannelMessageViews",
            Self::ChatParticipantAdmin(_) => "updateChatParticipantAdmin",
            Self::NewStickerSet(_) => "updateNewStickerSet",
            Self::StickerSetsOrder(_) => "updateStickerSetsOrder",
            Self::StickerSets(_) => "updateStickerSets",
            Self::SavedGifs => "updateSavedGifs",
            Self::BotInlineQuery(_) => "updateBotInlineQuery",
            Self::BotInlineSend(_) => "updateBotInlineSend",
            Self::EditChannelMessage(_) => "updateEditChannelMessage",
            Self::BotCallbackQuery(_) => "updateBotCallbackQuery",
            Self::EditMessage(_) => "updateEditMessage",
            Self::InlineBotCallbackQuery(_) => "updateInlineBotCallbackQuery",
            Self::ReadChannelOutbox(_) => "updateReadChannelOutbox",
            Self::DraftMessage(_) => "updateDraftMessage",
            Self::ReadFeaturedStickers => "updateReadFeaturedStickers",
            Self::RecentStickers => "updateRecentStickers",
            Self::Config => "updateConfig",
            Self::PtsChanged => "updatePtsChanged",
            Self::ChannelWebPage(_) => "updateChannelWebPage",
            Self::DialogPinned(_) => "updateDialogPinned",
            Self::PinnedDialogs(_) => "updatePinnedDialogs",
            Self::BotWebhookJson(_) => "updateBotWebhookJSON",
            Self::BotWebhookJsonQuery(_) => "updateBotWebhookJSONQuery",
            Self::BotShippingQuery(_) => "updateBotShippingQuery",
            Self::BotPrecheckoutQuery(_) => "updateBotPrecheckoutQuery",
            Self::PhoneCall(_) => "updatePhoneCall",
            Self::LangPackTooLong(_) => "updateLangPackTooLong",
            Self::LangPack(_) => "updateLangPack",
            Self::FavedStickers => "updateFavedStickers",
            Self::ChannelReadMessagesContents(_) => "updateChannelReadMessagesContents",
            Self::ContactsReset => "updateContactsReset",
            Self::ChannelAvailableMessages(_) => "updateChannelAvailableMessages",
            Self::DialogUnreadMark(_) => "updateDialogUnreadMark",
            Self::MessagePoll(_) => "updateMessagePoll",
            Self::ChatDefaultBannedRights(_) => "updateChatDefaultBannedRights",
            Self::FolderPeers(_) => "updateFolderPeers",
            Self::PeerSettings(_) => "updatePeerSettings",
            Self::PeerLocated(_) => "updatePeerLocated",
            Self::NewScheduledMessage(_) => "updateNewScheduledMessage",
            Self::DeleteScheduledMessages(_) => "updateDeleteScheduledMessages",
            Self::Theme(_) => "updateTheme",
            Self::GeoLiveViewed(_) => "updateGeoLiveViewed",
            Self::LoginToken => "updateLoginToken",
            Self::MessagePollVote(_) => "updateMessagePollVote",
            Self::DialogFilter(_) => "updateDialogFilter",
            Self::DialogFilterOrder(_) => "updateDialogFilterOrder",
            Self::DialogFilters => "updateDialogFilters",
            Self::PhoneCallSignalingData(_) => "updatePhoneCallSignalingData",
            Self::ChannelMessageForwards(_) => "updateChannelMessageForwards",
            Self::ReadChannelDiscussionInbox(_) => "updateReadChannelDiscussionInbox",
            Self::ReadChannelDiscussionOutbox(_) => "updateReadChannelDiscussionOutbox",
            Self::PeerBlocked(_) => "updatePeerBlocked",
            Self::ChannelUserTyping(_) => "updateChannelUserTyping",
            Self::PinnedMessages(_) => "updatePinnedMessages",
            Self::PinnedChannelMessages(_) => "updatePinnedChannelMessages",
            Self::Chat(_) => "updateChat",
            Self::GroupCallParticipants(_) => "updateGroupCallParticipants",
            Self::GroupCall(_) => "updateGroupCall",
            Self::PeerHistoryTtl(_) => "updatePeerHistoryTTL",
            Self::ChatParticipant(_) => "updateChatParticipant",
            Self::ChannelParticipant(_) => "updateChannelParticipant",
            Self::BotStopped(_) => "updateBotStopped",
            Self::GroupCallConnection(_) => "updateGroupCallConnection",
            Self::BotCommands(_) => "updateBotCommands",
            Self::PendingJoinRequests(_) => "updatePendingJoinRequests",
            Self::BotChatInviteRequester(_) => "updateBotChatInviteRequester",
            Self::MessageReactions(_) => "updateMessageReactions",
            Self::AttachMenuBots => "updateAttachMenuBots",
            Self::WebViewResultSent(_) => "updateWebViewResultSent",
            Self::BotMenuButton(_) => "updateBotMenuButton",
            Self::SavedRingtones => "updateSavedRingtones",
            Self::TranscribedAudio(_) => "updateTranscribedAudio",
            Self::ReadFeaturedEmojiStickers => "updateReadFeaturedEmojiStickers",
            Self::UserEmojiStatus(_) => "updateUserEmojiStatus",
            Self::RecentEmojiStatuses => "updateRecentEmojiStatuses",
            Self::RecentReactions => "updateRecentReactions",
            Self::MoveStickerSetToTop(_) => "updateMoveStickerSetToTop",
            Self::MessageExtendedMedia(_) => "updateMessageExtendedMedia",
            Self::User(_) => "updateUser",
            Self::AutoSaveSettings => "updateAutoSaveSettings",
            Self::Story(_) => "updateStory",
            Self::ReadStories(_) => "updateReadStories",
            Self::StoryId(_) => "updateStoryID",
            Self::StoriesStealthMode(_) => "updateStoriesStealthMode",
            Self::SentStoryReaction(_) => "updateSentStoryReaction",
            Self::BotChatBoost(_) => "updateBotChatBoost",
            Self::ChannelViewForumAsMessages(_) => "updateChannelViewForumAsMessages",
            Self::PeerWallpaper(_) => "updatePeerWallpaper",
            Self::BotMessageReaction(_) => "updateBotMessageReaction",
            Self::BotMessageReactions(_) => "updateBotMessageReactions",
            Self::SavedDialogPinned(_) => "updateSavedDialogPinned",
            Self::PinnedSavedDialogs(_) => "updatePinnedSavedDialogs",
            Self::SavedReactionTags => "updateSavedReactionTags",
            Self::SmsJob(_) => "updateSmsJob",
            Self::QuickReplies(_) => "updateQuickReplies",
            Self::NewQuickReply(_) => "updateNewQuickReply",
            Self::DeleteQuickReply(_) => "updateDeleteQuickReply",
            Self::QuickReplyMessage(_) => "updateQuickReplyMessage",
            Self::DeleteQuickReplyMessages(_) => "updateDeleteQuickReplyMessages",
            Self::BotBusinessConnect(_) => "updateBotBusinessConnect",
            Self::BotNewBusinessMessage(_) => "updateBotNewBusinessMessage",
            Self::BotEditBusinessMessage(_) => "updateBotEditBusinessMessage",
            Self::BotDeleteBusinessMessage(_) => "updateBotDeleteBusinessMessage",
            Self::NewStoryReaction(_) => "updateNewStoryReaction",
            Self::StarsBalance(_) => "updateStarsBalance",
            Self::BusinessBotCallbackQuery(_) => "updateBusinessBotCallbackQuery",
            Self::StarsRevenueStatus(_) => "updateStarsRevenueStatus",
            Self::BotPurchasedPaidMedia(_) => "updateBotPurchasedPaidMedia",
            Self::PaidReactionPrivacy(_) => "updatePaidReactionPrivacy",
            Self::SentPhoneCode(_) => "updateSentPhoneCode",
            Self::GroupCallChainBlocks(_) => "updateGroupCallChainBlocks",
            Self::ReadMonoForumInbox(_) => "updateReadMonoForumInbox",
            Self::ReadMonoForumOutbox(_) => "updateReadMonoForumOutbox",
            Self::MonoForumNoPaidException(_) => "updateMonoForumNoPaidException",
            Self::GroupCallMessage(_) => "updateGroupCallMessage",
            Self::GroupCallEncryptedMessage(_) => "updateGroupCallEncryptedMessage",
            Self::PinnedForumTopic(_) => "updatePinnedForumTopic",
            Self::PinnedForumTopics(_) => "updatePinnedForumTopics",
            Self::DeleteGroupCallMessages(_) => "updateDeleteGroupCallMessages",
            Self::StarGiftAuctionState(_) => "updateStarGiftAuctionState",
            Self::StarGiftAuctionUserState(_) => "updateStarGiftAuctionUserState",
            Self::EmojiGameInfo(_) => "updateEmojiGameInfo",
            Self::StarGiftCraftFail => "updateStarGiftCraftFail",
            Self::ChatParticipantRank(_) => "updateChatParticipantRank",
            Self::ManagedBot(_) => "updateManagedBot",
            Self::BotGuestChatQuery(_) => "updateBotGuestChatQuery",
            Self::AiComposeTones => "updateAiComposeTones",
            Self::JoinChatWebViewDecision(_) => "updateJoinChatWebViewDecision",
            Self::NewBotConnection(_) => "updateNewBotConnection",
            Self::WebBrowserSettings(_) => "updateWebBrowserSettings",
            Self::WebBrowserException(_) => "updateWebBrowserException",
            Self::NewEphemeralMessage(_) => "updateNewEphemeralMessage",
            Self::DeleteEphemeralMessages(_) => "updateDeleteEphemeralMessages",
            Self::EditEphemeralMessage(_) => "updateEditEphemeralMessage",
            Self::EphemeralBotCallbackQuery(_) => "updateEphemeralBotCallbackQuery",
            Self::BotStarsSubscription(_) => "updateBotStarsSubscription",
            Self::WalletState(_) => "updateWalletState",
            Self::SentWalletTransaction(_) => "updateSentWalletTransaction",
            Self::WalletGaslessInfo(_) => "updateWalletGaslessInfo",
            Self::WalletTonConnectSession(_) => "updateWalletTonConnectSession",
            Self::WalletTonConnectPendingDisconnect(_) => {
                "updateWalletTonConnectPendingDisconnect"
            }
        }
    }
}

impl wire::Wire for Update {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Update",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NewMessage(value) => {
                w.u32(0x1f2b0afd);
                value.write_bare(w);
            }
            Self::MessageId(value) => {
                w.u32(0x4e90bfd6);
                value.write_bare(w);
            }
            Self::DeleteMessages(value) => {
                w.u32(0xa20db0e5);
                value.write_bare(w);
            }
            Self::UserTyping(value) => {
                w.u32(0x2a17bf5c);
                (**value).write_bare(w);
            }
            Self::ChatUserTyping(value) => {
                w.u32(0x83487af0);
                (**value).write_bare(w);
            }
            Self::ChatParticipants(value) => {
                w.u32(0x07761198);
                value.write_bare(w);
            }
            Self::UserStatus(value) => {
                w.u32(0xe5bdf8de);
                value.write_bare(w);
            }
            Self::UserName(value) => {
                w.u32(0xa7848924);
                value.write_bare(w);
            }
            Self::NewAuthorization(value) => {
                w.u32(0x8951abef);
                value.write_bare(w);
            }
            Self::NewEncryptedMessage(value) => {
                w.u32(0x12bcbd9a);
                value.write_bare(w);
            }
            Self::EncryptedChatTyping(value) => {
                w.u32(0x1710f156);
                value.write_bare(w);
            }
            Self::Encryption(value) => {
                w.u32(0xb4a2e88d);
                value.write_bare(w);
            }
            Self::EncryptedMessagesRead(value) => {
                w.u32(0x38fe25b7);
                value.write_bare(w);
            }
            Self::ChatParticipantAdd(value) => {
                w.u32(0x3dda5451);
                value.write_bare(w);
            }
            Self::ChatParticipantDelete(value) => {
                w.u32(0xe32f3d77);
                value.write_bare(w);
            }
            Self::DcOptions(value) => {
                w.u32(0x8e5e9873);
                value.write_bare(w);
            }
            Self::NotifySettings(value) => {
                w.u32(0xbec268ef);
                (**value).write_bare(w);
            }
            Self::ServiceNotification(value) => {
                w.u32(0xebe46819);
                (**value).write_bare(w);
            }
            Self::Privacy(value) => {
                w.u32(0xee3b272a);
                value.write_bare(w);
            }
            Self::UserPhone(value) => {
                w.u32(0x05492a13);
                value.write_bare(w);
            }
            Self::ReadHistoryInbox(value) => {
                w.u32(0x9e84bc99);
                value.write_bare(w);
            }
            Self::ReadHistoryOutbox(value) => {
                w.u32(0x2f2f21bf);
                value.write_bare(w);
            }
            Self::WebPage(value) => {
                w.u32(0x7f891213);
                value.write_bare(w);
            }
            Self::ReadMessagesContents(value) => {
                w.u32(0xf8227181);
                value.write_bare(w);
            }
            Self::ChannelTooLong(value) => {
                w.u32(0x108d941f);
                value.write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0x635b4c09);
                value.write_bare(w);
            }
            Self::NewChannelMessage(value) => {
                w.u32(0x62ba04d9);
                value.write_bare(w);
            }
            Self::ReadChannelInbox(value) => {
                w.u32(0x922e6e10);
                value.write_bare(w);
            }
            Self::DeleteChannelMessages(value) => {
                w.u32(0xc32d5b12);
                value.write_bare(w);
            }
            Self::ChannelMessageViews(value) => {
                w.u32(0xf226ac08);
                value.write_bare(w);
            }
            Self::ChatParticipantAdmin(value) => {
                w.u32(0xd7ca61a2);
                value.write_bare(w);
            }
            Self::NewStickerSet(value) => {
                w.u32(0x688a30aa);
                value.write_bare(w);
            }
            Self::StickerSetsOrder(value) => {
                w.u32(0x0bb2d201);
                value.write_bare(w);
            }
            Self::StickerSets(value) => {
                w.u32(0x31c24808);
                value.write_bare(w);
            }
            Self::SavedGifs => w.u32(0x9375341e),
            Self::BotInlineQuery(value) => {
                w.u32(0x496f379c);
                value.write_bare(w);
            }
            Self::BotInlineSend(value) => {
                w.u32(0x12f12a07);
                value.write_bare(w);
            }
            Self::EditChannelMessage(value) => {
                w.u32(0x1b3f4df7);
                value.write_bare(w);
            }
            Self::BotCallbackQuery(value) => {
                w.u32(0xb9cfc48d);
                value.write_bare(w);
            }
            Self::EditMessage(value) => {
                w.u32(0xe40370a3);
                value.write_bare(w);
            }
            Self::InlineBotCallbackQuery(value) => {
                w.u32(0x691e9052);
                value.write_bare(w);
            }
            Self::ReadChannelOutbox(value) => {
                w.u32(0xb75f99a9);
                value.write_bare(w);
            }
            Self::DraftMessage(value) => {
                w.u32(0xedfc111e);
                value.write_bare(w);
            }
            Self::ReadFeaturedStickers => w.u32(0x571d2742),
            Self::RecentStickers => w.u32(0x9a422c20),
            Self::Config => w.u32(0xa229dd06),
            Self::PtsChanged => w.u32(0x3354678f),
            Self::ChannelWebPage(value) => {
                w.u32(0x2f2ba99f);
                value.write_bare(w);
            }
            Self::DialogPinned(value) => {
                w.u32(0x6e6fe51c);
                value.write_bare(w);
            }
            Self::PinnedDialogs(value) => {
                w.u32(0xfa0f3ca2);
                value.write_bare(w);
            }
            Self::BotWebhookJson(value) => {
                w.u32(0x8317c0c3);
                value.write_bare(w);
            }
            Self::BotWebhookJsonQuery(value) => {
                w.u32(0x9b9240a6);
                value.write_bare(w);
            }
            Self::BotShippingQuery(value) => {
                w.u32(0xb5aefd7d);
                (**value).write_bare(w);
            }
            Self::BotPrecheckoutQuery(value) => {
                w.u32(0x8caa9a96);
                (**value).write_bare(w);
            }
            Self::PhoneCall(value) => {
                w.u32(0xab0f6b1e);
                value.write_bare(w);
            }
            Self::LangPackTooLong(value) => {
                w.u32(0x46560264);
                value.write_bare(w);
            }
            Self::LangPack(value) => {
                w.u32(0x56022f4d);
                value.write_bare(w);
            }
            Self::FavedStickers => w.u32(0xe511996d),
            Self::ChannelReadMessagesContents(value) => {
                w.u32(0x25f324f7);
                value.write_bare(w);
            }
            Self::ContactsReset => w.u32(0x7084a7be),
            Self::ChannelAvailableMessages(value) => {
                w.u32(0xb23fc698);
                value.write_bare(w);
            }
            Self::DialogUnreadMark(value) => {
                w.u32(0xb658f23e);
                value.write_bare(w);
            }
            Self::MessagePoll(value) => {
                w.u32(0xd64c522b);
                (**value).write_bare(w);
            }
            Self::ChatDefaultBannedRights(value) => {
                w.u32(0x54c01850);
                value.write_bare(w);
            }
            Self::FolderPeers(value) => {
                w.u32(0x19360dc0);
                value.write_bare(w);
            }
            Self::PeerSettings(value) => {
                w.u32(0x6a7e7366);
                (**value).write_bare(w);
            }
            Self::PeerLocated(value) => {
                w.u32(0xb4afcfb0);
                value.write_bare(w);
            }
            Self::NewScheduledMessage(value) => {
                w.u32(0x39a51dfb);
                value.write_bare(w);
            }
            Self::DeleteScheduledMessages(value) => {
                w.u32(0xf2a71983);
                value.write_bare(w);
            }
            Self::Theme(value) => {
                w.u32(0x8216fba3);
                (**value).write_bare(w);
            }
            Self::GeoLiveViewed(value) => {
                w.u32(0x871fb939);
                value.write_bare(w);
            }
            Self::LoginToken => w.u32(0x564fe691),
            Self::MessagePollVote(value) => {
                w.u32(0x7699f014);
                value.write_bare(w);
            }
            Self::DialogFilter(value) => {
                w.u32(0x26ffde7d);
                value.write_bare(w);
            }
            Self::DialogFilterOrder(value) => {
                w.u32(0xa5d72105);
                value.write_bare(w);
            }
            Self::DialogFilters => w.u32(0x3504914f),
            Self::PhoneCallSignalingData(value) => {
                w.u32(0x2661bf09);
                value.write_bare(w);
            }
            Self::ChannelMessageForwards(value) => {
                w.u32(0xd29a27f4);
                value.write_bare(w);
            }
            Self::ReadChannelDiscussionInbox(value) => {
                w.u32(0xd6b19546);
                value.write_bare(w);
            }
            Self::ReadChannelDiscussionOutbox(value) => {
                w.u32(0x695c9e7c);
                value.write_bare(w);
            }
            Self::PeerBlocked(value) => {
                w.u32(0xebe07752);
                value.write_bare(w);
            }
            Self::ChannelUserTyping(value) => {
                w.u32(0x8c88c923);
                (**value).write_bare(w);
            }
            Self::PinnedMessages(value) => {
                w.u32(0xed85eab5);
                value.write_bare(w);
            }
            Self::PinnedChannelMessages(value) => {
                w.u32(0x5bb98608);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0xf89a6a4e);
                value.write_bare(w);
            }
            Self::GroupCallParticipants(value) => {
                w.u32(0xf2ebdb4e);
                value.write_bare(w);
            }
            Self::GroupCall(value) => {
                w.u32(0x9d2216e0);
                value.write_bare(w);
            }
            Self::PeerHistoryTtl(value) => {
                w.u32(0xbb9bb9a5);
                value.write_bare(w);
            }
            Self::ChatParticipant(value) => {
                w.u32(0xd087663a);
                (**value).write_bare(w);
            }
            Self::ChannelParticipant(value) => {
                w.u32(0x985d3abb);
                (**value).write_bare(w);
            }
            Self::BotStopped(value) => {
                w.u32(0xc4870a49);
                value.write_bare(w);
            }
            Self::GroupCallConnection(value) => {
                w.u32(0x0b783982);
                value.write_bare(w);
            }
            Self::BotCommands(value) => {
                w.u32(0x4d712f2e);
                value.write_bare(w);
            }
            Self::PendingJoinRequests(value) => {
                w.u32(0x7063c3db);
                value.write_bare(w);
            }
            Self::BotChatInviteRequester(value) => {
                w.u32(0x7cb34d79);
                value.write_bare(w);
            }
            Self::MessageReactions(value) => {
                w.u32(0x1e297bfa);
                value.write_bare(w);
            }
            Self::AttachMenuBots => w.u32(0x17b7a20b),
            Self::WebViewResultSent(value) => {
                w.u32(0x1592b79d);
                value.write_bare(w);
            }
            Self::BotMenuButton(value) => {
                w.u32(0x14b85813);
                value.write_bare(w);
            }
            Self::SavedRingtones => w.u32(0x74d8be99),
            Self::TranscribedAudio(value) => {
                w.u32(0x0084cd5a);
                value.write_bare(w);
            }
            Self::ReadFeaturedEmojiStickers => w.u32(0xfb4c496c),
            Self::UserEmojiStatus(value) => {
                w.u32(0x28373599);
                value.write_bare(w);
            }
            Self::RecentEmojiStatuses => w.u32(0x30f443db),
            Self::RecentReactions => w.u32(0x6f7863f4),
            Self::MoveStickerSetToTop(value) => {
                w.u32(0x86fccf85);
                value.write_bare(w);
            }
            Self::MessageExtendedMedia(value) => {
                w.u32(0xd5a41724);
                value.write_bare(w);
            }
            Self::User(value) => {
                w.u32(0x20529438);
                value.write_bare(w);
            }
            Self::AutoSaveSettings => w.u32(0xec05b097),
            Self::Story(value) => {
                w.u32(0x75b3b798);
                value.write_bare(w);
            }
            Self::ReadStories(value) => {
                w.u32(0xf74e932b);
                value.write_bare(w);
            }
            Self::StoryId(value) => {
                w.u32(0x1bf335b9);
                value.write_bare(w);
            }
            Self::StoriesStealthMode(value) => {
                w.u32(0x2c084dc1);
                value.write_bare(w);
            }
            Self::SentStoryReaction(value) => {
                w.u32(0x7d627683);
                value.write_bare(w);
            }
            Self::BotChatBoost(value) => {
                w.u32(0x904dd49c);
                (**value).write_bare(w);
            }
            Self::ChannelViewForumAsMessages(value) => {
                w.u32(0x07b68920);
                value.write_bare(w);
            }
            Self::PeerWallpaper(value) => {
                w.u32(0xae3f101d);
                value.write_bare(w);
            }
            Self::BotMessageReaction(value) => {
                w.u32(0xac21d3ce);
                value.write_bare(w);
            }
            Self::BotMessageReactions(value) => {
                w.u32(0x09cb7759);
                value.write_bare(w);
            }
            Self::SavedDialogPinned(value) => {
                w.u32(0xaeaf9e74);
                value.write_bare(w);
            }
            Self::PinnedSavedDialogs(value) => {
                w.u32(0x686c85a6);
                value.write_bare(w);
            }
            Self::SavedReactionTags => w.u32(0x39c67432),
            Self::SmsJob(value) => {
                w.u32(0xf16269d4);
                value.write_bare(w);
            }
            Self::QuickReplies(value) => {
                w.u32(0xf9470ab2);
                value.write_bare(w);
            }
            Self::NewQuickReply(value) => {
                w.u32(0xf53da717);
                value.write_bare(w);
            }
            Self::DeleteQuickReply(value) => {
                w.u32(0x53e6f1ec);
                value.write_bare(w);
            }
            Self::QuickReplyMessage(value) => {
                w.u32(0x3e050d0f);
                value.write_bare(w);
            }
            Self::DeleteQuickReplyMessages(value) => {
                w.u32(0x566fe7cd);
                value.write_bare(w);
            }
            Self::BotBusinessConnect(value) => {
                w.u32(0x8ae5c97a);
                value.write_bare(w);
            }
            Self::BotNewBusinessMessage(value) => {
                w.u32(0x9ddb347c);
                value.write_bare(w);
            }
            Self::BotEditBusinessMessage(value) => {
                w.u32(0x07df587c);
                value.write_bare(w);
            }
            Self::BotDeleteBusinessMessage(value) => {
                w.u32(0xa02a982e);
                value.write_bare(w);
            }
            Self::NewStoryReaction(value) => {
                w.u32(0x1824e40b);
                value.write_bare(w);
            }
            Self::StarsBalance(value) => {
                w.u32(0x4e80a379);
                value.write_bare(w);
            }
            Self::BusinessBotCallbackQuery(value) => {
                w.u32(0x1ea2fda7);
                (**value).write_bare(w);
            }
            Self::StarsRevenueStatus(value) => {
                w.u32(0xa584b019);
                value.write_bare(w);
            }
            Self::BotPurchasedPaidMedia(value) => {
                w.u32(0x283bd312);
                value.write_bare(w);
            }
            Self::PaidReactionPrivacy(value) => {
                w.u32(0x8b725fce);
                value.write_bare(w);
            }
            Self::SentPhoneCode(value) => {
                w.u32(0x504aa18f);
                value.write_bare(w);
            }
            Self::GroupCallChainBlocks(value) => {
                w.u32(0xa477288f);
                value.write_bare(w);
            }
            Self::ReadMonoForumInbox(value) => {
                w.u32(0x77b0e372);
                value.write_bare(w);
            }
            Self::ReadMonoForumOutbox(value) => {
                w.u32(0xa4a79376);
                value.write_bare(w);
            }
            Self::MonoForumNoPaidException(value) => {
                w.u32(0x9f812b08);
                value.write_bare(w);
            }
            Self::GroupCallMessage(value) => {
                w.u32(0xd8326f0d);
                value.write_bare(w);
            }
            Self::GroupCallEncryptedMessage(value) => {
                w.u32(0xc957a766);
                value.write_bare(w);
            }
            Self::PinnedForumTopic(value) => {
                w.u32(0x683b2c52);
                value.write_bare(w);
            }
            Self::PinnedForumTopics(value) => {
                w.u32(0xdef143d0);
                value.write_bare(w);
            }
            Self::DeleteGroupCallMessages(value) => {
                w.u32(0x3e85e92c);
                value.write_bare(w);
            }
            Self::StarGiftAuctionState(value) => {
                w.u32(0x48e246c2);
                value.write_bare(w);
            }
            Self::StarGiftAuctionUserState(value) => {
                w.u32(0xdc58f31e);
                value.write_bare(w);
            }
            Self::EmojiGameInfo(value) => {
                w.u32(0xfb9c547a);
                value.write_bare(w);
            }
            Self::StarGiftCraftFail => w.u32(0xac072444),
            Self::ChatParticipantRank(value) => {
                w.u32(0xbd8367b9);
                value.write_bare(w);
            }
            Self::ManagedBot(value) => {
                w.u32(0x4880ed9a);
                value.write_bare(w);
            }
            Self::BotGuestChatQuery(value) => {
                w.u32(0xcdd4093d);
                value.write_bare(w);
            }
            Self::AiComposeTones => w.u32(0x8c0f91fb),
            Self::JoinChatWebViewDecision(value) => {
                w.u32(0xbdac7e70);
                value.write_bare(w);
            }
            Self::NewBotConnection(value) => {
                w.u32(0xb22083a6);
                value.write_bare(w);
            }
            Self::WebBrowserSettings(value) => {
                w.u32(0xc39a2ade);
                value.write_bare(w);
            }
            Self::WebBrowserException(value) => {
                w.u32(0x140502d1);
                value.write_bare(w);
            }
            Self::NewEphemeralMessage(value) => {
                w.u32(0x20bcbba1);
                (**value).write_bare(w);
            }
            Self::DeleteEphemeralMessages(value) => {
                w.u32(0x56dbfcf8);
                value.write_bare(w);
            }
            Self::EditEphemeralMessage(value) => {
                w.u32(0x4bbb8f01);
                (**value).write_bare(w);
            }
            Self::EphemeralBotCallbackQuery(value) => {
                w.u32(0x7c1079d6);
                (**value).write_bare(w);
            }
            Self::BotStarsSubscription(value) => {
                w.u32(0x6c0d8e23);
                value.write_bare(w);
            }
            Self::WalletState(value) => {
                w.u32(0x6ac3f2aa);
                value.write_bare(w);
            }
            Self::SentWalletTransaction(value) => {
                w.u32(0xb1434d4a);
                (**value).write_bare(w);
            }
            Self::WalletGaslessInfo(value) => {
                w.u32(0xa8ae1cac);
                value.write_bare(w);
            }
            Self::WalletTonConnectSession(value) => {
                w.u32(0x50a38e0e);
                (**value).write_bare(w);
            }
            Self::WalletTonConnectPendingDisconnect(value) => {
                w.u32(0xd1ee8199);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1f2b0afd => Self::NewMessage(types::UpdateNewMessage::read_bare(cursor)),
            0x4e90bfd6 => Self::MessageId(types::UpdateMessageId::read_bare(cursor)),
            0xa20db0e5 => {
                Self::DeleteMessages(types::UpdateDeleteMessages::read_bare(cursor))
            }
            0x2a17bf5c => Self::UserTyping(Box::read_bare(cursor)),
            0x83487af0 => Self::ChatUserTyping(Box::read_bare(cursor)),
            0x07761198 => {
                Self::ChatParticipants(types::UpdateChatParticipants::read_bare(cursor))
            }
            0xe5bdf8de => Self::UserStatus(types::UpdateUserStatus::read_bare(cursor)),
            0xa7848924 => Self::UserName(types::UpdateUserName::read_bare(cursor)),
            0x8951abef => {
                Self::NewAuthorization(types::UpdateNewAuthorization::read_bare(cursor))
            }
            0x12bcbd9a => {
                Self::NewEncryptedMessage(
                    types::UpdateNewEncryptedMessage::read_bare(cursor),
                )
            }
            0x1710f156 => {
                Self::EncryptedChatTyping(
                    types::UpdateEncryptedChatTyping::read_bare(cursor),
                )
            }
            0xb4a2e88d => Self::Encryption(types::UpdateEncryption::read_bare(cursor)),
            0x38fe25b7 => {
                Self::EncryptedMessagesRead(
                    types::UpdateEncryptedMessagesRead::read_bare(cursor),
                )
            }
            0x3dda5451 => {
                Self::ChatParticipantAdd(
                    types::UpdateChatParticipantAdd::read_bare(cursor),
                )
            }
            0xe32f3d77 => {
                Self::ChatParticipantDelete(
                    types::UpdateChatParticipantDelete::read_bare(cursor),
                )
            }
            0x8e5e9873 => Self::DcOptions(types::UpdateDcOptions::read_bare(cursor)),
            0xbec268ef => Self::NotifySettings(Box::read_bare(cursor)),
            0xebe46819 => Self::ServiceNotification(Box::read_bare(cursor)),
            0xee3b272a => Self::Privacy(types::UpdatePrivacy::read_bare(cursor)),
            0x05492a13 => Self::UserPhone(types::UpdateUserPhone::read_bare(cursor)),
            0x9e84bc99 => {
                Self::ReadHistoryInbox(types::UpdateReadHistoryInbox::read_bare(cursor))
            }
            0x2f2f21bf => {
                Self::ReadHistoryOutbox(
                    types::UpdateReadHistoryOutbox::read_bare(cursor),
                )
            }
            0x7f891213 => Self::WebPage(types::UpdateWebPage::read_bare(cursor)),
            0xf8227181 => {
                Self::ReadMessagesContents(
                    types::UpdateReadMessagesContents::read_bare(cursor),
                )
            }
            0x108d941f => {
                Self::ChannelTooLong(types::UpdateChannelTooLong::read_bare(cursor))
            }
            0x635b4c09 => Self::Channel(types::UpdateChannel::read_bare(cursor)),
            0x62ba04d9 => {
                Self::NewChannelMessage(
                    types::UpdateNewChannelMessage::read_bare(cursor),
                )
            }
            0x922e6e10 => {
                Self::ReadChannelInbox(types::UpdateReadChannelInbox::read_bare(cursor))
            }
            0xc32d5b12 => {
                Self::DeleteChannelMessages(
                    types::UpdateDeleteChannelMessages::read_bare(cursor),
                )
            }
            0xf226ac08 => {
                Self::ChannelMessageViews(
                    types::UpdateChannelMessageViews::read_bare(cursor),
                )
            }
            0xd7ca61a2 => {
                Self::ChatParticipantAdmin(
                    types::UpdateChatParticipantAdmin::read_bare(cursor),
                )
            }
            0x688a30aa => {
                Self::NewStickerSet(types::UpdateNewStickerSet::read_bare(cursor))
            }
            0x0bb2d201 => {
                Self::StickerSetsOrder(types::UpdateStickerSetsOrder::read_bare(cursor))
            }
            0x31c24808 => Self::StickerSets(types::UpdateStickerSets::read_bare(cursor)),
            0x9375341e => Self::SavedGifs,
            0x496f379c => {
                Self::BotInlineQuery(types::UpdateBotInlineQuery::read_bare(cursor))
            }
            0x12f12a07 => {
                Self::BotInlineSend(types::UpdateBotInlineSend::read_bare(cursor))
            }
            0x1b3f4df7 => {
                Self::EditChannelMessage(
                    types::UpdateEditChannelMessage::read_bare(cursor),
                )
            }
            0xb9cfc48d => {
                Self::BotCallbackQuery(types::UpdateBotCallbackQuery::read_bare(cursor))
            }
            0xe40370a3 => Self::EditMessage(types::UpdateEditMessage::read_bare(cursor)),
            0x691e9052 => {
                Self::InlineBotCallbackQuery(
                    types::UpdateInlineBotCallbackQuery::read_bare(cursor),
                )
            }
            0xb75f99a9 => {
                Self::ReadChannelOutbox(
                    types::UpdateReadChannelOutbox::read_bare(cursor),
                )
            }
            0xedfc111e => {
                Self::DraftMessage(types::UpdateDraftMessage::read_bare(cursor))
            }
            0x571d2742 => Self::ReadFeaturedStickers,
            0x9a422c20 => Self::RecentStickers,
            0xa229dd06 => Self::Config,
            0x3354678f => Self::PtsChanged,
            0x2f2ba99f => {
                Self::ChannelWebPage(types::UpdateChannelWebPage::read_bare(cursor))
            }
            0x6e6fe51c => {
                Self::DialogPinned(types::UpdateDialogPinned::read_bare(cursor))
            }
            0xfa0f3ca2 => {
                Self::PinnedDialogs(types::UpdatePinnedDialogs::read_bare(cursor))
            }
            0x8317c0c3 => {
                Self::BotWebhookJson(types::UpdateBotWebhookJson::read_bare(cursor))
            }
            0x9b9240a6 => {
                Self::BotWebhookJsonQuery(
                    types::UpdateBotWebhookJsonQuery::read_bare(cursor),
                )
            }
            0xb5aefd7d => Self::BotShippingQuery(Box::read_bare(cursor)),
            0x8caa9a96 => Self::BotPrecheckoutQuery(Box::read_bare(cursor)),
            0xab0f6b1e => Self::PhoneCall(types::UpdatePhoneCall::read_bare(cursor)),
            0x46560264 => {
                Self::LangPackTooLong(types::UpdateLangPackTooLong::read_bare(cursor))
            }
            0x56022f4d => Self::LangPack(types::UpdateLangPack::read_bare(cursor)),
            0xe511996d => Self::FavedStickers,
            0x25f324f7 => {
                Self::ChannelReadMessagesContents(
                    types::UpdateChannelReadMessagesContents::read_bare(cursor),
                )
            }
            0x7084a7be => Self::ContactsReset,
            0xb23fc698 => {
                Self::ChannelAvailableMessages(
                    types::UpdateChannelAvailableMessages::read_bare(cursor),
                )
            }
            0xb658f23e => {
                Self::DialogUnreadMark(types::UpdateDialogUnreadMark::read_bare(cursor))
            }
            0xd64c522b => Self::MessagePoll(Box::read_bare(cursor)),
            0x54c01850 => {
                Self::ChatDefaultBannedRights(
                    types::UpdateChatDefaultBannedRights::read_bare(cursor),
                )
            }
            0x19360dc0 => Self::FolderPeers(types::UpdateFolderPeers::read_bare(cursor)),
            0x6a7e7366 => Self::PeerSettings(Box::read_bare(cursor)),
            0xb4afcfb0 => Self::PeerLocated(types::UpdatePeerLocated::read_bare(cursor)),
            0x39a51dfb => {
                Self::NewScheduledMessage(
                    types::UpdateNewScheduledMessage::read_bare(cursor),
                )
            }
            0xf2a71983 => {
                Self::DeleteScheduledMessages(
                    types::UpdateDeleteScheduledMessages::read_bare(cursor),
                )
            }
            0x8216fba3 => Self::Theme(Box::read_bare(cursor)),
            0x871fb939 => {
                Self::GeoLiveViewed(types::UpdateGeoLiveViewed::read_bare(cursor))
            }
            0x564fe691 => Self::LoginToken,
            0x7699f014 => {
                Self::MessagePollVote(types::UpdateMessagePollVote::read_bare(cursor))
            }
            0x26ffde7d => {
                Self::DialogFilter(types::UpdateDialogFilter::read_bare(cursor))
            }
            0xa5d72105 => {
                Self::DialogFilterOrder(
                    types::UpdateDialogFilterOrder::read_bare(cursor),
                )
            }
            0x3504914f => Self::DialogFilters,
            0x2661bf09 => {
                Self::PhoneCallSignalingData(
                    types::UpdatePhoneCallSignalingData::read_bare(cursor),
                )
            }
            0xd29a27f4 => {
                Self::ChannelMessageForwards(
                    types::UpdateChannelMessageForwards::read_bare(cursor),
                )
            }
            0xd6b19546 => {
                Self::ReadChannelDiscussionInbox(
                    types::UpdateReadChannelDiscussionInbox::read_bare(cursor),
                )
            }
            0x695c9e7c => {
                Self::ReadChannelDiscussionOutbox(
                    types::UpdateReadChannelDiscussionOutbox::read_bare(cursor),
                )
            }
            0xebe07752 => Self::PeerBlocked(types::UpdatePeerBlocked::read_bare(cursor)),
            0x8c88c923 => Self::ChannelUserTyping(Box::read_bare(cursor)),
            0xed85eab5 => {
                Self::PinnedMessages(types::UpdatePinnedMessages::read_bare(cursor))
            }
            0x5bb98608 => {
                Self::PinnedChannelMessages(
                    types::UpdatePinnedChannelMessages::read_bare(cursor),
                )
            }
            0xf89a6a4e => Self::Chat(types::UpdateChat::read_bare(cursor)),
            0xf2ebdb4e => {
                Self::GroupCallParticipants(
                    types::UpdateGroupCallParticipants::read_bare(cursor),
                )
            }
            0x9d2216e0 => Self::GroupCall(types::UpdateGroupCall::read_bare(cursor)),
            0xbb9bb9a5 => {
                Self::PeerHistoryTtl(types::UpdatePeerHistoryTtl::read_bare(cursor))
            }
            0xd087663a => Self::ChatParticipant(Box::read_bare(cursor)),
            0x985d3abb => Self::ChannelParticipant(Box::read_bare(cursor)),
            0xc4870a49 => Self::BotStopped(types::UpdateBotStopped::read_bare(cursor)),
            0x0b783982 => {
                Self::GroupCallConnection(
                    types::UpdateGroupCallConnection::read_bare(cursor),
                )
            }
            0x4d712f2e => Self::BotCommands(types::UpdateBotCommands::read_bare(cursor)),
            0x7063c3db => {
                Self::PendingJoinRequests(
                    types::UpdatePendingJoinRequests::read_bare(cursor),
                )
            }
            0x7cb34d79 => {
                Self::BotChatInviteRequester(
                    types::UpdateBotChatInviteRequester::read_bare(cursor),
                )
            }
            0x1e297bfa => {
                Self::MessageReactions(types::UpdateMessageReactions::read_bare(cursor))
            }
            0x17b7a20b => Self::AttachMenuBots,
            0x1592b79d => {
                Self::WebViewResultSent(
                    types::UpdateWebViewResultSent::read_bare(cursor),
                )
            }
            0x14b85813 => {
                Self::BotMenuButton(types::UpdateBotMenuButton::read_bare(cursor))
            }
            0x74d8be99 => Self::SavedRingtones,
            0x0084cd5a => {
                Self::TranscribedAudio(types::UpdateTranscribedAudio::read_bare(cursor))
            }
            0xfb4c496c => Self::ReadFeaturedEmojiStickers,
            0x28373599 => {
                Self::UserEmojiStatus(types::UpdateUserEmojiStatus::read_bare(cursor))
            }
            0x30f443db => Self::RecentEmojiStatuses,
            0x6f7863f4 => Self::RecentReactions,
            0x86fccf85 => {
                Self::MoveStickerSetToTop(
                    types::UpdateMoveStickerSetToTop::read_bare(cursor),
                )
            }
            0xd5a41724 => {
                Self::MessageExtendedMedia(
                    types::UpdateMessageExtendedMedia::read_bare(cursor),
                )
            }
            0x20529438 => Self::User(types::UpdateUser::read_bare(cursor)),
            0xec05b097 => Self::AutoSaveSettings,
            0x75b3b798 => Self::Story(types::UpdateStory::read_bare(cursor)),
            0xf74e932b => Self::ReadStories(types::UpdateReadStories::read_bare(cursor)),
            0x1bf335b9 => Self::StoryId(types::UpdateStoryId::read_bare(cursor)),
            0x2c084dc1 => {
                Self::StoriesStealthMode(
                    types::UpdateStoriesStealthMode::read_bare(cursor),
                )
            }
            0x7d627683 => {
                Self::SentStoryReaction(
                    types::UpdateSentStoryReaction::read_bare(cursor),
                )
            }
            0x904dd49c => Self::BotChatBoost(Box::read_bare(cursor)),
            0x07b68920 => {
                Self::ChannelViewForumAsMessages(
                    types::UpdateChannelViewForumAsMessages::read_bare(cursor),
                )
            }
            0xae3f101d => {
                Self::PeerWallpaper(types::UpdatePeerWallpaper::read_bare(cursor))
            }
            0xac21d3ce => {
                Self::BotMessageReaction(
                    types::UpdateBotMessageReaction::read_bare(cursor),
                )
            }
            0x09cb7759 => {
                Self::BotMessageReactions(
                    types::UpdateBotMessageReactions::read_bare(cursor),
                )
            }
            0xaeaf9e74 => {
                Self::SavedDialogPinned(
                    types::UpdateSavedDialogPinned::read_bare(cursor),
                )
            }
            0x686c85a6 => {
                Self::PinnedSavedDialogs(
                    types::UpdatePinnedSavedDialogs::read_bare(cursor),
                )
            }
            0x39c67432 => Self::SavedReactionTags,
            0xf16269d4 => Self::SmsJob(types::UpdateSmsJob::read_bare(cursor)),
            0xf9470ab2 => {
                Self::QuickReplies(types::UpdateQuickReplies::read_bare(cursor))
            }
            0xf53da717 => {
                Self::NewQuickReply(types::UpdateNewQuickReply::read_bare(cursor))
            }
            0x53e6f1ec => {
                Self::DeleteQuickReply(types::UpdateDeleteQuickReply::read_bare(cursor))
            }
            0x3e050d0f => {
                Self::QuickReplyMessage(
                    types::UpdateQuickReplyMessage::read_bare(cursor),
                )
            }
            0x566fe7cd => {
                Self::DeleteQuickReplyMessages(
                    types::UpdateDeleteQuickReplyMessages::read_bare(cursor),
                )
            }
            0x8ae5c97a => {
                Self::BotBusinessConnect(
                    types::UpdateBotBusinessConnect::read_bare(cursor),
                )
            }
            0x9ddb347c => {
                Self::BotNewBusinessMessage(
                    types::UpdateBotNewBusinessMessage::read_bare(cursor),
                )
            }
            0x07df587c => {
                Self::BotEditBusinessMessage(
                    types::UpdateBotEditBusinessMessage::read_bare(cursor),
                )
            }
            0xa02a982e => {
                Self::BotDeleteBusinessMessage(
                    types::UpdateBotDeleteBusinessMessage::read_bare(cursor),
                )
            }
            0x1824e40b => {
                Self::NewStoryReaction(types::UpdateNewStoryReaction::read_bare(cursor))
            }
            0x4e80a379 => {
                Self::StarsBalance(types::UpdateStarsBalance::read_bare(cursor))
            }
            0x1ea2fda7 => Self::BusinessBotCallbackQuery(Box::read_bare(cursor)),
            0xa584b019 => {
                Self::StarsRevenueStatus(
                    types::UpdateStarsRevenueStatus::read_bare(cursor),
                )
            }
            0x283bd312 => {
                Self::BotPurchasedPaidMedia(
                    types::UpdateBotPurchasedPaidMedia::read_bare(cursor),
                )
            }
            0x8b725fce => {
                Self::PaidReactionPrivacy(
                    types::UpdatePaidReactionPrivacy::read_bare(cursor),
                )
            }
            0x504aa18f => {
                Self::SentPhoneCode(types::UpdateSentPhoneCode::read_bare(cursor))
            }
            0xa477288f => {
                Self::GroupCallChainBlocks(
                    types::UpdateGroupCallChainBlocks::read_bare(cursor),
                )
            }
            0x77b0e372 => {
                Self::ReadMonoForumInbox(
                    types::UpdateReadMonoForumInbox::read_bare(cursor),
                )
            }
            0xa4a79376 => {
                Self::ReadMonoForumOutbox(
                    types::UpdateReadMonoForumOutbox::read_bare(cursor),
                )
            }
            0x9f812b08 => {
                Self::MonoForumNoPaidException(
                    types::UpdateMonoForumNoPaidException::read_bare(cursor),
                )
            }
            0xd8326f0d => {
                Self::GroupCallMessage(types::UpdateGroupCallMessage::read_bare(cursor))
            }
            0xc957a766 => {
                Self::GroupCallEncryptedMessage(
                    types::UpdateGroupCallEncryptedMessage::read_bare(cursor),
                )
            }
            0x683b2c52 => {
                Self::PinnedForumTopic(types::UpdatePinnedForumTopic::read_bare(cursor))
            }
            0xdef143d0 => {
                Self::PinnedForumTopics(
                    types::UpdatePinnedForumTopics::read_bare(cursor),
                )
            }
            0x3e85e92c => {
                Self::DeleteGroupCallMessages(
                    types::UpdateDeleteGroupCallMessages::read_bare(cursor),
                )
            }
            0x48e246c2 => {
                Self::StarGiftAuctionState(
                    types::UpdateStarGiftAuctionState::read_bare(cursor),
                )
            }
            0xdc58f31e => {
                Self::StarGiftAuctionUserState(
                    types::UpdateStarGiftAuctionUserState::read_bare(cursor),
                )
            }
            0xfb9c547a => {
                Self::EmojiGameInfo(types::UpdateEmojiGameInfo::read_bare(cursor))
            }
            0xac072444 => Self::StarGiftCraftFail,
            0xbd8367b9 => {
                Self::ChatParticipantRank(
                    types::UpdateChatParticipantRank::read_bare(cursor),
                )
            }
            0x4880ed9a => Self::ManagedBot(types::UpdateManagedBot::read_bare(cursor)),
            0xcdd4093d => {
                Self::BotGuestChatQuery(
                    types::UpdateBotGuestChatQuery::read_bare(cursor),
                )
            }
            0x8c0f91fb => Self::AiComposeTones,
            0xbdac7e70 => {
                Self::JoinChatWebViewDecision(
                    types::UpdateJoinChatWebViewDecision::read_bare(cursor),
                )
            }
            0xb22083a6 => {
                Self::NewBotConnection(types::UpdateNewBotConnection::read_bare(cursor))
            }
            0xc39a2ade => {
                Self::WebBrowserSettings(
                    types::UpdateWebBrowserSettings::read_bare(cursor),
                )
            }
            0x140502d1 => {
                Self::WebBrowserException(
                    types::UpdateWebBrowserException::read_bare(cursor),
                )
            }
            0x20bcbba1 => Self::NewEphemeralMessage(Box::read_bare(cursor)),
            0x56dbfcf8 => {
                Self::DeleteEphemeralMessages(
                    types::UpdateDeleteEphemeralMessages::read_bare(cursor),
                )
            }
            0x4bbb8f01 => Self::EditEphemeralMessage(Box::read_bare(cursor)),
            0x7c1079d6 => Self::EphemeralBotCallbackQuery(Box::read_bare(cursor)),
            0x6c0d8e23 => {
                Self::BotStarsSubscription(
                    types::UpdateBotStarsSubscription::read_bare(cursor),
                )
            }
            0x6ac3f2aa => Self::WalletState(types::UpdateWalletState::read_bare(cursor)),
            0xb1434d4a => Self::SentWalletTransaction(Box::read_bare(cursor)),
            0xa8ae1cac => {
                Self::WalletGaslessInfo(
                    types::UpdateWalletGaslessInfo::read_bare(cursor),
                )
            }
            0x50a38e0e => Self::WalletTonConnectSession(Box::read_bare(cursor)),
            0xd1ee8199 => {
                Self::WalletTonConnectPendingDisconnect(
                    types::UpdateWalletTonConnectPendingDisconnect::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SavedGifs
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UpdateNewMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewMessage) -> Self {
        Self::NewMessage(value)
    }
}

impl From<types::UpdateMessageId> for Update {
    #[inline]
    fn from(value: types::UpdateMessageId) -> Self {
        Self::MessageId(value)
    }
}

impl From<types::UpdateDeleteMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteMessages) -> Self {
        Self::DeleteMessages(value)
    }
}

impl From<types::UpdateUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateUserTyping) -> Self {
        Self::UserTyping(Box::new(value))
    }
}

impl From<types::UpdateChatUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateChatUserTyping) -> Self {
        Self::ChatUserTyping(Box::new(value))
    }
}

impl From<types::UpdateChatParticipants> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipants) -> Self {
        Self::ChatParticipants(value)
    }
}

impl From<types::UpdateUserStatus> for Update {
    #[inline]
    fn from(value: types::UpdateUserStatus) -> Self {
        Self::UserStatus(value)
    }
}

impl From<types::UpdateUserName> for Update {
    #[inline]
    fn from(value: types::UpdateUserName) -> Self {
        Self::UserName(value)
    }
}

impl From<types::UpdateNewAuthorization> for Update {
    #[inline]
    fn from(value: types::UpdateNewAuthorization) -> Self {
        Self::NewAuthorization(value)
    }
}

impl From<types::UpdateNewEncryptedMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewEncryptedMessage) -> Self {
        Self::NewEncryptedMessage(value)
    }
}

impl From<types::UpdateEncryptedChatTyping> for Update {
    #[inline]
    fn from(value: types::UpdateEncryptedChatTyping) -> Self {
        Self::EncryptedChatTyping(value)
    }
}

impl From<types::UpdateEncryption> for Update {
    #[inline]
    fn from(value: types::UpdateEncryption) -> Self {
        Self::Encryption(value)
    }
}

impl From<types::UpdateEncryptedMessagesRead> for Update {
    #[inline]
    fn from(value: types::UpdateEncryptedMessagesRead) -> Self {
        Self::EncryptedMessagesRead(value)
    }
}

impl From<types::UpdateChatParticipantAdd> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantAdd) -> Self {
        Self::ChatParticipantAdd(value)
    }
}

impl From<types::UpdateChatParticipantDelete> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantDelete) -> Self {
        Self::ChatParticipantDelete(value)
    }
}

impl From<types::UpdateDcOptions> for Update {
    #[inline]
    fn from(value: types::UpdateDcOptions) -> Self {
        Self::DcOptions(value)
    }
}

impl From<types::UpdateNotifySettings> for Update {
    #[inline]
    fn from(value: types::UpdateNotifySettings) -> Self {
        Self::NotifySettings(Box::new(value))
    }
}

impl From<types::UpdateServiceNotification> for Update {
    #[inline]
    fn from(value: types::UpdateServiceNotification) -> Self {
        Self::ServiceNotification(Box::new(value))
    }
}

impl From<types::UpdatePrivacy> for Update {
    #[inline]
    fn from(value: types::UpdatePrivacy) -> Self {
        Self::Privacy(value)
    }
}

impl From<types::UpdateUserPhone> for Update {
    #[inline]
    fn from(value: types::UpdateUserPhone) -> Self {
        Self::UserPhone(value)
    }
}

impl From<types::UpdateReadHistoryInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadHistoryInbox) -> Self {
        Self::ReadHistoryInbox(value)
    }
}

impl From<types::UpdateReadHistoryOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadHistoryOutbox) -> Self {
        Self::ReadHistoryOutbox(value)
    }
}

impl From<types::UpdateWebPage> for Update {
    #[inline]
    fn from(value: types::UpdateWebPage) -> Self {
        Self::WebPage(value)
    }
}

impl From<types::UpdateReadMessagesContents> for Update {
    #[inline]
    fn from(value: types::UpdateReadMessagesContents) -> Self {
        Self::ReadMessagesContents(value)
    }
}

impl From<types::UpdateChannelTooLong> for Update {
    #[inline]
    fn from(value: types::UpdateChannelTooLong) -> Self {
        Self::ChannelTooLong(value)
    }
}

impl From<types::UpdateChannel> for Update {
    #[inline]
    fn from(value: types::UpdateChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<types::UpdateNewChannelMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewChannelMessage) -> Self {
        Self::NewChannelMessage(value)
    }
}

impl From<types::UpdateReadChannelInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelInbox) -> Self {
        Self::ReadChannelInbox(value)
    }
}

impl From<types::UpdateDeleteChannelMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteChannelMessages) -> Self {
        Self::DeleteChannelMessages(value)
    }
}

impl From<types::UpdateChannelMessageViews> for Update {
    #[inline]
    fn from(value: types::UpdateChannelMessageViews) -> Self {
        Self::ChannelMessageViews(value)
    }
}

impl From<types::UpdateChatParticipantAdmin> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantAdmin) -> Self {
        Self::ChatParticipantAdmin(value)
    }
}

impl From<types::UpdateNewStickerSet> for Update {
    #[inline]
    fn from(value: types::UpdateNewStickerSet) -> Self {
        Self::NewStickerSet(value)
    }
}

impl From<types::UpdateStickerSetsOrder> for Update {
    #[inline]
    fn from(value: types::UpdateStickerSetsOrder) -> Self {
        Self::StickerSetsOrder(value)
    }
}

impl From<types::UpdateStickerSets> for Update {
    #[inline]
    fn from(value: types::UpdateStickerSets) -> Self {
        Self::StickerSets(value)
    }
}

impl From<types::UpdateBotInlineQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotInlineQuery) -> Self {
        Self::BotInlineQuery(value)
    }
}

impl From<types::UpdateBotInlineSend> for Update {
    #[inline]
    fn from(value: types::UpdateBotInlineSend) -> Self {
        Self::BotInlineSend(value)
    }
}

impl From<types::UpdateEditChannelMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditChannelMessage) -> Self {
        Self::EditChannelMessage(value)
    }
}

impl From<types::UpdateBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotCallbackQuery) -> Self {
        Self::BotCallbackQuery(value)
    }
}

impl From<types::UpdateEditMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditMessage) -> Self {
        Self::EditMessage(value)
    }
}

impl From<types::UpdateInlineBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateInlineBotCallbackQuery) -> Self {
        Self::InlineBotCallbackQuery(value)
    }
}

impl From<types::UpdateReadChannelOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelOutbox) -> Self {
        Self::ReadChannelOutbox(value)
    }
}

impl From<types::UpdateDraftMessage> for Update {
    #[inline]
    fn from(value: types::UpdateDraftMessage) -> Self {
        Self::DraftMessage(value)
    }
}

impl From<types::UpdateChannelWebPage> for Update {
    #[inline]
    fn from(value: types::UpdateChannelWebPage) -> Self {
        Self::ChannelWebPage(value)
    }
}

impl From<types::UpdateDialogPinned> for Update {
    #[inline]
    fn from(value: types::UpdateDialogPinned) -> Self {
        Self::DialogPinned(value)
    }
}

impl From<types::UpdatePinnedDialogs> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedDialogs) -> Self {
        Self::PinnedDialogs(value)
    }
}

impl From<types::UpdateBotWebhookJson> for Update {
    #[inline]
    fn from(value: types::UpdateBotWebhookJson) -> Self {
        Self::BotWebhookJson(value)
    }
}

impl From<types::UpdateBotWebhookJsonQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotWebhookJsonQuery) -> Self {
        Self::BotWebhookJsonQuery(value)
    }
}

impl From<types::UpdateBotShippingQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotShippingQuery) -> Self {
        Self::BotShippingQuery(Box::new(value))
    }
}

impl From<types::UpdateBotPrecheckoutQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotPrecheckoutQuery) -> Self {
        Self::BotPrecheckoutQuery(Box::new(value))
    }
}

impl From<types::UpdatePhoneCall> for Update {
    #[inline]
    fn from(value: types::UpdatePhoneCall) -> Self {
        Self::PhoneCall(value)
    }
}

impl From<types::UpdateLangPackTooLong> for Update {
    #[inline]
    fn from(value: types::UpdateLangPackTooLong) -> Self {
        Self::LangPackTooLong(value)
    }
}

impl From<types::UpdateLangPack> for Update {
    #[inline]
    fn from(value: types::UpdateLangPack) -> Self {
        Self::LangPack(value)
    }
}

impl From<types::UpdateChannelReadMessagesContents> for Update {
    #[inline]
    fn from(value: types::UpdateChannelReadMessagesContents) -> Self {
        Self::ChannelReadMessagesContents(value)
    }
}

impl From<types::UpdateChannelAvailableMessages> for Update {
    #[inline]
    fn from(value: types::UpdateChannelAvailableMessages) -> Self {
        Self::ChannelAvailableMessages(value)
    }
}

impl From<types::UpdateDialogUnreadMark> for Update {
    #[inline]
    fn from(value: types::UpdateDialogUnreadMark) -> Self {
        Self::DialogUnreadMark(value)
    }
}

impl From<types::UpdateMessagePoll> for Update {
    #[inline]
    fn from(value: types::UpdateMessagePoll) -> Self {
        Self::MessagePoll(Box::new(value))
    }
}

impl From<types::UpdateChatDefaultBannedRights> for Update {
    #[inline]
    fn from(value: types::UpdateChatDefaultBannedRights) -> Self {
        Self::ChatDefaultBannedRights(value)
    }
}

impl From<types::UpdateFolderPeers> for Update {
    #[inline]
    fn from(value: types::UpdateFolderPeers) -> Self {
        Self::FolderPeers(value)
    }
}

impl From<types::UpdatePeerSettings> for Update {
    #[inline]
    fn from(value: types::UpdatePeerSettings) -> Self {
        Self::PeerSettings(Box::new(value))
    }
}

impl From<types::UpdatePeerLocated> for Update {
    #[inline]
    fn from(value: types::UpdatePeerLocated) -> Self {
        Self::PeerLocated(value)
    }
}

impl From<types::UpdateNewScheduledMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewScheduledMessage) -> Self {
        Self::NewScheduledMessage(value)
    }
}

impl From<types::UpdateDeleteScheduledMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteScheduledMessages) -> Self {
        Self::DeleteScheduledMessages(value)
    }
}

impl From<types::UpdateTheme> for Update {
    #[inline]
    fn from(value: types::UpdateTheme) -> Self {
        Self::Theme(Box::new(value))
    }
}

impl From<types::UpdateGeoLiveViewed> for Update {
    #[inline]
    fn from(value: types::UpdateGeoLiveViewed) -> Self {
        Self::GeoLiveViewed(value)
    }
}

impl From<types::UpdateMessagePollVote> for Update {
    #[inline]
    fn from(value: types::UpdateMessagePollVote) -> Self {
        Self::MessagePollVote(value)
    }
}

impl From<types::UpdateDialogFilter> for Update {
    #[inline]
    fn from(value: types::UpdateDialogFilter) -> Self {
        Self::DialogFilter(value)
    }
}

impl From<types::UpdateDialogFilterOrder> for Update {
    #[inline]
    fn from(value: types::UpdateDialogFilterOrder) -> Self {
        Self::DialogFilterOrder(value)
    }
}

impl From<types::UpdatePhoneCallSignalingData> for Update {
    #[inline]
    fn from(value: types::UpdatePhoneCallSignalingData) -> Self {
        Self::PhoneCallSignalingData(value)
    }
}

impl From<types::UpdateChannelMessageForwards> for Update {
    #[inline]
    fn from(value: types::UpdateChannelMessageForwards) -> Self {
        Self::ChannelMessageForwards(value)
    }
}

impl From<types::UpdateReadChannelDiscussionInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelDiscussionInbox) -> Self {
        Self::ReadChannelDiscussionInbox(value)
    }
}

impl From<types::UpdateReadChannelDiscussionOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadChannelDiscussionOutbox) -> Self {
        Self::ReadChannelDiscussionOutbox(value)
    }
}

impl From<types::UpdatePeerBlocked> for Update {
    #[inline]
    fn from(value: types::UpdatePeerBlocked) -> Self {
        Self::PeerBlocked(value)
    }
}

impl From<types::UpdateChannelUserTyping> for Update {
    #[inline]
    fn from(value: types::UpdateChannelUserTyping) -> Self {
        Self::ChannelUserTyping(Box::new(value))
    }
}

impl From<types::UpdatePinnedMessages> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedMessages) -> Self {
        Self::PinnedMessages(value)
    }
}

impl From<types::UpdatePinnedChannelMessages> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedChannelMessages) -> Self {
        Self::PinnedChannelMessages(value)
    }
}

impl From<types::UpdateChat> for Update {
    #[inline]
    fn from(value: types::UpdateChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::UpdateGroupCallParticipants> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallParticipants) -> Self {
        Self::GroupCallParticipants(value)
    }
}

impl From<types::UpdateGroupCall> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCall) -> Self {
        Self::GroupCall(value)
    }
}

impl From<types::UpdatePeerHistoryTtl> for Update {
    #[inline]
    fn from(value: types::UpdatePeerHistoryTtl) -> Self {
        Self::PeerHistoryTtl(value)
    }
}

impl From<types::UpdateChatParticipant> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipant) -> Self {
        Self::ChatParticipant(Box::new(value))
    }
}

impl From<types::UpdateChannelParticipant> for Update {
    #[inline]
    fn from(value: types::UpdateChannelParticipant) -> Self {
        Self::ChannelParticipant(Box::new(value))
    }
}

impl From<types::UpdateBotStopped> for Update {
    #[inline]
    fn from(value: types::UpdateBotStopped) -> Self {
        Self::BotStopped(value)
    }
}

impl From<types::UpdateGroupCallConnection> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallConnection) -> Self {
        Self::GroupCallConnection(value)
    }
}

impl From<types::UpdateBotCommands> for Update {
    #[inline]
    fn from(value: types::UpdateBotCommands) -> Self {
        Self::BotCommands(value)
    }
}

impl From<types::UpdatePendingJoinRequests> for Update {
    #[inline]
    fn from(value: types::UpdatePendingJoinRequests) -> Self {
        Self::PendingJoinRequests(value)
    }
}

impl From<types::UpdateBotChatInviteRequester> for Update {
    #[inline]
    fn from(value: types::UpdateBotChatInviteRequester) -> Self {
        Self::BotChatInviteRequester(value)
    }
}

impl From<types::UpdateMessageReactions> for Update {
    #[inline]
    fn from(value: types::UpdateMessageReactions) -> Self {
        Self::MessageReactions(value)
    }
}

impl From<types::UpdateWebViewResultSent> for Update {
    #[inline]
    fn from(value: types::UpdateWebViewResultSent) -> Self {
        Self::WebViewResultSent(value)
    }
}

impl From<types::UpdateBotMenuButton> for Update {
    #[inline]
    fn from(value: types::UpdateBotMenuButton) -> Self {
        Self::BotMenuButton(value)
    }
}

impl From<types::UpdateTranscribedAudio> for Update {
    #[inline]
    fn from(value: types::UpdateTranscribedAudio) -> Self {
        Self::TranscribedAudio(value)
    }
}

impl From<types::UpdateUserEmojiStatus> for Update {
    #[inline]
    fn from(value: types::UpdateUserEmojiStatus) -> Self {
        Self::UserEmojiStatus(value)
    }
}

impl From<types::UpdateMoveStickerSetToTop> for Update {
    #[inline]
    fn from(value: types::UpdateMoveStickerSetToTop) -> Self {
        Self::MoveStickerSetToTop(value)
    }
}

impl From<types::UpdateMessageExtendedMedia> for Update {
    #[inline]
    fn from(value: types::UpdateMessageExtendedMedia) -> Self {
        Self::MessageExtendedMedia(value)
    }
}

impl From<types::UpdateUser> for Update {
    #[inline]
    fn from(value: types::UpdateUser) -> Self {
        Self::User(value)
    }
}

impl From<types::UpdateStory> for Update {
    #[inline]
    fn from(value: types::UpdateStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::UpdateReadStories> for Update {
    #[inline]
    fn from(value: types::UpdateReadStories) -> Self {
        Self::ReadStories(value)
    }
}

impl From<types::UpdateStoryId> for Update {
    #[inline]
    fn from(value: types::UpdateStoryId) -> Self {
        Self::StoryId(value)
    }
}

impl From<types::UpdateStoriesStealthMode> for Update {
    #[inline]
    fn from(value: types::UpdateStoriesStealthMode) -> Self {
        Self::StoriesStealthMode(value)
    }
}

impl From<types::UpdateSentStoryReaction> for Update {
    #[inline]
    fn from(value: types::UpdateSentStoryReaction) -> Self {
        Self::SentStoryReaction(value)
    }
}

impl From<types::UpdateBotChatBoost> for Update {
    #[inline]
    fn from(value: types::UpdateBotChatBoost) -> Self {
        Self::BotChatBoost(Box::new(value))
    }
}

impl From<types::UpdateChannelViewForumAsMessages> for Update {
    #[inline]
    fn from(value: types::UpdateChannelViewForumAsMessages) -> Self {
        Self::ChannelViewForumAsMessages(value)
    }
}

impl From<types::UpdatePeerWallpaper> for Update {
    #[inline]
    fn from(value: types::UpdatePeerWallpaper) -> Self {
        Self::PeerWallpaper(value)
    }
}

impl From<types::UpdateBotMessageReaction> for Update {
    #[inline]
    fn from(value: types::UpdateBotMessageReaction) -> Self {
        Self::BotMessageReaction(value)
    }
}

impl From<types::UpdateBotMessageReactions> for Update {
    #[inline]
    fn from(value: types::UpdateBotMessageReactions) -> Self {
        Self::BotMessageReactions(value)
    }
}

impl From<types::UpdateSavedDialogPinned> for Update {
    #[inline]
    fn from(value: types::UpdateSavedDialogPinned) -> Self {
        Self::SavedDialogPinned(value)
    }
}

impl From<types::UpdatePinnedSavedDialogs> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedSavedDialogs) -> Self {
        Self::PinnedSavedDialogs(value)
    }
}

impl From<types::UpdateSmsJob> for Update {
    #[inline]
    fn from(value: types::UpdateSmsJob) -> Self {
        Self::SmsJob(value)
    }
}

impl From<types::UpdateQuickReplies> for Update {
    #[inline]
    fn from(value: types::UpdateQuickReplies) -> Self {
        Self::QuickReplies(value)
    }
}

impl From<types::UpdateNewQuickReply> for Update {
    #[inline]
    fn from(value: types::UpdateNewQuickReply) -> Self {
        Self::NewQuickReply(value)
    }
}

impl From<types::UpdateDeleteQuickReply> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteQuickReply) -> Self {
        Self::DeleteQuickReply(value)
    }
}

impl From<types::UpdateQuickReplyMessage> for Update {
    #[inline]
    fn from(value: types::UpdateQuickReplyMessage) -> Self {
        Self::QuickReplyMessage(value)
    }
}

impl From<types::UpdateDeleteQuickReplyMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteQuickReplyMessages) -> Self {
        Self::DeleteQuickReplyMessages(value)
    }
}

impl From<types::UpdateBotBusinessConnect> for Update {
    #[inline]
    fn from(value: types::UpdateBotBusinessConnect) -> Self {
        Self::BotBusinessConnect(value)
    }
}

impl From<types::UpdateBotNewBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotNewBusinessMessage) -> Self {
        Self::BotNewBusinessMessage(value)
    }
}

impl From<types::UpdateBotEditBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotEditBusinessMessage) -> Self {
        Self::BotEditBusinessMessage(value)
    }
}

impl From<types::UpdateBotDeleteBusinessMessage> for Update {
    #[inline]
    fn from(value: types::UpdateBotDeleteBusinessMessage) -> Self {
        Self::BotDeleteBusinessMessage(value)
    }
}

impl From<types::UpdateNewStoryReaction> for Update {
    #[inline]
    fn from(value: types::UpdateNewStoryReaction) -> Self {
        Self::NewStoryReaction(value)
    }
}

impl From<types::UpdateStarsBalance> for Update {
    #[inline]
    fn from(value: types::UpdateStarsBalance) -> Self {
        Self::StarsBalance(value)
    }
}

impl From<types::UpdateBusinessBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBusinessBotCallbackQuery) -> Self {
        Self::BusinessBotCallbackQuery(Box::new(value))
    }
}

impl From<types::UpdateStarsRevenueStatus> for Update {
    #[inline]
    fn from(value: types::UpdateStarsRevenueStatus) -> Self {
        Self::StarsRevenueStatus(value)
    }
}

impl From<types::UpdateBotPurchasedPaidMedia> for Update {
    #[inline]
    fn from(value: types::UpdateBotPurchasedPaidMedia) -> Self {
        Self::BotPurchasedPaidMedia(value)
    }
}

impl From<types::UpdatePaidReactionPrivacy> for Update {
    #[inline]
    fn from(value: types::UpdatePaidReactionPrivacy) -> Self {
        Self::PaidReactionPrivacy(value)
    }
}

impl From<types::UpdateSentPhoneCode> for Update {
    #[inline]
    fn from(value: types::UpdateSentPhoneCode) -> Self {
        Self::SentPhoneCode(value)
    }
}

impl From<types::UpdateGroupCallChainBlocks> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallChainBlocks) -> Self {
        Self::GroupCallChainBlocks(value)
    }
}

impl From<types::UpdateReadMonoForumInbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadMonoForumInbox) -> Self {
        Self::ReadMonoForumInbox(value)
    }
}

impl From<types::UpdateReadMonoForumOutbox> for Update {
    #[inline]
    fn from(value: types::UpdateReadMonoForumOutbox) -> Self {
        Self::ReadMonoForumOutbox(value)
    }
}

impl From<types::UpdateMonoForumNoPaidException> for Update {
    #[inline]
    fn from(value: types::UpdateMonoForumNoPaidException) -> Self {
        Self::MonoForumNoPaidException(value)
    }
}

impl From<types::UpdateGroupCallMessage> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallMessage) -> Self {
        Self::GroupCallMessage(value)
    }
}

impl From<types::UpdateGroupCallEncryptedMessage> for Update {
    #[inline]
    fn from(value: types::UpdateGroupCallEncryptedMessage) -> Self {
        Self::GroupCallEncryptedMessage(value)
    }
}

impl From<types::UpdatePinnedForumTopic> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedForumTopic) -> Self {
        Self::PinnedForumTopic(value)
    }
}

impl From<types::UpdatePinnedForumTopics> for Update {
    #[inline]
    fn from(value: types::UpdatePinnedForumTopics) -> Self {
        Self::PinnedForumTopics(value)
    }
}

impl From<types::UpdateDeleteGroupCallMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteGroupCallMessages) -> Self {
        Self::DeleteGroupCallMessages(value)
    }
}

impl From<types::UpdateStarGiftAuctionState> for Update {
    #[inline]
    fn from(value: types::UpdateStarGiftAuctionState) -> Self {
        Self::StarGiftAuctionState(value)
    }
}

impl From<types::UpdateStarGiftAuctionUserState> for Update {
    #[inline]
    fn from(value: types::UpdateStarGiftAuctionUserState) -> Self {
        Self::StarGiftAuctionUserState(value)
    }
}

impl From<types::UpdateEmojiGameInfo> for Update {
    #[inline]
    fn from(value: types::UpdateEmojiGameInfo) -> Self {
        Self::EmojiGameInfo(value)
    }
}

impl From<types::UpdateChatParticipantRank> for Update {
    #[inline]
    fn from(value: types::UpdateChatParticipantRank) -> Self {
        Self::ChatParticipantRank(value)
    }
}

impl From<types::UpdateManagedBot> for Update {
    #[inline]
    fn from(value: types::UpdateManagedBot) -> Self {
        Self::ManagedBot(value)
    }
}

impl From<types::UpdateBotGuestChatQuery> for Update {
    #[inline]
    fn from(value: types::UpdateBotGuestChatQuery) -> Self {
        Self::BotGuestChatQuery(value)
    }
}

impl From<types::UpdateJoinChatWebViewDecision> for Update {
    #[inline]
    fn from(value: types::UpdateJoinChatWebViewDecision) -> Self {
        Self::JoinChatWebViewDecision(value)
    }
}

impl From<types::UpdateNewBotConnection> for Update {
    #[inline]
    fn from(value: types::UpdateNewBotConnection) -> Self {
        Self::NewBotConnection(value)
    }
}

impl From<types::UpdateWebBrowserSettings> for Update {
    #[inline]
    fn from(value: types::UpdateWebBrowserSettings) -> Self {
        Self::WebBrowserSettings(value)
    }
}

impl From<types::UpdateWebBrowserException> for Update {
    #[inline]
    fn from(value: types::UpdateWebBrowserException) -> Self {
        Self::WebBrowserException(value)
    }
}

impl From<types::UpdateNewEphemeralMessage> for Update {
    #[inline]
    fn from(value: types::UpdateNewEphemeralMessage) -> Self {
        Self::NewEphemeralMessage(Box::new(value))
    }
}

impl From<types::UpdateDeleteEphemeralMessages> for Update {
    #[inline]
    fn from(value: types::UpdateDeleteEphemeralMessages) -> Self {
        Self::DeleteEphemeralMessages(value)
    }
}

impl From<types::UpdateEditEphemeralMessage> for Update {
    #[inline]
    fn from(value: types::UpdateEditEphemeralMessage) -> Self {
        Self::EditEphemeralMessage(Box::new(value))
    }
}

impl From<types::UpdateEphemeralBotCallbackQuery> for Update {
    #[inline]
    fn from(value: types::UpdateEphemeralBotCallbackQuery) -> Self {
        Self::EphemeralBotCallbackQuery(Box::new(value))
    }
}

impl From<types::UpdateBotStarsSubscription> for Update {
    #[inline]
    fn from(value: types::UpdateBotStarsSubscription) -> Self {
        Self::BotStarsSubscription(value)
    }
}

impl From<types::UpdateWalletState> for Update {
    #[inline]
    fn from(value: types::UpdateWalletState) -> Self {
        Self::WalletState(value)
    }
}

impl From<types::UpdateSentWalletTransaction> for Update {
    #[inline]
    fn from(value: types::UpdateSentWalletTransaction) -> Self {
        Self::SentWalletTransaction(Box::new(value))
    }
}

impl From<types::UpdateWalletGaslessInfo> for Update {
    #[inline]
    fn from(value: types::UpdateWalletGaslessInfo) -> Self {
        Self::WalletGaslessInfo(value)
    }
}

impl From<types::UpdateWalletTonConnectSession> for Update {
    #[inline]
    fn from(value: types::UpdateWalletTonConnectSession) -> Self {
        Self::WalletTonConnectSession(Box::new(value))
    }
}

impl From<types::UpdateWalletTonConnectPendingDisconnect> for Update {
    #[inline]
    fn from(value: types::UpdateWalletTonConnectPendingDisconnect) -> Self {
        Self::WalletTonConnectPendingDisconnect(value)
    }
}

/// What a user is doing in a chat.
///
/// Accepted by [`messages.setTyping`](super::functions::messages::SetTyping).
///
/// Contained in [`updateUserTyping`](super::types::UpdateUserTyping), [`updateChatUserTyping`](super::types::UpdateChatUserTyping), [`updateChannelUserTyping`](super::types::UpdateChannelUserTyping).
///
/// [Official page](https://core.telegram.org/type/SendMessageAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SendMessageAction {
    /// The user is typing.
    ///
    /// `sendMessageTypingAction#16bf744e = SendMessageAction;`
    SendMessageTypingAction,
    /// The user does nothing any more.
    ///
    /// `sendMessageCancelAction#fd5ec8f5 = SendMessageAction;`
    SendMessageCancelAction,
    /// The user is recording a video.
    ///
    /// `sendMessageRecordVideoAction#a187d66f = SendMessageAction;`
    SendMessageRecordVideoAction,
    /// The user is uploading a video.
    SendMessageUploadVideoAction(types::SendMessageUploadVideoAction),
    /// The user is recording a voice message.
    ///
    /// `sendMessageRecordAudioAction#d52f73f7 = SendMessageAction;`
    SendMessageRecordAudioAction,
    /// The user is uploading a voice message.
    SendMessageUploadAudioAction(types::SendMessageUploadAudioAction),
    /// The user is uploading a photo.
    SendMessageUploadPhotoAction(types::SendMessageUploadPhotoAction),
    /// The user is uploading a file.
    SendMessageUploadDocumentAction(types::SendMessageUploadDocumentAction),
    /// The user is choosing a place.
    ///
    /// `sendMessageGeoLocationAction#176f8ba1 = SendMessageAction;`
    SendMessageGeoLocationAction,
    /// The user is choosing a contact.
    ///
    /// `sendMessageChooseContactAction#628cbc6f = SendMessageAction;`
    SendMessageChooseContactAction,
    /// The user is playing a game.
    ///
    /// `sendMessageGamePlayAction#dd6a8f48 = SendMessageAction;`
    SendMessageGamePlayAction,
    /// The user is recording a round video message.
    ///
    /// `sendMessageRecordRoundAction#88f27fbc = SendMessageAction;`
    SendMessageRecordRoundAction,
    /// The user is uploading a round video message.
    SendMessageUploadRoundAction(types::SendMessageUploadRoundAction),
    /// The user is speaking in the group call.
    ///
    /// `speakingInGroupCallAction#d92c2285 = SendMessageAction;`
    SpeakingInGroupCallAction,
    /// A history is being imported.
    SendMessageHistoryImportAction(types::SendMessageHistoryImportAction),
    /// The user is choosing a sticker.
    ///
    /// `sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction;`
    SendMessageChooseStickerAction,
    /// The user taps an animated emoji.
    SendMessageEmojiInteraction(types::SendMessageEmojiInteraction),
    /// The user watches the animation of a tapped emoji.
    SendMessageEmojiInteractionSeen(types::SendMessageEmojiInteractionSeen),
    /// A bot is writing a text, which is shown as it grows.
    SendMessageTextDraftAction(types::SendMessageTextDraftAction),
    /// A bot is writing a rich message, which is shown as it grows; the form for sending.
    InputSendMessageRichMessageDraftAction(
        types::InputSendMessageRichMessageDraftAction,
    ),
    /// A bot is writing a rich message, which is shown as it grows.
    SendMessageRichMessageDraftAction(types::SendMessageRichMessageDraftAction),
    /// A draft is stopped.
    SendMessageStopDraftAction(types::SendMessageStopDraftAction),
}

impl SendMessageAction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SendMessageTypingAction => 0x16bf744e,
            Self::SendMessageCancelAction => 0xfd5ec8f5,
            Self::SendMessageRecordVideoAction => 0xa187d66f,
            Self::SendMessageUploadVideoAction(_) => 0xe9763aec,
            Self::SendMessageRecordAudioAction => 0xd52f73f7,
            Self::SendMessageUploadAudioAction(_) => 0xf351d7ab,
            Self::SendMessageUploadPhotoAction(_) => 0xd1d34a26,
            Self::SendMessageUploadDocumentAction(_) => 0xaa0cd9e4,
            Self::SendMessageGeoLocationAction => 0x176f8ba1,
            Self::SendMessageChooseContactAction => 0x628cbc6f,
            Self::SendMessageGamePlayAction => 0xdd6a8f48,
            Self::SendMessageRecordRoundAction => 0x88f27fbc,
            Self::SendMessageUploadRoundAction(_) => 0x243e1c66,
            Self::SpeakingInGroupCallAction => 0xd92c2285,
            Self::SendMessageHistoryImportAction(_) => 0xdbda9246,
            Self::SendMessageChooseStickerAction => 0xb05ac6b1,
            Self::SendMessageEmojiInteraction(_) => 0x25972bcb,
            Self::SendMessageEmojiInteractionSeen(_) => 0xb665902e,
            Self::SendMessageTextDraftAction(_) => 0x3630b85a,
            Self::InputSendMessageRichMessageDraftAction(_) => 0xa937c7be,
            Self::SendMessageRichMessageDraftAction(_) => 0x52564893,
            Self::SendMessageStopDraftAction(_) => 0xfbf902b0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SendMessageTypingAction => "sendMessageTypingAction",
            Self::SendMessageCancelAction => "sendMessageCancelAction",
            Self::SendMessageRecordVideoAction => "sendMessageRecordVideoAction",
            Self::SendMessageUploadVideoAction(_) => "sendMessageUploadVideoAction",
            Self::SendMessageRecordAudioAction => "sendMessageRecordAudioAction",
            Self::SendMessageUploadAudioAction(_) => "sendMessageUploadAudioAction",
            Self::SendMessageUploadPhotoAction(_) => "sendMessageUploadPhotoAction",
            Self::SendMessageUploadDocumentAction(_) => "sendMessageUploadDocumentAction",
            Self::SendMessageGeoLocationAction => "sendMessageGeoLocationAction",
            Self::SendMessageChooseContactAction => "sendMessageChooseContactAction",
            Self::SendMessageGamePlayAction => "sendMessageGamePlayAction",
            Self::SendMessageRecordRoundAction => "sendMessageRecordRoundAction",
            Self::SendMessageUploadRoundAction(_) => "sendMessageUploadRoundAction",
            Self::SpeakingInGroupCallAction => "speakingInGroupCallAction",
            Self::SendMessageHistoryImportAction(_) => "sendMessageHistoryImportAction",
            Self::SendMessageChooseStickerAction => "sendMessageChooseStickerAction",
            Self::SendMessageEmojiInteraction(_) => "sendMessageEmojiInteraction",
            Self::SendMessageEmojiInteractionSeen(_) => "sendMessageEmojiInteractionSeen",
            Self::SendMessageTextDraftAction(_) => "sendMessageTextDraftAction",
            Self::InputSendMessageRichMessageDraftAction(_) => {
                "inputSendMessageRichMessageDraftAction"
            }
            Self::SendMessageRichMessageDraftAction(_) => {
                "sendMessageRichMessageDraftAction"
            }
            Self::SendMessageStopDraftAction(_) => "sendMessageStopDraftAction",
        }
    }
}

impl wire::Wire for SendMessageAction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SendMessageAction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SendMessageTypingAction => w.u32(0x16bf744e),
            Self::SendMessageCancelAction => w.u32(0xfd5ec8f5),
            Self::SendMessageRecordVideoAction => w.u32(0xa187d66f),
            Self::SendMessageUploadVideoAction(value) => {
                w.u32(0xe9763aec);
                value.write_bare(w);
            }
            Self::SendMessageRecordAudioAction => w.u32(0xd52f73f7),
            Self::SendMessageUploadAudioAction(value) => {
                w.u32(0xf351d7ab);
                value.write_bare(w);
            }
            Self::SendMessageUploadPhotoAction(value) => {
                w.u32(0xd1d34a26);
                value.write_bare(w);
            }
            Self::SendMessageUploadDocumentAction(value) => {
                w.u32(0xaa0cd9e4);
                value.write_bare(w);
            }
            Self::SendMessageGeoLocationAction => w.u32(0x176f8ba1),
            Self::SendMessageChooseContactAction => w.u32(0x628cbc6f),
            Self::SendMessageGamePlayAction => w.u32(0xdd6a8f48),
            Self::SendMessageRecordRoundAction => w.u32(0x88f27fbc),
            Self::SendMessageUploadRoundAction(value) => {
                w.u32(0x243e1c66);
                value.write_bare(w);
            }
            Self::SpeakingInGroupCallAction => w.u32(0xd92c2285),
            Self::SendMessageHistoryImportAction(value) => {
                w.u32(0xdbda9246);
                value.write_bare(w);
            }
            Self::SendMessageChooseStickerAction => w.u32(0xb05ac6b1),
            Self::SendMessageEmojiInteraction(value) => {
                w.u32(0x25972bcb);
                value.write_bare(w);
            }
            Self::SendMessageEmojiInteractionSeen(value) => {
                w.u32(0xb665902e);
                value.write_bare(w);
            }
            Self::SendMessageTextDraftAction(value) => {
                w.u32(0x3630b85a);
                value.write_bare(w);
            }
            Self::InputSendMessageRichMessageDraftAction(value) => {
                w.u32(0xa937c7be);
                value.write_bare(w);
            }
            Self::SendMessageRichMessageDraftAction(value) => {
                w.u32(0x52564893);
                value.write_bare(w);
            }
            Self::SendMessageStopDraftAction(value) => {
                w.u32(0xfbf902b0);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x16bf744e => Self::SendMessageTypingAction,
            0xfd5ec8f5 => Self::SendMessageCancelAction,
            0xa187d66f => Self::SendMessageRecordVideoAction,
            0xe9763aec => {
                Self::SendMessageUploadVideoAction(
                    types::SendMessageUploadVideoAction::read_bare(cursor),
                )
            }
            0xd52f73f7 => Self::SendMessageRecordAudioAction,
            0xf351d7ab => {
                Self::SendMessageUploadAudioAction(
                    types::SendMessageUploadAudioAction::read_bare(cursor),
                )
            }
            0xd1d34a26 => {
                Self::SendMessageUploadPhotoAction(
                    types::SendMessageUploadPhotoAction::read_bare(cursor),
                )
            }
            0xaa0cd9e4 => {
                Self::SendMessageUploadDocumentAction(
                    types::SendMessageUploadDocumentAction::read_bare(cursor),
                )
            }
            0x176f8ba1 => Self::SendMessageGeoLocationAction,
            0x628cbc6f => Self::SendMessageChooseContactAction,
            0xdd6a8f48 => Self::SendMessageGamePlayAction,
            0x88f27fbc => Self::SendMessageRecordRoundAction,
            0x243e1c66 => {
                Self::SendMessageUploadRoundAction(
                    types::SendMessageUploadRoundAction::read_bare(cursor),
                )
            }
            0xd92c2285 => Self::SpeakingInGroupCallAction,
            0xdbda9246 => {
                Self::SendMessageHistoryImportAction(
                    types::SendMessageHistoryImportAction::read_bare(cursor),
                )
            }
            0xb05ac6b1 => Self::SendMessageChooseStickerAction,
            0x25972bcb => {
                Self::SendMessageEmojiInteraction(
                    types::SendMessageEmojiInteraction::read_bare(cursor),
                )
            }
            0xb665902e => {
                Self::SendMessageEmojiInteractionSeen(
                    types::SendMessageEmojiInteractionSeen::read_bare(cursor),
                )
            }
            0x3630b85a => {
                Self::SendMessageTextDraftAction(
                    types::SendMessageTextDraftAction::read_bare(cursor),
                )
            }
            0xa937c7be => {
                Self::InputSendMessageRichMessageDraftAction(
                    types::InputSendMessageRichMessageDraftAction::read_bare(cursor),
                )
            }
            0x52564893 => {
                Self::SendMessageRichMessageDraftAction(
                    types::SendMessageRichMessageDraftAction::read_bare(cursor),
                )
            }
            0xfbf902b0 => {
                Self::SendMessageStopDraftAction(
                    types::SendMessageStopDraftAction::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SendMessageTypingAction
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SendMessageUploadVideoAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageUploadVideoAction) -> Self {
        Self::SendMessageUploadVideoAction(value)
    }
}

impl From<types::SendMessageUploadAudioAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageUploadAudioAction) -> Self {
        Self::SendMessageUploadAudioAction(value)
    }
}

impl From<types::SendMessageUploadPhotoAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageUploadPhotoAction) -> Self {
        Self::SendMessageUploadPhotoAction(value)
    }
}

impl From<types::SendMessageUploadDocumentAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageUploadDocumentAction) -> Self {
        Self::SendMessageUploadDocumentAction(value)
    }
}

impl From<types::SendMessageUploadRoundAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageUploadRoundAction) -> Self {
        Self::SendMessageUploadRoundAction(value)
    }
}

impl From<types::SendMessageHistoryImportAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageHistoryImportAction) -> Self {
        Self::SendMessageHistoryImportAction(value)
    }
}

impl From<types::SendMessageEmojiInteraction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageEmojiInteraction) -> Self {
        Self::SendMessageEmojiInteraction(value)
    }
}

impl From<types::SendMessageEmojiInteractionSeen> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageEmojiInteractionSeen) -> Self {
        Self::SendMessageEmojiInteractionSeen(value)
    }
}

impl From<types::SendMessageTextDraftAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageTextDraftAction) -> Self {
        Self::SendMessageTextDraftAction(value)
    }
}

impl From<types::InputSendMessageRichMessageDraftAction> for SendMessageAction {
    #[inline]
    fn from(value: types::InputSendMessageRichMessageDraftAction) -> Self {
        Self::InputSendMessageRichMessageDraftAction(value)
    }
}

impl From<types::SendMessageRichMessageDraftAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageRichMessageDraftAction) -> Self {
        Self::SendMessageRichMessageDraftAction(value)
    }
}

impl From<types::SendMessageStopDraftAction> for SendMessageAction {
    #[inline]
    fn from(value: types::SendMessageStopDraftAction) -> Self {
        Self::SendMessageStopDraftAction(value)
    }
}

/// The type `EncryptedMessage`.
///
/// Contained in [`updateNewEncryptedMessage`](super::types::UpdateNewEncryptedMessage), [`updates.difference`](super::types::updates::Difference), [`updates.differenceSlice`](super::types::updates::DifferenceSlice).
///
/// [Official page](https://core.telegram.org/type/EncryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EncryptedMessage {
    EncryptedMessage(types::EncryptedMessage),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::EncryptedMessage(value) => {
                w.u32(0xed18c118);
                value.write_bare(w);
            }
            Self::Service(value) => {
                w.u32(0x23734b06);
                value.write_bare(w);
            }
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

/// The type `EncryptedChat`.
///
/// Returned by [`messages.requestEncryption`](super::functions::messages::RequestEncryption), [`messages.acceptEncryption`](super::functions::messages::AcceptEncryption).
///
/// Contained in [`updateEncryption`](super::types::UpdateEncryption).
///
/// [Official page](https://core.telegram.org/type/EncryptedChat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EncryptedChat {
    Empty(types::EncryptedChatEmpty),
    Waiting(types::EncryptedChatWaiting),
    Requested(types::EncryptedChatRequested),
    EncryptedChat(types::EncryptedChat),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0xab7ec0a0);
                value.write_bare(w);
            }
            Self::Waiting(value) => {
                w.u32(0x66b25953);
                value.write_bare(w);
            }
            Self::Requested(value) => {
                w.u32(0x48f1d94c);
                value.write_bare(w);
            }
            Self::EncryptedChat(value) => {
                w.u32(0x61f0d4c7);
                value.write_bare(w);
            }
            Self::Discarded(value) => {
                w.u32(0x1e1c7c45);
                value.write_bare(w);
            }
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

/// The type `NotifyPeer`.
///
/// Contained in [`updateNotifySettings`](super::types::UpdateNotifySettings).
///
/// [Official page](https://core.telegram.org/type/NotifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum NotifyPeer {
    NotifyPeer(types::NotifyPeer),
    /// `notifyUsers#b4c83b4c = NotifyPeer;`
    NotifyUsers,
    /// `notifyChats#c007cec3 = NotifyPeer;`
    NotifyChats,
    /// `notifyBroadcasts#d612e8ef = NotifyPeer;`
    NotifyBroadcasts,
    NotifyForumTopic(types::NotifyForumTopic),
    NotifyCommunity(types::NotifyCommunity),
}

impl NotifyPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotifyPeer(_) => 0x9fd40bd8,
            Self::NotifyUsers => 0xb4c83b4c,
            Self::NotifyChats => 0xc007cec3,
            Self::NotifyBroadcasts => 0xd612e8ef,
            Self::NotifyForumTopic(_) => 0x226e6308,
            Self::NotifyCommunity(_) => 0xbe376999,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotifyPeer(_) => "notifyPeer",
            Self::NotifyUsers => "notifyUsers",
            Self::NotifyChats => "notifyChats",
            Self::NotifyBroadcasts => "notifyBroadcasts",
            Self::NotifyForumTopic(_) => "notifyForumTopic",
            Self::NotifyCommunity(_) => "notifyCommunity",
        }
    }
}

impl wire::Wire for NotifyPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "NotifyPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NotifyPeer(value) => {
                w.u32(0x9fd40bd8);
                value.write_bare(w);
            }
            Self::NotifyUsers => w.u32(0xb4c83b4c),
            Self::NotifyChats => w.u32(0xc007cec3),
            Self::NotifyBroadcasts => w.u32(0xd612e8ef),
            Self::NotifyForumTopic(value) => {
                w.u32(0x226e6308);
                value.write_bare(w);
            }
            Self::NotifyCommunity(value) => {
                w.u32(0xbe376999);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9fd40bd8 => Self::NotifyPeer(types::NotifyPeer::read_bare(cursor)),
            0xb4c83b4c => Self::NotifyUsers,
            0xc007cec3 => Self::NotifyChats,
            0xd612e8ef => Self::NotifyBroadcasts,
            0x226e6308 => {
                Self::NotifyForumTopic(types::NotifyForumTopic::read_bare(cursor))
            }
            0xbe376999 => {
                Self::NotifyCommunity(types::NotifyCommunity::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotifyUsers
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::NotifyPeer> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyPeer) -> Self {
        Self::NotifyPeer(value)
    }
}

impl From<types::NotifyForumTopic> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyForumTopic) -> Self {
        Self::NotifyForumTopic(value)
    }
}

impl From<types::NotifyCommunity> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyCommunity) -> Self {
        Self::NotifyCommunity(value)
    }
}

/// The type `PrivacyKey`.
///
/// Contained in [`updatePrivacy`](super::types::UpdatePrivacy).
///
/// [Official page](https://core.telegram.org/type/PrivacyKey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PrivacyKey {
    /// `privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey;`
    StatusTimestamp,
    /// `privacyKeyChatInvite#500e6dfa = PrivacyKey;`
    ChatInvite,
    /// `privacyKeyPhoneCall#3d662b7b = PrivacyKey;`
    PhoneCall,
    /// `privacyKeyPhoneP2P#39491cc8 = PrivacyKey;`
    PhoneP2p,
    /// `privacyKeyForwards#69ec56a3 = PrivacyKey;`
    Forwards,
    /// `privacyKeyProfilePhoto#96151fed = PrivacyKey;`
    ProfilePhoto,
    /// `privacyKeyPhoneNumber#d19ae46d = PrivacyKey;`
    PhoneNumber,
    /// `privacyKeyAddedByPhone#42ffd42b = PrivacyKey;`
    AddedByPhone,
    /// `privacyKeyVoiceMessages#697f414 = PrivacyKey;`
    VoiceMessages,
    /// `privacyKeyAbout#a486b761 = PrivacyKey;`
    About,
    /// `privacyKeyBirthday#2000a518 = PrivacyKey;`
    Birthday,
    /// `privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey;`
    StarGiftsAutoSave,
    /// `privacyKeyNoPaidMessages#17d348d2 = PrivacyKey;`
    NoPaidMessages,
    /// `privacyKeySavedMusic#ff7a571b = PrivacyKey;`
    SavedMusic,
}

impl PrivacyKey {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StatusTimestamp => 0xbc2eab30,
            Self::ChatInvite => 0x500e6dfa,
            Self::PhoneCall => 0x3d662b7b,
            Self::PhoneP2p => 0x39491cc8,
            Self::Forwards => 0x69ec56a3,
            Self::ProfilePhoto => 0x96151fed,
            Self::PhoneNumber => 0xd19ae46d,
            Self::AddedByPhone => 0x42ffd42b,
            Self::VoiceMessages => 0x0697f414,
            Self::About => 0xa486b761,
            Self::Birthday => 0x2000a518,
            Self::StarGiftsAutoSave => 0x2ca4fdf8,
            Self::NoPaidMessages => 0x17d348d2,
            Self::SavedMusic => 0xff7a571b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StatusTimestamp => "privacyKeyStatusTimestamp",
            Self::ChatInvite => "privacyKeyChatInvite",
            Self::PhoneCall => "privacyKeyPhoneCall",
            Self::PhoneP2p => "privacyKeyPhoneP2P",
            Self::Forwards => "privacyKeyForwards",
            Self::ProfilePhoto => "privacyKeyProfilePhoto",
            Self::PhoneNumber => "privacyKeyPhoneNumber",
            Self::AddedByPhone => "privacyKeyAddedByPhone",
            Self::VoiceMessages => "privacyKeyVoiceMessages",
            Self::About => "privacyKeyAbout",
            Self::Birthday => "privacyKeyBirthday",
            Self::StarGiftsAutoSave => "privacyKeyStarGiftsAutoSave",
            Self::NoPaidMessages => "privacyKeyNoPaidMessages",
            Self::SavedMusic => "privacyKeySavedMusic",
        }
    }
}

impl wire::Wire for PrivacyKey {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrivacyKey",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StatusTimestamp => w.u32(0xbc2eab30),
            Self::ChatInvite => w.u32(0x500e6dfa),
            Self::PhoneCall => w.u32(0x3d662b7b),
            Self::PhoneP2p => w.u32(0x39491cc8),
            Self::Forwards => w.u32(0x69ec56a3),
            Self::ProfilePhoto => w.u32(0x96151fed),
            Self::PhoneNumber => w.u32(0xd19ae46d),
            Self::AddedByPhone => w.u32(0x42ffd42b),
            Self::VoiceMessages => w.u32(0x0697f414),
            Self::About => w.u32(0xa486b761),
            Self::Birthday => w.u32(0x2000a518),
            Self::StarGiftsAutoSave => w.u32(0x2ca4fdf8),
            Self::NoPaidMessages => w.u32(0x17d348d2),
            Self::SavedMusic => w.u32(0xff7a571b),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbc2eab30 => Self::StatusTimestamp,
            0x500e6dfa => Self::ChatInvite,
            0x3d662b7b => Self::PhoneCall,
            0x39491cc8 => Self::PhoneP2p,
            0x69ec56a3 => Self::Forwards,
            0x96151fed => Self::ProfilePhoto,
            0xd19ae46d => Self::PhoneNumber,
            0x42ffd42b => Self::AddedByPhone,
            0x0697f414 => Self::VoiceMessages,
            0xa486b761 => Self::About,
            0x2000a518 => Self::Birthday,
            0x2ca4fdf8 => Self::StarGiftsAutoSave,
            0x17d348d2 => Self::NoPaidMessages,
            0xff7a571b => Self::SavedMusic,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::StatusTimestamp
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `PrivacyRule`.
///
/// Contained in [`storyItem`](super::types::StoryItem), [`updatePrivacy`](super::types::UpdatePrivacy), [`account.privacyRules`](super::types::account::PrivacyRules).
///
/// [Official page](https://core.telegram.org/type/PrivacyRule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PrivacyRule {
    /// `privacyValueAllowContacts#fffe1bac = PrivacyRule;`
    PrivacyValueAllowContacts,
    /// `privacyValueAllowAll#65427b82 = PrivacyRule;`
    PrivacyValueAllowAll,
    PrivacyValueAllowUsers(types::PrivacyValueAllowUsers),
    /// `privacyValueDisallowContacts#f888fa1a = PrivacyRule;`
    PrivacyValueDisallowContacts,
    /// `privacyValueDisallowAll#8b73e763 = PrivacyRule;`
    PrivacyValueDisallowAll,
    PrivacyValueDisallowUsers(types::PrivacyValueDisallowUsers),
    PrivacyValueAllowChatParticipants(types::PrivacyValueAllowChatParticipants),
    PrivacyValueDisallowChatParticipants(types::PrivacyValueDisallowChatParticipants),
    /// `privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule;`
    PrivacyValueAllowCloseFriends,
    /// `privacyValueAllowPremium#ece9814b = PrivacyRule;`
    PrivacyValueAllowPremium,
    /// `privacyValueAllowBots#21461b5d = PrivacyRule;`
    PrivacyValueAllowBots,
    /// `privacyValueDisallowBots#f6a5f82f = PrivacyRule;`
    PrivacyValueDisallowBots,
}

impl PrivacyRule {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PrivacyValueAllowContacts => 0xfffe1bac,
            Self::PrivacyValueAllowAll => 0x65427b82,
            Self::PrivacyValueAllowUsers(_) => 0xb8905fb2,
            Self::PrivacyValueDisallowContacts => 0xf888fa1a,
            Self::PrivacyValueDisallowAll => 0x8b73e763,
            Self::PrivacyValueDisallowUsers(_) => 0xe4621141,
            Self::PrivacyValueAllowChatParticipants(_) => 0x6b134e8e,
            Self::PrivacyValueDisallowChatParticipants(_) => 0x41c87565,
            Self::PrivacyValueAllowCloseFriends => 0xf7e8d89b,
            Self::PrivacyValueAllowPremium => 0xece9814b,
            Self::PrivacyValueAllowBots => 0x21461b5d,
            Self::PrivacyValueDisallowBots => 0xf6a5f82f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PrivacyValueAllowContacts => "privacyValueAllowContacts",
            Self::PrivacyValueAllowAll => "privacyValueAllowAll",
            Self::PrivacyValueAllowUsers(_) => "privacyValueAllowUsers",
            Self::PrivacyValueDisallowContacts => "privacyValueDisallowContacts",
            Self::PrivacyValueDisallowAll => "privacyValueDisallowAll",
            Self::PrivacyValueDisallowUsers(_) => "privacyValueDisallowUsers",
            Self::PrivacyValueAllowChatParticipants(_) => {
                "privacyValueAllowChatParticipants"
            }
            Self::PrivacyValueDisallowChatParticipants(_) => {
                "privacyValueDisallowChatParticipants"
            }
            Self::PrivacyValueAllowCloseFriends => "privacyValueAllowCloseFriends",
            Self::PrivacyValueAllowPremium => "privacyValueAllowPremium",
            Self::PrivacyValueAllowBots => "privacyValueAllowBots",
            Self::PrivacyValueDisallowBots => "privacyValueDisallowBots",
        }
    }
}

impl wire::Wire for PrivacyRule {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrivacyRule",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PrivacyValueAllowContacts => w.u32(0xfffe1bac),
            Self::PrivacyValueAllowAll => w.u32(0x65427b82),
            Self::PrivacyValueAllowUsers(value) => {
                w.u32(0xb8905fb2);
                value.write_bare(w);
            }
            Self::PrivacyValueDisallowContacts => w.u32(0xf888fa1a),
            Self::PrivacyValueDisallowAll => w.u32(0x8b73e763),
            Self::PrivacyValueDisallowUsers(value) => {
                w.u32(0xe4621141);
                value.write_bare(w);
            }
            Self::PrivacyValueAllowChatParticipants(value) => {
                w.u32(0x6b134e8e);
                value.write_bare(w);
            }
            Self::PrivacyValueDisallowChatParticipants(value) => {
                w.u32(0x41c87565);
                value.write_bare(w);
            }
            Self::PrivacyValueAllowCloseFriends => w.u32(0xf7e8d89b),
            Self::PrivacyValueAllowPremium => w.u32(0xece9814b),
            Self::PrivacyValueAllowBots => w.u32(0x21461b5d),
            Self::PrivacyValueDisallowBots => w.u32(0xf6a5f82f),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfffe1bac => Self::PrivacyValueAllowContacts,
            0x65427b82 => Self::PrivacyValueAllowAll,
            0xb8905fb2 => {
                Self::PrivacyValueAllowUsers(
                    types::PrivacyValueAllowUsers::read_bare(cursor),
                )
            }
            0xf888fa1a => Self::PrivacyValueDisallowContacts,
            0x8b73e763 => Self::PrivacyValueDisallowAll,
            0xe4621141 => {
                Self::PrivacyValueDisallowUsers(
                    types::PrivacyValueDisallowUsers::read_bare(cursor),
                )
            }
            0x6b134e8e => {
                Self::PrivacyValueAllowChatParticipants(
                    types::PrivacyValueAllowChatParticipants::read_bare(cursor),
                )
            }
            0x41c87565 => {
                Self::PrivacyValueDisallowChatParticipants(
                    types::PrivacyValueDisallowChatParticipants::read_bare(cursor),
                )
            }
            0xf7e8d89b => Self::PrivacyValueAllowCloseFriends,
            0xece9814b => Self::PrivacyValueAllowPremium,
            0x21461b5d => Self::PrivacyValueAllowBots,
            0xf6a5f82f => Self::PrivacyValueDisallowBots,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::PrivacyValueAllowContacts
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PrivacyValueAllowUsers> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueAllowUsers) -> Self {
        Self::PrivacyValueAllowUsers(value)
    }
}

impl From<types::PrivacyValueDisallowUsers> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueDisallowUsers) -> Self {
        Self::PrivacyValueDisallowUsers(value)
    }
}

impl From<types::PrivacyValueAllowChatParticipants> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueAllowChatParticipants) -> Self {
        Self::PrivacyValueAllowChatParticipants(value)
    }
}

impl From<types::PrivacyValueDisallowChatParticipants> for PrivacyRule {
    #[inline]
    fn from(value: types::PrivacyValueDisallowChatParticipants) -> Self {
        Self::PrivacyValueDisallowChatParticipants(value)
    }
}

/// The type `InlineQueryPeerType`.
///
/// Accepted by [`messages.savePreparedInlineMessage`](super::functions::messages::SavePreparedInlineMessage).
///
/// Contained in [`updateBotInlineQuery`](super::types::UpdateBotInlineQuery), [`inlineButtonTypeSwitchInline`](super::types::InlineButtonTypeSwitchInline), [`messages.preparedInlineMessage`](super::types::messages::PreparedInlineMessage).
///
/// [Official page](https://core.telegram.org/type/InlineQueryPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InlineQueryPeerType {
    /// `inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType;`
    SameBotPm,
    /// `inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType;`
    Pm,
    /// `inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType;`
    Chat,
    /// `inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType;`
    Megagroup,
    /// `inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType;`
    Broadcast,
    /// `inlineQueryPeerTypeBotPM#e3b2d0c = InlineQueryPeerType;`
    BotPm,
}

impl InlineQueryPeerType {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SameBotPm => w.u32(0x3081ed9d),
            Self::Pm => w.u32(0x833c0fac),
            Self::Chat => w.u32(0xd766c50a),
            Self::Megagroup => w.u32(0x5ec4be43),
            Self::Broadcast => w.u32(0x6334ee9a),
            Self::BotPm => w.u32(0x0e3b2d0c),
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

/// The type `InputBotInlineMessageID`.
///
/// Returned by [`messages.setBotGuestChatResult`](super::functions::messages::SetBotGuestChatResult).
///
/// Accepted by [`messages.editInlineBotMessage`](super::functions::messages::EditInlineBotMessage), [`messages.setInlineGameScore`](super::functions::messages::SetInlineGameScore), [`messages.getInlineGameHighScores`](super::functions::messages::GetInlineGameHighScores).
///
/// Contained in [`updateBotInlineSend`](super::types::UpdateBotInlineSend), [`updateInlineBotCallbackQuery`](super::types::UpdateInlineBotCallbackQuery), [`webViewMessageSent`](super::types::WebViewMessageSent).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineMessageID)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputBotInlineMessageId {
    InputBotInlineMessageId(types::InputBotInlineMessageId),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputBotInlineMessageId(value) => {
                w.u32(0x890c3d89);
                value.write_bare(w);
            }
            Self::InputBotInlineMessageId64(value) => {
                w.u32(0xb6d915d7);
                value.write_bare(w);
            }
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

/// The type `DialogPeer`.
///
/// Returned by [`messages.getDialogUnreadMarks`](super::functions::messages::GetDialogUnreadMarks).
///
/// Contained in [`updateDialogPinned`](super::types::UpdateDialogPinned), [`updatePinnedDialogs`](super::types::UpdatePinnedDialogs), [`updateDialogUnreadMark`](super::types::UpdateDialogUnreadMark), [`updateSavedDialogPinned`](super::types::UpdateSavedDialogPinned), [`updatePinnedSavedDialogs`](super::types::UpdatePinnedSavedDialogs).
///
/// [Official page](https://core.telegram.org/type/DialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum DialogPeer {
    DialogPeer(types::DialogPeer),
    Folder(types::DialogPeerFolder),
    Community(types::DialogPeerCommunity),
}

impl DialogPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::DialogPeer(_) => 0xe56dbf05,
            Self::Folder(_) => 0x514519e2,
            Self::Community(_) => 0x2f65c8e4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DialogPeer(_) => "dialogPeer",
            Self::Folder(_) => "dialogPeerFolder",
            Self::Community(_) => "dialogPeerCommunity",
        }
    }
}

impl wire::Wire for DialogPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DialogPeer",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::DialogPeer(value) => {
                w.u32(0xe56dbf05);
                value.write_bare(w);
            }
            Self::Folder(value) => {
                w.u32(0x514519e2);
                value.write_bare(w);
            }
            Self::Community(value) => {
                w.u32(0x2f65c8e4);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe56dbf05 => Self::DialogPeer(types::DialogPeer::read_bare(cursor)),
            0x514519e2 => Self::Folder(types::DialogPeerFolder::read_bare(cursor)),
            0x2f65c8e4 => Self::Community(types::DialogPeerCommunity::read_bare(cursor)),
            _ => Self::Folder(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DialogPeer> for DialogPeer {
    #[inline]
    fn from(value: types::DialogPeer) -> Self {
        Self::DialogPeer(value)
    }
}

impl From<types::DialogPeerFolder> for DialogPeer {
    #[inline]
    fn from(value: types::DialogPeerFolder) -> Self {
        Self::Folder(value)
    }
}

impl From<types::DialogPeerCommunity> for DialogPeer {
    #[inline]
    fn from(value: types::DialogPeerCommunity) -> Self {
        Self::Community(value)
    }
}

/// The type `PhoneCall`.
///
/// Contained in [`updatePhoneCall`](super::types::UpdatePhoneCall), [`phone.phoneCall`](super::types::phone::PhoneCall).
///
/// [Official page](https://core.telegram.org/type/PhoneCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PhoneCall {
    Empty(types::PhoneCallEmpty),
    Waiting(types::PhoneCallWaiting),
    Requested(types::PhoneCallRequested),
    Accepted(types::PhoneCallAccepted),
    PhoneCall(Box<types::PhoneCall>),
    Discarded(types::PhoneCallDiscarded),
}

impl PhoneCall {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x5366c915,
            Self::Waiting(_) => 0xc5226f17,
            Self::Requested(_) => 0x14b0ed0c,
            Self::Accepted(_) => 0x3660c311,
            Self::PhoneCall(_) => 0x30535af5,
            Self::Discarded(_) => 0x50ca4de1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "phoneCallEmpty",
            Self::Waiting(_) => "phoneCallWaiting",
            Self::Requested(_) => "phoneCallRequested",
            Self::Accepted(_) => "phoneCallAccepted",
            Self::PhoneCall(_) => "phoneCall",
            Self::Discarded(_) => "phoneCallDiscarded",
        }
    }
}

impl wire::Wire for PhoneCall {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneCall",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x5366c915);
                value.write_bare(w);
            }
            Self::Waiting(value) => {
                w.u32(0xc5226f17);
                value.write_bare(w);
            }
            Self::Requested(value) => {
                w.u32(0x14b0ed0c);
                value.write_bare(w);
            }
            Self::Accepted(value) => {
                w.u32(0x3660c311);
                value.write_bare(w);
            }
            Self::PhoneCall(value) => {
                w.u32(0x30535af5);
                (**value).write_bare(w);
            }
            Self::Discarded(value) => {
                w.u32(0x50ca4de1);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5366c915 => Self::Empty(types::PhoneCallEmpty::read_bare(cursor)),
            0xc5226f17 => Self::Waiting(types::PhoneCallWaiting::read_bare(cursor)),
            0x14b0ed0c => Self::Requested(types::PhoneCallRequested::read_bare(cursor)),
            0x3660c311 => Self::Accepted(types::PhoneCallAccepted::read_bare(cursor)),
            0x30535af5 => Self::PhoneCall(Box::read_bare(cursor)),
            0x50ca4de1 => Self::Discarded(types::PhoneCallDiscarded::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneCallEmpty> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::PhoneCallWaiting> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallWaiting) -> Self {
        Self::Waiting(value)
    }
}

impl From<types::PhoneCallRequested> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallRequested) -> Self {
        Self::Requested(value)
    }
}

impl From<types::PhoneCallAccepted> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallAccepted) -> Self {
        Self::Accepted(value)
    }
}

impl From<types::PhoneCall> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCall) -> Self {
        Self::PhoneCall(Box::new(value))
    }
}

impl From<types::PhoneCallDiscarded> for PhoneCall {
    #[inline]
    fn from(value: types::PhoneCallDiscarded) -> Self {
        Self::Discarded(value)
    }
}

/// The type `PeerLocated`.
///
/// Contained in [`updatePeerLocated`](super::types::UpdatePeerLocated).
///
/// [Official page](https://core.telegram.org/type/PeerLocated)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PeerLocated {
    PeerLocated(types::PeerLocated),
    PeerSelfLocated(types::PeerSelfLocated),
}

impl PeerLocated {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PeerLocated(_) => 0xca461b5d,
            Self::PeerSelfLocated(_) => 0xf8ec284b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PeerLocated(_) => "peerLocated",
            Self::PeerSelfLocated(_) => "peerSelfLocated",
        }
    }
}

impl wire::Wire for PeerLocated {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PeerLocated",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PeerLocated(value) => {
                w.u32(0xca461b5d);
                value.write_bare(w);
            }
            Self::PeerSelfLocated(value) => {
                w.u32(0xf8ec284b);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xca461b5d => Self::PeerLocated(types::PeerLocated::read_bare(cursor)),
            0xf8ec284b => {
                Self::PeerSelfLocated(types::PeerSelfLocated::read_bare(cursor))
            }
            _ => Self::PeerSelfLocated(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PeerLocated> for PeerLocated {
    #[inline]
    fn from(value: types::PeerLocated) -> Self {
        Self::PeerLocated(value)
    }
}

impl From<types::PeerSelfLocated> for PeerLocated {
    #[inline]
    fn from(value: types::PeerSelfLocated) -> Self {
        Self::PeerSelfLocated(value)
    }
}

/// The type `DialogFilter`.
///
/// Accepted by [`messages.updateDialogFilter`](super::functions::messages::UpdateDialogFilter).
///
/// Contained in [`updateDialogFilter`](super::types::UpdateDialogFilter), [`dialogFilterSuggested`](super::types::DialogFilterSuggested), [`chatlists.exportedChatlistInvite`](super::types::chatlists::ExportedChatlistInvite), [`messages.dialogFilters`](super::types::messages::DialogFilters).
///
/// [Official page](https://core.telegram.org/type/DialogFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum DialogFilter {
    DialogFilter(Box<types::DialogFilter>),
    /// `dialogFilterDefault#363293ae = DialogFilter;`
    Default,
    Chatlist(Box<types::DialogFilterChatlist>),
}

impl DialogFilter {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::DialogFilter(_) => 0xaa472651,
            Self::Default => 0x363293ae,
            Self::Chatlist(_) => 0x96537bd7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DialogFilter(_) => "dialogFilter",
            Self::Default => "dialogFilterDefault",
            Self::Chatlist(_) => "dialogFilterChatlist",
        }
    }
}

impl wire::Wire for DialogFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DialogFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::DialogFilter(value) => {
                w.u32(0xaa472651);
                (**value).write_bare(w);
            }
            Self::Default => w.u32(0x363293ae),
            Self::Chatlist(value) => {
                w.u32(0x96537bd7);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xaa472651 => Self::DialogFilter(Box::read_bare(cursor)),
            0x363293ae => Self::Default,
            0x96537bd7 => Self::Chatlist(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DialogFilter> for DialogFilter {
    #[inline]
    fn from(value: types::DialogFilter) -> Self {
        Self::DialogFilter(Box::new(value))
    }
}

impl From<types::DialogFilterChatlist> for DialogFilter {
    #[inline]
    fn from(value: types::DialogFilterChatlist) -> Self {
        Self::Chatlist(Box::new(value))
    }
}

/// The type `GroupCall`.
///
/// Contained in [`updateGroupCall`](super::types::UpdateGroupCall), [`phone.groupCall`](super::types::phone::GroupCall).
///
/// [Official page](https://core.telegram.org/type/GroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum GroupCall {
    Discarded(types::GroupCallDiscarded),
    GroupCall(Box<types::GroupCall>),
}

impl GroupCall {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Discarded(_) => 0x7780bcb4,
            Self::GroupCall(_) => 0xefb2b617,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Discarded(_) => "groupCallDiscarded",
            Self::GroupCall(_) => "groupCall",
        }
    }
}

impl wire::Wire for GroupCall {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "GroupCall",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Discarded(value) => {
                w.u32(0x7780bcb4);
                value.write_bare(w);
            }
            Self::GroupCall(value) => {
                w.u32(0xefb2b617);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7780bcb4 => Self::Discarded(types::GroupCallDiscarded::read_bare(cursor)),
            0xefb2b617 => Self::GroupCall(Box::read_bare(cursor)),
            _ => Self::Discarded(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::GroupCallDiscarded> for GroupCall {
    #[inline]
    fn from(value: types::GroupCallDiscarded) -> Self {
        Self::Discarded(value)
    }
}

impl From<types::GroupCall> for GroupCall {
    #[inline]
    fn from(value: types::GroupCall) -> Self {
        Self::GroupCall(Box::new(value))
    }
}

/// A member, or former member, of a channel or supergroup.
///
/// Contained in [`updateChannelParticipant`](super::types::UpdateChannelParticipant), [`channels.channelParticipants`](super::types::channels::ChannelParticipants), [`channels.channelParticipant`](super::types::channels::ChannelParticipant), [`channelAdminLogEventActionParticipantInvite`](super::types::ChannelAdminLogEventActionParticipantInvite), [`channelAdminLogEventActionParticipantToggleBan`](super::types::ChannelAdminLogEventActionParticipantToggleBan), [`channelAdminLogEventActionParticipantToggleAdmin`](super::types::ChannelAdminLogEventActionParticipantToggleAdmin), [`channelAdminLogEventActionParticipantSubExtend`](super::types::ChannelAdminLogEventActionParticipantSubExtend).
///
/// [Official page](https://core.telegram.org/type/ChannelParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChannelParticipant {
    /// A member.
    ChannelParticipant(types::ChannelParticipant),
    /// The account itself.
    ChannelParticipantSelf(types::ChannelParticipantSelf),
    /// The owner.
    Creator(types::ChannelParticipantCreator),
    /// An administrator.
    Admin(types::ChannelParticipantAdmin),
    /// A member who is restricted, or one who was removed and banned.
    Banned(types::ChannelParticipantBanned),
    /// Somebody who has left.
    Left(types::ChannelParticipantLeft),
}

impl ChannelParticipant {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChannelParticipant(_) => 0x1bd54456,
            Self::ChannelParticipantSelf(_) => 0xa9478a1a,
            Self::Creator(_) => 0x2fe601d3,
            Self::Admin(_) => 0x34c3bb53,
            Self::Banned(_) => 0xd5f0ad91,
            Self::Left(_) => 0x1b03f006,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChannelParticipant(_) => "channelParticipant",
            Self::ChannelParticipantSelf(_) => "channelParticipantSelf",
            Self::Creator(_) => "channelParticipantCreator",
            Self::Admin(_) => "channelParticipantAdmin",
            Self::Banned(_) => "channelParticipantBanned",
            Self::Left(_) => "channelParticipantLeft",
        }
    }
}

impl wire::Wire for ChannelParticipant {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelParticipant",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChannelParticipant(value) => {
                w.u32(0x1bd54456);
                value.write_bare(w);
            }
            Self::ChannelParticipantSelf(value) => {
                w.u32(0xa9478a1a);
                value.write_bare(w);
            }
            Self::Creator(value) => {
                w.u32(0x2fe601d3);
                value.write_bare(w);
            }
            Self::Admin(value) => {
                w.u32(0x34c3bb53);
                value.write_bare(w);
            }
            Self::Banned(value) => {
                w.u32(0xd5f0ad91);
                value.write_bare(w);
            }
            Self::Left(value) => {
                w.u32(0x1b03f006);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1bd54456 => {
                Self::ChannelParticipant(types::ChannelParticipant::read_bare(cursor))
            }
            0xa9478a1a => {
                Self::ChannelParticipantSelf(
                    types::ChannelParticipantSelf::read_bare(cursor),
                )
            }
            0x2fe601d3 => {
                Self::Creator(types::ChannelParticipantCreator::read_bare(cursor))
            }
            0x34c3bb53 => Self::Admin(types::ChannelParticipantAdmin::read_bare(cursor)),
            0xd5f0ad91 => {
                Self::Banned(types::ChannelParticipantBanned::read_bare(cursor))
            }
            0x1b03f006 => Self::Left(types::ChannelParticipantLeft::read_bare(cursor)),
            _ => Self::ChannelParticipant(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelParticipant> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipant) -> Self {
        Self::ChannelParticipant(value)
    }
}

impl From<types::ChannelParticipantSelf> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantSelf) -> Self {
        Self::ChannelParticipantSelf(value)
    }
}

impl From<types::ChannelParticipantCreator> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantCreator) -> Self {
        Self::Creator(value)
    }
}

impl From<types::ChannelParticipantAdmin> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantAdmin) -> Self {
        Self::Admin(value)
    }
}

impl From<types::ChannelParticipantBanned> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantBanned) -> Self {
        Self::Banned(value)
    }
}

impl From<types::ChannelParticipantLeft> for ChannelParticipant {
    #[inline]
    fn from(value: types::ChannelParticipantLeft) -> Self {
        Self::Left(value)
    }
}

/// The type `BotMenuButton`.
///
/// Returned by [`bots.getBotMenuButton`](super::functions::bots::GetBotMenuButton).
///
/// Accepted by [`bots.setBotMenuButton`](super::functions::bots::SetBotMenuButton).
///
/// Contained in [`botInfo`](super::types::BotInfo), [`updateBotMenuButton`](super::types::UpdateBotMenuButton).
///
/// [Official page](https://core.telegram.org/type/BotMenuButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum BotMenuButton {
    /// `botMenuButtonDefault#7533a588 = BotMenuButton;`
    Default,
    /// `botMenuButtonCommands#4258c205 = BotMenuButton;`
    Commands,
    BotMenuButton(types::BotMenuButton),
}

impl BotMenuButton {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x7533a588,
            Self::Commands => 0x4258c205,
            Self::BotMenuButton(_) => 0xc7b57ce6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "botMenuButtonDefault",
            Self::Commands => "botMenuButtonCommands",
            Self::BotMenuButton(_) => "botMenuButton",
        }
    }
}

impl wire::Wire for BotMenuButton {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotMenuButton",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default => w.u32(0x7533a588),
            Self::Commands => w.u32(0x4258c205),
            Self::BotMenuButton(value) => {
                w.u32(0xc7b57ce6);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7533a588 => Self::Default,
            0x4258c205 => Self::Commands,
            0xc7b57ce6 => Self::BotMenuButton(types::BotMenuButton::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotMenuButton> for BotMenuButton {
    #[inline]
    fn from(value: types::BotMenuButton) -> Self {
        Self::BotMenuButton(value)
    }
}

/// A reaction to a message or story.
///
/// Accepted by [`messages.search`](super::functions::messages::Search), [`messages.sendReaction`](super::functions::messages::SendReaction), [`messages.getMessageReactionsList`](super::functions::messages::GetMessageReactionsList), [`messages.setDefaultReaction`](super::functions::messages::SetDefaultReaction), [`messages.updateSavedReactionTag`](super::functions::messages::UpdateSavedReactionTag), [`stories.sendReaction`](super::functions::stories::SendReaction), [`stories.getStoryReactionsList`](super::functions::stories::GetStoryReactionsList).
///
/// Contained in [`chatReactionsSome`](super::types::ChatReactionsSome), [`storyItem`](super::types::StoryItem), [`updateSentStoryReaction`](super::types::UpdateSentStoryReaction), [`updateBotMessageReaction`](super::types::UpdateBotMessageReaction), [`updateNewStoryReaction`](super::types::UpdateNewStoryReaction), [`reactionCount`](super::types::ReactionCount), [`config`](super::types::Config), [`messagePeerReaction`](super::types::MessagePeerReaction), [`messages.reactions`](super::types::messages::Reactions), [`mediaAreaSuggestedReaction`](super::types::MediaAreaSuggestedReaction), and 3 more.
///
/// [Official page](https://core.telegram.org/type/Reaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum Reaction {
    /// No reaction.
    ///
    /// `reactionEmpty#79f5d419 = Reaction;`
    Empty,
    /// An emoji.
    Emoji(types::ReactionEmoji),
    /// A custom emoji.
    CustomEmoji(types::ReactionCustomEmoji),
    /// The paid reaction, in Telegram Stars.
    ///
    /// `reactionPaid#523da4eb = Reaction;`
    Paid,
}

impl Reaction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x79f5d419,
            Self::Emoji(_) => 0x1b2286b8,
            Self::CustomEmoji(_) => 0x8935fc73,
            Self::Paid => 0x523da4eb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "reactionEmpty",
            Self::Emoji(_) => "reactionEmoji",
            Self::CustomEmoji(_) => "reactionCustomEmoji",
            Self::Paid => "reactionPaid",
        }
    }
}

impl wire::Wire for Reaction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Reaction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x79f5d419),
            Self::Emoji(value) => {
                w.u32(0x1b2286b8);
                value.write_bare(w);
            }
            Self::CustomEmoji(value) => {
                w.u32(0x8935fc73);
                value.write_bare(w);
            }
            Self::Paid => w.u32(0x523da4eb),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x79f5d419 => Self::Empty,
            0x1b2286b8 => Self::Emoji(types::ReactionEmoji::read_bare(cursor)),
            0x8935fc73 => {
                Self::CustomEmoji(types::ReactionCustomEmoji::read_bare(cursor))
            }
            0x523da4eb => Self::Paid,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReactionEmoji> for Reaction {
    #[inline]
    fn from(value: types::ReactionEmoji) -> Self {
        Self::Emoji(value)
    }
}

impl From<types::ReactionCustomEmoji> for Reaction {
    #[inline]
    fn from(value: types::ReactionCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

/// The type `PaidReactionPrivacy`.
///
/// Accepted by [`messages.sendPaidReaction`](super::functions::messages::SendPaidReaction), [`messages.togglePaidReactionPrivacy`](super::functions::messages::TogglePaidReactionPrivacy).
///
/// Contained in [`updatePaidReactionPrivacy`](super::types::UpdatePaidReactionPrivacy).
///
/// [Official page](https://core.telegram.org/type/PaidReactionPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PaidReactionPrivacy {
    /// `paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy;`
    Default,
    /// `paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy;`
    Anonymous,
    Peer(types::PaidReactionPrivacyPeer),
}

impl PaidReactionPrivacy {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x206ad49e,
            Self::Anonymous => 0x1f0c1ad9,
            Self::Peer(_) => 0xdc6cfcf0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "paidReactionPrivacyDefault",
            Self::Anonymous => "paidReactionPrivacyAnonymous",
            Self::Peer(_) => "paidReactionPrivacyPeer",
        }
    }
}

impl wire::Wire for PaidReactionPrivacy {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PaidReactionPrivacy",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default => w.u32(0x206ad49e),
            Self::Anonymous => w.u32(0x1f0c1ad9),
            Self::Peer(value) => {
                w.u32(0xdc6cfcf0);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x206ad49e => Self::Default,
            0x1f0c1ad9 => Self::Anonymous,
            0xdc6cfcf0 => Self::Peer(types::PaidReactionPrivacyPeer::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PaidReactionPrivacyPeer> for PaidReactionPrivacy {
    #[inline]
    fn from(value: types::PaidReactionPrivacyPeer) -> Self {
        Self::Peer(value)
    }
}

/// The type `StarGiftAuctionState`.
///
/// Contained in [`updateStarGiftAuctionState`](super::types::UpdateStarGiftAuctionState), [`payments.starGiftAuctionState`](super::types::payments::StarGiftAuctionState), [`starGiftActiveAuctionState`](super::types::StarGiftActiveAuctionState).
///
/// [Official page](https://core.telegram.org/type/StarGiftAuctionState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarGiftAuctionState {
    /// `starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState;`
    NotModified,
    StarGiftAuctionState(types::StarGiftAuctionState),
    Finished(types::StarGiftAuctionStateFinished),
}

impl StarGiftAuctionState {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xfe333952,
            Self::StarGiftAuctionState(_) => 0x771a4e66,
            Self::Finished(_) => 0x972dabbf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "starGiftAuctionStateNotModified",
            Self::StarGiftAuctionState(_) => "starGiftAuctionState",
            Self::Finished(_) => "starGiftAuctionStateFinished",
        }
    }
}

impl wire::Wire for StarGiftAuctionState {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGiftAuctionState",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NotModified => w.u32(0xfe333952),
            Self::StarGiftAuctionState(value) => {
                w.u32(0x771a4e66);
                value.write_bare(w);
            }
            Self::Finished(value) => {
                w.u32(0x972dabbf);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfe333952 => Self::NotModified,
            0x771a4e66 => {
                Self::StarGiftAuctionState(
                    types::StarGiftAuctionState::read_bare(cursor),
                )
            }
            0x972dabbf => {
                Self::Finished(types::StarGiftAuctionStateFinished::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGiftAuctionState> for StarGiftAuctionState {
    #[inline]
    fn from(value: types::StarGiftAuctionState) -> Self {
        Self::StarGiftAuctionState(value)
    }
}

impl From<types::StarGiftAuctionStateFinished> for StarGiftAuctionState {
    #[inline]
    fn from(value: types::StarGiftAuctionStateFinished) -> Self {
        Self::Finished(value)
    }
}

/// The type `JoinChatBotResult`.
///
/// Accepted by [`bots.setJoinChatResults`](super::functions::bots::SetJoinChatResults).
///
/// Contained in [`updateJoinChatWebViewDecision`](super::types::UpdateJoinChatWebViewDecision).
///
/// [Official page](https://core.telegram.org/type/JoinChatBotResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum JoinChatBotResult {
    /// `joinChatBotResultApproved#ae152a69 = JoinChatBotResult;`
    Approved,
    /// `joinChatBotResultDeclined#efa0194 = JoinChatBotResult;`
    Declined,
    /// `joinChatBotResultQueued#98a3a840 = JoinChatBotResult;`
    Queued,
    WebView(types::JoinChatBotResultWebView),
}

impl JoinChatBotResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Approved => 0xae152a69,
            Self::Declined => 0x0efa0194,
            Self::Queued => 0x98a3a840,
            Self::WebView(_) => 0xd6e3b813,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Approved => "joinChatBotResultApproved",
            Self::Declined => "joinChatBotResultDeclined",
            Self::Queued => "joinChatBotResultQueued",
            Self::WebView(_) => "joinChatBotResultWebView",
        }
    }
}

impl wire::Wire for JoinChatBotResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "JoinChatBotResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Approved => w.u32(0xae152a69),
            Self::Declined => w.u32(0x0efa0194),
            Self::Queued => w.u32(0x98a3a840),
            Self::WebView(value) => {
                w.u32(0xd6e3b813);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xae152a69 => Self::Approved,
            0x0efa0194 => Self::Declined,
            0x98a3a840 => Self::Queued,
            0xd6e3b813 => {
                Self::WebView(types::JoinChatBotResultWebView::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Approved
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::JoinChatBotResultWebView> for JoinChatBotResult {
    #[inline]
    fn from(value: types::JoinChatBotResultWebView) -> Self {
        Self::WebView(value)
    }
}

/// The type `WalletState`.
///
/// Returned by [`wallet.getState`](super::functions::wallet::GetState), [`wallet.replaceWallet`](super::functions::wallet::ReplaceWallet), [`wallet.disableBackup`](super::functions::wallet::DisableBackup), [`wallet.enableBackup`](super::functions::wallet::EnableBackup).
///
/// Contained in [`updateWalletState`](super::types::UpdateWalletState).
///
/// [Official page](https://core.telegram.org/type/WalletState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum WalletState {
    Empty(types::WalletStateEmpty),
    WalletState(types::WalletState),
}

impl WalletState {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0x9cb9b2ec,
            Self::WalletState(_) => 0x95c5346b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "walletStateEmpty",
            Self::WalletState(_) => "walletState",
        }
    }
}

impl wire::Wire for WalletState {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WalletState",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty(value) => {
                w.u32(0x9cb9b2ec);
                value.write_bare(w);
            }
            Self::WalletState(value) => {
                w.u32(0x95c5346b);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9cb9b2ec => Self::Empty(types::WalletStateEmpty::read_bare(cursor)),
            0x95c5346b => Self::WalletState(types::WalletState::read_bare(cursor)),
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WalletStateEmpty> for WalletState {
    #[inline]
    fn from(value: types::WalletStateEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::WalletState> for WalletState {
    #[inline]
    fn from(value: types::WalletState) -> Self {
        Self::WalletState(value)
    }
}

/// Updates, pushed by the server or returned by a call.
///
/// Returned by [`account.getNotifyExceptions`](super::functions::account::GetNotifyExceptions), [`account.updateConnectedBot`](super::functions::account::UpdateConnectedBot), [`account.getBotBusinessConnection`](super::functions::account::GetBotBusinessConnection), [`account.toggleWebBrowserSettingsException`](super::functions::account::ToggleWebBrowserSettingsException), [`users.suggestBirthday`](super::functions::users::SuggestBirthday), [`contacts.deleteContacts`](super::functions::contacts::DeleteContacts), [`contacts.addContact`](super::functions::contacts::AddContact), [`contacts.acceptContact`](super::functions::contacts::AcceptContact), [`contacts.getLocated`](super::functions::contacts::GetLocated), [`contacts.blockFromReplies`](super::functions::contacts::BlockFromReplies), and 126 more.
///
/// Contained in [`payments.paymentResult`](super::types::payments::PaymentResult), [`messages.invitedUsers`](super::types::messages::InvitedUsers), [`messages.chatInviteJoinResultOk`](super::types::messages::ChatInviteJoinResultOk).
///
/// [Official page](https://core.telegram.org/type/Updates)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Updates {
    /// Too much happened to be sent; call [`updates.getDifference`](super::functions::updates::GetDifference).
    ///
    /// `updatesTooLong#e317af7e = Updates;`
    TooLong,
    /// A new message of a private chat, in short form.
    UpdateShortMessage(Box<types::UpdateShortMessage>),
    /// A new message of a basic group, in short form.
    UpdateShortChatMessage(Box<types::UpdateShortChatMessage>),
    /// One update that needs no chats or users with it and does not count in seq.
    UpdateShort(Box<types::UpdateShort>),
    /// Several batches of updates in one.
    Combined(types::UpdatesCombined),
    /// A batch of updates.
    Updates(types::Updates),
    /// The message that was just sent, in short form: what the client does not know of it already.
    UpdateShortSentMessage(Box<types::UpdateShortSentMessage>),
}

impl Updates {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::TooLong => 0xe317af7e,
            Self::UpdateShortMessage(_) => 0x313bc7f8,
            Self::UpdateShortChatMessage(_) => 0x4d6deea5,
            Self::UpdateShort(_) => 0x78d4dec1,
            Self::Combined(_) => 0x725b04c3,
            Self::Updates(_) => 0x74ae4240,
            Self::UpdateShortSentMessage(_) => 0x9015e101,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TooLong => "updatesTooLong",
            Self::UpdateShortMessage(_) => "updateShortMessage",
            Self::UpdateShortChatMessage(_) => "updateShortChatMessage",
            Self::UpdateShort(_) => "updateShort",
            Self::Combined(_) => "updatesCombined",
            Self::Updates(_) => "updates",
            Self::UpdateShortSentMessage(_) => "updateShortSentMessage",
        }
    }
}

impl wire::Wire for Updates {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Updates",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::TooLong => w.u32(0xe317af7e),
            Self::UpdateShortMessage(value) => {
                w.u32(0x313bc7f8);
                (**value).write_bare(w);
            }
            Self::UpdateShortChatMessage(value) => {
                w.u32(0x4d6deea5);
                (**value).write_bare(w);
            }
            Self::UpdateShort(value) => {
                w.u32(0x78d4dec1);
                (**value).write_bare(w);
            }
            Self::Combined(value) => {
                w.u32(0x725b04c3);
                value.write_bare(w);
            }
            Self::Updates(value) => {
                w.u32(0x74ae4240);
                value.write_bare(w);
            }
            Self::UpdateShortSentMessage(value) => {
                w.u32(0x9015e101);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe317af7e => Self::TooLong,
            0x313bc7f8 => Self::UpdateShortMessage(Box::read_bare(cursor)),
            0x4d6deea5 => Self::UpdateShortChatMessage(Box::read_bare(cursor)),
            0x78d4dec1 => Self::UpdateShort(Box::read_bare(cursor)),
            0x725b04c3 => Self::Combined(types::UpdatesCombined::read_bare(cursor)),
            0x74ae4240 => Self::Updates(types::Updates::read_bare(cursor)),
            0x9015e101 => Self::UpdateShortSentMessage(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::TooLong
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UpdateShortMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortMessage) -> Self {
        Self::UpdateShortMessage(Box::new(value))
    }
}

impl From<types::UpdateShortChatMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortChatMessage) -> Self {
        Self::UpdateShortChatMessage(Box::new(value))
    }
}

impl From<types::UpdateShort> for Updates {
    #[inline]
    fn from(value: types::UpdateShort) -> Self {
        Self::UpdateShort(Box::new(value))
    }
}

impl From<types::UpdatesCombined> for Updates {
    #[inline]
    fn from(value: types::UpdatesCombined) -> Self {
        Self::Combined(value)
    }
}

impl From<types::Updates> for Updates {
    #[inline]
    fn from(value: types::Updates) -> Self {
        Self::Updates(value)
    }
}

impl From<types::UpdateShortSentMessage> for Updates {
    #[inline]
    fn from(value: types::UpdateShortSentMessage) -> Self {
        Self::UpdateShortSentMessage(Box::new(value))
    }
}

/// The type `EncryptedFile`.
///
/// Returned by [`messages.uploadEncryptedFile`](super::functions::messages::UploadEncryptedFile).
///
/// Contained in [`encryptedMessage`](super::types::EncryptedMessage), [`messages.sentEncryptedFile`](super::types::messages::SentEncryptedFile).
///
/// [Official page](https://core.telegram.org/type/EncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EncryptedFile {
    /// `encryptedFileEmpty#c21f497e = EncryptedFile;`
    Empty,
    EncryptedFile(types::EncryptedFile),
}

impl EncryptedFile {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0xc21f497e),
            Self::EncryptedFile(value) => {
                w.u32(0xa8008cd8);
                value.write_bare(w);
            }
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

/// The type `InputEncryptedFile`.
///
/// Accepted by [`messages.sendEncryptedFile`](super::functions::messages::SendEncryptedFile), [`messages.uploadEncryptedFile`](super::functions::messages::UploadEncryptedFile).
///
/// [Official page](https://core.telegram.org/type/InputEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputEncryptedFile {
    /// `inputEncryptedFileEmpty#1837c364 = InputEncryptedFile;`
    Empty,
    Uploaded(types::InputEncryptedFileUploaded),
    InputEncryptedFile(types::InputEncryptedFile),
    BigUploaded(types::InputEncryptedFileBigUploaded),
}

impl InputEncryptedFile {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x1837c364),
            Self::Uploaded(value) => {
                w.u32(0x64bd0306);
                value.write_bare(w);
            }
            Self::InputEncryptedFile(value) => {
                w.u32(0x5a17b5e5);
                value.write_bare(w);
            }
            Self::BigUploaded(value) => {
                w.u32(0x2dc173c8);
                value.write_bare(w);
            }
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
/// Accepted by [`messages.sendMessage`](super::functions::messages::SendMessage), [`messages.editMessage`](super::functions::messages::EditMessage), [`messages.editInlineBotMessage`](super::functions::messages::EditInlineBotMessage), [`messages.saveDraft`](super::functions::messages::SaveDraft), [`messages.translateRichMessage`](super::functions::messages::TranslateRichMessage), [`messages.composeRichMessageWithAI`](super::functions::messages::ComposeRichMessageWithAi), [`ephemeral.sendMessage`](super::functions::ephemeral::SendMessage), [`ephemeral.editMessage`](super::functions::ephemeral::EditMessage).
///
/// Contained in [`inputSendMessageRichMessageDraftAction`](super::types::InputSendMessageRichMessageDraftAction), [`inputBotInlineMessageRichMessage`](super::types::InputBotInlineMessageRichMessage).
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputRichMessage(value) => {
                w.u32(0xe4c449fc);
                value.write_bare(w);
            }
            Self::Html(value) => {
                w.u32(0xdacb836a);
                value.write_bare(w);
            }
            Self::Markdown(value) => {
                w.u32(0x004b572c);
                value.write_bare(w);
            }
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

/// The type `InputPrivacyKey`.
///
/// Accepted by [`account.getPrivacy`](super::functions::account::GetPrivacy), [`account.setPrivacy`](super::functions::account::SetPrivacy).
///
/// [Official page](https://core.telegram.org/type/InputPrivacyKey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputPrivacyKey {
    /// `inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey;`
    StatusTimestamp,
    /// `inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey;`
    ChatInvite,
    /// `inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey;`
    PhoneCall,
    /// `inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey;`
    PhoneP2p,
    /// `inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey;`
    Forwards,
    /// `inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey;`
    ProfilePhoto,
    /// `inputPrivacyKeyPhoneNumber#352dafa = InputPrivacyKey;`
    PhoneNumber,
    /// `inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey;`
    AddedByPhone,
    /// `inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey;`
    VoiceMessages,
    /// `inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey;`
    About,
    /// `inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey;`
    Birthday,
    /// `inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey;`
    StarGiftsAutoSave,
    /// `inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey;`
    NoPaidMessages,
    /// `inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey;`
    SavedMusic,
}

impl InputPrivacyKey {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StatusTimestamp => w.u32(0x4f96cb18),
            Self::ChatInvite => w.u32(0xbdfb0426),
            Self::PhoneCall => w.u32(0xfabadc5f),
            Self::PhoneP2p => w.u32(0xdb9e70d2),
            Self::Forwards => w.u32(0xa4dd4c08),
            Self::ProfilePhoto => w.u32(0x5719bacc),
            Self::PhoneNumber => w.u32(0x0352dafa),
            Self::AddedByPhone => w.u32(0xd1219bdd),
            Self::VoiceMessages => w.u32(0xaee69d68),
            Self::About => w.u32(0x3823cc40),
            Self::Birthday => w.u32(0xd65a11cc),
            Self::StarGiftsAutoSave => w.u32(0xe1732341),
            Self::NoPaidMessages => w.u32(0xbdc597b4),
            Self::SavedMusic => w.u32(0x4dbe9226),
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

/// The type `InputPrivacyRule`.
///
/// Accepted by [`account.setPrivacy`](super::functions::account::SetPrivacy), [`stories.sendStory`](super::functions::stories::SendStory), [`stories.editStory`](super::functions::stories::EditStory), [`stories.startLive`](super::functions::stories::StartLive).
///
/// [Official page](https://core.telegram.org/type/InputPrivacyRule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputPrivacyRule {
    /// `inputPrivacyValueAllowContacts#d09e07b = InputPrivacyRule;`
    InputPrivacyValueAllowContacts,
    /// `inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule;`
    InputPrivacyValueAllowAll,
    InputPrivacyValueAllowUsers(types::InputPrivacyValueAllowUsers),
    /// `inputPrivacyValueDisallowContacts#ba52007 = InputPrivacyRule;`
    InputPrivacyValueDisallowContacts,
    /// `inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule;`
    InputPrivacyValueDisallowAll,
    InputPrivacyValueDisallowUsers(types::InputPrivacyValueDisallowUsers),
    InputPrivacyValueAllowChatParticipants(
        types::InputPrivacyValueAllowChatParticipants,
    ),
    InputPrivacyValueDisallowChatParticipants(
        types::InputPrivacyValueDisallowChatParticipants,
    ),
    /// `inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule;`
    InputPrivacyValueAllowCloseFriends,
    /// `inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule;`
    InputPrivacyValueAllowPremium,
    /// `inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule;`
    InputPrivacyValueAllowBots,
    /// `inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule;`
    InputPrivacyValueDisallowBots,
}

impl InputPrivacyRule {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputPrivacyValueAllowContacts => w.u32(0x0d09e07b),
            Self::InputPrivacyValueAllowAll => w.u32(0x184b35ce),
            Self::InputPrivacyValueAllowUsers(value) => {
                w.u32(0x131cc67f);
                value.write_bare(w);
            }
            Self::InputPrivacyValueDisallowContacts => w.u32(0x0ba52007),
            Self::InputPrivacyValueDisallowAll => w.u32(0xd66b66c9),
            Self::InputPrivacyValueDisallowUsers(value) => {
                w.u32(0x90110467);
                value.write_bare(w);
            }
            Self::InputPrivacyValueAllowChatParticipants(value) => {
                w.u32(0x840649cf);
                value.write_bare(w);
            }
            Self::InputPrivacyValueDisallowChatParticipants(value) => {
                w.u32(0xe94f0f86);
                value.write_bare(w);
            }
            Self::InputPrivacyValueAllowCloseFriends => w.u32(0x2f453e49),
            Self::InputPrivacyValueAllowPremium => w.u32(0x77cdc9f1),
            Self::InputPrivacyValueAllowBots => w.u32(0x5a4fcce5),
            Self::InputPrivacyValueDisallowBots => w.u32(0xc4e57915),
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

/// The type `WebPageAttribute`.
///
/// Contained in [`webPage`](super::types::WebPage).
///
/// [Official page](https://core.telegram.org/type/WebPageAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WebPageAttribute {
    Theme(Box<types::WebPageAttributeTheme>),
    Story(types::WebPageAttributeStory),
    StickerSet(types::WebPageAttributeStickerSet),
    UniqueStarGift(types::WebPageAttributeUniqueStarGift),
    StarGiftCollection(types::WebPageAttributeStarGiftCollection),
    StarGiftAuction(types::WebPageAttributeStarGiftAuction),
    AiComposeTone(types::WebPageAttributeAiComposeTone),
}

impl WebPageAttribute {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Theme(_) => 0x54b56617,
            Self::Story(_) => 0x2e94c3e7,
            Self::StickerSet(_) => 0x50cc03d3,
            Self::UniqueStarGift(_) => 0xcf6f6db8,
            Self::StarGiftCollection(_) => 0x31cad303,
            Self::StarGiftAuction(_) => 0x01c641c2,
            Self::AiComposeTone(_) => 0x7781fe18,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Theme(_) => "webPageAttributeTheme",
            Self::Story(_) => "webPageAttributeStory",
            Self::StickerSet(_) => "webPageAttributeStickerSet",
            Self::UniqueStarGift(_) => "webPageAttributeUniqueStarGift",
            Self::StarGiftCollection(_) => "webPageAttributeStarGiftCollection",
            Self::StarGiftAuction(_) => "webPageAttributeStarGiftAuction",
            Self::AiComposeTone(_) => "webPageAttributeAiComposeTone",
        }
    }
}

impl wire::Wire for WebPageAttribute {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WebPageAttribute",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Theme(value) => {
                w.u32(0x54b56617);
                (**value).write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0x2e94c3e7);
                value.write_bare(w);
            }
            Self::StickerSet(value) => {
                w.u32(0x50cc03d3);
                value.write_bare(w);
            }
            Self::UniqueStarGift(value) => {
                w.u32(0xcf6f6db8);
                value.write_bare(w);
            }
            Self::StarGiftCollection(value) => {
                w.u32(0x31cad303);
                value.write_bare(w);
            }
            Self::StarGiftAuction(value) => {
                w.u32(0x01c641c2);
                value.write_bare(w);
            }
            Self::AiComposeTone(value) => {
                w.u32(0x7781fe18);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x54b56617 => Self::Theme(Box::read_bare(cursor)),
            0x2e94c3e7 => Self::Story(types::WebPageAttributeStory::read_bare(cursor)),
            0x50cc03d3 => {
                Self::StickerSet(types::WebPageAttributeStickerSet::read_bare(cursor))
            }
            0xcf6f6db8 => {
                Self::UniqueStarGift(
                    types::WebPageAttributeUniqueStarGift::read_bare(cursor),
                )
            }
            0x31cad303 => {
                Self::StarGiftCollection(
                    types::WebPageAttributeStarGiftCollection::read_bare(cursor),
                )
            }
            0x01c641c2 => {
                Self::StarGiftAuction(
                    types::WebPageAttributeStarGiftAuction::read_bare(cursor),
                )
            }
            0x7781fe18 => {
                Self::AiComposeTone(
                    types::WebPageAttributeAiComposeTone::read_bare(cursor),
                )
            }
            _ => Self::Theme(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WebPageAttributeTheme> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeTheme) -> Self {
        Self::Theme(Box::new(value))
    }
}

impl From<types::WebPageAttributeStory> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::WebPageAttributeStickerSet> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStickerSet) -> Self {
        Self::StickerSet(value)
    }
}

impl From<types::WebPageAttributeUniqueStarGift> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeUniqueStarGift) -> Self {
        Self::UniqueStarGift(value)
    }
}

impl From<types::WebPageAttributeStarGiftCollection> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStarGiftCollection) -> Self {
        Self::StarGiftCollection(value)
    }
}

impl From<types::WebPageAttributeStarGiftAuction> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeStarGiftAuction) -> Self {
        Self::StarGiftAuction(value)
    }
}

impl From<types::WebPageAttributeAiComposeTone> for WebPageAttribute {
    #[inline]
    fn from(value: types::WebPageAttributeAiComposeTone) -> Self {
        Self::AiComposeTone(value)
    }
}

/// How a password is hashed.
///
/// Contained in [`account.password`](super::types::account::Password), [`account.passwordInputSettings`](super::types::account::PasswordInputSettings).
///
/// [Official page](https://core.telegram.org/type/PasswordKdfAlgo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PasswordKdfAlgo {
    /// A way that this layer does not know; the client has to be updated.
    ///
    /// `passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo;`
    Unknown,
    /// SHA-256 and PBKDF2 with 100000 rounds of HMAC-SHA-512, for the SRP protocol.
    Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(
        types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    ),
}

impl PasswordKdfAlgo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown => 0xd45ab096,
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(_) => 0x3a912d4a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown => "passwordKdfAlgoUnknown",
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(_) => {
                "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
            }
        }
    }
}

impl wire::Wire for PasswordKdfAlgo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PasswordKdfAlgo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unknown => w.u32(0xd45ab096),
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                w.u32(0x3a912d4a);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd45ab096 => Self::Unknown,
            0x3a912d4a => {
                Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(
                    types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow::read_bare(
                        cursor,
                    ),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unknown
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow>
for PasswordKdfAlgo {
    #[inline]
    fn from(
        value: types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    ) -> Self {
        Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value)
    }
}

/// The type `SecurePasswordKdfAlgo`.
///
/// Contained in [`account.password`](super::types::account::Password), [`secureSecretSettings`](super::types::SecureSecretSettings).
///
/// [Official page](https://core.telegram.org/type/SecurePasswordKdfAlgo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecurePasswordKdfAlgo {
    /// `securePasswordKdfAlgoUnknown#4a8537 = SecurePasswordKdfAlgo;`
    Unknown,
    Pbkdf2hmacsha512iter100000(types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000),
    Sha512(types::SecurePasswordKdfAlgoSha512),
}

impl SecurePasswordKdfAlgo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown => 0x004a8537,
            Self::Pbkdf2hmacsha512iter100000(_) => 0xbbf2dda0,
            Self::Sha512(_) => 0x86471d92,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown => "securePasswordKdfAlgoUnknown",
            Self::Pbkdf2hmacsha512iter100000(_) => {
                "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"
            }
            Self::Sha512(_) => "securePasswordKdfAlgoSHA512",
        }
    }
}

impl wire::Wire for SecurePasswordKdfAlgo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecurePasswordKdfAlgo",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unknown => w.u32(0x004a8537),
            Self::Pbkdf2hmacsha512iter100000(value) => {
                w.u32(0xbbf2dda0);
                value.write_bare(w);
            }
            Self::Sha512(value) => {
                w.u32(0x86471d92);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x004a8537 => Self::Unknown,
            0xbbf2dda0 => {
                Self::Pbkdf2hmacsha512iter100000(
                    types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000::read_bare(
                        cursor,
                    ),
                )
            }
            0x86471d92 => {
                Self::Sha512(types::SecurePasswordKdfAlgoSha512::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unknown
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000>
for SecurePasswordKdfAlgo {
    #[inline]
    fn from(value: types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000) -> Self {
        Self::Pbkdf2hmacsha512iter100000(value)
    }
}

impl From<types::SecurePasswordKdfAlgoSha512> for SecurePasswordKdfAlgo {
    #[inline]
    fn from(value: types::SecurePasswordKdfAlgoSha512) -> Self {
        Self::Sha512(value)
    }
}

/// The type `ChatInvite`.
///
/// Returned by [`messages.checkChatInvite`](super::functions::messages::CheckChatInvite).
///
/// Contained in [`recentMeUrlChatInvite`](super::types::RecentMeUrlChatInvite).
///
/// [Official page](https://core.telegram.org/type/ChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatInvite {
    Already(types::ChatInviteAlready),
    ChatInvite(Box<types::ChatInvite>),
    Peek(types::ChatInvitePeek),
}

impl ChatInvite {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Already(_) => 0x5a686d7c,
            Self::ChatInvite(_) => 0x5c9d3702,
            Self::Peek(_) => 0x61695cb0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Already(_) => "chatInviteAlready",
            Self::ChatInvite(_) => "chatInvite",
            Self::Peek(_) => "chatInvitePeek",
        }
    }
}

impl wire::Wire for ChatInvite {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChatInvite",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Already(value) => {
                w.u32(0x5a686d7c);
                value.write_bare(w);
            }
            Self::ChatInvite(value) => {
                w.u32(0x5c9d3702);
                (**value).write_bare(w);
            }
            Self::Peek(value) => {
                w.u32(0x61695cb0);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5a686d7c => Self::Already(types::ChatInviteAlready::read_bare(cursor)),
            0x5c9d3702 => Self::ChatInvite(Box::read_bare(cursor)),
            0x61695cb0 => Self::Peek(types::ChatInvitePeek::read_bare(cursor)),
            _ => Self::Already(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatInviteAlready> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInviteAlready) -> Self {
        Self::Already(value)
    }
}

impl From<types::ChatInvite> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInvite) -> Self {
        Self::ChatInvite(Box::new(value))
    }
}

impl From<types::ChatInvitePeek> for ChatInvite {
    #[inline]
    fn from(value: types::ChatInvitePeek) -> Self {
        Self::Peek(value)
    }
}

/// The type `ButtonType`.
///
/// Contained in [`keyboardButton`](super::types::KeyboardButton).
///
/// [Official page](https://core.telegram.org/type/ButtonType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ButtonType {
    /// `buttonTypeDefault#c9dd90e9 = ButtonType;`
    Default,
    /// `buttonTypeRequestPhone#df3d36f9 = ButtonType;`
    RequestPhone,
    /// `buttonTypeRequestGeoLocation#9beee140 = ButtonType;`
    RequestGeoLocation,
    RequestPoll(types::ButtonTypeRequestPoll),
    RequestPeer(types::ButtonTypeRequestPeer),
    InputButtonTypeRequestPeer(types::InputButtonTypeRequestPeer),
    SimpleWebView(types::ButtonTypeSimpleWebView),
}

impl ButtonType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0xc9dd90e9,
            Self::RequestPhone => 0xdf3d36f9,
            Self::RequestGeoLocation => 0x9beee140,
            Self::RequestPoll(_) => 0xaacfff84,
            Self::RequestPeer(_) => 0x4f58a237,
            Self::InputButtonTypeRequestPeer(_) => 0x3fe268fe,
            Self::SimpleWebView(_) => 0xc01a597a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "buttonTypeDefault",
            Self::RequestPhone => "buttonTypeRequestPhone",
            Self::RequestGeoLocation => "buttonTypeRequestGeoLocation",
            Self::RequestPoll(_) => "buttonTypeRequestPoll",
            Self::RequestPeer(_) => "buttonTypeRequestPeer",
            Self::InputButtonTypeRequestPeer(_) => "inputButtonTypeRequestPeer",
            Self::SimpleWebView(_) => "buttonTypeSimpleWebView",
        }
    }
}

impl wire::Wire for ButtonType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ButtonType",
        id: 0,
        min_size: 4,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default => w.u32(0xc9dd90e9),
            Self::RequestPhone => w.u32(0xdf3d36f9),
            Self::RequestGeoLocation => w.u32(0x9beee140),
            Self::RequestPoll(value) => {
                w.u32(0xaacfff84);
                value.write_bare(w);
            }
            Self::RequestPeer(value) => {
                w.u32(0x4f58a237);
                value.write_bare(w);
            }
            Self::InputButtonTypeRequestPeer(value) => {
                w.u32(0x3fe268fe);
                value.write_bare(w);
            }
            Self::SimpleWebView(value) => {
                w.u32(0xc01a597a);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc9dd90e9 => Self::Default,
            0xdf3d36f9 => Self::RequestPhone,
            0x9beee140 => Self::RequestGeoLocation,
            0xaacfff84 => {
                Self::RequestPoll(types::ButtonTypeRequestPoll::read_bare(cursor))
            }
            0x4f58a237 => {
                Self::RequestPeer(types::ButtonTypeRequestPeer::read_bare(cursor))
            }
            0x3fe268fe => {
                Self::InputButtonTypeRequestPeer(
                    types::InputButtonTypeRequestPeer::read_bare(cursor),
                )
            }
            0xc01a597a => {
                Self::SimpleWebView(types::ButtonTypeSimpleWebView::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ButtonTypeRequestPoll> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeRequestPoll) -> Self {
        Self::RequestPoll(value)
    }
}

impl From<types::ButtonTypeRequestPeer> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeRequestPeer) -> Self {
        Self::RequestPeer(value)
    }
}

impl From<types::InputButtonTypeRequestPeer> for ButtonType {
    #[inline]
    fn from(value: types::InputButtonTypeRequestPeer) -> Self {
        Self::InputButtonTypeRequestPeer(value)
    }
}

impl From<types::ButtonTypeSimpleWebView> for ButtonType {
    #[inline]
    fn from(value: types::ButtonTypeSimpleWebView) -> Self {
        Self::SimpleWebView(value)
    }
}

/// The type `ChannelMessagesFilter`.
///
/// Accepted by [`updates.getChannelDifference`](super::functions::updates::GetChannelDifference).
///
/// [Official page](https://core.telegram.org/type/ChannelMessagesFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChannelMessagesFilter {
    /// `channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter;`
    Empty,
    ChannelMessagesFilter(types::ChannelMessagesFilter),
}

impl ChannelMessagesFilter {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x94d42ee7,
            Self::ChannelMessagesFilter(_) => 0xcd77d957,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "channelMessagesFilterEmpty",
            Self::ChannelMessagesFilter(_) => "channelMessagesFilter",
        }
    }
}

impl wire::Wire for ChannelMessagesFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelMessagesFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x94d42ee7),
            Self::ChannelMessagesFilter(value) => {
                w.u32(0xcd77d957);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x94d42ee7 => Self::Empty,
            0xcd77d957 => {
                Self::ChannelMessagesFilter(
                    types::ChannelMessagesFilter::read_bare(cursor),
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

impl From<types::ChannelMessagesFilter> for ChannelMessagesFilter {
    #[inline]
    fn from(value: types::ChannelMessagesFilter) -> Self {
        Self::ChannelMessagesFilter(value)
    }
}

/// Which members of a channel or supergroup to get.
///
/// Accepted by [`channels.getParticipants`](super::functions::channels::GetParticipants).
///
/// [Official page](https://core.telegram.org/type/ChannelParticipantsFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ChannelParticipantsFilter {
    /// The members who joined last.
    ///
    /// `channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter;`
    ChannelParticipantsRecent,
    /// The administrators.
    ///
    /// `channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter;`
    ChannelParticipantsAdmins,
    /// Those who were removed and banned.
    ChannelParticipantsKicked(types::ChannelParticipantsKicked),
    /// The bots.
    ///
    /// `channelParticipantsBots#b0d1865b = ChannelParticipantsFilter;`
    ChannelParticipantsBots,
    /// Those who are restricted.
    ChannelParticipantsBanned(types::ChannelParticipantsBanned),
    /// Members by name.
    ChannelParticipantsSearch(types::ChannelParticipantsSearch),
    /// Members who are contacts of the account.
    ChannelParticipantsContacts(types::ChannelParticipantsContacts),
    /// Members who can be mentioned in a thread.
    ChannelParticipantsMentions(types::ChannelParticipantsMentions),
}

impl ChannelParticipantsFilter {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChannelParticipantsRecent => 0xde3f3c79,
            Self::ChannelParticipantsAdmins => 0xb4608969,
            Self::ChannelParticipantsKicked(_) => 0xa3b54985,
            Self::ChannelParticipantsBots => 0xb0d1865b,
            Self::ChannelParticipantsBanned(_) => 0x1427a5e1,
            Self::ChannelParticipantsSearch(_) => 0x0656ac4b,
            Self::ChannelParticipantsContacts(_) => 0xbb6ae88d,
            Self::ChannelParticipantsMentions(_) => 0xe04b5ceb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChannelParticipantsRecent => "channelParticipantsRecent",
            Self::ChannelParticipantsAdmins => "channelParticipantsAdmins",
            Self::ChannelParticipantsKicked(_) => "channelParticipantsKicked",
            Self::ChannelParticipantsBots => "channelParticipantsBots",
            Self::ChannelParticipantsBanned(_) => "channelParticipantsBanned",
            Self::ChannelParticipantsSearch(_) => "channelParticipantsSearch",
            Self::ChannelParticipantsContacts(_) => "channelParticipantsContacts",
            Self::ChannelParticipantsMentions(_) => "channelParticipantsMentions",
        }
    }
}

impl wire::Wire for ChannelParticipantsFilter {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelParticipantsFilter",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChannelParticipantsRecent => w.u32(0xde3f3c79),
            Self::ChannelParticipantsAdmins => w.u32(0xb4608969),
            Self::ChannelParticipantsKicked(value) => {
                w.u32(0xa3b54985);
                value.write_bare(w);
            }
            Self::ChannelParticipantsBots => w.u32(0xb0d1865b),
            Self::ChannelParticipantsBanned(value) => {
                w.u32(0x1427a5e1);
                value.write_bare(w);
            }
            Self::ChannelParticipantsSearch(value) => {
                w.u32(0x0656ac4b);
                value.write_bare(w);
            }
            Self::ChannelParticipantsContacts(value) => {
                w.u32(0xbb6ae88d);
                value.write_bare(w);
            }
            Self::ChannelParticipantsMentions(value) => {
                w.u32(0xe04b5ceb);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xde3f3c79 => Self::ChannelParticipantsRecent,
            0xb4608969 => Self::ChannelParticipantsAdmins,
            0xa3b54985 => {
                Self::ChannelParticipantsKicked(
                    types::ChannelParticipantsKicked::read_bare(cursor),
                )
            }
            0xb0d1865b => Self::ChannelParticipantsBots,
            0x1427a5e1 => {
                Self::ChannelParticipantsBanned(
                    types::ChannelParticipantsBanned::read_bare(cursor),
                )
            }
            0x0656ac4b => {
                Self::ChannelParticipantsSearch(
                    types::ChannelParticipantsSearch::read_bare(cursor),
                )
            }
            0xbb6ae88d => {
                Self::ChannelParticipantsContacts(
                    types::ChannelParticipantsContacts::read_bare(cursor),
                )
            }
            0xe04b5ceb => {
                Self::ChannelParticipantsMentions(
                    types::ChannelParticipantsMentions::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ChannelParticipantsRecent
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelParticipantsKicked> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsKicked) -> Self {
        Self::ChannelParticipantsKicked(value)
    }
}

impl From<types::ChannelParticipantsBanned> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsBanned) -> Self {
        Self::ChannelParticipantsBanned(value)
    }
}

impl From<types::ChannelParticipantsSearch> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsSearch) -> Self {
        Self::ChannelParticipantsSearch(value)
    }
}

impl From<types::ChannelParticipantsContacts> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsContacts) -> Self {
        Self::ChannelParticipantsContacts(value)
    }
}

impl From<types::ChannelParticipantsMentions> for ChannelParticipantsFilter {
    #[inline]
    fn from(value: types::ChannelParticipantsMentions) -> Self {
        Self::ChannelParticipantsMentions(value)
    }
}

/// The type `InputBotInlineMessage`.
///
/// Contained in [`inputBotInlineResult`](super::types::InputBotInlineResult), [`inputBotInlineResultPhoto`](super::types::InputBotInlineResultPhoto), [`inputBotInlineResultDocument`](super::types::InputBotInlineResultDocument), [`inputBotInlineResultGame`](super::types::InputBotInlineResultGame).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputBotInlineMessage {
    MediaAuto(types::InputBotInlineMessageMediaAuto),
    Text(types::InputBotInlineMessageText),
    MediaGeo(types::InputBotInlineMessageMediaGeo),
    MediaVenue(Box<types::InputBotInlineMessageMediaVenue>),
    MediaContact(Box<types::InputBotInlineMessageMediaContact>),
    Game(types::InputBotInlineMessageGame),
    MediaInvoice(Box<types::InputBotInlineMessageMediaInvoice>),
    MediaWebPage(Box<types::InputBotInlineMessageMediaWebPage>),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::MediaAuto(value) => {
                w.u32(0x3380c786);
                value.write_bare(w);
            }
            Self::Text(value) => {
                w.u32(0x3dcd7a87);
                value.write_bare(w);
            }
            Self::MediaGeo(value) => {
                w.u32(0x96929a85);
                value.write_bare(w);
            }
            Self::MediaVenue(value) => {
                w.u32(0x417bbf11);
                (**value).write_bare(w);
            }
            Self::MediaContact(value) => {
                w.u32(0xa6edbffd);
                (**value).write_bare(w);
            }
            Self::Game(value) => {
                w.u32(0x4b425864);
                value.write_bare(w);
            }
            Self::MediaInvoice(value) => {
                w.u32(0xd7e78225);
                (**value).write_bare(w);
            }
            Self::MediaWebPage(value) => {
                w.u32(0xbddcc510);
                (**value).write_bare(w);
            }
            Self::RichMessage(value) => {
                w.u32(0xb43df56c);
                (**value).write_bare(w);
            }
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

/// The type `InputBotInlineResult`.
///
/// Accepted by [`messages.setInlineBotResults`](super::functions::messages::SetInlineBotResults), [`messages.sendWebViewResultMessage`](super::functions::messages::SendWebViewResultMessage), [`messages.savePreparedInlineMessage`](super::functions::messages::SavePreparedInlineMessage), [`messages.setBotGuestChatResult`](super::functions::messages::SetBotGuestChatResult).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputBotInlineResult {
    InputBotInlineResult(Box<types::InputBotInlineResult>),
    Photo(Box<types::InputBotInlineResultPhoto>),
    Document(Box<types::InputBotInlineResultDocument>),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputBotInlineResult(value) => {
                w.u32(0x88bf9319);
                (**value).write_bare(w);
            }
            Self::Photo(value) => {
                w.u32(0xa8d864a7);
                (**value).write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0xfff8fdc4);
                (**value).write_bare(w);
            }
            Self::Game(value) => {
                w.u32(0x4fa417f2);
                (**value).write_bare(w);
            }
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

/// The type `BotInlineMessage`.
///
/// Contained in [`botInlineResult`](super::types::BotInlineResult), [`botInlineMediaResult`](super::types::BotInlineMediaResult).
///
/// [Official page](https://core.telegram.org/type/BotInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotInlineMessage {
    MediaAuto(types::BotInlineMessageMediaAuto),
    Text(types::BotInlineMessageText),
    MediaGeo(types::BotInlineMessageMediaGeo),
    MediaVenue(Box<types::BotInlineMessageMediaVenue>),
    MediaContact(Box<types::BotInlineMessageMediaContact>),
    MediaInvoice(Box<types::BotInlineMessageMediaInvoice>),
    MediaWebPage(Box<types::BotInlineMessageMediaWebPage>),
    RichMessage(Box<types::BotInlineMessageRichMessage>),
}

impl BotInlineMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MediaAuto(_) => 0x764cf810,
            Self::Text(_) => 0x8c7f65e2,
            Self::MediaGeo(_) => 0x051846fd,
            Self::MediaVenue(_) => 0x8a86659c,
            Self::MediaContact(_) => 0x18d1cdc2,
            Self::MediaInvoice(_) => 0x354a9b09,
            Self::MediaWebPage(_) => 0x809ad9a6,
            Self::RichMessage(_) => 0x0a617e7b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MediaAuto(_) => "botInlineMessageMediaAuto",
            Self::Text(_) => "botInlineMessageText",
            Self::MediaGeo(_) => "botInlineMessageMediaGeo",
            Self::MediaVenue(_) => "botInlineMessageMediaVenue",
            Self::MediaContact(_) => "botInlineMessageMediaContact",
            Self::MediaInvoice(_) => "botInlineMessageMediaInvoice",
            Self::MediaWebPage(_) => "botInlineMessageMediaWebPage",
            Self::RichMessage(_) => "botInlineMessageRichMessage",
        }
    }
}

impl wire::Wire for BotInlineMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotInlineMessage",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::MediaAuto(value) => {
                w.u32(0x764cf810);
                value.write_bare(w);
            }
            Self::Text(value) => {
                w.u32(0x8c7f65e2);
                value.write_bare(w);
            }
            Self::MediaGeo(value) => {
                w.u32(0x051846fd);
                value.write_bare(w);
            }
            Self::MediaVenue(value) => {
                w.u32(0x8a86659c);
                (**value).write_bare(w);
            }
            Self::MediaContact(value) => {
                w.u32(0x18d1cdc2);
                (**value).write_bare(w);
            }
            Self::MediaInvoice(value) => {
                w.u32(0x354a9b09);
                (**value).write_bare(w);
            }
            Self::MediaWebPage(value) => {
                w.u32(0x809ad9a6);
                (**value).write_bare(w);
            }
            Self::RichMessage(value) => {
                w.u32(0x0a617e7b);
                (**value).write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x764cf810 => {
                Self::MediaAuto(types::BotInlineMessageMediaAuto::read_bare(cursor))
            }
            0x8c7f65e2 => Self::Text(types::BotInlineMessageText::read_bare(cursor)),
            0x051846fd => {
                Self::MediaGeo(types::BotInlineMessageMediaGeo::read_bare(cursor))
            }
            0x8a86659c => Self::MediaVenue(Box::read_bare(cursor)),
            0x18d1cdc2 => Self::MediaContact(Box::read_bare(cursor)),
            0x354a9b09 => Self::MediaInvoice(Box::read_bare(cursor)),
            0x809ad9a6 => Self::MediaWebPage(Box::read_bare(cursor)),
            0x0a617e7b => Self::RichMessage(Box::read_bare(cursor)),
            _ => Self::MediaAuto(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotInlineMessageMediaAuto> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaAuto) -> Self {
        Self::MediaAuto(value)
    }
}

impl From<types::BotInlineMessageText> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageText) -> Self {
        Self::Text(value)
    }
}

impl From<types::BotInlineMessageMediaGeo> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaGeo) -> Self {
        Self::MediaGeo(value)
    }
}

impl From<types::BotInlineMessageMediaVenue> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaVenue) -> Self {
        Self::MediaVenue(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaContact> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaContact) -> Self {
        Self::MediaContact(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaInvoice> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaInvoice) -> Self {
        Self::MediaInvoice(Box::new(value))
    }
}

impl From<types::BotInlineMessageMediaWebPage> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageMediaWebPage) -> Self {
        Self::MediaWebPage(Box::new(value))
    }
}

impl From<types::BotInlineMessageRichMessage> for BotInlineMessage {
    #[inline]
    fn from(value: types::BotInlineMessageRichMessage) -> Self {
        Self::RichMessage(Box::new(value))
    }
}

/// The type `BotInlineResult`.
///
/// Contained in [`messages.botResults`](super::types::messages::BotResults), [`messages.preparedInlineMessage`](super::types::messages::PreparedInlineMessage).
///
/// [Official page](https://core.telegram.org/type/BotInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum BotInlineResult {
    BotInlineResult(Box<types::BotInlineResult>),
    BotInlineMediaResult(Box<types::BotInlineMediaResult>),
}

impl BotInlineResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::BotInlineResult(_) => 0x11965f3a,
            Self::BotInlineMediaResult(_) => 0x17db940b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::BotInlineResult(_) => "botInlineResult",
            Self::BotInlineMediaResult(_) => "botInlineMediaResult",
        }
    }
}

impl wire::Wire for BotInlineResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotInlineResult",
        id: 0,
        min_size: 28,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::BotInlineResult(value) => {
                w.u32(0x11965f3a);
                (**value).write_bare(w);
            }
            Self::BotInlineMediaResult(value) => {
                w.u32(0x17db940b);
                (**value).write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x11965f3a => Self::BotInlineResult(Box::read_bare(cursor)),
            0x17db940b => Self::BotInlineMediaResult(Box::read_bare(cursor)),
            _ => Self::BotInlineResult(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotInlineResult> for BotInlineResult {
    #[inline]
    fn from(value: types::BotInlineResult) -> Self {
        Self::BotInlineResult(Box::new(value))
    }
}

impl From<types::BotInlineMediaResult> for BotInlineResult {
    #[inline]
    fn from(value: types::BotInlineMediaResult) -> Self {
        Self::BotInlineMediaResult(Box::new(value))
    }
}

/// The type `TopPeerCategory`.
///
/// Accepted by [`contacts.resetTopPeerRating`](super::functions::contacts::ResetTopPeerRating).
///
/// Contained in [`topPeerCategoryPeers`](super::types::TopPeerCategoryPeers).
///
/// [Official page](https://core.telegram.org/type/TopPeerCategory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum TopPeerCategory {
    /// `topPeerCategoryBotsPM#ab661b5b = TopPeerCategory;`
    BotsPm,
    /// `topPeerCategoryBotsInline#148677e2 = TopPeerCategory;`
    BotsInline,
    /// `topPeerCategoryCorrespondents#637b7ed = TopPeerCategory;`
    Correspondents,
    /// `topPeerCategoryGroups#bd17a14a = TopPeerCategory;`
    Groups,
    /// `topPeerCategoryChannels#161d9628 = TopPeerCategory;`
    Channels,
    /// `topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory;`
    PhoneCalls,
    /// `topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory;`
    ForwardUsers,
    /// `topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory;`
    ForwardChats,
    /// `topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory;`
    BotsApp,
    /// `topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory;`
    BotsGuestChat,
}

impl TopPeerCategory {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::BotsPm => 0xab661b5b,
            Self::BotsInline => 0x148677e2,
            Self::Correspondents => 0x0637b7ed,
            Self::Groups => 0xbd17a14a,
            Self::Channels => 0x161d9628,
            Self::PhoneCalls => 0x1e76a78c,
            Self::ForwardUsers => 0xa8406ca9,
            Self::ForwardChats => 0xfbeec0f0,
            Self::BotsApp => 0xfd9e7bec,
            Self::BotsGuestChat => 0x6c24f3dd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::BotsPm => "topPeerCategoryBotsPM",
            Self::BotsInline => "topPeerCategoryBotsInline",
            Self::Correspondents => "topPeerCategoryCorrespondents",
            Self::Groups => "topPeerCategoryGroups",
            Self::Channels => "topPeerCategoryChannels",
            Self::PhoneCalls => "topPeerCategoryPhoneCalls",
            Self::ForwardUsers => "topPeerCategoryForwardUsers",
            Self::ForwardChats => "topPeerCategoryForwardChats",
            Self::BotsApp => "topPeerCategoryBotsApp",
            Self::BotsGuestChat => "topPeerCategoryBotsGuestChat",
        }
    }
}

impl wire::Wire for TopPeerCategory {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "TopPeerCategory",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::BotsPm => w.u32(0xab661b5b),
            Self::BotsInline => w.u32(0x148677e2),
            Self::Correspondents => w.u32(0x0637b7ed),
            Self::Groups => w.u32(0xbd17a14a),
            Self::Channels => w.u32(0x161d9628),
            Self::PhoneCalls => w.u32(0x1e76a78c),
            Self::ForwardUsers => w.u32(0xa8406ca9),
            Self::ForwardChats => w.u32(0xfbeec0f0),
            Self::BotsApp => w.u32(0xfd9e7bec),
            Self::BotsGuestChat => w.u32(0x6c24f3dd),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xab661b5b => Self::BotsPm,
            0x148677e2 => Self::BotsInline,
            0x0637b7ed => Self::Correspondents,
            0xbd17a14a => Self::Groups,
            0x161d9628 => Self::Channels,
            0x1e76a78c => Self::PhoneCalls,
            0xa8406ca9 => Self::ForwardUsers,
            0xfbeec0f0 => Self::ForwardChats,
            0xfd9e7bec => Self::BotsApp,
            0x6c24f3dd => Self::BotsGuestChat,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::BotsPm
            }
        };
        cursor.leave(id);
        value
    }
}

/// What a new message replies to.
///
/// Accepted by [`messages.sendMessage`](super::functions::messages::SendMessage), [`messages.sendMedia`](super::functions::messages::SendMedia), [`messages.forwardMessages`](super::functions::messages::ForwardMessages), [`messages.sendInlineBotResult`](super::functions::messages::SendInlineBotResult), [`messages.saveDraft`](super::functions::messages::SaveDraft), [`messages.sendScreenshotNotification`](super::functions::messages::SendScreenshotNotification), [`messages.sendMultiMedia`](super::functions::messages::SendMultiMedia), [`messages.requestWebView`](super::functions::messages::RequestWebView), [`messages.prolongWebView`](super::functions::messages::ProlongWebView), [`ephemeral.sendMessage`](super::functions::ephemeral::SendMessage).
///
/// Contained in [`draftMessage`](super::types::DraftMessage).
///
/// [Official page](https://core.telegram.org/type/InputReplyTo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputReplyTo {
    /// A message to reply to.
    Message(Box<types::InputReplyToMessage>),
    /// A story to reply to.
    Story(types::InputReplyToStory),
    /// A conversation in the direct messages of a channel to write to.
    MonoForum(types::InputReplyToMonoForum),
    /// An ephemeral message to reply to.
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Message(value) => {
                w.u32(0x3bd4b7c2);
                (**value).write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0x5881323a);
                value.write_bare(w);
            }
            Self::MonoForum(value) => {
                w.u32(0x69d66c45);
                value.write_bare(w);
            }
            Self::EphemeralMessage(value) => {
                w.u32(0x4119b95e);
                value.write_bare(w);
            }
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

/// The type `StickerSetCovered`.
///
/// Returned by [`messages.getAttachedStickers`](super::functions::messages::GetAttachedStickers).
///
/// Contained in [`messages.featuredStickers`](super::types::messages::FeaturedStickers), [`messages.archivedStickers`](super::types::messages::ArchivedStickers), [`messages.stickerSetInstallResultArchive`](super::types::messages::StickerSetInstallResultArchive), [`recentMeUrlStickerSet`](super::types::RecentMeUrlStickerSet), [`messages.foundStickerSets`](super::types::messages::FoundStickerSets), [`messages.myStickers`](super::types::messages::MyStickers).
///
/// [Official page](https://core.telegram.org/type/StickerSetCovered)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StickerSetCovered {
    StickerSetCovered(Box<types::StickerSetCovered>),
    StickerSetMultiCovered(Box<types::StickerSetMultiCovered>),
    StickerSetFullCovered(Box<types::StickerSetFullCovered>),
    StickerSetNoCovered(Box<types::StickerSetNoCovered>),
}

impl StickerSetCovered {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StickerSetCovered(_) => 0x6410a5d2,
            Self::StickerSetMultiCovered(_) => 0x3407e51b,
            Self::StickerSetFullCovered(_) => 0x40d13c0e,
            Self::StickerSetNoCovered(_) => 0x77b15d1c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StickerSetCovered(_) => "stickerSetCovered",
            Self::StickerSetMultiCovered(_) => "stickerSetMultiCovered",
            Self::StickerSetFullCovered(_) => "stickerSetFullCovered",
            Self::StickerSetNoCovered(_) => "stickerSetNoCovered",
        }
    }
}

impl wire::Wire for StickerSetCovered {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StickerSetCovered",
        id: 0,
        min_size: 44,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StickerSetCovered(value) => {
                w.u32(0x6410a5d2);
                (**value).write_bare(w);
            }
            Self::StickerSetMultiCovered(value) => {
                w.u32(0x3407e51b);
                (**value).write_bare(w);
            }
            Self::StickerSetFullCovered(value) => {
                w.u32(0x40d13c0e);
                (**value).write_bare(w);
            }
            Self::StickerSetNoCovered(value) => {
                w.u32(0x77b15d1c);
                (**value).write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6410a5d2 => Self::StickerSetCovered(Box::read_bare(cursor)),
            0x3407e51b => Self::StickerSetMultiCovered(Box::read_bare(cursor)),
            0x40d13c0e => Self::StickerSetFullCovered(Box::read_bare(cursor)),
            0x77b15d1c => Self::StickerSetNoCovered(Box::read_bare(cursor)),
            _ => Self::StickerSetMultiCovered(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StickerSetCovered> for StickerSetCovered {
    #[inline]
    fn from(value: types::StickerSetCovered) -> Self {
        Self::StickerSetCovered(Box::new(value))
    }
}

impl From<types::StickerSetMultiCovered> for StickerSetCovered {
    #[inline]
    fn from(value: types::StickerSetMultiCovered) -> Self {
        Self::StickerSetMultiCovered(Box::new(value))
    }
}

impl From<types::StickerSetFullCovered> for StickerSetCovered {
    #[inline]
    fn from(value: types::StickerSetFullCovered) -> Self {
        Self::StickerSetFullCovered(Box::new(value))
    }
}

impl From<types::StickerSetNoCovered> for StickerSetCovered {
    #[inline]
    fn from(value: types::StickerSetNoCovered) -> Self {
        Self::StickerSetNoCovered(Box::new(value))
    }
}

/// The type `InputStickeredMedia`.
///
/// Accepted by [`messages.getAttachedStickers`](super::functions::messages::GetAttachedStickers).
///
/// [Official page](https://core.telegram.org/type/InputStickeredMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputStickeredMedia {
    Photo(types::InputStickeredMediaPhoto),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Photo(value) => {
                w.u32(0x4a992157);
                value.write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0x0438865b);
                value.write_bare(w);
            }
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

/// The type `RichText`.
///
/// Contained in [`textBold`](super::types::TextBold), [`textItalic`](super::types::TextItalic), [`textUnderline`](super::types::TextUnderline), [`textStrike`](super::types::TextStrike), [`textFixed`](super::types::TextFixed), [`textUrl`](super::types::TextUrl), [`textEmail`](super::types::TextEmail), [`textConcat`](super::types::TextConcat), [`textSubscript`](super::types::TextSubscript), [`textSuperscript`](super::types::TextSuperscript), and 44 more.
///
/// [Official page](https://core.telegram.org/type/RichText)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum RichText {
    /// `textEmpty#dc3d824f = RichText;`
    TextEmpty,
    TextPlain(types::TextPlain),
    TextBold(Box<types::TextBold>),
    TextItalic(Box<types::TextItalic>),
    TextUnderline(Box<types::TextUnderline>),
    TextStrike(Box<types::TextStrike>),
    TextFixed(Box<types::TextFixed>),
    TextUrl(Box<types::TextUrl>),
    TextEmail(Box<types::TextEmail>),
    TextConcat(types::TextConcat),
    TextSubscript(Box<types::TextSubscript>),
    TextSuperscript(Box<types::TextSuperscript>),
    TextMarked(Box<types::TextMarked>),
    TextPhone(Box<types::TextPhone>),
    TextImage(types::TextImage),
    TextAnchor(Box<types::TextAnchor>),
    TextMath(types::TextMath),
    TextCustomEmoji(types::TextCustomEmoji),
    TextSpoiler(Box<types::TextSpoiler>),
    TextMention(Box<types::TextMention>),
    TextHashtag(Box<types::TextHashtag>),
    TextBotCommand(Box<types::TextBotCommand>),
    TextCashtag(Box<types::TextCashtag>),
    TextAutoUrl(Box<types::TextAutoUrl>),
    TextAutoEmail(Box<types::TextAutoEmail>),
    TextAutoPhone(Box<types::TextAutoPhone>),
    TextBankCard(Box<types::TextBankCard>),
    TextMentionName(Box<types::TextMentionName>),
    TextDate(Box<types::TextDate>),
    TextDiff(Box<types::TextDiff>),
    TextButton(Box<types::TextButton>),
    TextTonAddress(Box<types::TextTonAddress>),
}

impl RichText {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::TextEmpty => 0xdc3d824f,
            Self::TextPlain(_) => 0x744694e0,
            Self::TextBold(_) => 0x6724abc4,
            Self::TextItalic(_) => 0xd912a59c,
            Self::TextUnderline(_) => 0xc12622c4,
            Self::TextStrike(_) => 0x9bf8bb95,
            Self::TextFixed(_) => 0x6c3f19b9,
            Self::TextUrl(_) => 0x3c2884c1,
            Self::TextEmail(_) => 0xde5a0dd6,
            Self::TextConcat(_) => 0x7e6260d7,
            Self::TextSubscript(_) => 0xed6a8504,
            Self::TextSuperscript(_) => 0xc7fb5e01,
            Self::TextMarked(_) => 0x034b8621,
            Self::TextPhone(_) => 0x1ccb966a,
            Self::TextImage(_) => 0x081ccf4f,
            Self::TextAnchor(_) => 0x35553762,
            Self::TextMath(_) => 0x9d2eac97,
            Self::TextCustomEmoji(_) => 0xa26156c0,
            Self::TextSpoiler(_) => 0x4c2a5d62,
            Self::TextMention(_) => 0xcd24cf44,
            Self::TextHashtag(_) => 0x519524ea,
            Self::TextBotCommand(_) => 0x02ff29d3,
            Self::TextCashtag(_) => 0x7b9e1801,
            Self::TextAutoUrl(_) => 0xac6a83aa,
            Self::TextAutoEmail(_) => 0xc556a45d,
            Self::TextAutoPhone(_) => 0x24c26789,
            Self::TextBankCard(_) => 0xb956812d,
            Self::TextMentionName(_) => 0x01a9fbfc,
            Self::TextDate(_) => 0xa5b45e2b,
            Self::TextDiff(_) => 0x9686cb50,
            Self::TextButton(_) => 0xafc79cd6,
            Self::TextTonAddress(_) => 0x3cd2a36a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::TextEmpty => "textEmpty",
            Self::TextPlain(_) => "textPlain",
            Self::TextBold(_) => "textBold",
            Self::TextItalic(_) => "textItalic",
            Self::TextUnderline(_) => "textUnderline",
            Self::TextStrike(_) => "textStrike",
            Self::TextFixed(_) => "textFixed",
            Self::TextUrl(_) => "textUrl",
            Self::TextEmail(_) => "textEmail",
            Self::TextConcat(_) => "textConcat",
            Self::TextSubscript(_) => "textSubscript",
            Self::TextSuperscript(_) => "textSuperscript",
            Self::TextMarked(_) => "textMarked",
            Self::TextPhone(_) => "textPhone",
            Self::TextImage(_) => "textImage",
            Self::TextAnchor(_) => "textAnchor",
            Self::TextMath(_) => "textMath",
            Self::TextCustomEmoji(_) => "textCustomEmoji",
            Self::TextSpoiler(_) => "textSpoiler",
            Self::TextMention(_) => "textMention",
            Self::TextHashtag(_) => "textHashtag",
            Self::TextBotCommand(_) => "textBotCommand",
            Self::TextCashtag(_) => "textCashtag",
            Self::TextAutoUrl(_) => "textAutoUrl",
            Self::TextAutoEmail(_) => "textAutoEmail",
            Self::TextAutoPhone(_) => "textAutoPhone",
            Self::TextBankCard(_) => "textBankCard",
            Self::TextMentionName(_) => "textMentionName",
            Self::TextDate(_) => "textDate",
            Self::TextDiff(_) => "textDiff",
            Self::TextButton(_) => "textButton",
            Self::TextTonAddress(_) => "textTonAddress",
        }
    }
}

impl wire::Wire for RichText {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RichText",
        id: 0,
        min_size: 4,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::TextEmpty => w.u32(0xdc3d824f),
            Self::TextPlain(value) => {
                w.u32(0x744694e0);
                value.write_bare(w);
            }
            Self::TextBold(value) => {
                w.u32(0x6724abc4);
                (**value).write_bare(w);
            }
            Self::TextItalic(value) => {
                w.u32(0xd912a59c);
                (**value).write_bare(w);
            }
            Self::TextUnderline(value) => {
                w.u32(0xc12622c4);
                (**value).write_bare(w);
            }
            Self::TextStrike(value) => {
                w.u32(0x9bf8bb95);
                (**value).write_bare(w);
            }
            Self::TextFixed(value) => {
                w.u32(0x6c3f19b9);
                (**value).write_bare(w);
            }
            Self::TextUrl(value) => {
                w.u32(0x3c2884c1);
                (**value).write_bare(w);
            }
            Self::TextEmail(value) => {
                w.u32(0xde5a0dd6);
                (**value).write_bare(w);
            }
            Self::TextConcat(value) => {
                w.u32(0x7e6260d7);
                value.write_bare(w);
            }
            Self::TextSubscript(value) => {
                w.u32(0xed6a8504);
                (**value).write_bare(w);
            }
            Self::TextSuperscript(value) => {
                w.u32(0xc7fb5e01);
                (**value).write_bare(w);
            }
            Self::TextMarked(value) => {
                w.u32(0x034b8621);
                (**value).write_bare(w);
            }
            Self::TextPhone(value) => {
                w.u32(0x1ccb966a);
                (**value).write_bare(w);
            }
            Self::TextImage(value) => {
                w.u32(0x081ccf4f);
                value.write_bare(w);
            }
            Self::TextAnchor(value) => {
                w.u32(0x35553762);
                (**value).write_bare(w);
            }
            Self::TextMath(value) => {
                w.u32(0x9d2eac97);
                value.write_bare(w);
            }
            Self::TextCustomEmoji(value) => {
                w.u32(0xa26156c0);
                value.write_bare(w);
            }
            Self::TextSpoiler(value) => {
                w.u32(0x4c2a5d62);
                (**value).write_bare(w);
            }
            Self::TextMention(value) => {
                w.u32(0xcd24cf44);
                (**value).write_bare(w);
            }
            Self::TextHashtag(value) => {
                w.u32(0x519524ea);
                (**value).write_bare(w);
            }
            Self::TextBotCommand(value) => {
                w.u32(0x02ff29d3);
                (**value).write_bare(w);
            }
            Self::TextCashtag(value) => {
                w.u32(0x7b9e1801);
                (**value).write_bare(w);
            }
            Self::TextAutoUrl(value) => {
                w.u32(0xac6a83aa);
                (**value).write_bare(w);
            }
            Self::TextAutoEmail(value) => {
                w.u32(0xc556a45d);
                (**value).write_bare(w);
            }
            Self::TextAutoPhone(value) => {
                w.u32(0x24c26789);
                (**value).write_bare(w);
            }
            Self::TextBankCard(value) => {
                w.u32(0xb956812d);
                (**value).write_bare(w);
            }
            Self::TextMentionName(value) => {
                w.u32(0x01a9fbfc);
                (**value).write_bare(w);
            }
            Self::TextDate(value) => {
                w.u32(0xa5b45e2b);
                (**value).write_bare(w);
            }
            Self::TextDiff(value) => {
                w.u32(0x9686cb50);
                (**value).write_bare(w);
            }
            Self::TextButton(value) => {
                w.u32(0xafc79cd6);
                (**value).write_bare(w);
            }
            Self::TextTonAddress(value) => {
                w.u32(0x3cd2a36a);
                (**value).write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xdc3d824f => Self::TextEmpty,
            0x744694e0 => Self::TextPlain(types::TextPlain::read_bare(cursor)),
            0x6724abc4 => Self::TextBold(Box::read_bare(cursor)),
            0xd912a59c => Self::TextItalic(Box::read_bare(cursor)),
            0xc12622c4 => Self::TextUnderline(Box::read_bare(cursor)),
            0x9bf8bb95 => Self::TextStrike(Box::read_bare(cursor)),
            0x6c3f19b9 => Self::TextFixed(Box::read_bare(cursor)),
            0x3c2884c1 => Self::TextUrl(Box::read_bare(cursor)),
            0xde5a0dd6 => Self::TextEmail(Box::read_bare(cursor)),
            0x7e6260d7 => Self::TextConcat(types::TextConcat::read_bare(cursor)),
            0xed6a8504 => Self::TextSubscript(Box::read_bare(cursor)),
            0xc7fb5e01 => Self::TextSuperscript(Box::read_bare(cursor)),
            0x034b8621 => Self::TextMarked(Box::read_bare(cursor)),
            0x1ccb966a => Self::TextPhone(Box::read_bare(cursor)),
            0x081ccf4f => Self::TextImage(types::TextImage::read_bare(cursor)),
            0x35553762 => Self::TextAnchor(Box::read_bare(cursor)),
            0x9d2eac97 => Self::TextMath(types::TextMath::read_bare(cursor)),
            0xa26156c0 => {
                Self::TextCustomEmoji(types::TextCustomEmoji::read_bare(cursor))
            }
            0x4c2a5d62 => Self::TextSpoiler(Box::read_bare(cursor)),
            0xcd24cf44 => Self::TextMention(Box::read_bare(cursor)),
            0x519524ea => Self::TextHashtag(Box::read_bare(cursor)),
            0x02ff29d3 => Self::TextBotCommand(Box::read_bare(cursor)),
            0x7b9e1801 => Self::TextCashtag(Box::read_bare(cursor)),
            0xac6a83aa => Self::TextAutoUrl(Box::read_bare(cursor)),
            0xc556a45d => Self::TextAutoEmail(Box::read_bare(cursor)),
            0x24c26789 => Self::TextAutoPhone(Box::read_bare(cursor)),
            0xb956812d => Self::TextBankCard(Box::read_bare(cursor)),
            0x01a9fbfc => Self::TextMentionName(Box::read_bare(cursor)),
            0xa5b45e2b => Self::TextDate(Box::read_bare(cursor)),
            0x9686cb50 => Self::TextDiff(Box::read_bare(cursor)),
            0xafc79cd6 => Self::TextButton(Box::read_bare(cursor)),
            0x3cd2a36a => Self::TextTonAddress(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::TextEmpty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::TextPlain> for RichText {
    #[inline]
    fn from(value: types::TextPlain) -> Self {
        Self::TextPlain(value)
    }
}

impl From<types::TextBold> for RichText {
    #[inline]
    fn from(value: types::TextBold) -> Self {
        Self::TextBold(Box::new(value))
    }
}

impl From<types::TextItalic> for RichText {
    #[inline]
    fn from(value: types::TextItalic) -> Self {
        Self::TextItalic(Box::new(value))
    }
}

impl From<types::TextUnderline> for RichText {
    #[inline]
    fn from(value: types::TextUnderline) -> Self {
        Self::TextUnderline(Box::new(value))
    }
}

impl From<types::TextStrike> for RichText {
    #[inline]
    fn from(value: types::TextStrike) -> Self {
        Self::TextStrike(Box::new(value))
    }
}

impl From<types::TextFixed> for RichText {
    #[inline]
    fn from(value: types::TextFixed) -> Self {
        Self::TextFixed(Box::new(value))
    }
}

impl From<types::TextUrl> for RichText {
    #[inline]
    fn from(value: types::TextUrl) -> Self {
        Self::TextUrl(Box::new(value))
    }
}

impl From<types::TextEmail> for RichText {
    #[inline]
    fn from(value: types::TextEmail) -> Self {
        Self::TextEmail(Box::new(value))
    }
}

impl From<types::TextConcat> for RichText {
    #[inline]
    fn from(value: types::TextConcat) -> Self {
        Self::TextConcat(value)
    }
}

impl From<types::TextSubscript> for RichText {
    #[inline]
    fn from(value: types::TextSubscript) -> Self {
        Self::TextSubscript(Box::new(value))
    }
}

impl From<types::TextSuperscript> for RichText {
    #[inline]
    fn from(value: types::TextSuperscript) -> Self {
        Self::TextSuperscript(Box::new(value))
    }
}

impl From<types::TextMarked> for RichText {
    #[inline]
    fn from(value: types::TextMarked) -> Self {
        Self::TextMarked(Box::new(value))
    }
}

impl From<types::TextPhone> for RichText {
    #[inline]
    fn from(value: types::TextPhone) -> Self {
        Self::TextPhone(Box::new(value))
    }
}

impl From<types::TextImage> for RichText {
    #[inline]
    fn from(value: types::TextImage) -> Self {
        Self::TextImage(value)
    }
}

impl From<types::TextAnchor> for RichText {
    #[inline]
    fn from(value: types::TextAnchor) -> Self {
        Self::TextAnchor(Box::new(value))
    }
}

impl From<types::TextMath> for RichText {
    #[inline]
    fn from(value: types::TextMath) -> Self {
        Self::TextMath(value)
    }
}

impl From<types::TextCustomEmoji> for RichText {
    #[inline]
    fn from(value: types::TextCustomEmoji) -> Self {
        Self::TextCustomEmoji(value)
    }
}

impl From<types::TextSpoiler> for RichText {
    #[inline]
    fn from(value: types::TextSpoiler) -> Self {
        Self::TextSpoiler(Box::new(value))
    }
}

impl From<types::TextMention> for RichText {
    #[inline]
    fn from(value: types::TextMention) -> Self {
        Self::TextMention(Box::new(value))
    }
}

impl From<types::TextHashtag> for RichText {
    #[inline]
    fn from(value: types::TextHashtag) -> Self {
        Self::TextHashtag(Box::new(value))
    }
}

impl From<types::TextBotCommand> for RichText {
    #[inline]
    fn from(value: types::TextBotCommand) -> Self {
        Self::TextBotCommand(Box::new(value))
    }
}

impl From<types::TextCashtag> for RichText {
    #[inline]
    fn from(value: types::TextCashtag) -> Self {
        Self::TextCashtag(Box::new(value))
    }
}

impl From<types::TextAutoUrl> for RichText {
    #[inline]
    fn from(value: types::TextAutoUrl) -> Self {
        Self::TextAutoUrl(Box::new(value))
    }
}

impl From<types::TextAutoEmail> for RichText {
    #[inline]
    fn from(value: types::TextAutoEmail) -> Self {
        Self::TextAutoEmail(Box::new(value))
    }
}

impl From<types::TextAutoPhone> for RichText {
    #[inline]
    fn from(value: types::TextAutoPhone) -> Self {
        Self::TextAutoPhone(Box::new(value))
    }
}

impl From<types::TextBankCard> for RichText {
    #[inline]
    fn from(value: types::TextBankCard) -> Self {
        Self::TextBankCard(Box::new(value))
    }
}

impl From<types::TextMentionName> for RichText {
    #[inline]
    fn from(value: types::TextMentionName) -> Self {
        Self::TextMentionName(Box::new(value))
    }
}

impl From<types::TextDate> for RichText {
    #[inline]
    fn from(value: types::TextDate) -> Self {
        Self::TextDate(Box::new(value))
    }
}

impl From<types::TextDiff> for RichText {
    #[inline]
    fn from(value: types::TextDiff) -> Self {
        Self::TextDiff(Box::new(value))
    }
}

impl From<types::TextButton> for RichText {
    #[inline]
    fn from(value: types::TextButton) -> Self {
        Self::TextButton(Box::new(value))
    }
}

impl From<types::TextTonAddress> for RichText {
    #[inline]
    fn from(value: types::TextTonAddress) -> Self {
        Self::TextTonAddress(Box::new(value))
    }
}

/// The type `InlineButtonType`.
///
/// Contained in [`textButton`](super::types::TextButton), [`pageButton`](super::types::PageButton), [`keyboardInlineButton`](super::types::KeyboardInlineButton).
///
/// [Official page](https://core.telegram.org/type/InlineButtonType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InlineButtonType {
    Url(types::InlineButtonTypeUrl),
    UrlAuth(types::InlineButtonTypeUrlAuth),
    InputInlineButtonTypeUrlAuth(types::InputInlineButtonTypeUrlAuth),
    WebView(types::InlineButtonTypeWebView),
    Callback(types::InlineButtonTypeCallback),
    /// `inlineButtonTypeGame#5cd3709d = InlineButtonType;`
    Game,
    /// `inlineButtonTypeBuy#48bad7a5 = InlineButtonType;`
    Buy,
    SwitchInline(types::InlineButtonTypeSwitchInline),
    UserProfile(types::InlineButtonTypeUserProfile),
    InputInlineButtonTypeUserProfile(types::InputInlineButtonTypeUserProfile),
    Copy(types::InlineButtonTypeCopy),
    /// `inlineButtonTypeDisabled#a438619d = InlineButtonType;`
    Disabled,
}

impl InlineButtonType {
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Url(value) => {
                w.u32(0xeca4f8d4);
                value.write_bare(w);
            }
            Self::UrlAuth(value) => {
                w.u32(0xbfd02da2);
                value.write_bare(w);
            }
            Self::InputInlineButtonTypeUrlAuth(value) => {
                w.u32(0x9961bcb4);
                value.write_bare(w);
            }
            Self::WebView(value) => {
                w.u32(0x3bcab5b4);
                value.write_bare(w);
            }
            Self::Callback(value) => {
                w.u32(0x2955bc38);
                value.write_bare(w);
            }
            Self::Game => w.u32(0x5cd3709d),
            Self::Buy => w.u32(0x48bad7a5),
            Self::SwitchInline(value) => {
                w.u32(0x93773ff5);
                value.write_bare(w);
            }
            Self::UserProfile(value) => {
                w.u32(0x3fa33fcf);
                value.write_bare(w);
            }
            Self::InputInlineButtonTypeUserProfile(value) => {
                w.u32(0x53f3ce5a);
                value.write_bare(w);
            }
            Self::Copy(value) => {
                w.u32(0xb41d3272);
                value.write_bare(w);
            }
            Self::Disabled => w.u32(0xa438619d),
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

/// The type `PageBlock`.
///
/// Contained in [`richMessage`](super::types::RichMessage), [`inputRichMessage`](super::types::InputRichMessage), [`page`](super::types::Page), [`pageBlockCover`](super::types::PageBlockCover), [`pageBlockEmbedPost`](super::types::PageBlockEmbedPost), [`pageBlockCollage`](super::types::PageBlockCollage), [`pageBlockSlideshow`](super::types::PageBlockSlideshow), [`pageBlockDetails`](super::types::PageBlockDetails), [`pageBlockBlockquoteBlocks`](super::types::PageBlockBlockquoteBlocks), [`pageListItemBlocks`](super::types::PageListItemBlocks), and 1 more.
///
/// [Official page](https://core.telegram.org/type/PageBlock)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageBlock {
    /// `pageBlockUnsupported#13567e8a = PageBlock;`
    Unsupported,
    Title(types::PageBlockTitle),
    Subtitle(types::PageBlockSubtitle),
    AuthorDate(types::PageBlockAuthorDate),
    Header(types::PageBlockHeader),
    Subheader(types::PageBlockSubheader),
    Paragraph(types::PageBlockParagraph),
    Preformatted(types::PageBlockPreformatted),
    Footer(types::PageBlockFooter),
    /// `pageBlockDivider#db20b188 = PageBlock;`
    Divider,
    Anchor(types::PageBlockAnchor),
    List(types::PageBlockList),
    Blockquote(types::PageBlockBlockquote),
    Pullquote(types::PageBlockPullquote),
    Photo(Box<types::PageBlockPhoto>),
    Video(types::PageBlockVideo),
    Cover(Box<types::PageBlockCover>),
    Embed(Box<types::PageBlockEmbed>),
    EmbedPost(Box<types::PageBlockEmbedPost>),
    Collage(types::PageBlockCollage),
    Slideshow(types::PageBlockSlideshow),
    Channel(types::PageBlockChannel),
    Audio(types::PageBlockAudio),
    Kicker(types::PageBlockKicker),
    Table(types::PageBlockTable),
    OrderedList(types::PageBlockOrderedList),
    Details(types::PageBlockDetails),
    RelatedArticles(types::PageBlockRelatedArticles),
    Map(Box<types::PageBlockMap>),
    Heading1(types::PageBlockHeading1),
    Heading2(types::PageBlockHeading2),
    Heading3(types::PageBlockHeading3),
    Heading4(types::PageBlockHeading4),
    Heading5(types::PageBlockHeading5),
    Heading6(types::PageBlockHeading6),
    Math(types::PageBlockMath),
    Thinking(types::PageBlockThinking),
    InputPageBlockMap(types::InputPageBlockMap),
    BlockquoteBlocks(types::PageBlockBlockquoteBlocks),
    ButtonRow(types::PageBlockButtonRow),
    Document(types::PageBlockDocument),
}

impl PageBlock {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unsupported => 0x13567e8a,
            Self::Title(_) => 0x70abc3fd,
            Self::Subtitle(_) => 0x8ffa9a1f,
            Self::AuthorDate(_) => 0xbaafe5e0,
            Self::Header(_) => 0xbfd064ec,
            Self::Subheader(_) => 0xf12bb6e1,
            Self::Paragraph(_) => 0x467a0766,
            Self::Preformatted(_) => 0xc070d93e,
            Self::Footer(_) => 0x48870999,
            Self::Divider => 0xdb20b188,
            Self::Anchor(_) => 0xce0d37b0,
            Self::List(_) => 0xe4e88011,
            Self::Blockquote(_) => 0x66d1670b,
            Self::Pullquote(_) => 0x4f4456d3,
            Self::Photo(_) => 0x1759c560,
            Self::Video(_) => 0x7c8fe7b6,
            Self::Cover(_) => 0x39f23300,
            Self::Embed(_) => 0xa8718dc5,
            Self::EmbedPost(_) => 0xf259a80b,
            Self::Collage(_) => 0x65a0fa4d,
            Self::Slideshow(_) => 0x031f9590,
            Self::Channel(_) => 0xef1751b5,
            Self::Audio(_) => 0x804361ea,
            Self::Kicker(_) => 0x1e148390,
            Self::Table(_) => 0xbf4dea82,
            Self::OrderedList(_) => 0x1fd6f6c1,
            Self::Details(_) => 0x76768bed,
            Self::RelatedArticles(_) => 0x16115a96,
            Self::Map(_) => 0xa44f3ef6,
            Self::Heading1(_) => 0xbaff072f,
            Self::Heading2(_) => 0x096b2aec,
            Self::Heading3(_) => 0x67e731ad,
            Self::Heading4(_) => 0xb532772b,
            Self::Heading5(_) => 0xdbbe6c6a,
            Self::Heading6(_) => 0x682a41a9,
            Self::Math(_) => 0x59080c20,
            Self::Thinking(_) => 0x3c29a3e2,
            Self::InputPageBlockMap(_) => 0x574b617f,
            Self::BlockquoteBlocks(_) => 0x0e6e47c4,
            Self::ButtonRow(_) => 0x6d640318,
            Self::Document(_) => 0x38fa3ba3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unsupported => "pageBlockUnsupported",
            Self::Title(_) => "pageBlockTitle",
            Self::Subtitle(_) => "pageBlockSubtitle",
            Self::AuthorDate(_) => "pageBlockAuthorDate",
            Self::Header(_) => "pageBlockHeader",
            Self::Subheader(_) => "pageBlockSubheader",
            Self::Paragraph(_) => "pageBlockParagraph",
            Self::Preformatted(_) => "pageBlockPreformatted",
            Self::Footer(_) => "pageBlockFooter",
            Self::Divider => "pageBlockDivider",
            Self::Anchor(_) => "pageBlockAnchor",
            Self::List(_) => "pageBlockList",
            Self::Blockquote(_) => "pageBlockBlockquote",
            Self::Pullquote(_) => "pageBlockPullquote",
            Self::Photo(_) => "pageBlockPhoto",
            Self::Video(_) => "pageBlockVideo",
            Self::Cover(_) => "pageBlockCover",
            Self::Embed(_) => "pageBlockEmbed",
            Self::EmbedPost(_) => "pageBlockEmbedPost",
            Self::Collage(_) => "pageBlockCollage",
            Self::Slideshow(_) => "pageBlockSlideshow",
            Self::Channel(_) => "pageBlockChannel",
            Self::Audio(_) => "pageBlockAudio",
            Self::Kicker(_) => "pageBlockKicker",
            Self::Table(_) => "pageBlockTable",
            Self::OrderedList(_) => "pageBlockOrderedList",
            Self::Details(_) => "pageBlockDetails",
            Self::RelatedArticles(_) => "pageBlockRelatedArticles",
            Self::Map(_) => "pageBlockMap",
            Self::Heading1(_) => "pageBlockHeading1",
            Self::Heading2(_) => "pageBlockHeading2",
            Self::Heading3(_) => "pageBlockHeading3",
            Self::Heading4(_) => "pageBlockHeading4",
            Self::Heading5(_) => "pageBlockHeading5",
            Self::Heading6(_) => "pageBlockHeading6",
            Self::Math(_) => "pageBlockMath",
            Self::Thinking(_) => "pageBlockThinking",
            Self::InputPageBlockMap(_) => "inputPageBlockMap",
            Self::BlockquoteBlocks(_) => "pageBlockBlockquoteBlocks",
            Self::ButtonRow(_) => "pageBlockButtonRow",
            Self::Document(_) => "pageBlockDocument",
        }
    }
}

impl wire::Wire for PageBlock {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageBlock",
        id: 0,
        min_size: 4,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unsupported => w.u32(0x13567e8a),
            Self::Title(value) => {
                w.u32(0x70abc3fd);
                value.write_bare(w);
            }
            Self::Subtitle(value) => {
                w.u32(0x8ffa9a1f);
                value.write_bare(w);
            }
            Self::AuthorDate(value) => {
                w.u32(0xbaafe5e0);
                value.write_bare(w);
            }
            Self::Header(value) => {
                w.u32(0xbfd064ec);
                value.write_bare(w);
            }
            Self::Subheader(value) => {
                w.u32(0xf12bb6e1);
                value.write_bare(w);
            }
            Self::Paragraph(value) => {
                w.u32(0x467a0766);
                value.write_bare(w);
            }
            Self::Preformatted(value) => {
                w.u32(0xc070d93e);
                value.write_bare(w);
            }
            Self::Footer(value) => {
                w.u32(0x48870999);
                value.write_bare(w);
            }
            Self::Divider => w.u32(0xdb20b188),
            Self::Anchor(value) => {
                w.u32(0xce0d37b0);
                value.write_bare(w);
            }
            Self::List(value) => {
                w.u32(0xe4e88011);
                value.write_bare(w);
            }
            Self::Blockquote(value) => {
                w.u32(0x66d1670b);
                value.write_bare(w);
            }
            Self::Pullquote(value) => {
                w.u32(0x4f4456d3);
                value.write_bare(w);
            }
            Self::Photo(value) => {
                w.u32(0x1759c560);
                (**value).write_bare(w);
            }
            Self::Video(value) => {
                w.u32(0x7c8fe7b6);
                value.write_bare(w);
            }
            Self::Cover(value) => {
                w.u32(0x39f23300);
                (**value).write_bare(w);
            }
            Self::Embed(value) => {
                w.u32(0xa8718dc5);
                (**value).write_bare(w);
            }
            Self::EmbedPost(value) => {
                w.u32(0xf259a80b);
                (**value).write_bare(w);
            }
            Self::Collage(value) => {
                w.u32(0x65a0fa4d);
                value.write_bare(w);
            }
            Self::Slideshow(value) => {
                w.u32(0x031f9590);
                value.write_bare(w);
            }
            Self::Channel(value) => {
                w.u32(0xef1751b5);
                value.write_bare(w);
            }
            Self::Audio(value) => {
                w.u32(0x804361ea);
                value.write_bare(w);
            }
            Self::Kicker(value) => {
                w.u32(0x1e148390);
                value.write_bare(w);
            }
            Self::Table(value) => {
                w.u32(0xbf4dea82);
                value.write_bare(w);
            }
            Self::OrderedList(value) => {
                w.u32(0x1fd6f6c1);
                value.write_bare(w);
            }
            Self::Details(value) => {
                w.u32(0x76768bed);
                value.write_bare(w);
            }
            Self::RelatedArticles(value) => {
                w.u32(0x16115a96);
                value.write_bare(w);
            }
            Self::Map(value) => {
                w.u32(0xa44f3ef6);
                (**value).write_bare(w);
            }
            Self::Heading1(value) => {
                w.u32(0xbaff072f);
                value.write_bare(w);
            }
            Self::Heading2(value) => {
                w.u32(0x096b2aec);
                value.write_bare(w);
            }
            Self::Heading3(value) => {
                w.u32(0x67e731ad);
                value.write_bare(w);
            }
            Self::Heading4(value) => {
                w.u32(0xb532772b);
                value.write_bare(w);
            }
            Self::Heading5(value) => {
                w.u32(0xdbbe6c6a);
                value.write_bare(w);
            }
            Self::Heading6(value) => {
                w.u32(0x682a41a9);
                value.write_bare(w);
            }
            Self::Math(value) => {
                w.u32(0x59080c20);
                value.write_bare(w);
            }
            Self::Thinking(value) => {
                w.u32(0x3c29a3e2);
                value.write_bare(w);
            }
            Self::InputPageBlockMap(value) => {
                w.u32(0x574b617f);
                value.write_bare(w);
            }
            Self::BlockquoteBlocks(value) => {
                w.u32(0x0e6e47c4);
                value.write_bare(w);
            }
            Self::ButtonRow(value) => {
                w.u32(0x6d640318);
                value.write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0x38fa3ba3);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x13567e8a => Self::Unsupported,
            0x70abc3fd => Self::Title(types::PageBlockTitle::read_bare(cursor)),
            0x8ffa9a1f => Self::Subtitle(types::PageBlockSubtitle::read_bare(cursor)),
            0xbaafe5e0 => Self::AuthorDate(types::PageBlockAuthorDate::read_bare(cursor)),
            0xbfd064ec => Self::Header(types::PageBlockHeader::read_bare(cursor)),
            0xf12bb6e1 => Self::Subheader(types::PageBlockSubheader::read_bare(cursor)),
            0x467a0766 => Self::Paragraph(types::PageBlockParagraph::read_bare(cursor)),
            0xc070d93e => {
                Self::Preformatted(types::PageBlockPreformatted::read_bare(cursor))
            }
            0x48870999 => Self::Footer(types::PageBlockFooter::read_bare(cursor)),
            0xdb20b188 => Self::Divider,
            0xce0d37b0 => Self::Anchor(types::PageBlockAnchor::read_bare(cursor)),
            0xe4e88011 => Self::List(types::PageBlockList::read_bare(cursor)),
            0x66d1670b => Self::Blockquote(types::PageBlockBlockquote::read_bare(cursor)),
            0x4f4456d3 => Self::Pullquote(types::PageBlockPullquote::read_bare(cursor)),
            0x1759c560 => Self::Photo(Box::read_bare(cursor)),
            0x7c8fe7b6 => Self::Video(types::PageBlockVideo::read_bare(cursor)),
            0x39f23300 => Self::Cover(Box::read_bare(cursor)),
            0xa8718dc5 => Self::Embed(Box::read_bare(cursor)),
            0xf259a80b => Self::EmbedPost(Box::read_bare(cursor)),
            0x65a0fa4d => Self::Collage(types::PageBlockCollage::read_bare(cursor)),
            0x031f9590 => Self::Slideshow(types::PageBlockSlideshow::read_bare(cursor)),
            0xef1751b5 => Self::Channel(types::PageBlockChannel::read_bare(cursor)),
            0x804361ea => Self::Audio(types::PageBlockAudio::read_bare(cursor)),
            0x1e148390 => Self::Kicker(types::PageBlockKicker::read_bare(cursor)),
            0xbf4dea82 => Self::Table(types::PageBlockTable::read_bare(cursor)),
            0x1fd6f6c1 => {
                Self::OrderedList(types::PageBlockOrderedList::read_bare(cursor))
            }
            0x76768bed => Self::Details(types::PageBlockDetails::read_bare(cursor)),
            0x16115a96 => {
                Self::RelatedArticles(types::PageBlockRelatedArticles::read_bare(cursor))
            }
            0xa44f3ef6 => Self::Map(Box::read_bare(cursor)),
            0xbaff072f => Self::Heading1(types::PageBlockHeading1::read_bare(cursor)),
            0x096b2aec => Self::Heading2(types::PageBlockHeading2::read_bare(cursor)),
            0x67e731ad => Self::Heading3(types::PageBlockHeading3::read_bare(cursor)),
            0xb532772b => Self::Heading4(types::PageBlockHeading4::read_bare(cursor)),
            0xdbbe6c6a => Self::Heading5(types::PageBlockHeading5::read_bare(cursor)),
            0x682a41a9 => Self::Heading6(types::PageBlockHeading6::read_bare(cursor)),
            0x59080c20 => Self::Math(types::PageBlockMath::read_bare(cursor)),
            0x3c29a3e2 => Self::Thinking(types::PageBlockThinking::read_bare(cursor)),
            0x574b617f => {
                Self::InputPageBlockMap(types::InputPageBlockMap::read_bare(cursor))
            }
            0x0e6e47c4 => {
                Self::BlockquoteBlocks(
                    types::PageBlockBlockquoteBlocks::read_bare(cursor),
                )
            }
            0x6d640318 => Self::ButtonRow(types::PageBlockButtonRow::read_bare(cursor)),
            0x38fa3ba3 => Self::Document(types::PageBlockDocument::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unsupported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageBlockTitle> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockTitle) -> Self {
        Self::Title(value)
    }
}

impl From<types::PageBlockSubtitle> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSubtitle) -> Self {
        Self::Subtitle(value)
    }
}

impl From<types::PageBlockAuthorDate> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAuthorDate) -> Self {
        Self::AuthorDate(value)
    }
}

impl From<types::PageBlockHeader> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeader) -> Self {
        Self::Header(value)
    }
}

impl From<types::PageBlockSubheader> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSubheader) -> Self {
        Self::Subheader(value)
    }
}

impl From<types::PageBlockParagraph> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockParagraph) -> Self {
        Self::Paragraph(value)
    }
}

impl From<types::PageBlockPreformatted> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPreformatted) -> Self {
        Self::Preformatted(value)
    }
}

impl From<types::PageBlockFooter> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockFooter) -> Self {
        Self::Footer(value)
    }
}

impl From<types::PageBlockAnchor> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAnchor) -> Self {
        Self::Anchor(value)
    }
}

impl From<types::PageBlockList> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockList) -> Self {
        Self::List(value)
    }
}

impl From<types::PageBlockBlockquote> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockBlockquote) -> Self {
        Self::Blockquote(value)
    }
}

impl From<types::PageBlockPullquote> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPullquote) -> Self {
        Self::Pullquote(value)
    }
}

impl From<types::PageBlockPhoto> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}

impl From<types::PageBlockVideo> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockVideo) -> Self {
        Self::Video(value)
    }
}

impl From<types::PageBlockCover> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockCover) -> Self {
        Self::Cover(Box::new(value))
    }
}

impl From<types::PageBlockEmbed> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockEmbed) -> Self {
        Self::Embed(Box::new(value))
    }
}

impl From<types::PageBlockEmbedPost> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockEmbedPost) -> Self {
        Self::EmbedPost(Box::new(value))
    }
}

impl From<types::PageBlockCollage> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockCollage) -> Self {
        Self::Collage(value)
    }
}

impl From<types::PageBlockSlideshow> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockSlideshow) -> Self {
        Self::Slideshow(value)
    }
}

impl From<types::PageBlockChannel> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<types::PageBlockAudio> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<types::PageBlockKicker> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockKicker) -> Self {
        Self::Kicker(value)
    }
}

impl From<types::PageBlockTable> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockTable) -> Self {
        Self::Table(value)
    }
}

impl From<types::PageBlockOrderedList> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockOrderedList) -> Self {
        Self::OrderedList(value)
    }
}

impl From<types::PageBlockDetails> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockDetails) -> Self {
        Self::Details(value)
    }
}

impl From<types::PageBlockRelatedArticles> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockRelatedArticles) -> Self {
        Self::RelatedArticles(value)
    }
}

impl From<types::PageBlockMap> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockMap) -> Self {
        Self::Map(Box::new(value))
    }
}

impl From<types::PageBlockHeading1> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading1) -> Self {
        Self::Heading1(value)
    }
}

impl From<types::PageBlockHeading2> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading2) -> Self {
        Self::Heading2(value)
    }
}

impl From<types::PageBlockHeading3> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading3) -> Self {
        Self::Heading3(value)
    }
}

impl From<types::PageBlockHeading4> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading4) -> Self {
        Self::Heading4(value)
    }
}

impl From<types::PageBlockHeading5> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading5) -> Self {
        Self::Heading5(value)
    }
}

impl From<types::PageBlockHeading6> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockHeading6) -> Self {
        Self::Heading6(value)
    }
}

impl From<types::PageBlockMath> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockMath) -> Self {
        Self::Math(value)
    }
}

impl From<types::PageBlockThinking> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockThinking) -> Self {
        Self::Thinking(value)
    }
}

impl From<types::InputPageBlockMap> for PageBlock {
    #[inline]
    fn from(value: types::InputPageBlockMap) -> Self {
        Self::InputPageBlockMap(value)
    }
}

impl From<types::PageBlockBlockquoteBlocks> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockBlockquoteBlocks) -> Self {
        Self::BlockquoteBlocks(value)
    }
}

impl From<types::PageBlockButtonRow> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockButtonRow) -> Self {
        Self::ButtonRow(value)
    }
}

impl From<types::PageBlockDocument> for PageBlock {
    #[inline]
    fn from(value: types::PageBlockDocument) -> Self {
        Self::Document(value)
    }
}

/// The type `PageListItem`.
///
/// Contained in [`pageBlockList`](super::types::PageBlockList).
///
/// [Official page](https://core.telegram.org/type/PageListItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageListItem {
    Text(types::PageListItemText),
    Blocks(types::PageListItemBlocks),
}

impl PageListItem {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Text(_) => 0x2f58683c,
            Self::Blocks(_) => 0x63ca67aa,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "pageListItemText",
            Self::Blocks(_) => "pageListItemBlocks",
        }
    }
}

impl wire::Wire for PageListItem {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageListItem",
        id: 0,
        min_size: 12,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Text(value) => {
                w.u32(0x2f58683c);
                value.write_bare(w);
            }
            Self::Blocks(value) => {
                w.u32(0x63ca67aa);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2f58683c => Self::Text(types::PageListItemText::read_bare(cursor)),
            0x63ca67aa => Self::Blocks(types::PageListItemBlocks::read_bare(cursor)),
            _ => Self::Text(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageListItemText> for PageListItem {
    #[inline]
    fn from(value: types::PageListItemText) -> Self {
        Self::Text(value)
    }
}

impl From<types::PageListItemBlocks> for PageListItem {
    #[inline]
    fn from(value: types::PageListItemBlocks) -> Self {
        Self::Blocks(value)
    }
}

/// The type `PageListOrderedItem`.
///
/// Contained in [`pageBlockOrderedList`](super::types::PageBlockOrderedList).
///
/// [Official page](https://core.telegram.org/type/PageListOrderedItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PageListOrderedItem {
    Text(types::PageListOrderedItemText),
    Blocks(types::PageListOrderedItemBlocks),
}

impl PageListOrderedItem {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Text(_) => 0x15031189,
            Self::Blocks(_) => 0x8ff2d5f0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "pageListOrderedItemText",
            Self::Blocks(_) => "pageListOrderedItemBlocks",
        }
    }
}

impl wire::Wire for PageListOrderedItem {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PageListOrderedItem",
        id: 0,
        min_size: 12,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Text(value) => {
                w.u32(0x15031189);
                value.write_bare(w);
            }
            Self::Blocks(value) => {
                w.u32(0x8ff2d5f0);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x15031189 => Self::Text(types::PageListOrderedItemText::read_bare(cursor)),
            0x8ff2d5f0 => {
                Self::Blocks(types::PageListOrderedItemBlocks::read_bare(cursor))
            }
            _ => Self::Text(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PageListOrderedItemText> for PageListOrderedItem {
    #[inline]
    fn from(value: types::PageListOrderedItemText) -> Self {
        Self::Text(value)
    }
}

impl From<types::PageListOrderedItemBlocks> for PageListOrderedItem {
    #[inline]
    fn from(value: types::PageListOrderedItemBlocks) -> Self {
        Self::Blocks(value)
    }
}

/// The type `InputWebFileLocation`.
///
/// Accepted by [`upload.getWebFile`](super::functions::upload::GetWebFile).
///
/// [Official page](https://core.telegram.org/type/InputWebFileLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputWebFileLocation {
    InputWebFileLocation(types::InputWebFileLocation),
    InputWebFileGeoPointLocation(types::InputWebFileGeoPointLocation),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputWebFileLocation(value) => {
                w.u32(0xc239d686);
                value.write_bare(w);
            }
            Self::InputWebFileGeoPointLocation(value) => {
                w.u32(0x9f2221c9);
                value.write_bare(w);
            }
            Self::InputWebFileAudioAlbumThumbLocation(value) => {
                w.u32(0xf46fe924);
                value.write_bare(w);
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

/// The type `InputPaymentCredentials`.
///
/// Accepted by [`payments.sendPaymentForm`](super::functions::payments::SendPaymentForm).
///
/// [Official page](https://core.telegram.org/type/InputPaymentCredentials)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputPaymentCredentials {
    Saved(types::InputPaymentCredentialsSaved),
    InputPaymentCredentials(types::InputPaymentCredentials),
    ApplePay(types::InputPaymentCredentialsApplePay),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Saved(value) => {
                w.u32(0xc10eb2cf);
                value.write_bare(w);
            }
            Self::InputPaymentCredentials(value) => {
                w.u32(0x3417d728);
                value.write_bare(w);
            }
            Self::ApplePay(value) => {
                w.u32(0x0aa1c39f);
                value.write_bare(w);
            }
            Self::GooglePay(value) => {
                w.u32(0x8ac32801);
                value.write_bare(w);
            }
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

/// The type `PhoneConnection`.
///
/// Contained in [`phoneCall`](super::types::PhoneCall).
///
/// [Official page](https://core.telegram.org/type/PhoneConnection)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PhoneConnection {
    PhoneConnection(types::PhoneConnection),
    Webrtc(types::PhoneConnectionWebrtc),
}

impl PhoneConnection {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PhoneConnection(_) => 0x9cc123c7,
            Self::Webrtc(_) => 0x635fe375,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PhoneConnection(_) => "phoneConnection",
            Self::Webrtc(_) => "phoneConnectionWebrtc",
        }
    }
}

impl wire::Wire for PhoneConnection {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PhoneConnection",
        id: 0,
        min_size: 32,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PhoneConnection(value) => {
                w.u32(0x9cc123c7);
                value.write_bare(w);
            }
            Self::Webrtc(value) => {
                w.u32(0x635fe375);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9cc123c7 => {
                Self::PhoneConnection(types::PhoneConnection::read_bare(cursor))
            }
            0x635fe375 => Self::Webrtc(types::PhoneConnectionWebrtc::read_bare(cursor)),
            _ => Self::PhoneConnection(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PhoneConnection> for PhoneConnection {
    #[inline]
    fn from(value: types::PhoneConnection) -> Self {
        Self::PhoneConnection(value)
    }
}

impl From<types::PhoneConnectionWebrtc> for PhoneConnection {
    #[inline]
    fn from(value: types::PhoneConnectionWebrtc) -> Self {
        Self::Webrtc(value)
    }
}

/// The type `LangPackString`.
///
/// Returned by [`langpack.getStrings`](super::functions::langpack::GetStrings).
///
/// Contained in [`langPackDifference`](super::types::LangPackDifference).
///
/// [Official page](https://core.telegram.org/type/LangPackString)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum LangPackString {
    LangPackString(types::LangPackString),
    Pluralized(Box<types::LangPackStringPluralized>),
    Deleted(types::LangPackStringDeleted),
}

impl LangPackString {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::LangPackString(_) => 0xcad181f6,
            Self::Pluralized(_) => 0x6c47ac9f,
            Self::Deleted(_) => 0x2979eeb2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::LangPackString(_) => "langPackString",
            Self::Pluralized(_) => "langPackStringPluralized",
            Self::Deleted(_) => "langPackStringDeleted",
        }
    }
}

impl wire::Wire for LangPackString {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "LangPackString",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::LangPackString(value) => {
                w.u32(0xcad181f6);
                value.write_bare(w);
            }
            Self::Pluralized(value) => {
                w.u32(0x6c47ac9f);
                (**value).write_bare(w);
            }
            Self::Deleted(value) => {
                w.u32(0x2979eeb2);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xcad181f6 => Self::LangPackString(types::LangPackString::read_bare(cursor)),
            0x6c47ac9f => Self::Pluralized(Box::read_bare(cursor)),
            0x2979eeb2 => Self::Deleted(types::LangPackStringDeleted::read_bare(cursor)),
            _ => Self::LangPackString(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::LangPackString> for LangPackString {
    #[inline]
    fn from(value: types::LangPackString) -> Self {
        Self::LangPackString(value)
    }
}

impl From<types::LangPackStringPluralized> for LangPackString {
    #[inline]
    fn from(value: types::LangPackStringPluralized) -> Self {
        Self::Pluralized(Box::new(value))
    }
}

impl From<types::LangPackStringDeleted> for LangPackString {
    #[inline]
    fn from(value: types::LangPackStringDeleted) -> Self {
        Self::Deleted(value)
    }
}

/// The type `ChannelAdminLogEventAction`.
///
/// Contained in [`channelAdminLogEvent`](super::types::ChannelAdminLogEvent).
///
/// [Official page](https://core.telegram.org/type/ChannelAdminLogEventAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChannelAdminLogEventAction {
    ChangeTitle(types::ChannelAdminLogEventActionChangeTitle),
    ChangeAbout(types::ChannelAdminLogEventActionChangeAbout),
    ChangeUsername(types::ChannelAdminLogEventActionChangeUsername),
    ChangePhoto(Box<types::ChannelAdminLogEventActionChangePhoto>),
    ToggleInvites(types::ChannelAdminLogEventActionToggleInvites),
    ToggleSignatures(types::ChannelAdminLogEventActionToggleSignatures),
    UpdatePinned(types::ChannelAdminLogEventActionUpdatePinned),
    EditMessage(types::ChannelAdminLogEventActionEditMessage),
    DeleteMessage(types::ChannelAdminLogEventActionDeleteMessage),
    /// `channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction;`
    ParticipantJoin,
    /// `channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction;`
    ParticipantLeave,
    ParticipantInvite(types::ChannelAdminLogEventActionParticipantInvite),
    ParticipantToggleBan(Box<types::ChannelAdminLogEventActionParticipantToggleBan>),
    ParticipantToggleAdmin(Box<types::ChannelAdminLogEventActionParticipantToggleAdmin>),
    ChangeStickerSet(types::ChannelAdminLogEventActionChangeStickerSet),
    TogglePreHistoryHidden(types::ChannelAdminLogEventActionTogglePreHistoryHidden),
    DefaultBannedRights(types::ChannelAdminLogEventActionDefaultBannedRights),
    StopPoll(types::ChannelAdminLogEventActionStopPoll),
    ChangeLinkedChat(types::ChannelAdminLogEventActionChangeLinkedChat),
    ChangeLocation(Box<types::ChannelAdminLogEventActionChangeLocation>),
    ToggleSlowMode(types::ChannelAdminLogEventActionToggleSlowMode),
    StartGroupCall(types::ChannelAdminLogEventActionStartGroupCall),
    DiscardGroupCall(types::ChannelAdminLogEventActionDiscardGroupCall),
    ParticipantMute(Box<types::ChannelAdminLogEventActionParticipantMute>),
    ParticipantUnmute(Box<types::ChannelAdminLogEventActionParticipantUnmute>),
    ToggleGroupCallSetting(types::ChannelAdminLogEventActionToggleGroupCallSetting),
    ParticipantJoinByInvite(types::ChannelAdminLogEventActionParticipantJoinByInvite),
    ExportedInviteDelete(types::ChannelAdminLogEventActionExportedInviteDelete),
    ExportedInviteRevoke(types::ChannelAdminLogEventActionExportedInviteRevoke),
    ExportedInviteEdit(types::ChannelAdminLogEventActionExportedInviteEdit),
    ParticipantVolume(Box<types::ChannelAdminLogEventActionParticipantVolume>),
    ChangeHistoryTtl(types::ChannelAdminLogEventActionChangeHistoryTtl),
    ParticipantJoinByRequest(types::ChannelAdminLogEventActionParticipantJoinByRequest),
    ToggleNoForwards(types::ChannelAdminLogEventActionToggleNoForwards),
    SendMessage(types::ChannelAdminLogEventActionSendMessage),
    ChangeAvailableReactions(types::ChannelAdminLogEventActionChangeAvailableReactions),
    ChangeUsernames(types::ChannelAdminLogEventActionChangeUsernames),
    ToggleForum(types::ChannelAdminLogEventActionToggleForum),
    CreateTopic(types::ChannelAdminLogEventActionCreateTopic),
    EditTopic(types::ChannelAdminLogEventActionEditTopic),
    DeleteTopic(types::ChannelAdminLogEventActionDeleteTopic),
    PinTopic(types::ChannelAdminLogEventActionPinTopic),
    ToggleAntiSpam(types::ChannelAdminLogEventActionToggleAntiSpam),
    ChangePeerColor(Box<types::ChannelAdminLogEventActionChangePeerColor>),
    ChangeProfilePeerColor(Box<types::ChannelAdminLogEventActionChangeProfilePeerColor>),
    ChangeWallpaper(Box<types::ChannelAdminLogEventActionChangeWallpaper>),
    ChangeEmojiStatus(Box<types::ChannelAdminLogEventActionChangeEmojiStatus>),
    ChangeEmojiStickerSet(types::ChannelAdminLogEventActionChangeEmojiStickerSet),
    ToggleSignatureProfiles(types::ChannelAdminLogEventActionToggleSignatureProfiles),
    ParticipantSubExtend(Box<types::ChannelAdminLogEventActionParticipantSubExtend>),
    ToggleAutotranslation(types::ChannelAdminLogEventActionToggleAutotranslation),
    ParticipantEditRank(types::ChannelAdminLogEventActionParticipantEditRank),
}

impl ChannelAdminLogEventAction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChangeTitle(_) => 0xe6dfb825,
            Self::ChangeAbout(_) => 0x55188a2e,
            Self::ChangeUsername(_) => 0x6a4afc38,
            Self::ChangePhoto(_) => 0x434bd2af,
            Self::ToggleInvites(_) => 0x1b7907ae,
            Self::ToggleSignatures(_) => 0x26ae0971,
            Self::UpdatePinned(_) => 0xe9e82c18,
            Self::EditMessage(_) => 0x709b2405,
            Self::DeleteMessage(_) => 0x42e047bb,
            Self::ParticipantJoin => 0x183040d3,
            Self::ParticipantLeave => 0xf89777f2,
            Self::ParticipantInvite(_) => 0xe31c34d8,
            Self::ParticipantToggleBan(_) => 0xe6d83d7e,
            Self::ParticipantToggleAdmin(_) => 0xd5676710,
            Self::ChangeStickerSet(_) => 0xb1c3caa7,
            Self::TogglePreHistoryHidden(_) => 0x5f5c95f1,
            Self::DefaultBannedRights(_) => 0x2df5fc0a,
            Self::StopPoll(_) => 0x8f079643,
            Self::ChangeLinkedChat(_) => 0x050c7ac8,
            Self::ChangeLocation(_) => 0x0e6b76ae,
            Self::ToggleSlowMode(_) => 0x53909779,
            Self::StartGroupCall(_) => 0x23209745,
            Self::DiscardGroupCall(_) => 0xdb9f9140,
            Self::ParticipantMute(_) => 0xf92424d2,
            Self::ParticipantUnmute(_) => 0xe64429c0,
            Self::ToggleGroupCallSetting(_) => 0x56d6a247,
            Self::ParticipantJoinByInvite(_) => 0xfe9fc158,
            Self::ExportedInviteDelete(_) => 0x5a50fca4,
            Self::ExportedInviteRevoke(_) => 0x410a134e,
            Self::ExportedInviteEdit(_) => 0xe90ebb59,
            Self::ParticipantVolume(_) => 0x3e7f6847,
            Self::ChangeHistoryTtl(_) => 0x6e941a38,
            Self::ParticipantJoinByRequest(_) => 0xafb6144a,
            Self::ToggleNoForwards(_) => 0xcb2ac766,
            Self::SendMessage(_) => 0x278f2868,
            Self::ChangeAvailableReactions(_) => 0xbe4e0ef8,
            Self::ChangeUsernames(_) => 0xf04fb3a9,
            Self::ToggleForum(_) => 0x02cc6383,
            Self::CreateTopic(_) => 0x58707d28,
            Self::EditTopic(_) => 0xf06fe208,
            Self::DeleteTopic(_) => 0xae168909,
            Self::PinTopic(_) => 0x5d8d353b,
            Self::ToggleAntiSpam(_) => 0x64f36dfc,
            Self::ChangePeerColor(_) => 0x5796e780,
            Self::ChangeProfilePeerColor(_) => 0x5e477b25,
            Self::ChangeWallpaper(_) => 0x31bb5d52,
            Self::ChangeEmojiStatus(_) => 0x3ea9feb1,
            Self::ChangeEmojiStickerSet(_) => 0x46d840ab,
            Self::ToggleSignatureProfiles(_) => 0x60a79c79,
            Self::ParticipantSubExtend(_) => 0x64642db3,
            Self::ToggleAutotranslation(_) => 0xc517f77e,
            Self::ParticipantEditRank(_) => 0x5806b4ec,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChangeTitle(_) => "channelAdminLogEventActionChangeTitle",
            Self::ChangeAbout(_) => "channelAdminLogEventActionChangeAbout",
            Self::ChangeUsername(_) => "channelAdminLogEventActionChangeUsername",
            Self::ChangePhoto(_) => "channelAdminLogEventActionChangePhoto",
            Self::ToggleInvites(_) => "channelAdminLogEventActionToggleInvites",
            Self::ToggleSignatures(_) => "channelAdminLogEventActionToggleSignatures",
            Self::UpdatePinned(_) => "channelAdminLogEventActionUpdatePinned",
            Self::EditMessage(_) => "channelAdminLogEventActionEditMessage",
            Self::DeleteMessage(_) => "channelAdminLogEventActionDeleteMessage",
            Self::ParticipantJoin => "channelAdminLogEventActionParticipantJoin",
            Self::ParticipantLeave => "channelAdminLogEventActionParticipantLeave",
            Self::ParticipantInvite(_) => "channelAdminLogEventActionParticipantInvite",
            Self::ParticipantToggleBan(_) => {
                "channelAdminLogEventActionParticipantToggleBan"
            }
            Self::ParticipantToggleAdmin(_) => {
                "channelAdminLogEventActionParticipantToggleAdmin"
            }
            Self::ChangeStickerSet(_) => "channelAdminLogEventActionChangeStickerSet",
            Self::TogglePreHistoryHidden(_) => {
                "channelAdminLogEventActionTogglePreHistoryHidden"
            }
            Self::DefaultBannedRights(_) => {
                "channelAdminLogEventActionDefaultBannedRights"
            }
            Self::StopPoll(_) => "channelAdminLogEventActionStopPoll",
            Self::ChangeLinkedChat(_) => "channelAdminLogEventActionChangeLinkedChat",
            Self::ChangeLocation(_) => "channelAdminLogEventActionChangeLocation",
            Self::ToggleSlowMode(_) => "channelAdminLogEventActionToggleSlowMode",
            Self::StartGroupCall(_) => "channelAdminLogEventActionStartGroupCall",
            Self::DiscardGroupCall(_) => "channelAdminLogEventActionDiscardGroupCall",
            Self::ParticipantMute(_) => "channelAdminLogEventActionParticipantMute",
            Self::ParticipantUnmute(_) => "channelAdminLogEventActionParticipantUnmute",
            Self::ToggleGroupCallSetting(_) => {
                "channelAdminLogEventActionToggleGroupCallSetting"
            }
            Self::ParticipantJoinByInvite(_) => {
                "channelAdminLogEventActionParticipantJoinByInvite"
            }
            Self::ExportedInviteDelete(_) => {
                "channelAdminLogEventActionExportedInviteDelete"
            }
            Self::ExportedInviteRevoke(_) => {
                "channelAdminLogEventActionExportedInviteRevoke"
            }
            Self::ExportedInviteEdit(_) => "channelAdminLogEventActionExportedInviteEdit",
            Self::ParticipantVolume(_) => "channelAdminLogEventActionParticipantVolume",
            Self::ChangeHistoryTtl(_) => "channelAdminLogEventActionChangeHistoryTTL",
            Self::ParticipantJoinByRequest(_) => {
                "channelAdminLogEventActionParticipantJoinByRequest"
            }
            Self::ToggleNoForwards(_) => "channelAdminLogEventActionToggleNoForwards",
            Self::SendMessage(_) => "channelAdminLogEventActionSendMessage",
            Self::ChangeAvailableReactions(_) => {
                "channelAdminLogEventActionChangeAvailableReactions"
            }
            Self::ChangeUsernames(_) => "channelAdminLogEventActionChangeUsernames",
            Self::ToggleForum(_) => "channelAdminLogEventActionToggleForum",
            Self::CreateTopic(_) => "channelAdminLogEventActionCreateTopic",
            Self::EditTopic(_) => "channelAdminLogEventActionEditTopic",
            Self::DeleteTopic(_) => "channelAdminLogEventActionDeleteTopic",
            Self::PinTopic(_) => "channelAdminLogEventActionPinTopic",
            Self::ToggleAntiSpam(_) => "channelAdminLogEventActionToggleAntiSpam",
            Self::ChangePeerColor(_) => "channelAdminLogEventActionChangePeerColor",
            Self::ChangeProfilePeerColor(_) => {
                "channelAdminLogEventActionChangeProfilePeerColor"
            }
            Self::ChangeWallpaper(_) => "channelAdminLogEventActionChangeWallpaper",
            Self::ChangeEmojiStatus(_) => "channelAdminLogEventActionChangeEmojiStatus",
            Self::ChangeEmojiStickerSet(_) => {
                "channelAdminLogEventActionChangeEmojiStickerSet"
            }
            Self::ToggleSignatureProfiles(_) => {
                "channelAdminLogEventActionToggleSignatureProfiles"
            }
            Self::ParticipantSubExtend(_) => {
                "channelAdminLogEventActionParticipantSubExtend"
            }
            Self::ToggleAutotranslation(_) => {
                "channelAdminLogEventActionToggleAutotranslation"
            }
            Self::ParticipantEditRank(_) => {
                "channelAdminLogEventActionParticipantEditRank"
            }
        }
    }
}

impl wire::Wire for ChannelAdminLogEventAction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ChannelAdminLogEventAction",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChangeTitle(value) => {
                w.u32(0xe6dfb825);
                value.write_bare(w);
            }
            Self::ChangeAbout(value) => {
                w.u32(0x55188a2e);
                value.write_bare(w);
            }
            Self::ChangeUsername(value) => {
                w.u32(0x6a4afc38);
                value.write_bare(w);
            }
            Self::ChangePhoto(value) => {
                w.u32(0x434bd2af);
                (**value).write_bare(w);
            }
            Self::ToggleInvites(value) => {
                w.u32(0x1b7907ae);
                value.write_bare(w);
            }
            Self::ToggleSignatures(value) => {
                w.u32(0x26ae0971);
                value.write_bare(w);
            }
            Self::UpdatePinned(value) => {
                w.u32(0xe9e82c18);
                value.write_bare(w);
            }
            Self::EditMessage(value) => {
                w.u32(0x709b2405);
                value.write_bare(w);
            }
            Self::DeleteMessage(value) => {
                w.u32(0x42e047bb);
                value.write_bare(w);
            }
            Self::ParticipantJoin => w.u32(0x183040d3),
            Self::ParticipantLeave => w.u32(0xf89777f2),
            Self::ParticipantInvite(value) => {
                w.u32(0xe31c34d8);
                value.write_bare(w);
            }
            Self::ParticipantToggleBan(value) => {
                w.u32(0xe6d83d7e);
                (**value).write_bare(w);
            }
            Self::ParticipantToggleAdmin(value) => {
                w.u32(0xd5676710);
                (**value).write_bare(w);
            }
            Self::ChangeStickerSet(value) => {
                w.u32(0xb1c3caa7);
                value.write_bare(w);
            }
            Self::TogglePreHistoryHidden(value) => {
                w.u32(0x5f5c95f1);
                value.write_bare(w);
            }
            Self::DefaultBannedRights(value) => {
                w.u32(0x2df5fc0a);
                value.write_bare(w);
            }
            Self::StopPoll(value) => {
                w.u32(0x8f079643);
                value.write_bare(w);
            }
            Self::ChangeLinkedChat(value) => {
                w.u32(0x050c7ac8);
                value.write_bare(w);
            }
            Self::ChangeLocation(value) => {
                w.u32(0x0e6b76ae);
                (**value).write_bare(w);
            }
            Self::ToggleSlowMode(value) => {
                w.u32(0x53909779);
                value.write_bare(w);
            }
            Self::StartGroupCall(value) => {
                w.u32(0x23209745);
                value.write_bare(w);
            }
            Self::DiscardGroupCall(value) => {
                w.u32(0xdb9f9140);
                value.write_bare(w);
            }
            Self::ParticipantMute(value) => {
                w.u32(0xf92424d2);
                (**value).write_bare(w);
            }
            Self::ParticipantUnmute(value) => {
                w.u32(0xe64429c0);
                (**value).write_bare(w);
            }
            Self::ToggleGroupCallSetting(value) => {
                w.u32(0x56d6a247);
                value.write_bare(w);
            }
            Self::ParticipantJoinByInvite(value) => {
                w.u32(0xfe9fc158);
                value.write_bare(w);
            }
            Self::ExportedInviteDelete(value) => {
                w.u32(0x5a50fca4);
                value.write_bare(w);
            }
            Self::ExportedInviteRevoke(value) => {
                w.u32(0x410a134e);
                value.write_bare(w);
            }
            Self::ExportedInviteEdit(value) => {
                w.u32(0xe90ebb59);
                value.write_bare(w);
            }
            Self::ParticipantVolume(value) => {
                w.u32(0x3e7f6847);
                (**value).write_bare(w);
            }
            Self::ChangeHistoryTtl(value) => {
                w.u32(0x6e941a38);
                value.write_bare(w);
            }
            Self::ParticipantJoinByRequest(value) => {
                w.u32(0xafb6144a);
                value.write_bare(w);
            }
            Self::ToggleNoForwards(value) => {
                w.u32(0xcb2ac766);
                value.write_bare(w);
            }
            Self::SendMessage(value) => {
                w.u32(0x278f2868);
                value.write_bare(w);
            }
            Self::ChangeAvailableReactions(value) => {
                w.u32(0xbe4e0ef8);
                value.write_bare(w);
            }
            Self::ChangeUsernames(value) => {
                w.u32(0xf04fb3a9);
                value.write_bare(w);
            }
            Self::ToggleForum(value) => {
                w.u32(0x02cc6383);
                value.write_bare(w);
            }
            Self::CreateTopic(value) => {
                w.u32(0x58707d28);
                value.write_bare(w);
            }
            Self::EditTopic(value) => {
                w.u32(0xf06fe208);
                value.write_bare(w);
            }
            Self::DeleteTopic(value) => {
                w.u32(0xae168909);
                value.write_bare(w);
            }
            Self::PinTopic(value) => {
                w.u32(0x5d8d353b);
                value.write_bare(w);
            }
            Self::ToggleAntiSpam(value) => {
                w.u32(0x64f36dfc);
                value.write_bare(w);
            }
            Self::ChangePeerColor(value) => {
                w.u32(0x5796e780);
                (**value).write_bare(w);
            }
            Self::ChangeProfilePeerColor(value) => {
                w.u32(0x5e477b25);
                (**value).write_bare(w);
            }
            Self::ChangeWallpaper(value) => {
                w.u32(0x31bb5d52);
                (**value).write_bare(w);
            }
            Self::ChangeEmojiStatus(value) => {
                w.u32(0x3ea9feb1);
                (**value).write_bare(w);
            }
            Self::ChangeEmojiStickerSet(value) => {
                w.u32(0x46d840ab);
                value.write_bare(w);
            }
            Self::ToggleSignatureProfiles(value) => {
                w.u32(0x60a79c79);
                value.write_bare(w);
            }
            Self::ParticipantSubExtend(value) => {
                w.u32(0x64642db3);
                (**value).write_bare(w);
            }
            Self::ToggleAutotranslation(value) => {
                w.u32(0xc517f77e);
                value.write_bare(w);
            }
            Self::ParticipantEditRank(value) => {
                w.u32(0x5806b4ec);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe6dfb825 => {
                Self::ChangeTitle(
                    types::ChannelAdminLogEventActionChangeTitle::read_bare(cursor),
                )
            }
            0x55188a2e => {
                Self::ChangeAbout(
                    types::ChannelAdminLogEventActionChangeAbout::read_bare(cursor),
                )
            }
            0x6a4afc38 => {
                Self::ChangeUsername(
                    types::ChannelAdminLogEventActionChangeUsername::read_bare(cursor),
                )
            }
            0x434bd2af => Self::ChangePhoto(Box::read_bare(cursor)),
            0x1b7907ae => {
                Self::ToggleInvites(
                    types::ChannelAdminLogEventActionToggleInvites::read_bare(cursor),
                )
            }
            0x26ae0971 => {
                Self::ToggleSignatures(
                    types::ChannelAdminLogEventActionToggleSignatures::read_bare(cursor),
                )
            }
            0xe9e82c18 => {
                Self::UpdatePinned(
                    types::ChannelAdminLogEventActionUpdatePinned::read_bare(cursor),
                )
            }
            0x709b2405 => {
                Self::EditMessage(
                    types::ChannelAdminLogEventActionEditMessage::read_bare(cursor),
                )
            }
            0x42e047bb => {
                Self::DeleteMessage(
                    types::ChannelAdminLogEventActionDeleteMessage::read_bare(cursor),
                )
            }
            0x183040d3 => Self::ParticipantJoin,
            0xf89777f2 => Self::ParticipantLeave,
            0xe31c34d8 => {
                Self::ParticipantInvite(
                    types::ChannelAdminLogEventActionParticipantInvite::read_bare(cursor),
                )
            }
            0xe6d83d7e => Self::ParticipantToggleBan(Box::read_bare(cursor)),
            0xd5676710 => Self::ParticipantToggleAdmin(Box::read_bare(cursor)),
            0xb1c3caa7 => {
                Self::ChangeStickerSet(
                    types::ChannelAdminLogEventActionChangeStickerSet::read_bare(cursor),
                )
            }
            0x5f5c95f1 => {
                Self::TogglePreHistoryHidden(
                    types::ChannelAdminLogEventActionTogglePreHistoryHidden::read_bare(
                        cursor,
                    ),
                )
            }
            0x2df5fc0a => {
                Self::DefaultBannedRights(
                    types::ChannelAdminLogEventActionDefaultBannedRights::read_bare(
                        cursor,
                    ),
                )
            }
            0x8f079643 => {
                Self::StopPoll(
                    types::ChannelAdminLogEventActionStopPoll::read_bare(cursor),
                )
            }
            0x050c7ac8 => {
                Self::ChangeLinkedChat(
                    types::ChannelAdminLogEventActionChangeLinkedChat::read_bare(cursor),
                )
            }
            0x0e6b76ae => Self::ChangeLocation(Box::read_bare(cursor)),
            0x53909779 => {
                Self::ToggleSlowMode(
                    types::ChannelAdminLogEventActionToggleSlowMode::read_bare(cursor),
                )
            }
            0x23209745 => {
                Self::StartGroupCall(
                    types::ChannelAdminLogEventActionStartGroupCall::read_bare(cursor),
                )
            }
            0xdb9f9140 => {
                Self::DiscardGroupCall(
                    types::ChannelAdminLogEventActionDiscardGroupCall::read_bare(cursor),
                )
            }
            0xf92424d2 => Self::ParticipantMute(Box::read_bare(cursor)),
            0xe64429c0 => Self::ParticipantUnmute(Box::read_bare(cursor)),
            0x56d6a247 => {
                Self::ToggleGroupCallSetting(
                    types::ChannelAdminLogEventActionToggleGroupCallSetting::read_bare(
                        cursor,
                    ),
                )
            }
            0xfe9fc158 => {
                Self::ParticipantJoinByInvite(
                    types::ChannelAdminLogEventActionParticipantJoinByInvite::read_bare(
                        cursor,
                    ),
                )
            }
            0x5a50fca4 => {
                Self::ExportedInviteDelete(
                    types::ChannelAdminLogEventActionExportedInviteDelete::read_bare(
                        cursor,
                    ),
                )
            }
            0x410a134e => {
                Self::ExportedInviteRevoke(
                    types::ChannelAdminLogEventActionExportedInviteRevoke::read_bare(
                        cursor,
                    ),
                )
            }
            0xe90ebb59 => {
                Self::ExportedInviteEdit(
                    types::ChannelAdminLogEventActionExportedInviteEdit::read_bare(
                        cursor,
                    ),
                )
            }
            0x3e7f6847 => Self::ParticipantVolume(Box::read_bare(cursor)),
            0x6e941a38 => {
                Self::ChangeHistoryTtl(
                    types::ChannelAdminLogEventActionChangeHistoryTtl::read_bare(cursor),
                )
            }
            0xafb6144a => {
                Self::ParticipantJoinByRequest(
                    types::ChannelAdminLogEventActionParticipantJoinByRequest::read_bare(
                        cursor,
                    ),
                )
            }
            0xcb2ac766 => {
                Self::ToggleNoForwards(
                    types::ChannelAdminLogEventActionToggleNoForwards::read_bare(cursor),
                )
            }
            0x278f2868 => {
                Self::SendMessage(
                    types::ChannelAdminLogEventActionSendMessage::read_bare(cursor),
                )
            }
            0xbe4e0ef8 => {
                Self::ChangeAvailableReactions(
                    types::ChannelAdminLogEventActionChangeAvailableReactions::read_bare(
                        cursor,
                    ),
                )
            }
            0xf04fb3a9 => {
                Self::ChangeUsernames(
                    types::ChannelAdminLogEventActionChangeUsernames::read_bare(cursor),
                )
            }
            0x02cc6383 => {
                Self::ToggleForum(
                    types::ChannelAdminLogEventActionToggleForum::read_bare(cursor),
                )
            }
            0x58707d28 => {
                Self::CreateTopic(
                    types::ChannelAdminLogEventActionCreateTopic::read_bare(cursor),
                )
            }
            0xf06fe208 => {
                Self::EditTopic(
                    types::ChannelAdminLogEventActionEditTopic::read_bare(cursor),
                )
            }
            0xae168909 => {
                Self::DeleteTopic(
                    types::ChannelAdminLogEventActionDeleteTopic::read_bare(cursor),
                )
            }
            0x5d8d353b => {
                Self::PinTopic(
                    types::ChannelAdminLogEventActionPinTopic::read_bare(cursor),
                )
            }
            0x64f36dfc => {
                Self::ToggleAntiSpam(
                    types::ChannelAdminLogEventActionToggleAntiSpam::read_bare(cursor),
                )
            }
            0x5796e780 => Self::ChangePeerColor(Box::read_bare(cursor)),
            0x5e477b25 => Self::ChangeProfilePeerColor(Box::read_bare(cursor)),
            0x31bb5d52 => Self::ChangeWallpaper(Box::read_bare(cursor)),
            0x3ea9feb1 => Self::ChangeEmojiStatus(Box::read_bare(cursor)),
            0x46d840ab => {
                Self::ChangeEmojiStickerSet(
                    types::ChannelAdminLogEventActionChangeEmojiStickerSet::read_bare(
                        cursor,
                    ),
                )
            }
            0x60a79c79 => {
                Self::ToggleSignatureProfiles(
                    types::ChannelAdminLogEventActionToggleSignatureProfiles::read_bare(
                        cursor,
                    ),
                )
            }
            0x64642db3 => Self::ParticipantSubExtend(Box::read_bare(cursor)),
            0xc517f77e => {
                Self::ToggleAutotranslation(
                    types::ChannelAdminLogEventActionToggleAutotranslation::read_bare(
                        cursor,
                    ),
                )
            }
            0x5806b4ec => {
                Self::ParticipantEditRank(
                    types::ChannelAdminLogEventActionParticipantEditRank::read_bare(
                        cursor,
                    ),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ParticipantJoin
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChannelAdminLogEventActionChangeTitle> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeTitle) -> Self {
        Self::ChangeTitle(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeAbout> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeAbout) -> Self {
        Self::ChangeAbout(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeUsername>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeUsername) -> Self {
        Self::ChangeUsername(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangePhoto> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangePhoto) -> Self {
        Self::ChangePhoto(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleInvites>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleInvites) -> Self {
        Self::ToggleInvites(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleSignatures>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSignatures) -> Self {
        Self::ToggleSignatures(value)
    }
}

impl From<types::ChannelAdminLogEventActionUpdatePinned> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionUpdatePinned) -> Self {
        Self::UpdatePinned(value)
    }
}

impl From<types::ChannelAdminLogEventActionEditMessage> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionEditMessage) -> Self {
        Self::EditMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionDeleteMessage>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDeleteMessage) -> Self {
        Self::DeleteMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantInvite>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantInvite) -> Self {
        Self::ParticipantInvite(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantToggleBan>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantToggleBan) -> Self {
        Self::ParticipantToggleBan(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionParticipantToggleAdmin>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantToggleAdmin) -> Self {
        Self::ParticipantToggleAdmin(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeStickerSet>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeStickerSet) -> Self {
        Self::ChangeStickerSet(value)
    }
}

impl From<types::ChannelAdminLogEventActionTogglePreHistoryHidden>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionTogglePreHistoryHidden) -> Self {
        Self::TogglePreHistoryHidden(value)
    }
}

impl From<types::ChannelAdminLogEventActionDefaultBannedRights>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDefaultBannedRights) -> Self {
        Self::DefaultBannedRights(value)
    }
}

impl From<types::ChannelAdminLogEventActionStopPoll> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionStopPoll) -> Self {
        Self::StopPoll(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeLinkedChat>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeLinkedChat) -> Self {
        Self::ChangeLinkedChat(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeLocation>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeLocation) -> Self {
        Self::ChangeLocation(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleSlowMode>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSlowMode) -> Self {
        Self::ToggleSlowMode(value)
    }
}

impl From<types::ChannelAdminLogEventActionStartGroupCall>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionStartGroupCall) -> Self {
        Self::StartGroupCall(value)
    }
}

impl From<types::ChannelAdminLogEventActionDiscardGroupCall>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDiscardGroupCall) -> Self {
        Self::DiscardGroupCall(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantMute>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantMute) -> Self {
        Self::ParticipantMute(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionParticipantUnmute>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantUnmute) -> Self {
        Self::ParticipantUnmute(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleGroupCallSetting>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleGroupCallSetting) -> Self {
        Self::ToggleGroupCallSetting(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantJoinByInvite>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantJoinByInvite) -> Self {
        Self::ParticipantJoinByInvite(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteDelete>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteDelete) -> Self {
        Self::ExportedInviteDelete(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteRevoke>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteRevoke) -> Self {
        Self::ExportedInviteRevoke(value)
    }
}

impl From<types::ChannelAdminLogEventActionExportedInviteEdit>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionExportedInviteEdit) -> Self {
        Self::ExportedInviteEdit(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantVolume>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantVolume) -> Self {
        Self::ParticipantVolume(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeHistoryTtl>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeHistoryTtl) -> Self {
        Self::ChangeHistoryTtl(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantJoinByRequest>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantJoinByRequest) -> Self {
        Self::ParticipantJoinByRequest(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleNoForwards>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleNoForwards) -> Self {
        Self::ToggleNoForwards(value)
    }
}

impl From<types::ChannelAdminLogEventActionSendMessage> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionSendMessage) -> Self {
        Self::SendMessage(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeAvailableReactions>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeAvailableReactions) -> Self {
        Self::ChangeAvailableReactions(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangeUsernames>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeUsernames) -> Self {
        Self::ChangeUsernames(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleForum> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleForum) -> Self {
        Self::ToggleForum(value)
    }
}

impl From<types::ChannelAdminLogEventActionCreateTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionCreateTopic) -> Self {
        Self::CreateTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionEditTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionEditTopic) -> Self {
        Self::EditTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionDeleteTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionDeleteTopic) -> Self {
        Self::DeleteTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionPinTopic> for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionPinTopic) -> Self {
        Self::PinTopic(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleAntiSpam>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleAntiSpam) -> Self {
        Self::ToggleAntiSpam(value)
    }
}

impl From<types::ChannelAdminLogEventActionChangePeerColor>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangePeerColor) -> Self {
        Self::ChangePeerColor(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeProfilePeerColor>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeProfilePeerColor) -> Self {
        Self::ChangeProfilePeerColor(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeWallpaper>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeWallpaper) -> Self {
        Self::ChangeWallpaper(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeEmojiStatus>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeEmojiStatus) -> Self {
        Self::ChangeEmojiStatus(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionChangeEmojiStickerSet>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionChangeEmojiStickerSet) -> Self {
        Self::ChangeEmojiStickerSet(value)
    }
}

impl From<types::ChannelAdminLogEventActionToggleSignatureProfiles>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleSignatureProfiles) -> Self {
        Self::ToggleSignatureProfiles(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantSubExtend>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantSubExtend) -> Self {
        Self::ParticipantSubExtend(Box::new(value))
    }
}

impl From<types::ChannelAdminLogEventActionToggleAutotranslation>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionToggleAutotranslation) -> Self {
        Self::ToggleAutotranslation(value)
    }
}

impl From<types::ChannelAdminLogEventActionParticipantEditRank>
for ChannelAdminLogEventAction {
    #[inline]
    fn from(value: types::ChannelAdminLogEventActionParticipantEditRank) -> Self {
        Self::ParticipantEditRank(value)
    }
}

/// The type `RecentMeUrl`.
///
/// Contained in [`help.recentMeUrls`](super::types::help::RecentMeUrls).
///
/// [Official page](https://core.telegram.org/type/RecentMeUrl)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum RecentMeUrl {
    Unknown(types::RecentMeUrlUnknown),
    User(types::RecentMeUrlUser),
    Chat(types::RecentMeUrlChat),
    ChatInvite(types::RecentMeUrlChatInvite),
    StickerSet(types::RecentMeUrlStickerSet),
}

impl RecentMeUrl {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unknown(_) => 0x46e1d13d,
            Self::User(_) => 0xb92c09e2,
            Self::Chat(_) => 0xb2da71d2,
            Self::ChatInvite(_) => 0xeb49081d,
            Self::StickerSet(_) => 0xbc0a57dc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "recentMeUrlUnknown",
            Self::User(_) => "recentMeUrlUser",
            Self::Chat(_) => "recentMeUrlChat",
            Self::ChatInvite(_) => "recentMeUrlChatInvite",
            Self::StickerSet(_) => "recentMeUrlStickerSet",
        }
    }
}

impl wire::Wire for RecentMeUrl {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RecentMeUrl",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unknown(value) => {
                w.u32(0x46e1d13d);
                value.write_bare(w);
            }
            Self::User(value) => {
                w.u32(0xb92c09e2);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0xb2da71d2);
                value.write_bare(w);
            }
            Self::ChatInvite(value) => {
                w.u32(0xeb49081d);
                value.write_bare(w);
            }
            Self::StickerSet(value) => {
                w.u32(0xbc0a57dc);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x46e1d13d => Self::Unknown(types::RecentMeUrlUnknown::read_bare(cursor)),
            0xb92c09e2 => Self::User(types::RecentMeUrlUser::read_bare(cursor)),
            0xb2da71d2 => Self::Chat(types::RecentMeUrlChat::read_bare(cursor)),
            0xeb49081d => {
                Self::ChatInvite(types::RecentMeUrlChatInvite::read_bare(cursor))
            }
            0xbc0a57dc => {
                Self::StickerSet(types::RecentMeUrlStickerSet::read_bare(cursor))
            }
            _ => Self::Unknown(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RecentMeUrlUnknown> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlUnknown) -> Self {
        Self::Unknown(value)
    }
}

impl From<types::RecentMeUrlUser> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlUser) -> Self {
        Self::User(value)
    }
}

impl From<types::RecentMeUrlChat> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::RecentMeUrlChatInvite> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlChatInvite) -> Self {
        Self::ChatInvite(value)
    }
}

impl From<types::RecentMeUrlStickerSet> for RecentMeUrl {
    #[inline]
    fn from(value: types::RecentMeUrlStickerSet) -> Self {
        Self::StickerSet(value)
    }
}

/// A message to get.
///
/// Accepted by [`messages.getMessages`](super::functions::messages::GetMessages), [`channels.getMessages`](super::functions::channels::GetMessages).
///
/// [Official page](https://core.telegram.org/type/InputMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputMessage {
    /// A message by its identifier.
    Id(types::InputMessageId),
    /// The message that another one replies to.
    ReplyTo(types::InputMessageReplyTo),
    /// The pinned message.
    ///
    /// `inputMessagePinned#86872538 = InputMessage;`
    Pinned,
    /// The message whose button a user pressed.
    CallbackQuery(types::InputMessageCallbackQuery),
}

impl InputMessage {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Id(value) => {
                w.u32(0xa676a322);
                value.write_bare(w);
            }
            Self::ReplyTo(value) => {
                w.u32(0xbad88395);
                value.write_bare(w);
            }
            Self::Pinned => w.u32(0x86872538),
            Self::CallbackQuery(value) => {
                w.u32(0xacfa1a7e);
                value.write_bare(w);
            }
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
/// Accepted by [`messages.getPeerDialogs`](super::functions::messages::GetPeerDialogs), [`messages.toggleDialogPin`](super::functions::messages::ToggleDialogPin), [`messages.reorderPinnedDialogs`](super::functions::messages::ReorderPinnedDialogs), [`messages.markDialogUnread`](super::functions::messages::MarkDialogUnread), [`messages.toggleSavedDialogPin`](super::functions::messages::ToggleSavedDialogPin), [`messages.reorderPinnedSavedDialogs`](super::functions::messages::ReorderPinnedSavedDialogs).
///
/// [Official page](https://core.telegram.org/type/InputDialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputDialogPeer {
    /// A chat.
    InputDialogPeer(types::InputDialogPeer),
    /// All chats of a folder of peers.
    Folder(types::InputDialogPeerFolder),
    /// A community.
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputDialogPeer(value) => {
                w.u32(0xfcaafeb7);
                value.write_bare(w);
            }
            Self::Folder(value) => {
                w.u32(0x64600527);
                value.write_bare(w);
            }
            Self::Community(value) => {
                w.u32(0x69ef72c4);
                value.write_bare(w);
            }
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

/// The type `InputSecureFile`.
///
/// Contained in [`inputSecureValue`](super::types::InputSecureValue).
///
/// [Official page](https://core.telegram.org/type/InputSecureFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputSecureFile {
    Uploaded(types::InputSecureFileUploaded),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Uploaded(value) => {
                w.u32(0x3334b0f0);
                value.write_bare(w);
            }
            Self::InputSecureFile(value) => {
                w.u32(0x5367e5be);
                value.write_bare(w);
            }
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

/// The type `SecureFile`.
///
/// Contained in [`secureValue`](super::types::SecureValue).
///
/// [Official page](https://core.telegram.org/type/SecureFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecureFile {
    /// `secureFileEmpty#64199744 = SecureFile;`
    Empty,
    SecureFile(types::SecureFile),
}

impl SecureFile {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x64199744,
            Self::SecureFile(_) => 0x7d09c27e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "secureFileEmpty",
            Self::SecureFile(_) => "secureFile",
        }
    }
}

impl wire::Wire for SecureFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecureFile",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x64199744),
            Self::SecureFile(value) => {
                w.u32(0x7d09c27e);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x64199744 => Self::Empty,
            0x7d09c27e => Self::SecureFile(types::SecureFile::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SecureFile> for SecureFile {
    #[inline]
    fn from(value: types::SecureFile) -> Self {
        Self::SecureFile(value)
    }
}

/// The type `SecurePlainData`.
///
/// Contained in [`secureValue`](super::types::SecureValue), [`inputSecureValue`](super::types::InputSecureValue).
///
/// [Official page](https://core.telegram.org/type/SecurePlainData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecurePlainData {
    SecurePlainPhone(types::SecurePlainPhone),
    SecurePlainEmail(types::SecurePlainEmail),
}

impl SecurePlainData {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SecurePlainPhone(_) => 0x7d6099dd,
            Self::SecurePlainEmail(_) => 0x21ec5a5f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SecurePlainPhone(_) => "securePlainPhone",
            Self::SecurePlainEmail(_) => "securePlainEmail",
        }
    }
}

impl wire::Wire for SecurePlainData {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecurePlainData",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SecurePlainPhone(value) => {
                w.u32(0x7d6099dd);
                value.write_bare(w);
            }
            Self::SecurePlainEmail(value) => {
                w.u32(0x21ec5a5f);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7d6099dd => {
                Self::SecurePlainPhone(types::SecurePlainPhone::read_bare(cursor))
            }
            0x21ec5a5f => {
                Self::SecurePlainEmail(types::SecurePlainEmail::read_bare(cursor))
            }
            _ => Self::SecurePlainPhone(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SecurePlainPhone> for SecurePlainData {
    #[inline]
    fn from(value: types::SecurePlainPhone) -> Self {
        Self::SecurePlainPhone(value)
    }
}

impl From<types::SecurePlainEmail> for SecurePlainData {
    #[inline]
    fn from(value: types::SecurePlainEmail) -> Self {
        Self::SecurePlainEmail(value)
    }
}

/// The type `SecureValueError`.
///
/// Accepted by [`users.setSecureValueErrors`](super::functions::users::SetSecureValueErrors).
///
/// Contained in [`account.authorizationForm`](super::types::account::AuthorizationForm).
///
/// [Official page](https://core.telegram.org/type/SecureValueError)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecureValueError {
    Data(types::SecureValueErrorData),
    FrontSide(types::SecureValueErrorFrontSide),
    ReverseSide(types::SecureValueErrorReverseSide),
    Selfie(types::SecureValueErrorSelfie),
    File(types::SecureValueErrorFile),
    Files(types::SecureValueErrorFiles),
    SecureValueError(types::SecureValueError),
    TranslationFile(types::SecureValueErrorTranslationFile),
    TranslationFiles(types::SecureValueErrorTranslationFiles),
}

impl SecureValueError {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Data(_) => 0xe8a40bd9,
            Self::FrontSide(_) => 0x00be3dfa,
            Self::ReverseSide(_) => 0x868a2aa5,
            Self::Selfie(_) => 0xe537ced6,
            Self::File(_) => 0x7a700873,
            Self::Files(_) => 0x666220e9,
            Self::SecureValueError(_) => 0x869d758f,
            Self::TranslationFile(_) => 0xa1144770,
            Self::TranslationFiles(_) => 0x34636dd8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Data(_) => "secureValueErrorData",
            Self::FrontSide(_) => "secureValueErrorFrontSide",
            Self::ReverseSide(_) => "secureValueErrorReverseSide",
            Self::Selfie(_) => "secureValueErrorSelfie",
            Self::File(_) => "secureValueErrorFile",
            Self::Files(_) => "secureValueErrorFiles",
            Self::SecureValueError(_) => "secureValueError",
            Self::TranslationFile(_) => "secureValueErrorTranslationFile",
            Self::TranslationFiles(_) => "secureValueErrorTranslationFiles",
        }
    }
}

impl wire::Wire for SecureValueError {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecureValueError",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Data(value) => {
                w.u32(0xe8a40bd9);
                value.write_bare(w);
            }
            Self::FrontSide(value) => {
                w.u32(0x00be3dfa);
                value.write_bare(w);
            }
            Self::ReverseSide(value) => {
                w.u32(0x868a2aa5);
                value.write_bare(w);
            }
            Self::Selfie(value) => {
                w.u32(0xe537ced6);
                value.write_bare(w);
            }
            Self::File(value) => {
                w.u32(0x7a700873);
                value.write_bare(w);
            }
            Self::Files(value) => {
                w.u32(0x666220e9);
                value.write_bare(w);
            }
            Self::SecureValueError(value) => {
                w.u32(0x869d758f);
                value.write_bare(w);
            }
            Self::TranslationFile(value) => {
                w.u32(0xa1144770);
                value.write_bare(w);
            }
            Self::TranslationFiles(value) => {
                w.u32(0x34636dd8);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe8a40bd9 => Self::Data(types::SecureValueErrorData::read_bare(cursor)),
            0x00be3dfa => {
                Self::FrontSide(types::SecureValueErrorFrontSide::read_bare(cursor))
            }
            0x868a2aa5 => {
                Self::ReverseSide(types::SecureValueErrorReverseSide::read_bare(cursor))
            }
            0xe537ced6 => Self::Selfie(types::SecureValueErrorSelfie::read_bare(cursor)),
            0x7a700873 => Self::File(types::SecureValueErrorFile::read_bare(cursor)),
            0x666220e9 => Self::Files(types::SecureValueErrorFiles::read_bare(cursor)),
            0x869d758f => {
                Self::SecureValueError(types::SecureValueError::read_bare(cursor))
            }
            0xa1144770 => {
                Self::TranslationFile(
                    types::SecureValueErrorTranslationFile::read_bare(cursor),
                )
            }
            0x34636dd8 => {
                Self::TranslationFiles(
                    types::SecureValueErrorTranslationFiles::read_bare(cursor),
                )
            }
            _ => Self::Data(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SecureValueErrorData> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorData) -> Self {
        Self::Data(value)
    }
}

impl From<types::SecureValueErrorFrontSide> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorFrontSide) -> Self {
        Self::FrontSide(value)
    }
}

impl From<types::SecureValueErrorReverseSide> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorReverseSide) -> Self {
        Self::ReverseSide(value)
    }
}

impl From<types::SecureValueErrorSelfie> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorSelfie) -> Self {
        Self::Selfie(value)
    }
}

impl From<types::SecureValueErrorFile> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorFile) -> Self {
        Self::File(value)
    }
}

impl From<types::SecureValueErrorFiles> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorFiles) -> Self {
        Self::Files(value)
    }
}

impl From<types::SecureValueError> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueError) -> Self {
        Self::SecureValueError(value)
    }
}

impl From<types::SecureValueErrorTranslationFile> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorTranslationFile) -> Self {
        Self::TranslationFile(value)
    }
}

impl From<types::SecureValueErrorTranslationFiles> for SecureValueError {
    #[inline]
    fn from(value: types::SecureValueErrorTranslationFiles) -> Self {
        Self::TranslationFiles(value)
    }
}

/// The type `SecureRequiredType`.
///
/// Contained in [`secureRequiredTypeOneOf`](super::types::SecureRequiredTypeOneOf), [`account.authorizationForm`](super::types::account::AuthorizationForm).
///
/// [Official page](https://core.telegram.org/type/SecureRequiredType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum SecureRequiredType {
    SecureRequiredType(types::SecureRequiredType),
    OneOf(types::SecureRequiredTypeOneOf),
}

impl SecureRequiredType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SecureRequiredType(_) => 0x829d99da,
            Self::OneOf(_) => 0x027477b4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SecureRequiredType(_) => "secureRequiredType",
            Self::OneOf(_) => "secureRequiredTypeOneOf",
        }
    }
}

impl wire::Wire for SecureRequiredType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SecureRequiredType",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SecureRequiredType(value) => {
                w.u32(0x829d99da);
                value.write_bare(w);
            }
            Self::OneOf(value) => {
                w.u32(0x027477b4);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x829d99da => {
                Self::SecureRequiredType(types::SecureRequiredType::read_bare(cursor))
            }
            0x027477b4 => Self::OneOf(types::SecureRequiredTypeOneOf::read_bare(cursor)),
            _ => Self::SecureRequiredType(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SecureRequiredType> for SecureRequiredType {
    #[inline]
    fn from(value: types::SecureRequiredType) -> Self {
        Self::SecureRequiredType(value)
    }
}

impl From<types::SecureRequiredTypeOneOf> for SecureRequiredType {
    #[inline]
    fn from(value: types::SecureRequiredTypeOneOf) -> Self {
        Self::OneOf(value)
    }
}

/// Proof that the user knows the password of the account.
///
/// Accepted by [`auth.checkPassword`](super::functions::auth::CheckPassword), [`account.deleteAccount`](super::functions::account::DeleteAccount), [`account.getPasswordSettings`](super::functions::account::GetPasswordSettings), [`account.updatePasswordSettings`](super::functions::account::UpdatePasswordSettings), [`account.getTmpPassword`](super::functions::account::GetTmpPassword), [`messages.getBotCallbackAnswer`](super::functions::messages::GetBotCallbackAnswer), [`messages.editChatCreator`](super::functions::messages::EditChatCreator), [`payments.getStarsRevenueWithdrawalUrl`](super::functions::payments::GetStarsRevenueWithdrawalUrl), [`payments.getStarGiftWithdrawalUrl`](super::functions::payments::GetStarGiftWithdrawalUrl), [`wallet.exportSecretPhrase`](super::functions::wallet::ExportSecretPhrase), and 2 more.
///
/// [Official page](https://core.telegram.org/type/InputCheckPasswordSRP)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputCheckPasswordSrp {
    /// No password.
    ///
    /// `inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP;`
    InputCheckPasswordEmpty,
    /// Proof that the user knows the password, by the SRP protocol.
    InputCheckPasswordSrp(types::InputCheckPasswordSrp),
}

impl InputCheckPasswordSrp {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputCheckPasswordEmpty => w.u32(0x9880f658),
            Self::InputCheckPasswordSrp(value) => {
                w.u32(0xd27ff082);
                value.write_bare(w);
            }
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

/// A JSON value as TL objects.
///
/// Accepted by [`initConnection`](super::functions::InitConnection).
///
/// Contained in [`jsonArray`](super::types::JsonArray), [`inputAppEvent`](super::types::InputAppEvent), [`jsonObjectValue`](super::types::JsonObjectValue), [`help.appConfig`](super::types::help::AppConfig).
///
/// [Official page](https://core.telegram.org/type/JSONValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum JsonValue {
    /// The JSON value null.
    ///
    /// `jsonNull#3f6d7b68 = JSONValue;`
    JsonNull,
    /// A JSON truth value.
    JsonBool(types::JsonBool),
    /// A JSON number.
    JsonNumber(types::JsonNumber),
    /// A JSON string.
    JsonString(types::JsonString),
    /// A JSON array.
    JsonArray(types::JsonArray),
    /// A JSON object.
    JsonObject(types::JsonObject),
}

impl JsonValue {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::JsonNull => 0x3f6d7b68,
            Self::JsonBool(_) => 0xc7345e6a,
            Self::JsonNumber(_) => 0x2be0dfa4,
            Self::JsonString(_) => 0xb71e767a,
            Self::JsonArray(_) => 0xf7444763,
            Self::JsonObject(_) => 0x99c1d49d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::JsonNull => "jsonNull",
            Self::JsonBool(_) => "jsonBool",
            Self::JsonNumber(_) => "jsonNumber",
            Self::JsonString(_) => "jsonString",
            Self::JsonArray(_) => "jsonArray",
            Self::JsonObject(_) => "jsonObject",
        }
    }
}

impl wire::Wire for JsonValue {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "JSONValue",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::JsonNull => w.u32(0x3f6d7b68),
            Self::JsonBool(value) => {
                w.u32(0xc7345e6a);
                value.write_bare(w);
            }
            Self::JsonNumber(value) => {
                w.u32(0x2be0dfa4);
                value.write_bare(w);
            }
            Self::JsonString(value) => {
                w.u32(0xb71e767a);
                value.write_bare(w);
            }
            Self::JsonArray(value) => {
                w.u32(0xf7444763);
                value.write_bare(w);
            }
            Self::JsonObject(value) => {
                w.u32(0x99c1d49d);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3f6d7b68 => Self::JsonNull,
            0xc7345e6a => Self::JsonBool(types::JsonBool::read_bare(cursor)),
            0x2be0dfa4 => Self::JsonNumber(types::JsonNumber::read_bare(cursor)),
            0xb71e767a => Self::JsonString(types::JsonString::read_bare(cursor)),
            0xf7444763 => Self::JsonArray(types::JsonArray::read_bare(cursor)),
            0x99c1d49d => Self::JsonObject(types::JsonObject::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::JsonNull
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::JsonBool> for JsonValue {
    #[inline]
    fn from(value: types::JsonBool) -> Self {
        Self::JsonBool(value)
    }
}

impl From<types::JsonNumber> for JsonValue {
    #[inline]
    fn from(value: types::JsonNumber) -> Self {
        Self::JsonNumber(value)
    }
}

impl From<types::JsonString> for JsonValue {
    #[inline]
    fn from(value: types::JsonString) -> Self {
        Self::JsonString(value)
    }
}

impl From<types::JsonArray> for JsonValue {
    #[inline]
    fn from(value: types::JsonArray) -> Self {
        Self::JsonArray(value)
    }
}

impl From<types::JsonObject> for JsonValue {
    #[inline]
    fn from(value: types::JsonObject) -> Self {
        Self::JsonObject(value)
    }
}

/// The type `InputWallPaper`.
///
/// Accepted by [`account.getWallPaper`](super::functions::account::GetWallPaper), [`account.saveWallPaper`](super::functions::account::SaveWallPaper), [`account.installWallPaper`](super::functions::account::InstallWallPaper), [`account.getMultiWallPapers`](super::functions::account::GetMultiWallPapers), [`messages.setChatWallPaper`](super::functions::messages::SetChatWallPaper).
///
/// Contained in [`inputThemeSettings`](super::types::InputThemeSettings).
///
/// [Official page](https://core.telegram.org/type/InputWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputWallPaper {
    InputWallPaper(types::InputWallPaper),
    Slug(types::InputWallPaperSlug),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputWallPaper(value) => {
                w.u32(0xe630b979);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0x72091c80);
                value.write_bare(w);
            }
            Self::NoFile(value) => {
                w.u32(0x967a462e);
                value.write_bare(w);
            }
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

/// The type `EmojiKeyword`.
///
/// Contained in [`emojiKeywordsDifference`](super::types::EmojiKeywordsDifference).
///
/// [Official page](https://core.telegram.org/type/EmojiKeyword)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EmojiKeyword {
    EmojiKeyword(types::EmojiKeyword),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::EmojiKeyword(value) => {
                w.u32(0xd5b3b9f9);
                value.write_bare(w);
            }
            Self::Deleted(value) => {
                w.u32(0x236df622);
                value.write_bare(w);
            }
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

/// The type `UrlAuthResult`.
///
/// Returned by [`messages.requestUrlAuth`](super::functions::messages::RequestUrlAuth), [`messages.acceptUrlAuth`](super::functions::messages::AcceptUrlAuth).
///
/// [Official page](https://core.telegram.org/type/UrlAuthResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum UrlAuthResult {
    Request(Box<types::UrlAuthResultRequest>),
    Accepted(types::UrlAuthResultAccepted),
    /// `urlAuthResultDefault#a9d6db1f = UrlAuthResult;`
    Default,
}

impl UrlAuthResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Request(_) => 0x3cd623ec,
            Self::Accepted(_) => 0x623a8fa0,
            Self::Default => 0xa9d6db1f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "urlAuthResultRequest",
            Self::Accepted(_) => "urlAuthResultAccepted",
            Self::Default => "urlAuthResultDefault",
        }
    }
}

impl wire::Wire for UrlAuthResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "UrlAuthResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Request(value) => {
                w.u32(0x3cd623ec);
                (**value).write_bare(w);
            }
            Self::Accepted(value) => {
                w.u32(0x623a8fa0);
                value.write_bare(w);
            }
            Self::Default => w.u32(0xa9d6db1f),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3cd623ec => Self::Request(Box::read_bare(cursor)),
            0x623a8fa0 => Self::Accepted(types::UrlAuthResultAccepted::read_bare(cursor)),
            0xa9d6db1f => Self::Default,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::UrlAuthResultRequest> for UrlAuthResult {
    #[inline]
    fn from(value: types::UrlAuthResultRequest) -> Self {
        Self::Request(Box::new(value))
    }
}

impl From<types::UrlAuthResultAccepted> for UrlAuthResult {
    #[inline]
    fn from(value: types::UrlAuthResultAccepted) -> Self {
        Self::Accepted(value)
    }
}

/// The type `InputTheme`.
///
/// Accepted by [`account.updateTheme`](super::functions::account::UpdateTheme), [`account.saveTheme`](super::functions::account::SaveTheme), [`account.installTheme`](super::functions::account::InstallTheme), [`account.getTheme`](super::functions::account::GetTheme).
///
/// [Official page](https://core.telegram.org/type/InputTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputTheme {
    InputTheme(types::InputTheme),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputTheme(value) => {
                w.u32(0x3c5693e9);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0xf5890df1);
                value.write_bare(w);
            }
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

/// The type `BaseTheme`.
///
/// Accepted by [`account.installTheme`](super::functions::account::InstallTheme).
///
/// Contained in [`themeSettings`](super::types::ThemeSettings), [`inputThemeSettings`](super::types::InputThemeSettings).
///
/// [Official page](https://core.telegram.org/type/BaseTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum BaseTheme {
    /// `baseThemeClassic#c3a12462 = BaseTheme;`
    Classic,
    /// `baseThemeDay#fbd81688 = BaseTheme;`
    Day,
    /// `baseThemeNight#b7b31ea8 = BaseTheme;`
    Night,
    /// `baseThemeTinted#6d5f77ee = BaseTheme;`
    Tinted,
    /// `baseThemeArctic#5b11125a = BaseTheme;`
    Arctic,
}

impl BaseTheme {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Classic => 0xc3a12462,
            Self::Day => 0xfbd81688,
            Self::Night => 0xb7b31ea8,
            Self::Tinted => 0x6d5f77ee,
            Self::Arctic => 0x5b11125a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Classic => "baseThemeClassic",
            Self::Day => "baseThemeDay",
            Self::Night => "baseThemeNight",
            Self::Tinted => "baseThemeTinted",
            Self::Arctic => "baseThemeArctic",
        }
    }
}

impl wire::Wire for BaseTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BaseTheme",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Classic => w.u32(0xc3a12462),
            Self::Day => w.u32(0xfbd81688),
            Self::Night => w.u32(0xb7b31ea8),
            Self::Tinted => w.u32(0x6d5f77ee),
            Self::Arctic => w.u32(0x5b11125a),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc3a12462 => Self::Classic,
            0xfbd81688 => Self::Day,
            0xb7b31ea8 => Self::Night,
            0x6d5f77ee => Self::Tinted,
            0x5b11125a => Self::Arctic,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Classic
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `MessagePeerVote`.
///
/// Contained in [`messages.votesList`](super::types::messages::VotesList).
///
/// [Official page](https://core.telegram.org/type/MessagePeerVote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum MessagePeerVote {
    MessagePeerVote(types::MessagePeerVote),
    InputOption(types::MessagePeerVoteInputOption),
    Multiple(types::MessagePeerVoteMultiple),
}

impl MessagePeerVote {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MessagePeerVote(_) => 0xb6cc2d5c,
            Self::InputOption(_) => 0x74cda504,
            Self::Multiple(_) => 0x4628f6e6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MessagePeerVote(_) => "messagePeerVote",
            Self::InputOption(_) => "messagePeerVoteInputOption",
            Self::Multiple(_) => "messagePeerVoteMultiple",
        }
    }
}

impl wire::Wire for MessagePeerVote {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MessagePeerVote",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::MessagePeerVote(value) => {
                w.u32(0xb6cc2d5c);
                value.write_bare(w);
            }
            Self::InputOption(value) => {
                w.u32(0x74cda504);
                value.write_bare(w);
            }
            Self::Multiple(value) => {
                w.u32(0x4628f6e6);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb6cc2d5c => {
                Self::MessagePeerVote(types::MessagePeerVote::read_bare(cursor))
            }
            0x74cda504 => {
                Self::InputOption(types::MessagePeerVoteInputOption::read_bare(cursor))
            }
            0x4628f6e6 => {
                Self::Multiple(types::MessagePeerVoteMultiple::read_bare(cursor))
            }
            _ => Self::MessagePeerVote(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MessagePeerVote> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVote) -> Self {
        Self::MessagePeerVote(value)
    }
}

impl From<types::MessagePeerVoteInputOption> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVoteInputOption) -> Self {
        Self::InputOption(value)
    }
}

impl From<types::MessagePeerVoteMultiple> for MessagePeerVote {
    #[inline]
    fn from(value: types::MessagePeerVoteMultiple) -> Self {
        Self::Multiple(value)
    }
}

/// The type `StatsGraph`.
///
/// Returned by [`stats.loadAsyncGraph`](super::functions::stats::LoadAsyncGraph).
///
/// Contained in [`stats.broadcastStats`](super::types::stats::BroadcastStats), [`stats.megagroupStats`](super::types::stats::MegagroupStats), [`stats.messageStats`](super::types::stats::MessageStats), [`stats.storyStats`](super::types::stats::StoryStats), [`payments.starsRevenueStats`](super::types::payments::StarsRevenueStats), [`stats.pollStats`](super::types::stats::PollStats).
///
/// [Official page](https://core.telegram.org/type/StatsGraph)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StatsGraph {
    Async(types::StatsGraphAsync),
    Error(types::StatsGraphError),
    StatsGraph(types::StatsGraph),
}

impl StatsGraph {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Async(_) => 0x4a27eb2d,
            Self::Error(_) => 0xbedc9822,
            Self::StatsGraph(_) => 0x8ea464b6,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Async(_) => "statsGraphAsync",
            Self::Error(_) => "statsGraphError",
            Self::StatsGraph(_) => "statsGraph",
        }
    }
}

impl wire::Wire for StatsGraph {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StatsGraph",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Async(value) => {
                w.u32(0x4a27eb2d);
                value.write_bare(w);
            }
            Self::Error(value) => {
                w.u32(0xbedc9822);
                value.write_bare(w);
            }
            Self::StatsGraph(value) => {
                w.u32(0x8ea464b6);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4a27eb2d => Self::Async(types::StatsGraphAsync::read_bare(cursor)),
            0xbedc9822 => Self::Error(types::StatsGraphError::read_bare(cursor)),
            0x8ea464b6 => Self::StatsGraph(types::StatsGraph::read_bare(cursor)),
            _ => Self::Async(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StatsGraphAsync> for StatsGraph {
    #[inline]
    fn from(value: types::StatsGraphAsync) -> Self {
        Self::Async(value)
    }
}

impl From<types::StatsGraphError> for StatsGraph {
    #[inline]
    fn from(value: types::StatsGraphError) -> Self {
        Self::Error(value)
    }
}

impl From<types::StatsGraph> for StatsGraph {
    #[inline]
    fn from(value: types::StatsGraph) -> Self {
        Self::StatsGraph(value)
    }
}

/// The type `PostInteractionCounters`.
///
/// Contained in [`stats.broadcastStats`](super::types::stats::BroadcastStats).
///
/// [Official page](https://core.telegram.org/type/PostInteractionCounters)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PostInteractionCounters {
    Message(types::PostInteractionCountersMessage),
    Story(types::PostInteractionCountersStory),
}

impl PostInteractionCounters {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0xe7058e7f,
            Self::Story(_) => 0x8a480e27,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "postInteractionCountersMessage",
            Self::Story(_) => "postInteractionCountersStory",
        }
    }
}

impl wire::Wire for PostInteractionCounters {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PostInteractionCounters",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Message(value) => {
                w.u32(0xe7058e7f);
                value.write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0x8a480e27);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe7058e7f => {
                Self::Message(types::PostInteractionCountersMessage::read_bare(cursor))
            }
            0x8a480e27 => {
                Self::Story(types::PostInteractionCountersStory::read_bare(cursor))
            }
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PostInteractionCountersMessage> for PostInteractionCounters {
    #[inline]
    fn from(value: types::PostInteractionCountersMessage) -> Self {
        Self::Message(value)
    }
}

impl From<types::PostInteractionCountersStory> for PostInteractionCounters {
    #[inline]
    fn from(value: types::PostInteractionCountersStory) -> Self {
        Self::Story(value)
    }
}

/// The type `BotCommandScope`.
///
/// Accepted by [`bots.setBotCommands`](super::functions::bots::SetBotCommands), [`bots.resetBotCommands`](super::functions::bots::ResetBotCommands), [`bots.getBotCommands`](super::functions::bots::GetBotCommands).
///
/// [Official page](https://core.telegram.org/type/BotCommandScope)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum BotCommandScope {
    /// `botCommandScopeDefault#2f6cb2ab = BotCommandScope;`
    Default,
    /// `botCommandScopeUsers#3c4f04d8 = BotCommandScope;`
    Users,
    /// `botCommandScopeChats#6fe1a881 = BotCommandScope;`
    Chats,
    /// `botCommandScopeChatAdmins#b9aa606a = BotCommandScope;`
    ChatAdmins,
    Peer(types::BotCommandScopePeer),
    PeerAdmins(types::BotCommandScopePeerAdmins),
    PeerUser(types::BotCommandScopePeerUser),
}

impl BotCommandScope {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x2f6cb2ab,
            Self::Users => 0x3c4f04d8,
            Self::Chats => 0x6fe1a881,
            Self::ChatAdmins => 0xb9aa606a,
            Self::Peer(_) => 0xdb9d897d,
            Self::PeerAdmins(_) => 0x3fd863d1,
            Self::PeerUser(_) => 0x0a1321f3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "botCommandScopeDefault",
            Self::Users => "botCommandScopeUsers",
            Self::Chats => "botCommandScopeChats",
            Self::ChatAdmins => "botCommandScopeChatAdmins",
            Self::Peer(_) => "botCommandScopePeer",
            Self::PeerAdmins(_) => "botCommandScopePeerAdmins",
            Self::PeerUser(_) => "botCommandScopePeerUser",
        }
    }
}

impl wire::Wire for BotCommandScope {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BotCommandScope",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default => w.u32(0x2f6cb2ab),
            Self::Users => w.u32(0x3c4f04d8),
            Self::Chats => w.u32(0x6fe1a881),
            Self::ChatAdmins => w.u32(0xb9aa606a),
            Self::Peer(value) => {
                w.u32(0xdb9d897d);
                value.write_bare(w);
            }
            Self::PeerAdmins(value) => {
                w.u32(0x3fd863d1);
                value.write_bare(w);
            }
            Self::PeerUser(value) => {
                w.u32(0x0a1321f3);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2f6cb2ab => Self::Default,
            0x3c4f04d8 => Self::Users,
            0x6fe1a881 => Self::Chats,
            0xb9aa606a => Self::ChatAdmins,
            0xdb9d897d => Self::Peer(types::BotCommandScopePeer::read_bare(cursor)),
            0x3fd863d1 => {
                Self::PeerAdmins(types::BotCommandScopePeerAdmins::read_bare(cursor))
            }
            0x0a1321f3 => {
                Self::PeerUser(types::BotCommandScopePeerUser::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BotCommandScopePeer> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeer) -> Self {
        Self::Peer(value)
    }
}

impl From<types::BotCommandScopePeerAdmins> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeerAdmins) -> Self {
        Self::PeerAdmins(value)
    }
}

impl From<types::BotCommandScopePeerUser> for BotCommandScope {
    #[inline]
    fn from(value: types::BotCommandScopePeerUser) -> Self {
        Self::PeerUser(value)
    }
}

/// The type `AttachMenuPeerType`.
///
/// Contained in [`attachMenuBot`](super::types::AttachMenuBot).
///
/// [Official page](https://core.telegram.org/type/AttachMenuPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum AttachMenuPeerType {
    /// `attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType;`
    SameBotPm,
    /// `attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType;`
    BotPm,
    /// `attachMenuPeerTypePM#f146d31f = AttachMenuPeerType;`
    Pm,
    /// `attachMenuPeerTypeChat#509113f = AttachMenuPeerType;`
    Chat,
    /// `attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType;`
    Broadcast,
}

impl AttachMenuPeerType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SameBotPm => 0x7d6be90e,
            Self::BotPm => 0xc32bfa1a,
            Self::Pm => 0xf146d31f,
            Self::Chat => 0x0509113f,
            Self::Broadcast => 0x7bfbdefc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SameBotPm => "attachMenuPeerTypeSameBotPM",
            Self::BotPm => "attachMenuPeerTypeBotPM",
            Self::Pm => "attachMenuPeerTypePM",
            Self::Chat => "attachMenuPeerTypeChat",
            Self::Broadcast => "attachMenuPeerTypeBroadcast",
        }
    }
}

impl wire::Wire for AttachMenuPeerType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AttachMenuPeerType",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SameBotPm => w.u32(0x7d6be90e),
            Self::BotPm => w.u32(0xc32bfa1a),
            Self::Pm => w.u32(0xf146d31f),
            Self::Chat => w.u32(0x0509113f),
            Self::Broadcast => w.u32(0x7bfbdefc),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7d6be90e => Self::SameBotPm,
            0xc32bfa1a => Self::BotPm,
            0xf146d31f => Self::Pm,
            0x0509113f => Self::Chat,
            0x7bfbdefc => Self::Broadcast,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SameBotPm
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `AttachMenuBots`.
///
/// Returned by [`messages.getAttachMenuBots`](super::functions::messages::GetAttachMenuBots).
///
/// [Official page](https://core.telegram.org/type/AttachMenuBots)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AttachMenuBots {
    /// `attachMenuBotsNotModified#f1d88a5c = AttachMenuBots;`
    NotModified,
    AttachMenuBots(types::AttachMenuBots),
}

impl AttachMenuBots {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xf1d88a5c,
            Self::AttachMenuBots(_) => 0x3c4301c0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "attachMenuBotsNotModified",
            Self::AttachMenuBots(_) => "attachMenuBots",
        }
    }
}

impl wire::Wire for AttachMenuBots {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AttachMenuBots",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NotModified => w.u32(0xf1d88a5c),
            Self::AttachMenuBots(value) => {
                w.u32(0x3c4301c0);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf1d88a5c => Self::NotModified,
            0x3c4301c0 => Self::AttachMenuBots(types::AttachMenuBots::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::AttachMenuBots> for AttachMenuBots {
    #[inline]
    fn from(value: types::AttachMenuBots) -> Self {
        Self::AttachMenuBots(value)
    }
}

/// The type `InputInvoice`.
///
/// Accepted by [`payments.getPaymentForm`](super::functions::payments::GetPaymentForm), [`payments.validateRequestedInfo`](super::functions::payments::ValidateRequestedInfo), [`payments.sendPaymentForm`](super::functions::payments::SendPaymentForm), [`payments.sendStarsForm`](super::functions::payments::SendStarsForm).
///
/// [Official page](https://core.telegram.org/type/InputInvoice)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputInvoice {
    Message(types::InputInvoiceMessage),
    Slug(types::InputInvoiceSlug),
    PremiumGiftCode(Box<types::InputInvoicePremiumGiftCode>),
    Stars(Box<types::InputInvoiceStars>),
    ChatInviteSubscription(types::InputInvoiceChatInviteSubscription),
    StarGift(types::InputInvoiceStarGift),
    StarGiftUpgrade(types::InputInvoiceStarGiftUpgrade),
    StarGiftTransfer(types::InputInvoiceStarGiftTransfer),
    PremiumGiftStars(types::InputInvoicePremiumGiftStars),
    BusinessBotTransferStars(types::InputInvoiceBusinessBotTransferStars),
    StarGiftResale(types::InputInvoiceStarGiftResale),
    StarGiftPrepaidUpgrade(types::InputInvoiceStarGiftPrepaidUpgrade),
    PremiumAuthCode(Box<types::InputInvoicePremiumAuthCode>),
    StarGiftDropOriginalDetails(types::InputInvoiceStarGiftDropOriginalDetails),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Message(value) => {
                w.u32(0xc5b56859);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0xc326caef);
                value.write_bare(w);
            }
            Self::PremiumGiftCode(value) => {
                w.u32(0x98986c0d);
                (**value).write_bare(w);
            }
            Self::Stars(value) => {
                w.u32(0x65f00ce3);
                (**value).write_bare(w);
            }
            Self::ChatInviteSubscription(value) => {
                w.u32(0x34e793f1);
                value.write_bare(w);
            }
            Self::StarGift(value) => {
                w.u32(0xe8625e92);
                value.write_bare(w);
            }
            Self::StarGiftUpgrade(value) => {
                w.u32(0x4d818d5d);
                value.write_bare(w);
            }
            Self::StarGiftTransfer(value) => {
                w.u32(0x4a5f5bd9);
                value.write_bare(w);
            }
            Self::PremiumGiftStars(value) => {
                w.u32(0xdabab2ef);
                value.write_bare(w);
            }
            Self::BusinessBotTransferStars(value) => {
                w.u32(0xf4997e42);
                value.write_bare(w);
            }
            Self::StarGiftResale(value) => {
                w.u32(0xe9b0c658);
                value.write_bare(w);
            }
            Self::StarGiftPrepaidUpgrade(value) => {
                w.u32(0x9a0b48b8);
                value.write_bare(w);
            }
            Self::PremiumAuthCode(value) => {
                w.u32(0x3e77f614);
                (**value).write_bare(w);
            }
            Self::StarGiftDropOriginalDetails(value) => {
                w.u32(0x0923d8d1);
                value.write_bare(w);
            }
            Self::StarGiftAuctionBid(value) => {
                w.u32(0x1ecafa10);
                value.write_bare(w);
            }
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

/// The type `InputStorePaymentPurpose`.
///
/// Accepted by [`payments.assignAppStoreTransaction`](super::functions::payments::AssignAppStoreTransaction), [`payments.assignPlayMarketTransaction`](super::functions::payments::AssignPlayMarketTransaction), [`payments.launchPrepaidGiveaway`](super::functions::payments::LaunchPrepaidGiveaway), [`payments.canPurchaseStore`](super::functions::payments::CanPurchaseStore).
///
/// Contained in [`inputInvoicePremiumGiftCode`](super::types::InputInvoicePremiumGiftCode), [`inputInvoiceStars`](super::types::InputInvoiceStars), [`inputInvoicePremiumAuthCode`](super::types::InputInvoicePremiumAuthCode).
///
/// [Official page](https://core.telegram.org/type/InputStorePaymentPurpose)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputStorePaymentPurpose {
    InputStorePaymentPremiumSubscription(types::InputStorePaymentPremiumSubscription),
    InputStorePaymentGiftPremium(types::InputStorePaymentGiftPremium),
    InputStorePaymentPremiumGiftCode(types::InputStorePaymentPremiumGiftCode),
    InputStorePaymentPremiumGiveaway(Box<types::InputStorePaymentPremiumGiveaway>),
    InputStorePaymentStarsTopup(types::InputStorePaymentStarsTopup),
    InputStorePaymentStarsGift(types::InputStorePaymentStarsGift),
    InputStorePaymentStarsGiveaway(Box<types::InputStorePaymentStarsGiveaway>),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => {
                w.u32(0xa6751e66);
                value.write_bare(w);
            }
            Self::InputStorePaymentGiftPremium(value) => {
                w.u32(0x616f7fe8);
                value.write_bare(w);
            }
            Self::InputStorePaymentPremiumGiftCode(value) => {
                w.u32(0xfb790393);
                value.write_bare(w);
            }
            Self::InputStorePaymentPremiumGiveaway(value) => {
                w.u32(0x160544ca);
                (**value).write_bare(w);
            }
            Self::InputStorePaymentStarsTopup(value) => {
                w.u32(0xf9a2a6cb);
                value.write_bare(w);
            }
            Self::InputStorePaymentStarsGift(value) => {
                w.u32(0x1d741ef7);
                value.write_bare(w);
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                w.u32(0x751f08fa);
                (**value).write_bare(w);
            }
            Self::InputStorePaymentAuthCode(value) => {
                w.u32(0x3fc18057);
                value.write_bare(w);
            }
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

/// The type `InputSavedStarGift`.
///
/// Accepted by [`payments.saveStarGift`](super::functions::payments::SaveStarGift), [`payments.convertStarGift`](super::functions::payments::ConvertStarGift), [`payments.upgradeStarGift`](super::functions::payments::UpgradeStarGift), [`payments.transferStarGift`](super::functions::payments::TransferStarGift), [`payments.getSavedStarGift`](super::functions::payments::GetSavedStarGift), [`payments.getStarGiftWithdrawalUrl`](super::functions::payments::GetStarGiftWithdrawalUrl), [`payments.toggleStarGiftsPinnedToTop`](super::functions::payments::ToggleStarGiftsPinnedToTop), [`payments.updateStarGiftPrice`](super::functions::payments::UpdateStarGiftPrice), [`payments.createStarGiftCollection`](super::functions::payments::CreateStarGiftCollection), [`payments.updateStarGiftCollection`](super::functions::payments::UpdateStarGiftCollection), and 1 more.
///
/// Contained in [`inputInvoiceStarGiftUpgrade`](super::types::InputInvoiceStarGiftUpgrade), [`inputInvoiceStarGiftTransfer`](super::types::InputInvoiceStarGiftTransfer), [`inputInvoiceStarGiftDropOriginalDetails`](super::types::InputInvoiceStarGiftDropOriginalDetails).
///
/// [Official page](https://core.telegram.org/type/InputSavedStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputSavedStarGift {
    User(types::InputSavedStarGiftUser),
    Chat(types::InputSavedStarGiftChat),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::User(value) => {
                w.u32(0x69279795);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0xf101aa7f);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0x2085c238);
                value.write_bare(w);
            }
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

/// The type `EmailVerifyPurpose`.
///
/// Accepted by [`account.sendVerifyEmailCode`](super::functions::account::SendVerifyEmailCode), [`account.verifyEmail`](super::functions::account::VerifyEmail).
///
/// [Official page](https://core.telegram.org/type/EmailVerifyPurpose)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EmailVerifyPurpose {
    LoginSetup(types::EmailVerifyPurposeLoginSetup),
    /// `emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose;`
    LoginChange,
    /// `emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose;`
    Passport,
}

impl EmailVerifyPurpose {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::LoginSetup(value) => {
                w.u32(0x4345be73);
                value.write_bare(w);
            }
            Self::LoginChange => w.u32(0x527d22eb),
            Self::Passport => w.u32(0xbbf51685),
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
/// Accepted by [`auth.signIn`](super::functions::auth::SignIn), [`account.verifyEmail`](super::functions::account::VerifyEmail).
///
/// [Official page](https://core.telegram.org/type/EmailVerification)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Code(value) => {
                w.u32(0x922e55a9);
                value.write_bare(w);
            }
            Self::Google(value) => {
                w.u32(0xdb909ec2);
                value.write_bare(w);
            }
            Self::Apple(value) => {
                w.u32(0x96d074fd);
                value.write_bare(w);
            }
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

/// The type `RequestPeerType`.
///
/// Contained in [`buttonTypeRequestPeer`](super::types::ButtonTypeRequestPeer), [`inputButtonTypeRequestPeer`](super::types::InputButtonTypeRequestPeer).
///
/// [Official page](https://core.telegram.org/type/RequestPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum RequestPeerType {
    User(types::RequestPeerTypeUser),
    Chat(types::RequestPeerTypeChat),
    Broadcast(types::RequestPeerTypeBroadcast),
    CreateBot(types::RequestPeerTypeCreateBot),
}

impl RequestPeerType {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0x5f3b8a00,
            Self::Chat(_) => 0xc9f06e1b,
            Self::Broadcast(_) => 0x339bef6c,
            Self::CreateBot(_) => 0x3e81e078,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "requestPeerTypeUser",
            Self::Chat(_) => "requestPeerTypeChat",
            Self::Broadcast(_) => "requestPeerTypeBroadcast",
            Self::CreateBot(_) => "requestPeerTypeCreateBot",
        }
    }
}

impl wire::Wire for RequestPeerType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequestPeerType",
        id: 0,
        min_size: 8,
    };

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::User(value) => {
                w.u32(0x5f3b8a00);
                value.write_bare(w);
            }
            Self::Chat(value) => {
                w.u32(0xc9f06e1b);
                value.write_bare(w);
            }
            Self::Broadcast(value) => {
                w.u32(0x339bef6c);
                value.write_bare(w);
            }
            Self::CreateBot(value) => {
                w.u32(0x3e81e078);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5f3b8a00 => Self::User(types::RequestPeerTypeUser::read_bare(cursor)),
            0xc9f06e1b => Self::Chat(types::RequestPeerTypeChat::read_bare(cursor)),
            0x339bef6c => {
                Self::Broadcast(types::RequestPeerTypeBroadcast::read_bare(cursor))
            }
            0x3e81e078 => {
                Self::CreateBot(types::RequestPeerTypeCreateBot::read_bare(cursor))
            }
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RequestPeerTypeUser> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeUser) -> Self {
        Self::User(value)
    }
}

impl From<types::RequestPeerTypeChat> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::RequestPeerTypeBroadcast> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeBroadcast) -> Self {
        Self::Broadcast(value)
    }
}

impl From<types::RequestPeerTypeCreateBot> for RequestPeerType {
    #[inline]
    fn from(value: types::RequestPeerTypeCreateBot) -> Self {
        Self::CreateBot(value)
    }
}

/// The type `EmojiList`.
///
/// Returned by [`account.getDefaultProfilePhotoEmojis`](super::functions::account::GetDefaultProfilePhotoEmojis), [`account.getDefaultGroupPhotoEmojis`](super::functions::account::GetDefaultGroupPhotoEmojis), [`account.getDefaultBackgroundEmojis`](super::functions::account::GetDefaultBackgroundEmojis), [`account.getChannelRestrictedStatusEmojis`](super::functions::account::GetChannelRestrictedStatusEmojis), [`messages.searchCustomEmoji`](super::functions::messages::SearchCustomEmoji).
///
/// [Official page](https://core.telegram.org/type/EmojiList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EmojiList {
    /// `emojiListNotModified#481eadfa = EmojiList;`
    NotModified,
    EmojiList(types::EmojiList),
}

impl EmojiList {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::NotModified => w.u32(0x481eadfa),
            Self::EmojiList(value) => {
                w.u32(0x7a1e11d1);
                value.write_bare(w);
            }
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

/// The type `EmojiGroup`.
///
/// Contained in [`messages.emojiGroups`](super::types::messages::EmojiGroups).
///
/// [Official page](https://core.telegram.org/type/EmojiGroup)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum EmojiGroup {
    EmojiGroup(types::EmojiGroup),
    Greeting(types::EmojiGroupGreeting),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::EmojiGroup(value) => {
                w.u32(0x7a9abda9);
                value.write_bare(w);
            }
            Self::Greeting(value) => {
                w.u32(0x80d26cc7);
                value.write_bare(w);
            }
            Self::Premium(value) => {
                w.u32(0x093bcf34);
                value.write_bare(w);
            }
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

/// The type `InputBotApp`.
///
/// Accepted by [`messages.getBotApp`](super::functions::messages::GetBotApp), [`messages.requestAppWebView`](super::functions::messages::RequestAppWebView).
///
/// [Official page](https://core.telegram.org/type/InputBotApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputBotApp {
    Id(types::InputBotAppId),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Id(value) => {
                w.u32(0xa920bd7a);
                value.write_bare(w);
            }
            Self::ShortName(value) => {
                w.u32(0x908c0407);
                value.write_bare(w);
            }
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

/// The type `MediaArea`.
///
/// Accepted by [`stories.sendStory`](super::functions::stories::SendStory), [`stories.editStory`](super::functions::stories::EditStory), [`stories.searchPosts`](super::functions::stories::SearchPosts).
///
/// Contained in [`storyItem`](super::types::StoryItem).
///
/// [Official page](https://core.telegram.org/type/MediaArea)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum MediaArea {
    Venue(Box<types::MediaAreaVenue>),
    InputMediaAreaVenue(types::InputMediaAreaVenue),
    GeoPoint(Box<types::MediaAreaGeoPoint>),
    SuggestedReaction(types::MediaAreaSuggestedReaction),
    ChannelPost(types::MediaAreaChannelPost),
    InputMediaAreaChannelPost(types::InputMediaAreaChannelPost),
    Url(types::MediaAreaUrl),
    Weather(types::MediaAreaWeather),
    StarGift(types::MediaAreaStarGift),
}

impl MediaArea {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Venue(_) => 0xbe82db9c,
            Self::InputMediaAreaVenue(_) => 0xb282217f,
            Self::GeoPoint(_) => 0xcad5452d,
            Self::SuggestedReaction(_) => 0x14455871,
            Self::ChannelPost(_) => 0x770416af,
            Self::InputMediaAreaChannelPost(_) => 0x2271f2bf,
            Self::Url(_) => 0x37381085,
            Self::Weather(_) => 0x49a6549c,
            Self::StarGift(_) => 0x5787686d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Venue(_) => "mediaAreaVenue",
            Self::InputMediaAreaVenue(_) => "inputMediaAreaVenue",
            Self::GeoPoint(_) => "mediaAreaGeoPoint",
            Self::SuggestedReaction(_) => "mediaAreaSuggestedReaction",
            Self::ChannelPost(_) => "mediaAreaChannelPost",
            Self::InputMediaAreaChannelPost(_) => "inputMediaAreaChannelPost",
            Self::Url(_) => "mediaAreaUrl",
            Self::Weather(_) => "mediaAreaWeather",
            Self::StarGift(_) => "mediaAreaStarGift",
        }
    }
}

impl wire::Wire for MediaArea {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MediaArea",
        id: 0,
        min_size: 56,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Venue(value) => {
                w.u32(0xbe82db9c);
                (**value).write_bare(w);
            }
            Self::InputMediaAreaVenue(value) => {
                w.u32(0xb282217f);
                value.write_bare(w);
            }
            Self::GeoPoint(value) => {
                w.u32(0xcad5452d);
                (**value).write_bare(w);
            }
            Self::SuggestedReaction(value) => {
                w.u32(0x14455871);
                value.write_bare(w);
            }
            Self::ChannelPost(value) => {
                w.u32(0x770416af);
                value.write_bare(w);
            }
            Self::InputMediaAreaChannelPost(value) => {
                w.u32(0x2271f2bf);
                value.write_bare(w);
            }
            Self::Url(value) => {
                w.u32(0x37381085);
                value.write_bare(w);
            }
            Self::Weather(value) => {
                w.u32(0x49a6549c);
                value.write_bare(w);
            }
            Self::StarGift(value) => {
                w.u32(0x5787686d);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbe82db9c => Self::Venue(Box::read_bare(cursor)),
            0xb282217f => {
                Self::InputMediaAreaVenue(types::InputMediaAreaVenue::read_bare(cursor))
            }
            0xcad5452d => Self::GeoPoint(Box::read_bare(cursor)),
            0x14455871 => {
                Self::SuggestedReaction(
                    types::MediaAreaSuggestedReaction::read_bare(cursor),
                )
            }
            0x770416af => {
                Self::ChannelPost(types::MediaAreaChannelPost::read_bare(cursor))
            }
            0x2271f2bf => {
                Self::InputMediaAreaChannelPost(
                    types::InputMediaAreaChannelPost::read_bare(cursor),
                )
            }
            0x37381085 => Self::Url(types::MediaAreaUrl::read_bare(cursor)),
            0x49a6549c => Self::Weather(types::MediaAreaWeather::read_bare(cursor)),
            0x5787686d => Self::StarGift(types::MediaAreaStarGift::read_bare(cursor)),
            _ => Self::Venue(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MediaAreaVenue> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}

impl From<types::InputMediaAreaVenue> for MediaArea {
    #[inline]
    fn from(value: types::InputMediaAreaVenue) -> Self {
        Self::InputMediaAreaVenue(value)
    }
}

impl From<types::MediaAreaGeoPoint> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaGeoPoint) -> Self {
        Self::GeoPoint(Box::new(value))
    }
}

impl From<types::MediaAreaSuggestedReaction> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaSuggestedReaction) -> Self {
        Self::SuggestedReaction(value)
    }
}

impl From<types::MediaAreaChannelPost> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaChannelPost) -> Self {
        Self::ChannelPost(value)
    }
}

impl From<types::InputMediaAreaChannelPost> for MediaArea {
    #[inline]
    fn from(value: types::InputMediaAreaChannelPost) -> Self {
        Self::InputMediaAreaChannelPost(value)
    }
}

impl From<types::MediaAreaUrl> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaUrl) -> Self {
        Self::Url(value)
    }
}

impl From<types::MediaAreaWeather> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaWeather) -> Self {
        Self::Weather(value)
    }
}

impl From<types::MediaAreaStarGift> for MediaArea {
    #[inline]
    fn from(value: types::MediaAreaStarGift) -> Self {
        Self::StarGift(value)
    }
}

/// The type `StoryView`.
///
/// Contained in [`stories.storyViewsList`](super::types::stories::StoryViewsList).
///
/// [Official page](https://core.telegram.org/type/StoryView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryView {
    StoryView(types::StoryView),
    PublicForward(types::StoryViewPublicForward),
    PublicRepost(types::StoryViewPublicRepost),
}

impl StoryView {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StoryView(_) => 0xb0bdeac5,
            Self::PublicForward(_) => 0x9083670b,
            Self::PublicRepost(_) => 0xbd74cf49,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StoryView(_) => "storyView",
            Self::PublicForward(_) => "storyViewPublicForward",
            Self::PublicRepost(_) => "storyViewPublicRepost",
        }
    }
}

impl wire::Wire for StoryView {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StoryView",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StoryView(value) => {
                w.u32(0xb0bdeac5);
                value.write_bare(w);
            }
            Self::PublicForward(value) => {
                w.u32(0x9083670b);
                value.write_bare(w);
            }
            Self::PublicRepost(value) => {
                w.u32(0xbd74cf49);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb0bdeac5 => Self::StoryView(types::StoryView::read_bare(cursor)),
            0x9083670b => {
                Self::PublicForward(types::StoryViewPublicForward::read_bare(cursor))
            }
            0xbd74cf49 => {
                Self::PublicRepost(types::StoryViewPublicRepost::read_bare(cursor))
            }
            _ => Self::StoryView(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StoryView> for StoryView {
    #[inline]
    fn from(value: types::StoryView) -> Self {
        Self::StoryView(value)
    }
}

impl From<types::StoryViewPublicForward> for StoryView {
    #[inline]
    fn from(value: types::StoryViewPublicForward) -> Self {
        Self::PublicForward(value)
    }
}

impl From<types::StoryViewPublicRepost> for StoryView {
    #[inline]
    fn from(value: types::StoryViewPublicRepost) -> Self {
        Self::PublicRepost(value)
    }
}

/// The type `PrepaidGiveaway`.
///
/// Contained in [`premium.boostsStatus`](super::types::premium::BoostsStatus).
///
/// [Official page](https://core.telegram.org/type/PrepaidGiveaway)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum PrepaidGiveaway {
    PrepaidGiveaway(types::PrepaidGiveaway),
    PrepaidStarsGiveaway(types::PrepaidStarsGiveaway),
}

impl PrepaidGiveaway {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PrepaidGiveaway(_) => 0xb2539d54,
            Self::PrepaidStarsGiveaway(_) => 0x9a9d77e0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PrepaidGiveaway(_) => "prepaidGiveaway",
            Self::PrepaidStarsGiveaway(_) => "prepaidStarsGiveaway",
        }
    }
}

impl wire::Wire for PrepaidGiveaway {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PrepaidGiveaway",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::PrepaidGiveaway(value) => {
                w.u32(0xb2539d54);
                value.write_bare(w);
            }
            Self::PrepaidStarsGiveaway(value) => {
                w.u32(0x9a9d77e0);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb2539d54 => {
                Self::PrepaidGiveaway(types::PrepaidGiveaway::read_bare(cursor))
            }
            0x9a9d77e0 => {
                Self::PrepaidStarsGiveaway(
                    types::PrepaidStarsGiveaway::read_bare(cursor),
                )
            }
            _ => Self::PrepaidGiveaway(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PrepaidGiveaway> for PrepaidGiveaway {
    #[inline]
    fn from(value: types::PrepaidGiveaway) -> Self {
        Self::PrepaidGiveaway(value)
    }
}

impl From<types::PrepaidStarsGiveaway> for PrepaidGiveaway {
    #[inline]
    fn from(value: types::PrepaidStarsGiveaway) -> Self {
        Self::PrepaidStarsGiveaway(value)
    }
}

/// The type `PublicForward`.
///
/// Contained in [`stats.publicForwards`](super::types::stats::PublicForwards).
///
/// [Official page](https://core.telegram.org/type/PublicForward)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum PublicForward {
    Message(types::PublicForwardMessage),
    Story(types::PublicForwardStory),
}

impl PublicForward {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0x01f2bf4a,
            Self::Story(_) => 0xedf3add0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "publicForwardMessage",
            Self::Story(_) => "publicForwardStory",
        }
    }
}

impl wire::Wire for PublicForward {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "PublicForward",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Message(value) => {
                w.u32(0x01f2bf4a);
                value.write_bare(w);
            }
            Self::Story(value) => {
                w.u32(0xedf3add0);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x01f2bf4a => Self::Message(types::PublicForwardMessage::read_bare(cursor)),
            0xedf3add0 => Self::Story(types::PublicForwardStory::read_bare(cursor)),
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PublicForwardMessage> for PublicForward {
    #[inline]
    fn from(value: types::PublicForwardMessage) -> Self {
        Self::Message(value)
    }
}

impl From<types::PublicForwardStory> for PublicForward {
    #[inline]
    fn from(value: types::PublicForwardStory) -> Self {
        Self::Story(value)
    }
}

/// The type `StoryReaction`.
///
/// Contained in [`stories.storyReactionsList`](super::types::stories::StoryReactionsList).
///
/// [Official page](https://core.telegram.org/type/StoryReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryReaction {
    StoryReaction(types::StoryReaction),
    PublicForward(types::StoryReactionPublicForward),
    PublicRepost(types::StoryReactionPublicRepost),
}

impl StoryReaction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StoryReaction(_) => 0x6090d6d5,
            Self::PublicForward(_) => 0xbbab2643,
            Self::PublicRepost(_) => 0xcfcd0f13,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StoryReaction(_) => "storyReaction",
            Self::PublicForward(_) => "storyReactionPublicForward",
            Self::PublicRepost(_) => "storyReactionPublicRepost",
        }
    }
}

impl wire::Wire for StoryReaction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StoryReaction",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StoryReaction(value) => {
                w.u32(0x6090d6d5);
                value.write_bare(w);
            }
            Self::PublicForward(value) => {
                w.u32(0xbbab2643);
                value.write_bare(w);
            }
            Self::PublicRepost(value) => {
                w.u32(0xcfcd0f13);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x6090d6d5 => Self::StoryReaction(types::StoryReaction::read_bare(cursor)),
            0xbbab2643 => {
                Self::PublicForward(types::StoryReactionPublicForward::read_bare(cursor))
            }
            0xcfcd0f13 => {
                Self::PublicRepost(types::StoryReactionPublicRepost::read_bare(cursor))
            }
            _ => Self::StoryReaction(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StoryReaction> for StoryReaction {
    #[inline]
    fn from(value: types::StoryReaction) -> Self {
        Self::StoryReaction(value)
    }
}

impl From<types::StoryReactionPublicForward> for StoryReaction {
    #[inline]
    fn from(value: types::StoryReactionPublicForward) -> Self {
        Self::PublicForward(value)
    }
}

impl From<types::StoryReactionPublicRepost> for StoryReaction {
    #[inline]
    fn from(value: types::StoryReactionPublicRepost) -> Self {
        Self::PublicRepost(value)
    }
}

/// The type `SavedDialog`.
///
/// Contained in [`messages.savedDialogs`](super::types::messages::SavedDialogs), [`messages.savedDialogsSlice`](super::types::messages::SavedDialogsSlice).
///
/// [Official page](https://core.telegram.org/type/SavedDialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedDialog {
    SavedDialog(types::SavedDialog),
    MonoForumDialog(types::MonoForumDialog),
}

impl SavedDialog {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SavedDialog(_) => 0xbd87cb6c,
            Self::MonoForumDialog(_) => 0x64407ea7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SavedDialog(_) => "savedDialog",
            Self::MonoForumDialog(_) => "monoForumDialog",
        }
    }
}

impl wire::Wire for SavedDialog {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "SavedDialog",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::SavedDialog(value) => {
                w.u32(0xbd87cb6c);
                value.write_bare(w);
            }
            Self::MonoForumDialog(value) => {
                w.u32(0x64407ea7);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbd87cb6c => Self::SavedDialog(types::SavedDialog::read_bare(cursor)),
            0x64407ea7 => {
                Self::MonoForumDialog(types::MonoForumDialog::read_bare(cursor))
            }
            _ => Self::SavedDialog(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::SavedDialog> for SavedDialog {
    #[inline]
    fn from(value: types::SavedDialog) -> Self {
        Self::SavedDialog(value)
    }
}

impl From<types::MonoForumDialog> for SavedDialog {
    #[inline]
    fn from(value: types::MonoForumDialog) -> Self {
        Self::MonoForumDialog(value)
    }
}

/// The type `BusinessAwayMessageSchedule`.
///
/// Contained in [`businessAwayMessage`](super::types::BusinessAwayMessage), [`inputBusinessAwayMessage`](super::types::InputBusinessAwayMessage).
///
/// [Official page](https://core.telegram.org/type/BusinessAwayMessageSchedule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum BusinessAwayMessageSchedule {
    /// `businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule;`
    Always,
    /// `businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule;`
    OutsideWorkHours,
    Custom(types::BusinessAwayMessageScheduleCustom),
}

impl BusinessAwayMessageSchedule {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Always => 0xc9b9e2b9,
            Self::OutsideWorkHours => 0xc3f2f501,
            Self::Custom(_) => 0xcc4d9ecc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Always => "businessAwayMessageScheduleAlways",
            Self::OutsideWorkHours => "businessAwayMessageScheduleOutsideWorkHours",
            Self::Custom(_) => "businessAwayMessageScheduleCustom",
        }
    }
}

impl wire::Wire for BusinessAwayMessageSchedule {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BusinessAwayMessageSchedule",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Always => w.u32(0xc9b9e2b9),
            Self::OutsideWorkHours => w.u32(0xc3f2f501),
            Self::Custom(value) => {
                w.u32(0xcc4d9ecc);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc9b9e2b9 => Self::Always,
            0xc3f2f501 => Self::OutsideWorkHours,
            0xcc4d9ecc => {
                Self::Custom(types::BusinessAwayMessageScheduleCustom::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Always
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BusinessAwayMessageScheduleCustom> for BusinessAwayMessageSchedule {
    #[inline]
    fn from(value: types::BusinessAwayMessageScheduleCustom) -> Self {
        Self::Custom(value)
    }
}

/// A quick reply to act on.
///
/// Accepted by [`messages.sendMessage`](super::functions::messages::SendMessage), [`messages.sendMedia`](super::functions::messages::SendMedia), [`messages.forwardMessages`](super::functions::messages::ForwardMessages), [`messages.sendInlineBotResult`](super::functions::messages::SendInlineBotResult), [`messages.sendMultiMedia`](super::functions::messages::SendMultiMedia).
///
/// [Official page](https://core.telegram.org/type/InputQuickReplyShortcut)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputQuickReplyShortcut(value) => {
                w.u32(0x24596d41);
                value.write_bare(w);
            }
            Self::Id(value) => {
                w.u32(0x01190cf1);
                value.write_bare(w);
            }
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

/// The type `InputCollectible`.
///
/// Accepted by [`fragment.getCollectibleInfo`](super::functions::fragment::GetCollectibleInfo).
///
/// [Official page](https://core.telegram.org/type/InputCollectible)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputCollectible {
    Username(types::InputCollectibleUsername),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Username(value) => {
                w.u32(0xe39460a9);
                value.write_bare(w);
            }
            Self::Phone(value) => {
                w.u32(0xa2e214a4);
                value.write_bare(w);
            }
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

/// The type `ReactionNotificationsFrom`.
///
/// Contained in [`reactionsNotifySettings`](super::types::ReactionsNotifySettings).
///
/// [Official page](https://core.telegram.org/type/ReactionNotificationsFrom)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ReactionNotificationsFrom {
    /// `reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom;`
    Contacts,
    /// `reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom;`
    All,
}

impl ReactionNotificationsFrom {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Contacts => 0xbac3a61a,
            Self::All => 0x4b9e22a0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Contacts => "reactionNotificationsFromContacts",
            Self::All => "reactionNotificationsFromAll",
        }
    }
}

impl wire::Wire for ReactionNotificationsFrom {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReactionNotificationsFrom",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Contacts => w.u32(0xbac3a61a),
            Self::All => w.u32(0x4b9e22a0),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xbac3a61a => Self::Contacts,
            0x4b9e22a0 => Self::All,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Contacts
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `StarsTransactionPeer`.
///
/// Contained in [`starsTransaction`](super::types::StarsTransaction).
///
/// [Official page](https://core.telegram.org/type/StarsTransactionPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarsTransactionPeer {
    /// `starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer;`
    Unsupported,
    /// `starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer;`
    AppStore,
    /// `starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer;`
    PlayMarket,
    /// `starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer;`
    PremiumBot,
    /// `starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer;`
    Fragment,
    StarsTransactionPeer(types::StarsTransactionPeer),
    /// `starsTransactionPeerAds#60682812 = StarsTransactionPeer;`
    Ads,
    /// `starsTransactionPeerAPI#f9677aad = StarsTransactionPeer;`
    Api,
}

impl StarsTransactionPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Unsupported => 0x95f2bfe4,
            Self::AppStore => 0xb457b375,
            Self::PlayMarket => 0x7b560a0b,
            Self::PremiumBot => 0x250dbaf8,
            Self::Fragment => 0xe92fd902,
            Self::StarsTransactionPeer(_) => 0xd80da15d,
            Self::Ads => 0x60682812,
            Self::Api => 0xf9677aad,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unsupported => "starsTransactionPeerUnsupported",
            Self::AppStore => "starsTransactionPeerAppStore",
            Self::PlayMarket => "starsTransactionPeerPlayMarket",
            Self::PremiumBot => "starsTransactionPeerPremiumBot",
            Self::Fragment => "starsTransactionPeerFragment",
            Self::StarsTransactionPeer(_) => "starsTransactionPeer",
            Self::Ads => "starsTransactionPeerAds",
            Self::Api => "starsTransactionPeerAPI",
        }
    }
}

impl wire::Wire for StarsTransactionPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarsTransactionPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Unsupported => w.u32(0x95f2bfe4),
            Self::AppStore => w.u32(0xb457b375),
            Self::PlayMarket => w.u32(0x7b560a0b),
            Self::PremiumBot => w.u32(0x250dbaf8),
            Self::Fragment => w.u32(0xe92fd902),
            Self::StarsTransactionPeer(value) => {
                w.u32(0xd80da15d);
                value.write_bare(w);
            }
            Self::Ads => w.u32(0x60682812),
            Self::Api => w.u32(0xf9677aad),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x95f2bfe4 => Self::Unsupported,
            0xb457b375 => Self::AppStore,
            0x7b560a0b => Self::PlayMarket,
            0x250dbaf8 => Self::PremiumBot,
            0xe92fd902 => Self::Fragment,
            0xd80da15d => {
                Self::StarsTransactionPeer(
                    types::StarsTransactionPeer::read_bare(cursor),
                )
            }
            0x60682812 => Self::Ads,
            0xf9677aad => Self::Api,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unsupported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarsTransactionPeer> for StarsTransactionPeer {
    #[inline]
    fn from(value: types::StarsTransactionPeer) -> Self {
        Self::StarsTransactionPeer(value)
    }
}

/// The type `StarGiftAttribute`.
///
/// Contained in [`starGiftUnique`](super::types::StarGiftUnique), [`payments.starGiftUpgradePreview`](super::types::payments::StarGiftUpgradePreview), [`payments.resaleStarGifts`](super::types::payments::ResaleStarGifts), [`payments.starGiftUpgradeAttributes`](super::types::payments::StarGiftUpgradeAttributes).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGiftAttribute {
    Model(types::StarGiftAttributeModel),
    Pattern(types::StarGiftAttributePattern),
    Backdrop(types::StarGiftAttributeBackdrop),
    OriginalDetails(types::StarGiftAttributeOriginalDetails),
}

impl StarGiftAttribute {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Model(_) => 0x565251e2,
            Self::Pattern(_) => 0x4e7085ea,
            Self::Backdrop(_) => 0x9f2504e4,
            Self::OriginalDetails(_) => 0xe0bff26c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Model(_) => "starGiftAttributeModel",
            Self::Pattern(_) => "starGiftAttributePattern",
            Self::Backdrop(_) => "starGiftAttributeBackdrop",
            Self::OriginalDetails(_) => "starGiftAttributeOriginalDetails",
        }
    }
}

impl wire::Wire for StarGiftAttribute {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGiftAttribute",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Model(value) => {
                w.u32(0x565251e2);
                value.write_bare(w);
            }
            Self::Pattern(value) => {
                w.u32(0x4e7085ea);
                value.write_bare(w);
            }
            Self::Backdrop(value) => {
                w.u32(0x9f2504e4);
                value.write_bare(w);
            }
            Self::OriginalDetails(value) => {
                w.u32(0xe0bff26c);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x565251e2 => Self::Model(types::StarGiftAttributeModel::read_bare(cursor)),
            0x4e7085ea => {
                Self::Pattern(types::StarGiftAttributePattern::read_bare(cursor))
            }
            0x9f2504e4 => {
                Self::Backdrop(types::StarGiftAttributeBackdrop::read_bare(cursor))
            }
            0xe0bff26c => {
                Self::OriginalDetails(
                    types::StarGiftAttributeOriginalDetails::read_bare(cursor),
                )
            }
            _ => Self::Backdrop(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGiftAttributeModel> for StarGiftAttribute {
    #[inline]
    fn from(value: types::StarGiftAttributeModel) -> Self {
        Self::Model(value)
    }
}

impl From<types::StarGiftAttributePattern> for StarGiftAttribute {
    #[inline]
    fn from(value: types::StarGiftAttributePattern) -> Self {
        Self::Pattern(value)
    }
}

impl From<types::StarGiftAttributeBackdrop> for StarGiftAttribute {
    #[inline]
    fn from(value: types::StarGiftAttributeBackdrop) -> Self {
        Self::Backdrop(value)
    }
}

impl From<types::StarGiftAttributeOriginalDetails> for StarGiftAttribute {
    #[inline]
    fn from(value: types::StarGiftAttributeOriginalDetails) -> Self {
        Self::OriginalDetails(value)
    }
}

/// The type `ReportResult`.
///
/// Returned by [`messages.report`](super::functions::messages::Report), [`stories.report`](super::functions::stories::Report), [`ephemeral.reportMessage`](super::functions::ephemeral::ReportMessage).
///
/// [Official page](https://core.telegram.org/type/ReportResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum ReportResult {
    ChooseOption(types::ReportResultChooseOption),
    AddComment(types::ReportResultAddComment),
    /// `reportResultReported#8db33c4b = ReportResult;`
    Reported,
}

impl ReportResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChooseOption(_) => 0xf0e4e0b6,
            Self::AddComment(_) => 0x6f09ac31,
            Self::Reported => 0x8db33c4b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChooseOption(_) => "reportResultChooseOption",
            Self::AddComment(_) => "reportResultAddComment",
            Self::Reported => "reportResultReported",
        }
    }
}

impl wire::Wire for ReportResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ReportResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::ChooseOption(value) => {
                w.u32(0xf0e4e0b6);
                value.write_bare(w);
            }
            Self::AddComment(value) => {
                w.u32(0x6f09ac31);
                value.write_bare(w);
            }
            Self::Reported => w.u32(0x8db33c4b),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf0e4e0b6 => {
                Self::ChooseOption(types::ReportResultChooseOption::read_bare(cursor))
            }
            0x6f09ac31 => {
                Self::AddComment(types::ReportResultAddComment::read_bare(cursor))
            }
            0x8db33c4b => Self::Reported,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Reported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ReportResultChooseOption> for ReportResult {
    #[inline]
    fn from(value: types::ReportResultChooseOption) -> Self {
        Self::ChooseOption(value)
    }
}

impl From<types::ReportResultAddComment> for ReportResult {
    #[inline]
    fn from(value: types::ReportResultAddComment) -> Self {
        Self::AddComment(value)
    }
}

/// The type `StarGiftAttributeRarity`.
///
/// Contained in [`starGiftAttributeModel`](super::types::StarGiftAttributeModel), [`starGiftAttributePattern`](super::types::StarGiftAttributePattern), [`starGiftAttributeBackdrop`](super::types::StarGiftAttributeBackdrop).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttributeRarity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarGiftAttributeRarity {
    StarGiftAttributeRarity(types::StarGiftAttributeRarity),
    /// `starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity;`
    Uncommon,
    /// `starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity;`
    Rare,
    /// `starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity;`
    Epic,
    /// `starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity;`
    Legendary,
}

impl StarGiftAttributeRarity {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StarGiftAttributeRarity(_) => 0x36437737,
            Self::Uncommon => 0xdbce6389,
            Self::Rare => 0xf08d516b,
            Self::Epic => 0x78fbf3a8,
            Self::Legendary => 0xcef7e7a8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StarGiftAttributeRarity(_) => "starGiftAttributeRarity",
            Self::Uncommon => "starGiftAttributeRarityUncommon",
            Self::Rare => "starGiftAttributeRarityRare",
            Self::Epic => "starGiftAttributeRarityEpic",
            Self::Legendary => "starGiftAttributeRarityLegendary",
        }
    }
}

impl wire::Wire for StarGiftAttributeRarity {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGiftAttributeRarity",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StarGiftAttributeRarity(value) => {
                w.u32(0x36437737);
                value.write_bare(w);
            }
            Self::Uncommon => w.u32(0xdbce6389),
            Self::Rare => w.u32(0xf08d516b),
            Self::Epic => w.u32(0x78fbf3a8),
            Self::Legendary => w.u32(0xcef7e7a8),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x36437737 => {
                Self::StarGiftAttributeRarity(
                    types::StarGiftAttributeRarity::read_bare(cursor),
                )
            }
            0xdbce6389 => Self::Uncommon,
            0xf08d516b => Self::Rare,
            0x78fbf3a8 => Self::Epic,
            0xcef7e7a8 => Self::Legendary,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Uncommon
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGiftAttributeRarity> for StarGiftAttributeRarity {
    #[inline]
    fn from(value: types::StarGiftAttributeRarity) -> Self {
        Self::StarGiftAttributeRarity(value)
    }
}

/// The type `RequirementToContact`.
///
/// Returned by [`users.getRequirementsToContact`](super::functions::users::GetRequirementsToContact).
///
/// [Official page](https://core.telegram.org/type/RequirementToContact)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum RequirementToContact {
    /// `requirementToContactEmpty#50a9839 = RequirementToContact;`
    Empty,
    /// `requirementToContactPremium#e581e4e9 = RequirementToContact;`
    Premium,
    PaidMessages(types::RequirementToContactPaidMessages),
}

impl RequirementToContact {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x050a9839,
            Self::Premium => 0xe581e4e9,
            Self::PaidMessages(_) => 0xb4f67e93,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "requirementToContactEmpty",
            Self::Premium => "requirementToContactPremium",
            Self::PaidMessages(_) => "requirementToContactPaidMessages",
        }
    }
}

impl wire::Wire for RequirementToContact {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RequirementToContact",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x050a9839),
            Self::Premium => w.u32(0xe581e4e9),
            Self::PaidMessages(value) => {
                w.u32(0xb4f67e93);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x050a9839 => Self::Empty,
            0xe581e4e9 => Self::Premium,
            0xb4f67e93 => {
                Self::PaidMessages(
                    types::RequirementToContactPaidMessages::read_bare(cursor),
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

impl From<types::RequirementToContactPaidMessages> for RequirementToContact {
    #[inline]
    fn from(value: types::RequirementToContactPaidMessages) -> Self {
        Self::PaidMessages(value)
    }
}

/// The type `StarGiftAttributeId`.
///
/// Accepted by [`payments.getResaleStarGifts`](super::functions::payments::GetResaleStarGifts).
///
/// Contained in [`starGiftAttributeCounter`](super::types::StarGiftAttributeCounter).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttributeId)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarGiftAttributeId {
    Model(types::StarGiftAttributeIdModel),
    Pattern(types::StarGiftAttributeIdPattern),
    Backdrop(types::StarGiftAttributeIdBackdrop),
}

impl StarGiftAttributeId {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Model(_) => 0x48aaae3c,
            Self::Pattern(_) => 0x4a162433,
            Self::Backdrop(_) => 0x1f01c757,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Model(_) => "starGiftAttributeIdModel",
            Self::Pattern(_) => "starGiftAttributeIdPattern",
            Self::Backdrop(_) => "starGiftAttributeIdBackdrop",
        }
    }
}

impl wire::Wire for StarGiftAttributeId {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGiftAttributeId",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Model(value) => {
                w.u32(0x48aaae3c);
                value.write_bare(w);
            }
            Self::Pattern(value) => {
                w.u32(0x4a162433);
                value.write_bare(w);
            }
            Self::Backdrop(value) => {
                w.u32(0x1f01c757);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x48aaae3c => Self::Model(types::StarGiftAttributeIdModel::read_bare(cursor)),
            0x4a162433 => {
                Self::Pattern(types::StarGiftAttributeIdPattern::read_bare(cursor))
            }
            0x1f01c757 => {
                Self::Backdrop(types::StarGiftAttributeIdBackdrop::read_bare(cursor))
            }
            _ => Self::Model(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGiftAttributeIdModel> for StarGiftAttributeId {
    #[inline]
    fn from(value: types::StarGiftAttributeIdModel) -> Self {
        Self::Model(value)
    }
}

impl From<types::StarGiftAttributeIdPattern> for StarGiftAttributeId {
    #[inline]
    fn from(value: types::StarGiftAttributeIdPattern) -> Self {
        Self::Pattern(value)
    }
}

impl From<types::StarGiftAttributeIdBackdrop> for StarGiftAttributeId {
    #[inline]
    fn from(value: types::StarGiftAttributeIdBackdrop) -> Self {
        Self::Backdrop(value)
    }
}

/// The type `InputChatTheme`.
///
/// Accepted by [`messages.setChatTheme`](super::functions::messages::SetChatTheme).
///
/// [Official page](https://core.telegram.org/type/InputChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputChatTheme {
    /// `inputChatThemeEmpty#83268483 = InputChatTheme;`
    Empty,
    InputChatTheme(types::InputChatTheme),
    UniqueGift(types::InputChatThemeUniqueGift),
}

impl InputChatTheme {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Empty => w.u32(0x83268483),
            Self::InputChatTheme(value) => {
                w.u32(0xc93de95c);
                value.write_bare(w);
            }
            Self::UniqueGift(value) => {
                w.u32(0x87e5dfe4);
                value.write_bare(w);
            }
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

/// The type `StarGiftAuctionRound`.
///
/// Contained in [`starGiftAuctionState`](super::types::StarGiftAuctionState).
///
/// [Official page](https://core.telegram.org/type/StarGiftAuctionRound)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum StarGiftAuctionRound {
    StarGiftAuctionRound(types::StarGiftAuctionRound),
    Extendable(types::StarGiftAuctionRoundExtendable),
}

impl StarGiftAuctionRound {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StarGiftAuctionRound(_) => 0x3aae0528,
            Self::Extendable(_) => 0x0aa021e5,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StarGiftAuctionRound(_) => "starGiftAuctionRound",
            Self::Extendable(_) => "starGiftAuctionRoundExtendable",
        }
    }
}

impl wire::Wire for StarGiftAuctionRound {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "StarGiftAuctionRound",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::StarGiftAuctionRound(value) => {
                w.u32(0x3aae0528);
                value.write_bare(w);
            }
            Self::Extendable(value) => {
                w.u32(0x0aa021e5);
                value.write_bare(w);
            }
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3aae0528 => {
                Self::StarGiftAuctionRound(
                    types::StarGiftAuctionRound::read_bare(cursor),
                )
            }
            0x0aa021e5 => {
                Self::Extendable(
                    types::StarGiftAuctionRoundExtendable::read_bare(cursor),
                )
            }
            _ => Self::StarGiftAuctionRound(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::StarGiftAuctionRound> for StarGiftAuctionRound {
    #[inline]
    fn from(value: types::StarGiftAuctionRound) -> Self {
        Self::StarGiftAuctionRound(value)
    }
}

impl From<types::StarGiftAuctionRoundExtendable> for StarGiftAuctionRound {
    #[inline]
    fn from(value: types::StarGiftAuctionRoundExtendable) -> Self {
        Self::Extendable(value)
    }
}

/// The type `InputStarGiftAuction`.
///
/// Accepted by [`payments.getStarGiftAuctionState`](super::functions::payments::GetStarGiftAuctionState).
///
/// [Official page](https://core.telegram.org/type/InputStarGiftAuction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputStarGiftAuction {
    InputStarGiftAuction(types::InputStarGiftAuction),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputStarGiftAuction(value) => {
                w.u32(0x02e16c98);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0x7ab58308);
                value.write_bare(w);
            }
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
/// Contained in [`inputPasskeyCredentialPublicKey`](super::types::InputPasskeyCredentialPublicKey).
///
/// [Official page](https://core.telegram.org/type/InputPasskeyResponse)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Register(value) => {
                w.u32(0x3e63935c);
                value.write_bare(w);
            }
            Self::Login(value) => {
                w.u32(0xc31fc14a);
                value.write_bare(w);
            }
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

/// The type `InputAiComposeTone`.
///
/// Accepted by [`messages.composeMessageWithAI`](super::functions::messages::ComposeMessageWithAi), [`messages.composeRichMessageWithAI`](super::functions::messages::ComposeRichMessageWithAi), [`aicompose.updateTone`](super::functions::aicompose::UpdateTone), [`aicompose.saveTone`](super::functions::aicompose::SaveTone), [`aicompose.deleteTone`](super::functions::aicompose::DeleteTone), [`aicompose.getTone`](super::functions::aicompose::GetTone), [`aicompose.getToneExample`](super::functions::aicompose::GetToneExample).
///
/// [Official page](https://core.telegram.org/type/InputAiComposeTone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputAiComposeTone {
    Default(types::InputAiComposeToneDefault),
    Id(types::InputAiComposeToneId),
    Slug(types::InputAiComposeToneSlug),
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Default(value) => {
                w.u32(0x1fe9a9bf);
                value.write_bare(w);
            }
            Self::Id(value) => {
                w.u32(0x0773c080);
                value.write_bare(w);
            }
            Self::Slug(value) => {
                w.u32(0x1fa01357);
                value.write_bare(w);
            }
            Self::SingleUse(value) => {
                w.u32(0x0e0c35af);
                value.write_bare(w);
            }
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

/// The type `AiComposeTone`.
///
/// Returned by [`aicompose.createTone`](super::functions::aicompose::CreateTone), [`aicompose.updateTone`](super::functions::aicompose::UpdateTone).
///
/// Contained in [`aicompose.tones`](super::types::aicompose::Tones).
///
/// [Official page](https://core.telegram.org/type/AiComposeTone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum AiComposeTone {
    AiComposeTone(Box<types::AiComposeTone>),
    Default(types::AiComposeToneDefault),
}

impl AiComposeTone {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::AiComposeTone(_) => 0xcff63ea9,
            Self::Default(_) => 0x9bad6414,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::AiComposeTone(_) => "aiComposeTone",
            Self::Default(_) => "aiComposeToneDefault",
        }
    }
}

impl wire::Wire for AiComposeTone {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AiComposeTone",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::AiComposeTone(value) => {
                w.u32(0xcff63ea9);
                (**value).write_bare(w);
            }
            Self::Default(value) => {
                w.u32(0x9bad6414);
                value.write_bare(w);
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xcff63ea9 => Self::AiComposeTone(Box::read_bare(cursor)),
            0x9bad6414 => Self::Default(types::AiComposeToneDefault::read_bare(cursor)),
            _ => Self::AiComposeTone(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::AiComposeTone> for AiComposeTone {
    #[inline]
    fn from(value: types::AiComposeTone) -> Self {
        Self::AiComposeTone(Box::new(value))
    }
}

impl From<types::AiComposeToneDefault> for AiComposeTone {
    #[inline]
    fn from(value: types::AiComposeToneDefault) -> Self {
        Self::Default(value)
    }
}

/// The type `InputRichFile`.
///
/// Contained in [`inputRichMessageHTML`](super::types::InputRichMessageHtml), [`inputRichMessageMarkdown`](super::types::InputRichMessageMarkdown).
///
/// [Official page](https://core.telegram.org/type/InputRichFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputRichFile {
    Photo(types::InputRichFilePhoto),
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

    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::Photo(value) => {
                w.u32(0x9b00622b);
                value.write_bare(w);
            }
            Self::Document(value) => {
                w.u32(0x83281dbd);
                value.write_bare(w);
            }
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

/// The type `WalletTransactionPeer`.
///
/// Contained in [`walletTransaction`](super::types::WalletTransaction).
///
/// [Official page](https://core.telegram.org/type/WalletTransactionPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum WalletTransactionPeer {
    User(types::WalletTransactionPeerUser),
    Address(types::WalletTransactionPeerAddress),
    Onramp(types::WalletTransactionPeerOnramp),
    /// `walletTransactionPeerUnsupported#728bed5a = WalletTransactionPeer;`
    Unsupported,
}

impl WalletTransactionPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0xd4ea706d,
            Self::Address(_) => 0x062cc1bc,
            Self::Onramp(_) => 0xe595186e,
            Self::Unsupported => 0x728bed5a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "walletTransactionPeerUser",
            Self::Address(_) => "walletTransactionPeerAddress",
            Self::Onramp(_) => "walletTransactionPeerOnramp",
            Self::Unsupported => "walletTransactionPeerUnsupported",
        }
    }
}

impl wire::Wire for WalletTransactionPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "WalletTransactionPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::User(value) => {
                w.u32(0xd4ea706d);
                value.write_bare(w);
            }
            Self::Address(value) => {
                w.u32(0x062cc1bc);
                value.write_bare(w);
            }
            Self::Onramp(value) => {
                w.u32(0xe595186e);
                value.write_bare(w);
            }
            Self::Unsupported => w.u32(0x728bed5a),
        }
    }
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd4ea706d => Self::User(types::WalletTransactionPeerUser::read_bare(cursor)),
            0x062cc1bc => {
                Self::Address(types::WalletTransactionPeerAddress::read_bare(cursor))
            }
            0xe595186e => {
                Self::Onramp(types::WalletTransactionPeerOnramp::read_bare(cursor))
            }
            0x728bed5a => Self::Unsupported,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Unsupported
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::WalletTransactionPeerUser> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerUser) -> Self {
        Self::User(value)
    }
}

impl From<types::WalletTransactionPeerAddress> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerAddress) -> Self {
        Self::Address(value)
    }
}

impl From<types::WalletTransactionPeerOnramp> for WalletTransactionPeer {
    #[inline]
    fn from(value: types::WalletTransactionPeerOnramp) -> Self {
        Self::Onramp(value)
    }
}

/// The type `InputWalletReplacement`.
///
/// Accepted by [`wallet.replaceWallet`](super::functions::wallet::ReplaceWallet).
///
/// [Official page](https://core.telegram.org/type/InputWalletReplacement)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub enum InputWalletReplacement {
    /// `inputWalletNew#63a440dc = InputWalletReplacement;`
    InputWalletNew,
    InputWalletImported(types::InputWalletImported),
}

impl InputWalletReplacement {
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
    fn write(&self, w: &mut wire::Writer<'_>) {
        match self {
            Self::InputWalletNew => w.u32(0x63a440dc),
            Self::InputWalletImported(value) => {
                w.u32(0x66a66a3b);
                value.write_bare(w);
            }
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
