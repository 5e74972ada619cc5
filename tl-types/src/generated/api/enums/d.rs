// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// What a document is.
///
/// Contained in [`inputMediaUploadedDocument`](types::InputMediaUploadedDocument),
/// [`inputWebDocument`](types::InputWebDocument), [`document`](types::Document),
/// [`webDocument`](types::WebDocument), [`webDocumentNoProxy`](types::WebDocumentNoProxy).
///
/// [Official page](https://core.telegram.org/type/DocumentAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum DocumentAttribute {
    /// The width and height of a file that is an image.
    ImageSize(types::DocumentAttributeImageSize),
    /// The document is an animation.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `documentAttributeAnimated#11b58939 = DocumentAttribute;`
    Animated,
    /// Says that the file is a sticker, and of which set.
    Sticker(types::DocumentAttributeSticker),
    /// Says that the file is a video, with its length and dimensions.
    Video(types::DocumentAttributeVideo),
    /// The document is an audio file.
    Audio(types::DocumentAttributeAudio),
    /// The document has a file name.
    Filename(types::DocumentAttributeFilename),
    /// There are stickers on the media.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `documentAttributeHasStickers#9801d2f7 = DocumentAttribute;`
    HasStickers,
    /// Says that the file is a custom emoji, and of which set.
    CustomEmoji(types::DocumentAttributeCustomEmoji),
}

impl DocumentAttribute {
    /// The constructor id of [`Self::Animated`].
    pub const ANIMATED_ID: u32 = 0x11b58939;

    /// The constructor id of [`Self::HasStickers`].
    pub const HAS_STICKERS_ID: u32 = 0x9801d2f7;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ImageSize(value) => value.write_bare(w.id(0x6c37c15c)),
            Self::Animated => w.id(0x11b58939),
            Self::Sticker(value) => value.write_bare(w.id(0x6319d612)),
            Self::Video(value) => value.write_bare(w.id(0x43c57c48)),
            Self::Audio(value) => value.write_bare(w.id(0x9852f9c6)),
            Self::Filename(value) => value.write_bare(w.id(0x15590068)),
            Self::HasStickers => w.id(0x9801d2f7),
            Self::CustomEmoji(value) => value.write_bare(w.id(0xfd149899)),
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

/// A document: any file but a photo.
///
/// Returned by [`account.uploadTheme`](functions::account::UploadTheme),
/// [`account.uploadRingtone`](functions::account::UploadRingtone),
/// [`messages.getDocumentByHash`](functions::messages::GetDocumentByHash),
/// [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments).
///
/// Contained in [`botInfo`](types::BotInfo), [`wallPaper`](types::WallPaper),
/// [`messageMediaPhoto`](types::MessageMediaPhoto), [`messageMediaDocument`](types::MessageMediaDocument),
/// [`richMessage`](types::RichMessage), [`webPage`](types::WebPage), [`game`](types::Game),
/// [`storyItem`](types::StoryItem), [`botApp`](types::BotApp), [`starGift`](types::StarGift), and 29 more.
///
/// [Official page](https://core.telegram.org/type/Document)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Document {
    /// A document that does not exist.
    Empty(types::DocumentEmpty),
    /// A document, such as a file, a video, a voice message or a sticker.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x36f8c871)),
            Self::Document(value) => (**value).write_bare(w.id(0x8fd4c4d8)),
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

/// The message that the user has begun to write in a chat and not sent, kept in step between clients.
///
/// Contained in [`dialog`](types::Dialog), [`forumTopic`](types::ForumTopic),
/// [`updateDraftMessage`](types::UpdateDraftMessage), [`monoForumDialog`](types::MonoForumDialog).
///
/// [Official page](https://core.telegram.org/type/DraftMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum DraftMessage {
    /// No draft, for example because it was sent or cleared.
    Empty(types::DraftMessageEmpty),
    /// A message that the user has begun to write in a chat.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0x1b0c841a)),
            Self::DraftMessage(value) => (**value).write_bare(w.id(0x60fe3294)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1b0c841a => Self::Empty(types::DraftMessageEmpty::read_bare(cursor)),
            0x60fe3294 => Self::DraftMessage(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0x96eaa5eb => Self::draft_message_96eaa5eb(cursor),
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
/// Contained in [`messages.dialogs`](types::messages::Dialogs),
/// [`messages.dialogsSlice`](types::messages::DialogsSlice),
/// [`updates.channelDifferenceTooLong`](types::updates::ChannelDifferenceTooLong),
/// [`messages.peerDialogs`](types::messages::PeerDialogs).
///
/// [Official page](https://core.telegram.org/type/Dialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Dialog {
    /// A chat with a user, a group or a channel, as it stands in the list of chats.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Dialog(Box<types::Dialog>),
    /// A folder, such as the archive.
    Folder(types::DialogFolder),
    /// A community, as it stands in the list of chats.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Dialog(value) => (**value).write_bare(w.id(0xfc89f7f3)),
            Self::Folder(value) => value.write_bare(w.id(0x71bd134c)),
            Self::Community(value) => (**value).write_bare(w.id(0xf78a0973)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfc89f7f3 => Self::Dialog(Box::read_bare(cursor)),
            0x71bd134c => Self::Folder(types::DialogFolder::read_bare(cursor)),
            0xf78a0973 => Self::Community(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xd58a08c6 => Self::dialog_d58a08c6(cursor),
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

/// An entry of the chat list: a chat, a folder such as the archive, or a community.
///
/// Returned by [`messages.getDialogUnreadMarks`](functions::messages::GetDialogUnreadMarks).
///
/// Contained in [`updateDialogPinned`](types::UpdateDialogPinned),
/// [`updatePinnedDialogs`](types::UpdatePinnedDialogs), [`updateDialogUnreadMark`](types::UpdateDialogUnreadMark),
/// [`updateSavedDialogPinned`](types::UpdateSavedDialogPinned),
/// [`updatePinnedSavedDialogs`](types::UpdatePinnedSavedDialogs).
///
/// [Official page](https://core.telegram.org/type/DialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DialogPeer {
    /// One chat of the chat list.
    DialogPeer(types::DialogPeer),
    /// A folder of the chat list, with all chats in it.
    Folder(types::DialogPeerFolder),
    /// A community in the chat list, with the chats linked to it.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::DialogPeer(value) => value.write_bare(w.id(0xe56dbf05)),
            Self::Folder(value) => value.write_bare(w.id(0x514519e2)),
            Self::Community(value) => value.write_bare(w.id(0x2f65c8e4)),
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

/// A tab of the chat list: a folder of the user, a shared one, or the tab of all chats.
///
/// Accepted by [`messages.updateDialogFilter`](functions::messages::UpdateDialogFilter).
///
/// Contained in [`updateDialogFilter`](types::UpdateDialogFilter),
/// [`dialogFilterSuggested`](types::DialogFilterSuggested),
/// [`chatlists.exportedChatlistInvite`](types::chatlists::ExportedChatlistInvite),
/// [`messages.dialogFilters`](types::messages::DialogFilters).
///
/// [Official page](https://core.telegram.org/type/DialogFilter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DialogFilter {
    /// A chat folder: a tab of the chat list that shows the chats matching its rules.
    ///
    /// In a `Box`, because the struct is large or recursive.
    DialogFilter(Box<types::DialogFilter>),
    /// The tab of all chats. It only marks where that tab stands among the folders.
    ///
    /// Since layer 143.
    ///
    /// `dialogFilterDefault#363293ae = DialogFilter;`
    Default,
    /// A chat folder that can be shared by link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Chatlist(Box<types::DialogFilterChatlist>),
}

impl DialogFilter {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0x363293ae;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::DialogFilter(value) => (**value).write_bare(w.id(0xaa472651)),
            Self::Default => w.id(0x363293ae),
            Self::Chatlist(value) => (**value).write_bare(w.id(0x96537bd7)),
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
