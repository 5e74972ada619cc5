// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A text with its formatting.
///
/// Returned by [`messages.summarizeText`](functions::messages::SummarizeText).
///
/// Accepted by [`contacts.addContact`](functions::contacts::AddContact),
/// [`contacts.updateContactNote`](functions::contacts::UpdateContactNote),
/// [`messages.translateText`](functions::messages::TranslateText),
/// [`messages.editFactCheck`](functions::messages::EditFactCheck),
/// [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi),
/// [`bots.setCustomVerification`](functions::bots::SetCustomVerification),
/// [`phone.sendGroupCallMessage`](functions::phone::SendGroupCallMessage).
///
/// Contained in [`inputPhoneContact`](types::InputPhoneContact), [`poll`](types::Poll),
/// [`todoList`](types::TodoList), [`botVerification`](types::BotVerification), [`factCheck`](types::FactCheck),
/// [`messageActionGiftPremium`](types::MessageActionGiftPremium),
/// [`messageActionGiftCode`](types::MessageActionGiftCode),
/// [`messageActionStarGift`](types::MessageActionStarGift),
/// [`messageActionStarGiftUnique`](types::MessageActionStarGiftUnique), [`todoItem`](types::TodoItem), and 22 more.
///
/// Since layer 152.
///
/// ```text
/// textWithEntities#751f3146 text:string entities:Vector<MessageEntity> =
///     TextWithEntities;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textWithEntities)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextWithEntities {
    /// The text.
    pub text: String,
    /// The formatting.
    pub entities: Vec<enums::MessageEntity>,
}

impl TextWithEntities {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, entities: Vec<enums::MessageEntity>) -> Self {
        Self {
            text: text.into(),
            entities,
        }
    }
}

impl wire::Wire for TextWithEntities {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textWithEntities",
        id: 0x751f3146,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.write(&self.entities);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            entities: cursor.read(),
        }
    }
}

/// A checklist: a title and tasks. Which tasks are done is told apart from it, by
/// [`todoCompletion`](types::TodoCompletion).
///
/// Contained in [`inputMediaTodo`](types::InputMediaTodo), [`messageMediaToDo`](types::MessageMediaToDo).
///
/// Since layer 205.
///
/// ```text
/// todoList#49b92a26 flags:# others_can_append:flags.0?true
///     others_can_complete:flags.1?true title:TextWithEntities
///     list:Vector<TodoItem> = TodoList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/todoList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TodoList {
    /// If set, others than the author can add tasks.
    pub others_can_append: bool,
    /// If set, others than the author can mark tasks as done.
    pub others_can_complete: bool,
    /// The title of the checklist, at most `todo_title_length_max` characters.
    pub title: types::TextWithEntities,
    /// The tasks in their order.
    pub list: Vec<types::TodoItem>,
}

impl TodoList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(title: types::TextWithEntities, list: Vec<types::TodoItem>) -> Self {
        Self {
            others_can_append: false,
            others_can_complete: false,
            title,
            list,
        }
    }
}

impl wire::Wire for TodoList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "todoList",
        id: 0x49b92a26,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.others_can_append)
            .with(1, self.others_can_complete);
        w.flags(flags);
        w.write(&self.title);
        w.write(&self.list);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            others_can_append: flags.has(0),
            others_can_complete: flags.has(1),
            title: cursor.read(),
            list: cursor.read(),
        }
    }
}

/// A task of a checklist that is done.
///
/// Contained in [`messageMediaToDo`](types::MessageMediaToDo).
///
/// Since layer 205; `completed_by:Peer` since 217, `completed_by:long` before.
///
/// ```text
/// todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/todoCompletion)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TodoCompletion {
    /// The number of the task.
    pub id: i32,
    /// Who marked the task as done.
    pub completed_by: enums::Peer,
    /// When the task was marked as done, in Unix time.
    pub date: i32,
}

impl TodoCompletion {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i32, completed_by: impl Into<enums::Peer>, date: i32) -> Self {
        Self {
            id,
            completed_by: completed_by.into(),
            date,
        }
    }
}

impl wire::Wire for TodoCompletion {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "todoCompletion",
        id: 0x221bb5e4,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.id);
        w.write(&self.completed_by);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i32(),
            completed_by: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// A task of a checklist.
///
/// Accepted by [`messages.appendTodoList`](functions::messages::AppendTodoList).
///
/// Contained in [`todoList`](types::TodoList),
/// [`messageActionTodoAppendTasks`](types::MessageActionTodoAppendTasks).
///
/// Since layer 205.
///
/// ```text
/// todoItem#cba9a52f id:int title:TextWithEntities = TodoItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/todoItem)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TodoItem {
    /// The number of the task; above 0, and unique within the checklist.
    pub id: i32,
    /// The text of the task, at most `todo_item_length_max` characters.
    pub title: types::TextWithEntities,
}

impl TodoItem {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32, title: types::TextWithEntities) -> Self {
        Self { id, title }
    }
}

impl wire::Wire for TodoItem {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "todoItem",
        id: 0xcba9a52f,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.id);
        w.write(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.i32(),
            title: cursor.read(),
        }
    }
}

/// A cloud theme: the colours and wallpaper of the app, as a file for one platform or as settings for all.
///
/// Returned by [`account.createTheme`](functions::account::CreateTheme),
/// [`account.updateTheme`](functions::account::UpdateTheme), [`account.getTheme`](functions::account::GetTheme).
///
/// Contained in [`updateTheme`](types::UpdateTheme), [`account.themes`](types::account::Themes).
///
/// Since layer 105; `settings` since 109 or earlier; `for_chat` since 133 or earlier; `installs_count:flags.4?int`
/// since 133 or earlier, `installs_count:int` before; `emoticon` since 134;
/// `settings:flags.3?Vector<ThemeSettings>` since 134, `settings:flags.3?ThemeSettings` before.
///
/// ```text
/// theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true
///     for_chat:flags.5?true id:long access_hash:long slug:string title:string
///     document:flags.2?Document settings:flags.3?Vector<ThemeSettings>
///     emoticon:flags.6?string installs_count:flags.4?int = Theme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/theme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Theme {
    /// Whether the account created the theme.
    pub creator: bool,
    /// If set, the theme is one of those that Telegram offers by default.
    pub default: bool,
    /// If set, the theme is meant for single chats, where its emoji names it.
    pub for_chat: bool,
    /// The identifier of the theme.
    pub id: i64,
    /// The access hash of the theme.
    pub access_hash: i64,
    /// The last part of the link to the theme.
    pub slug: String,
    /// The name of the theme.
    pub title: String,
    /// The theme as a file in the format of one platform.
    pub document: Option<enums::Document>,
    /// The theme as settings, usually one for light and one for dark mode.
    pub settings: Option<Vec<types::ThemeSettings>>,
    /// The emoji that names the theme, for chat themes.
    pub emoticon: Option<String>,
    /// Number of users who use the theme, where it is told.
    pub installs_count: Option<i32>,
}

impl Theme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        slug: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            creator: false,
            default: false,
            for_chat: false,
            id,
            access_hash,
            slug: slug.into(),
            title: title.into(),
            document: None,
            settings: None,
            emoticon: None,
            installs_count: None,
        }
    }
}

impl wire::Wire for Theme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "theme",
        id: 0xa00e67d6,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(1, self.default)
                    .with(5, self.for_chat),
            );
        w.fixed((self.id, self.access_hash));
        w.string(&self.slug);
        w.string(&self.title);
        flags.set(2, w.write_optional(&self.document));
        flags.set(3, w.write_optional(&self.settings));
        flags.set(6, w.write_optional(&self.emoticon));
        flags.set(4, w.write_optional(&self.installs_count));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            creator: flags.has(0),
            default: flags.has(1),
            for_chat: flags.has(5),
            id,
            access_hash,
            slug: cursor.string(),
            title: cursor.string(),
            document: cursor.read_optional(flags.has(2)),
            settings: cursor.read_optional(flags.has(3)),
            emoticon: cursor.read_optional(flags.has(6)),
            installs_count: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A connection between the wallet of the account and an app, by TON Connect.
///
/// Returned by [`wallet.tonConnectCreateSession`](functions::wallet::TonConnectCreateSession).
///
/// Contained in [`updateWalletTonConnectSession`](types::UpdateWalletTonConnectSession),
/// [`wallet.tonConnectPending`](types::wallet::TonConnectPending),
/// [`wallet.tonConnectSessions`](types::wallet::TonConnectSessions).
///
/// Since layer 230.
///
/// ```text
/// tonConnectSession#126556c6 flags:# pending:flags.0?true closing:flags.1?true
///     closed:flags.2?true id:long dapp_client_id:string client_id:flags.3?string
///     nonce:bytes manifest:flags.4?TonConnectManifest manifest_error:flags.5?int
///     date:int = TonConnectSession;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/tonConnectSession)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TonConnectSession {
    /// If set, the user has not answered the request to connect yet.
    pub pending: bool,
    /// If set, the connection is being closed.
    pub closing: bool,
    /// If set, the connection is closed.
    pub closed: bool,
    /// The identifier of the connection, to pass as `session_id`.
    pub id: i64,
    /// The client identifier of the app in TON Connect.
    pub dapp_client_id: String,
    /// The client identifier of the wallet in TON Connect; absent until
    /// [`wallet.tonConnectRegisterKey`](functions::wallet::TonConnectRegisterKey) has been called.
    pub client_id: Option<String>,
    /// A random value that belongs to the connection.
    pub nonce: Vec<u8>,
    /// What the app tells about itself; absent if it could not be loaded.
    pub manifest: Option<types::TonConnectManifest>,
    /// The code of the error, if the manifest could not be loaded.
    pub manifest_error: Option<i32>,
    /// When the connection was made, in Unix time.
    pub date: i32,
}

impl TonConnectSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        dapp_client_id: impl Into<String>,
        nonce: impl Into<Vec<u8>>,
        date: i32,
    ) -> Self {
        Self {
            pending: false,
            closing: false,
            closed: false,
            id,
            dapp_client_id: dapp_client_id.into(),
            client_id: None,
            nonce: nonce.into(),
            manifest: None,
            manifest_error: None,
            date,
        }
    }
}

impl wire::Wire for TonConnectSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tonConnectSession",
        id: 0x126556c6,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.pending)
                    .with(1, self.closing)
                    .with(2, self.closed),
            );
        w.i64(self.id);
        w.string(&self.dapp_client_id);
        flags.set(3, w.write_optional(&self.client_id));
        w.bytes(&self.nonce);
        flags.set(4, w.write_optional(&self.manifest));
        flags.set(5, w.write_optional(&self.manifest_error));
        w.i32(self.date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            pending: flags.has(0),
            closing: flags.has(1),
            closed: flags.has(2),
            id,
            dapp_client_id: cursor.string(),
            client_id: cursor.read_optional(flags.has(3)),
            nonce: cursor.bytes(),
            manifest: cursor.read_optional(flags.has(4)),
            manifest_error: cursor.read_optional(flags.has(5)),
            date: cursor.i32(),
        }
    }
}

/// A chat that the user uses often, with its rating.
///
/// Contained in [`topPeerCategoryPeers`](types::TopPeerCategoryPeers).
///
/// Since layer 62 or earlier.
///
/// ```text
/// topPeer#edcdc05b peer:Peer rating:double = TopPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/topPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TopPeer {
    /// The chat that is used often.
    pub peer: enums::Peer,
    /// How much it is used: each use adds to the rating, and the rating decays with time.
    pub rating: f64,
}

impl TopPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, rating: f64) -> Self {
        Self { peer: peer.into(), rating }
    }
}

impl wire::Wire for TopPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "topPeer",
        id: 0xedcdc05b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.f64(self.rating);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            rating: cursor.f64(),
        }
    }
}

/// The users and chats that are used most in one way.
///
/// Contained in [`contacts.topPeers`](types::contacts::TopPeers).
///
/// Since layer 62 or earlier.
///
/// ```text
/// topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int
///     peers:Vector<TopPeer> = TopPeerCategoryPeers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/topPeerCategoryPeers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TopPeerCategoryPeers {
    /// The kind of use.
    pub category: enums::TopPeerCategory,
    /// Number of users and chats in the category in total.
    pub count: i32,
    /// The users and chats with their ratings.
    pub peers: Vec<types::TopPeer>,
}

impl TopPeerCategoryPeers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        category: impl Into<enums::TopPeerCategory>,
        count: i32,
        peers: Vec<types::TopPeer>,
    ) -> Self {
        Self {
            category: category.into(),
            count,
            peers,
        }
    }
}

impl wire::Wire for TopPeerCategoryPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "topPeerCategoryPeers",
        id: 0xfb834291,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.category);
        w.i32(self.count);
        w.write(&self.peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            category: cursor.read(),
            count: cursor.i32(),
            peers: cursor.read(),
        }
    }
}

/// Text without formatting.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textPlain#744694e0 text:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textPlain)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextPlain {
    /// The text itself.
    pub text: String,
}

impl TextPlain {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextPlain {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textPlain",
        id: 0x744694e0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.string() }
    }
}

/// Text in bold type.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textBold#6724abc4 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textBold)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextBold {
    /// The text that is bold.
    pub text: enums::RichText,
}

impl TextBold {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextBold {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textBold",
        id: 0x6724abc4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text in italic type.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textItalic#d912a59c text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textItalic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextItalic {
    /// The text that is italic.
    pub text: enums::RichText,
}

impl TextItalic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextItalic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textItalic",
        id: 0xd912a59c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text with a line below.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textUnderline#c12622c4 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textUnderline)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextUnderline {
    /// The text that is underlined.
    pub text: enums::RichText,
}

impl TextUnderline {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextUnderline {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textUnderline",
        id: 0xc12622c4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text that is struck through.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textStrike#9bf8bb95 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textStrike)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextStrike {
    /// The text that is struck through.
    pub text: enums::RichText,
}

impl TextStrike {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextStrike {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textStrike",
        id: 0x9bf8bb95,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text in a typeface whose letters are all of the same width, as for code.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textFixed#6c3f19b9 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textFixed)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextFixed {
    /// The text in that typeface.
    pub text: enums::RichText,
}

impl TextFixed {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextFixed {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textFixed",
        id: 0x6c3f19b9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text that leads to a website.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textUrl)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextUrl {
    /// The text of the link.
    pub text: enums::RichText,
    /// Address that the link leads to.
    pub url: String,
    /// Identifier of the preview of that address, for opening its Instant View; 0 if there is none.
    pub webpage_id: i64,
}

impl TextUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        url: impl Into<String>,
        webpage_id: i64,
    ) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
            webpage_id,
        }
    }
}

impl wire::Wire for TextUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textUrl",
        id: 0x3c2884c1,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.string(&self.url);
        w.i64(self.webpage_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            url: cursor.string(),
            webpage_id: cursor.i64(),
        }
    }
}

/// Text that leads to an email address.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textEmail#de5a0dd6 text:RichText email:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textEmail)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextEmail {
    /// The text of the link.
    pub text: enums::RichText,
    /// The email address.
    pub email: String,
}

impl TextEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, email: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            email: email.into(),
        }
    }
}

impl wire::Wire for TextEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textEmail",
        id: 0xde5a0dd6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.string(&self.email);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            email: cursor.string(),
        }
    }
}

/// Several pieces of text in a row.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 62 or earlier.
///
/// ```text
/// textConcat#7e6260d7 texts:Vector<RichText> = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textConcat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextConcat {
    /// The pieces, in their order.
    pub texts: Vec<enums::RichText>,
}

impl TextConcat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(texts: Vec<enums::RichText>) -> Self {
        Self { texts }
    }
}

impl wire::Wire for TextConcat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textConcat",
        id: 0x7e6260d7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.texts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { texts: cursor.read() }
    }
}

/// Text set smaller and below the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textSubscript#ed6a8504 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textSubscript)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextSubscript {
    /// The text below the line.
    pub text: enums::RichText,
}

impl TextSubscript {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextSubscript {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textSubscript",
        id: 0xed6a8504,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text set smaller and above the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textSuperscript#c7fb5e01 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textSuperscript)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextSuperscript {
    /// The text above the line.
    pub text: enums::RichText,
}

impl TextSuperscript {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextSuperscript {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textSuperscript",
        id: 0xc7fb5e01,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text that is highlighted as with a marker.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textMarked#34b8621 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textMarked)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextMarked {
    /// The text that is highlighted.
    pub text: enums::RichText,
}

impl TextMarked {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextMarked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textMarked",
        id: 0x034b8621,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// Text that leads to a phone number.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textPhone#1ccb966a text:RichText phone:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textPhone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextPhone {
    /// The text of the link.
    pub text: enums::RichText,
    /// The phone number to call.
    pub phone: String,
}

impl TextPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, phone: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            phone: phone.into(),
        }
    }
}

impl wire::Wire for TextPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textPhone",
        id: 0x1ccb966a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.string(&self.phone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            phone: cursor.string(),
        }
    }
}

/// A small picture within the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textImage#81ccf4f document_id:long w:int h:int = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textImage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextImage {
    /// Identifier of the picture among the documents of the page.
    pub document_id: i64,
    /// Width of the picture, in pixels.
    pub w: i32,
    /// Height of the picture, in pixels.
    pub h: i32,
}

impl TextImage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64, w: i32, h: i32) -> Self {
        Self { document_id, w, h }
    }
}

impl wire::Wire for TextImage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textImage",
        id: 0x081ccf4f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.document_id, self.w, self.h));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (document_id, w, h) = cursor.fixed::<(i64, i32, i32)>();
        Self { document_id, w, h }
    }
}

/// Text that links within the page can lead to.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 89 or earlier.
///
/// ```text
/// textAnchor#35553762 text:RichText name:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textAnchor)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextAnchor {
    /// The text at that place.
    pub text: enums::RichText,
    /// The name that links use for the place.
    pub name: String,
}

impl TextAnchor {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, name: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            name: name.into(),
        }
    }
}

impl wire::Wire for TextAnchor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textAnchor",
        id: 0x35553762,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.string(&self.name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            name: cursor.string(),
        }
    }
}

/// A mathematical formula within the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textMath#9d2eac97 source:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textMath)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextMath {
    /// The source of the formula.
    pub source: String,
}

impl TextMath {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Wire for TextMath {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textMath",
        id: 0x9d2eac97,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.source);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { source: cursor.string() }
    }
}

/// A custom emoji within the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textCustomEmoji#a26156c0 document_id:long alt:string = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textCustomEmoji)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextCustomEmoji {
    /// Identifier of the custom emoji.
    pub document_id: i64,
    /// The text to show where the custom emoji cannot be shown.
    pub alt: String,
}

impl TextCustomEmoji {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(document_id: i64, alt: impl Into<String>) -> Self {
        Self {
            document_id,
            alt: alt.into(),
        }
    }
}

impl wire::Wire for TextCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textCustomEmoji",
        id: 0xa26156c0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w.string(&self.alt);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            document_id: cursor.i64(),
            alt: cursor.string(),
        }
    }
}

/// Text that is covered until the user uncovers it.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textSpoiler#4c2a5d62 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textSpoiler)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextSpoiler {
    /// The text that is covered.
    pub text: enums::RichText,
}

impl TextSpoiler {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextSpoiler {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textSpoiler",
        id: 0x4c2a5d62,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A mention of a user or chat by its username.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textMention#cd24cf44 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textMention)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextMention {
    /// The username with the at sign.
    pub text: enums::RichText,
}

impl TextMention {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextMention {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textMention",
        id: 0xcd24cf44,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A hashtag, which leads to a search for it.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textHashtag#519524ea text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textHashtag)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextHashtag {
    /// The hashtag with its sign.
    pub text: enums::RichText,
}

impl TextHashtag {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextHashtag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textHashtag",
        id: 0x519524ea,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A command for a bot, which is sent when it is tapped.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textBotCommand#2ff29d3 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textBotCommand)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextBotCommand {
    /// The command with its slash.
    pub text: enums::RichText,
}

impl TextBotCommand {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextBotCommand {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textBotCommand",
        id: 0x02ff29d3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A cashtag, such as one for a share, which leads to a search for it.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textCashtag#7b9e1801 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textCashtag)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextCashtag {
    /// The cashtag with its dollar sign.
    pub text: enums::RichText,
}

impl TextCashtag {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextCashtag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textCashtag",
        id: 0x7b9e1801,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// An address on the web that was found in the text and became a link.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textAutoUrl#ac6a83aa text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textAutoUrl)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextAutoUrl {
    /// The text, which is the address itself.
    pub text: enums::RichText,
}

impl TextAutoUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextAutoUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textAutoUrl",
        id: 0xac6a83aa,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// An email address that was found in the text and became a link.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textAutoEmail#c556a45d text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textAutoEmail)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextAutoEmail {
    /// The text, which is the email address itself.
    pub text: enums::RichText,
}

impl TextAutoEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextAutoEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textAutoEmail",
        id: 0xc556a45d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A phone number that was found in the text and became a link.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textAutoPhone#24c26789 text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textAutoPhone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextAutoPhone {
    /// The text, which is the phone number itself.
    pub text: enums::RichText,
}

impl TextAutoPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextAutoPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textAutoPhone",
        id: 0x24c26789,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// The number of a bank card; [`payments.getBankCardData`](functions::payments::GetBankCardData) tells what can be
/// done with it.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textBankCard#b956812d text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textBankCard)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextBankCard {
    /// The number of the card.
    pub text: enums::RichText,
}

impl TextBankCard {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextBankCard {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textBankCard",
        id: 0xb956812d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// A mention of a user who need not have a username.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textMentionName#1a9fbfc text:RichText user_id:long = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textMentionName)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextMentionName {
    /// The text of the mention, usually the name.
    pub text: enums::RichText,
    /// Identifier of the user who is mentioned.
    pub user_id: i64,
}

impl TextMentionName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, user_id: i64) -> Self {
        Self { text: text.into(), user_id }
    }
}

impl wire::Wire for TextMentionName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textMentionName",
        id: 0x01a9fbfc,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            user_id: cursor.i64(),
        }
    }
}

/// A date that each client shows in its own language and time zone.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true
///     long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true
///     day_of_week:flags.5?true text:RichText date:int = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textDate)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextDate {
    /// If set, it is shown relative to now.
    pub relative: bool,
    /// If set, the time is shown in short form.
    pub short_time: bool,
    /// If set, the time is shown in long form.
    pub long_time: bool,
    /// If set, the date is shown in short form.
    pub short_date: bool,
    /// If set, the date is shown in long form.
    pub long_date: bool,
    /// If set, the day of the week is shown.
    pub day_of_week: bool,
    /// The text to show where the date cannot be formatted.
    pub text: enums::RichText,
    /// The date, in Unix time.
    pub date: i32,
}

impl TextDate {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>, date: i32) -> Self {
        Self {
            relative: false,
            short_time: false,
            long_time: false,
            short_date: false,
            long_date: false,
            day_of_week: false,
            text: text.into(),
            date,
        }
    }
}

impl wire::Wire for TextDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textDate",
        id: 0xa5b45e2b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.relative)
            .with(1, self.short_time)
            .with(2, self.long_time)
            .with(3, self.short_date)
            .with(4, self.long_date)
            .with(5, self.day_of_week);
        w.flags(flags);
        w.write(&self.text);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            relative: flags.has(0),
            short_time: flags.has(1),
            long_time: flags.has(2),
            short_date: flags.has(3),
            long_date: flags.has(4),
            day_of_week: flags.has(5),
            text: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// Text that a change puts in place of other text.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 228 or earlier.
///
/// ```text
/// textDiff#9686cb50 text:RichText old_text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textDiff)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextDiff {
    /// The text after the change.
    pub text: enums::RichText,
    /// The text before the change.
    pub old_text: enums::RichText,
}

impl TextDiff {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        old_text: impl Into<enums::RichText>,
    ) -> Self {
        Self {
            text: text.into(),
            old_text: old_text.into(),
        }
    }
}

impl wire::Wire for TextDiff {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textDiff",
        id: 0x9686cb50,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w.write(&self.old_text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.read(),
            old_text: cursor.read(),
        }
    }
}

/// A button within the line.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 229.
///
/// ```text
/// textButton#afc79cd6 flags:# text:RichText type:InlineButtonType
///     style:flags.0?RichButtonStyle = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextButton {
    /// The text on the button.
    pub text: enums::RichText,
    /// What pressing the button does.
    pub r#type: enums::InlineButtonType,
    /// The colour of the button, or that it looks like a link.
    pub style: Option<types::RichButtonStyle>,
}

impl TextButton {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        text: impl Into<enums::RichText>,
        r#type: impl Into<enums::InlineButtonType>,
    ) -> Self {
        Self {
            text: text.into(),
            r#type: r#type.into(),
            style: None,
        }
    }
}

impl wire::Wire for TextButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textButton",
        id: 0xafc79cd6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.text);
        w.write(&self.r#type);
        flags.set(0, w.write_optional(&self.style));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            text: cursor.read(),
            r#type: cursor.read(),
            style: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An address on the TON blockchain.
///
/// A constructor of [`RichText`](enums::RichText).
///
/// Since layer 230.
///
/// ```text
/// textTonAddress#3cd2a36a text:RichText = RichText;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/textTonAddress)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TextTonAddress {
    /// The text, which is the address itself.
    pub text: enums::RichText,
}

impl TextTonAddress {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<enums::RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for TextTonAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "textTonAddress",
        id: 0x3cd2a36a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.read() }
    }
}

/// The settings of a theme: the built-in theme below it, its colours and its wallpaper.
///
/// Contained in [`chatThemeUniqueGift`](types::ChatThemeUniqueGift), [`theme`](types::Theme),
/// [`webPageAttributeTheme`](types::WebPageAttributeTheme).
///
/// Since layer 109 or earlier; `message_colors_animated`, `outbox_accent_color`, `message_colors` since 133 or
/// earlier; `message_top_color`, `message_bottom_color` until 131 or later.
///
/// ```text
/// themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true
///     base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int
///     message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper =
///     ThemeSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/themeSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ThemeSettings {
    /// If set, the freeform gradient behind outgoing messages moves each time a message is sent.
    pub message_colors_animated: bool,
    /// The built-in theme that this one is derived from.
    pub base_theme: enums::BaseTheme,
    /// The main colour of controls, as ARGB.
    pub accent_color: i32,
    /// The main colour within outgoing messages, as ARGB; `accent_color` if absent.
    pub outbox_accent_color: Option<i32>,
    /// One to four colours of the background of outgoing messages, as RGB24: one colour, or the same one twice, fills
    /// it; two different ones make a gradient from top to bottom, three or four a freeform gradient.
    pub message_colors: Option<Vec<i32>>,
    /// The wallpaper of the chats.
    pub wallpaper: Option<enums::WallPaper>,
}

impl ThemeSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(base_theme: impl Into<enums::BaseTheme>, accent_color: i32) -> Self {
        Self {
            message_colors_animated: false,
            base_theme: base_theme.into(),
            accent_color,
            outbox_accent_color: None,
            message_colors: None,
            wallpaper: None,
        }
    }
}

impl wire::Wire for ThemeSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "themeSettings",
        id: 0xfa58b6d4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(2, self.message_colors_animated));
        w.write(&self.base_theme);
        w.i32(self.accent_color);
        flags.set(3, w.write_optional(&self.outbox_accent_color));
        flags.set(0, w.write_optional(&self.message_colors));
        flags.set(1, w.write_optional(&self.wallpaper));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message_colors_animated: flags.has(2),
            base_theme: cursor.read(),
            accent_color: cursor.i32(),
            outbox_accent_color: cursor.read_optional(flags.has(3)),
            message_colors: cursor.read_optional(flags.has(0)),
            wallpaper: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A time zone, for the opening hours of a business.
///
/// Contained in [`help.timezonesList`](types::help::TimezonesList).
///
/// Since layer 176.
///
/// ```text
/// timezone#ff9289f5 id:string name:string utc_offset:int = Timezone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/timezone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Timezone {
    /// The identifier of the time zone, such as Europe/Berlin.
    pub id: String,
    /// The name of the time zone, in the language of the client.
    pub name: String,
    /// How far its clocks are ahead of UTC now, in seconds; negative if behind.
    pub utc_offset: i32,
}

impl Timezone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, utc_offset: i32) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            utc_offset,
        }
    }
}

impl wire::Wire for Timezone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "timezone",
        id: 0xff9289f5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.name);
        w.i32(self.utc_offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            name: cursor.string(),
            utc_offset: cursor.i32(),
        }
    }
}

/// What an app that uses TON Connect tells about itself.
///
/// Contained in [`tonConnectSession`](types::TonConnectSession).
///
/// Since layer 230.
///
/// ```text
/// tonConnectManifest#12229264 flags:# url:string name:string
///     icon:flags.0?WebDocument = TonConnectManifest;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/tonConnectManifest)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TonConnectManifest {
    /// The address of the app.
    pub url: String,
    /// The name of the app.
    pub name: String,
    /// The icon of the app.
    pub icon: Option<enums::WebDocument>,
}

impl TonConnectManifest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: name.into(),
            icon: None,
        }
    }
}

impl wire::Wire for TonConnectManifest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tonConnectManifest",
        id: 0x12229264,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.url);
        w.string(&self.name);
        flags.set(0, w.write_optional(&self.icon));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            url: cursor.string(),
            name: cursor.string(),
            icon: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The number for the next event that the wallet sends to an app by TON Connect.
///
/// Returned by [`wallet.tonConnectNextEventId`](functions::wallet::TonConnectNextEventId).
///
/// Since layer 230.
///
/// ```text
/// tonConnectNextEventId#582464e3 event_id:long = TonConnectNextEventId;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/tonConnectNextEventId)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectNextEventId {
    /// The number; each event of a connection has a higher one than the last.
    pub event_id: i64,
}

impl TonConnectNextEventId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(event_id: i64) -> Self {
        Self { event_id }
    }
}

impl wire::Wire for TonConnectNextEventId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tonConnectNextEventId",
        id: 0x582464e3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.event_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { event_id: cursor.i64() }
    }
}

/// A request of an app to the wallet by TON Connect, such as to sign a transaction. Answer it with
/// [`wallet.tonConnectSubmitResponse`](functions::wallet::TonConnectSubmitResponse).
///
/// Contained in [`wallet.tonConnectPending`](types::wallet::TonConnectPending).
///
/// Since layer 230.
///
/// ```text
/// tonConnectRequest#a15f8513 flags:# session_id:long msg_id:int body:bytes
///     expires:int topic:flags.0?string trace_id:flags.1?string =
///     TonConnectRequest;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/tonConnectRequest)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectRequest {
    /// The connection that the request came by.
    pub session_id: i64,
    /// The identifier of the message that announces the request.
    pub msg_id: i32,
    /// The request, as the app sent it.
    pub body: Vec<u8>,
    /// Until when the request can be answered, in Unix time.
    pub expires: i32,
    /// The method that the app calls, where it is told.
    pub topic: Option<String>,
    /// An identifier for tracing the request, to pass back with the response.
    pub trace_id: Option<String>,
}

impl TonConnectRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        session_id: i64,
        msg_id: i32,
        body: impl Into<Vec<u8>>,
        expires: i32,
    ) -> Self {
        Self {
            session_id,
            msg_id,
            body: body.into(),
            expires,
            topic: None,
            trace_id: None,
        }
    }
}

impl wire::Wire for TonConnectRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tonConnectRequest",
        id: 0xa15f8513,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.session_id, self.msg_id));
        w.bytes(&self.body);
        w.i32(self.expires);
        flags.set(0, w.write_optional(&self.topic));
        flags.set(1, w.write_optional(&self.trace_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id, msg_id) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            session_id,
            msg_id,
            body: cursor.bytes(),
            expires: cursor.i32(),
            topic: cursor.read_optional(flags.has(0)),
            trace_id: cursor.read_optional(flags.has(1)),
        }
    }
}
