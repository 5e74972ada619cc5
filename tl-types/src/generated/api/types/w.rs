// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A wallpaper with a picture or pattern, kept as a file.
///
/// A constructor of [`WallPaper`](enums::WallPaper).
///
/// Since layer 46 or earlier; `creator`, `default`, `pattern`, `dark`, `access_hash`, `slug`, `document`,
/// `settings` since 95 or earlier; `title`, `sizes`, `color` until 91 or later; `id:long` since 95 or earlier,
/// `id:int` before.
///
/// ```text
/// wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true
///     pattern:flags.3?true dark:flags.4?true access_hash:long slug:string
///     document:Document settings:flags.2?WallPaperSettings = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WallPaper {
    /// Identifier of the wallpaper.
    pub id: i64,
    /// If set, the user made the wallpaper.
    pub creator: bool,
    /// If set, it is the wallpaper that Telegram uses where none was chosen.
    pub default: bool,
    /// If set, the file is a pattern, to be drawn over the colours in settings.
    pub pattern: bool,
    /// If set, it is meant for dark themes.
    pub dark: bool,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// The name of the wallpaper in links.
    pub slug: String,
    /// The file of the picture or pattern.
    pub document: enums::Document,
    /// How to show the wallpaper: colours, blur and motion.
    pub settings: Option<types::WallPaperSettings>,
}

impl WallPaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        slug: impl Into<String>,
        document: impl Into<enums::Document>,
    ) -> Self {
        Self {
            id,
            creator: false,
            default: false,
            pattern: false,
            dark: false,
            access_hash,
            slug: slug.into(),
            document: document.into(),
            settings: None,
        }
    }
}

impl wire::Wire for WallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallPaper",
        id: 0xa437c3ed,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.creator)
                    .with(1, self.default)
                    .with(3, self.pattern)
                    .with(4, self.dark),
            );
        w.i64(self.access_hash);
        w.string(&self.slug);
        w.write(&self.document);
        flags.set(2, w.write_optional(&self.settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, flags, access_hash) = cursor.fixed::<(i64, wire::Flags, i64)>();
        Self {
            id,
            creator: flags.has(0),
            default: flags.has(1),
            pattern: flags.has(3),
            dark: flags.has(4),
            access_hash,
            slug: cursor.string(),
            document: cursor.read(),
            settings: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A wallpaper that is made of a colour or a gradient only, without a file.
///
/// A constructor of [`WallPaper`](enums::WallPaper).
///
/// Since layer 109 or earlier; `id` since 129 or earlier.
///
/// ```text
/// wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true
///     settings:flags.2?WallPaperSettings = WallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallPaperNoFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WallPaperNoFile {
    /// Identifier of the wallpaper; 0 if it is not stored.
    pub id: i64,
    /// If set, it is the wallpaper that Telegram uses where none was chosen.
    pub default: bool,
    /// If set, it is meant for dark themes.
    pub dark: bool,
    /// The colours of the wallpaper and the direction of the gradient.
    pub settings: Option<types::WallPaperSettings>,
}

impl WallPaperNoFile {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            default: false,
            dark: false,
            settings: None,
        }
    }
}

impl wire::Wire for WallPaperNoFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallPaperNoFile",
        id: 0xe0804116,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.default).with(4, self.dark));
        flags.set(2, w.write_optional(&self.settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, flags) = cursor.fixed::<(i64, wire::Flags)>();
        Self {
            id,
            default: flags.has(1),
            dark: flags.has(4),
            settings: cursor.read_optional(flags.has(2)),
        }
    }
}

/// No preview can be made for the link.
///
/// A constructor of [`WebPage`](enums::WebPage).
///
/// Since layer 46 or earlier; `url` since 166.
///
/// ```text
/// webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebPageEmpty {
    /// Identifier of the preview.
    pub id: i64,
    /// Address that the preview was asked for.
    pub url: Option<String>,
}

impl WebPageEmpty {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, url: None }
    }
}

impl wire::Wire for WebPageEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageEmpty",
        id: 0x211a1788,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.id);
        flags.set(0, w.write_optional(&self.url));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            id,
            url: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The preview is still being made; [`updateWebPage`](types::UpdateWebPage) or
/// [`updateChannelWebPage`](types::UpdateChannelWebPage) brings it later.
///
/// A constructor of [`WebPage`](enums::WebPage).
///
/// Since layer 46 or earlier; `url` since 166.
///
/// ```text
/// webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPagePending)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebPagePending {
    /// Identifier of the preview.
    pub id: i64,
    /// Address that the preview is made for.
    pub url: Option<String>,
    /// When the preview is expected to be ready, in Unix time.
    pub date: i32,
}

impl WebPagePending {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i64, date: i32) -> Self {
        Self { id, url: None, date }
    }
}

impl wire::Wire for WebPagePending {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPagePending",
        id: 0xb0d13e47,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.id);
        flags.set(0, w.write_optional(&self.url));
        w.i32(self.date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            id,
            url: cursor.read_optional(flags.has(0)),
            date: cursor.i32(),
        }
    }
}

/// The preview of a link: title, description and media, and the whole page where an Instant View exists.
///
/// A constructor of [`WebPage`](enums::WebPage).
///
/// Since layer 46 or earlier; `hash`, `cached_page` since 62 or earlier; `documents` since 105; `has_large_media`,
/// `video_cover_photo`, `attributes` since 109 or earlier; `documents` until 105 or later.
///
/// ```text
/// webPage#e89c45b2 flags:# has_large_media:flags.13?true
///     video_cover_photo:flags.14?true id:long url:string display_url:string
///     hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string
///     description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string
///     embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int
///     duration:flags.7?int author:flags.8?string document:flags.9?Document
///     cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> =
///     WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPage {
    /// If set, the media can be shown small or large.
    pub has_large_media: bool,
    /// If set, photo is the cover of the video and not a picture of its own.
    pub video_cover_photo: bool,
    /// Identifier of the preview.
    pub id: i64,
    /// Address of the page.
    pub url: String,
    /// The address in a short form, to show to the user.
    pub display_url: String,
    /// The hash of the preview, for [`messages.getWebPage`](functions::messages::GetWebPage).
    pub hash: i32,
    /// The kind of page, such as article, photo, video, `telegram_channel` or `telegram_theme`.
    pub r#type: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// Title of the page or of the content.
    pub title: Option<String>,
    /// Description of the content.
    pub description: Option<String>,
    /// A picture for the preview.
    pub photo: Option<enums::Photo>,
    /// Address of a player or other content that can be shown inside the client.
    ///
    /// On the wire together with `embed_type`, or not at all.
    pub embed_url: Option<String>,
    /// MIME type of the content at `embed_url`, such as text/html.
    ///
    /// On the wire together with `embed_url`, or not at all.
    pub embed_type: Option<String>,
    /// Width of the content at `embed_url`, in pixels.
    ///
    /// On the wire together with `embed_height`, or not at all.
    pub embed_width: Option<i32>,
    /// Height of the content at `embed_url`, in pixels.
    ///
    /// On the wire together with `embed_width`, or not at all.
    pub embed_height: Option<i32>,
    /// Length of the video or audio, in seconds.
    pub duration: Option<i32>,
    /// Who wrote or made the content.
    pub author: Option<String>,
    /// A file for the preview, such as a video or an animation.
    pub document: Option<enums::Document>,
    /// The page as an Instant View; if its part flag is set, [`messages.getWebPage`](functions::messages::GetWebPage)
    /// returns the whole.
    pub cached_page: Option<types::Page>,
    /// More about the content, for example the sticker set or story that the link leads to.
    pub attributes: Option<Vec<enums::WebPageAttribute>>,
}

impl WebPage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        url: impl Into<String>,
        display_url: impl Into<String>,
        hash: i32,
    ) -> Self {
        Self {
            has_large_media: false,
            video_cover_photo: false,
            id,
            url: url.into(),
            display_url: display_url.into(),
            hash,
            r#type: None,
            site_name: None,
            title: None,
            description: None,
            photo: None,
            embed_url: None,
            embed_type: None,
            embed_width: None,
            embed_height: None,
            duration: None,
            author: None,
            document: None,
            cached_page: None,
            attributes: None,
        }
    }
}

impl wire::Wire for WebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPage",
        id: 0xe89c45b2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.embed_url.is_some() || self.embed_type.is_some())
                    .with(6, self.embed_width.is_some() || self.embed_height.is_some())
                    .with(13, self.has_large_media)
                    .with(14, self.video_cover_photo),
            );
        w.i64(self.id);
        w.string(&self.url);
        w.string(&self.display_url);
        w.i32(self.hash);
        flags.set(0, w.write_optional(&self.r#type));
        flags.set(1, w.write_optional(&self.site_name));
        flags.set(2, w.write_optional(&self.title));
        flags.set(3, w.write_optional(&self.description));
        flags.set(4, w.write_optional(&self.photo));
        w.write_shared_or_zero(flags.has(5), &self.embed_url);
        w.write_shared_or_zero(flags.has(5), &self.embed_type);
        w.write_shared_or_zero(flags.has(6), &self.embed_width);
        w.write_shared_or_zero(flags.has(6), &self.embed_height);
        flags.set(7, w.write_optional(&self.duration));
        flags.set(8, w.write_optional(&self.author));
        flags.set(9, w.write_optional(&self.document));
        flags.set(10, w.write_optional(&self.cached_page));
        flags.set(12, w.write_optional(&self.attributes));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            has_large_media: flags.has(13),
            video_cover_photo: flags.has(14),
            id,
            url: cursor.string(),
            display_url: cursor.string(),
            hash: cursor.i32(),
            r#type: cursor.read_optional(flags.has(0)),
            site_name: cursor.read_optional(flags.has(1)),
            title: cursor.read_optional(flags.has(2)),
            description: cursor.read_optional(flags.has(3)),
            photo: cursor.read_optional(flags.has(4)),
            embed_url: cursor.read_optional(flags.has(5)),
            embed_type: cursor.read_optional(flags.has(5)),
            embed_width: cursor.read_optional(flags.has(6)),
            embed_height: cursor.read_optional(flags.has(6)),
            duration: cursor.read_optional(flags.has(7)),
            author: cursor.read_optional(flags.has(8)),
            document: cursor.read_optional(flags.has(9)),
            cached_page: cursor.read_optional(flags.has(10)),
            attributes: cursor.read_optional(flags.has(12)),
        }
    }
}

/// The preview is the one that the client has already, by its hash.
///
/// A constructor of [`WebPage`](enums::WebPage).
///
/// Since layer 62 or earlier; `cached_page_views` since 111.
///
/// ```text
/// webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebPageNotModified {
    /// How often the Instant View of the page has been viewed.
    pub cached_page_views: Option<i32>,
}

impl WebPageNotModified {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cached_page_views: None }
    }
}

impl wire::Wire for WebPageNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageNotModified",
        id: 0x7311ca11,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.cached_page_views));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            cached_page_views: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A file on the web that clients download through Telegram, with
/// [`upload.getWebFile`](functions::upload::GetWebFile).
///
/// A constructor of [`WebDocument`](enums::WebDocument).
///
/// Since layer 65 or earlier; `dc_id` until 81.
///
/// ```text
/// webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string
///     attributes:Vector<DocumentAttribute> = WebDocument;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webDocument)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebDocument {
    /// Address of the file.
    pub url: String,
    /// The access hash, for [`inputWebFileLocation`](types::InputWebFileLocation).
    pub access_hash: i64,
    /// The size of the file, in bytes.
    pub size: i32,
    /// MIME type of the file.
    pub mime_type: String,
    /// Width, height, duration and the like, by the kind of file.
    pub attributes: Vec<enums::DocumentAttribute>,
}

impl WebDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        access_hash: i64,
        size: i32,
        mime_type: impl Into<String>,
        attributes: Vec<enums::DocumentAttribute>,
    ) -> Self {
        Self {
            url: url.into(),
            access_hash,
            size,
            mime_type: mime_type.into(),
            attributes,
        }
    }
}

impl wire::Wire for WebDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webDocument",
        id: 0x1c570ed1,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.fixed((self.access_hash, self.size));
        w.string(&self.mime_type);
        w.write(&self.attributes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let url = cursor.string();
        let (access_hash, size) = cursor.fixed::<(i64, i32)>();
        Self {
            url,
            access_hash,
            size,
            mime_type: cursor.string(),
            attributes: cursor.read(),
        }
    }
}

/// A file on the web that clients may download directly.
///
/// A constructor of [`WebDocument`](enums::WebDocument).
///
/// Since layer 81 or earlier.
///
/// ```text
/// webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string
///     attributes:Vector<DocumentAttribute> = WebDocument;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webDocumentNoProxy)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebDocumentNoProxy {
    /// Address of the file.
    pub url: String,
    /// The size of the file, in bytes.
    pub size: i32,
    /// MIME type of the file.
    pub mime_type: String,
    /// Width, height, duration and the like, by the kind of file.
    pub attributes: Vec<enums::DocumentAttribute>,
}

impl WebDocumentNoProxy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        size: i32,
        mime_type: impl Into<String>,
        attributes: Vec<enums::DocumentAttribute>,
    ) -> Self {
        Self {
            url: url.into(),
            size,
            mime_type: mime_type.into(),
            attributes,
        }
    }
}

impl wire::Wire for WebDocumentNoProxy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webDocumentNoProxy",
        id: 0xf9c8bcc6,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.size);
        w.string(&self.mime_type);
        w.write(&self.attributes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            size: cursor.i32(),
            mime_type: cursor.string(),
            attributes: cursor.read(),
        }
    }
}

/// How a wallpaper is drawn: its fill of one to four colours, and effects on its picture or pattern. Two colours
/// make a gradient, three or four a freeform gradient.
///
/// Accepted by [`account.uploadWallPaper`](functions::account::UploadWallPaper),
/// [`account.saveWallPaper`](functions::account::SaveWallPaper),
/// [`account.installWallPaper`](functions::account::InstallWallPaper),
/// [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper).
///
/// Contained in [`wallPaper`](types::WallPaper), [`wallPaperNoFile`](types::WallPaperNoFile),
/// [`inputThemeSettings`](types::InputThemeSettings).
///
/// Since layer 95 or earlier; `second_background_color`, `rotation` since 109 or earlier; `third_background_color`,
/// `fourth_background_color` since 129 or earlier; `emoticon` since 168.
///
/// ```text
/// wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true
///     background_color:flags.0?int second_background_color:flags.4?int
///     third_background_color:flags.5?int fourth_background_color:flags.6?int
///     intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string =
///     WallPaperSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallPaperSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WallPaperSettings {
    /// If set, the picture is blurred: the client scales it down to 450 by 450 pixels and applies a box blur with a
    /// radius of 12.
    pub blur: bool,
    /// If set, the background moves a little when the device is tilted.
    pub motion: bool,
    /// The first colour of the fill, as RGB24.
    pub background_color: Option<i32>,
    /// The second colour, as RGB24, for gradients.
    ///
    /// On the wire together with `rotation`, or not at all.
    pub second_background_color: Option<i32>,
    /// The third colour, as RGB24, for freeform gradients.
    pub third_background_color: Option<i32>,
    /// The fourth colour, as RGB24, for freeform gradients of four colours.
    pub fourth_background_color: Option<i32>,
    /// How strong a pattern is drawn, from -100 to 100. If negative, the pattern is inverted, for dark themes.
    pub intensity: Option<i32>,
    /// Angle by which a gradient of two colours is turned clockwise, in degrees: a multiple of 45 below 360.
    ///
    /// On the wire together with `second_background_color`, or not at all.
    pub rotation: Option<i32>,
    /// An emoji that stands for the wallpaper, where it can be chosen for a channel.
    pub emoticon: Option<String>,
}

impl WallPaperSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            blur: false,
            motion: false,
            background_color: None,
            second_background_color: None,
            third_background_color: None,
            fourth_background_color: None,
            intensity: None,
            rotation: None,
            emoticon: None,
        }
    }
}

impl wire::Wire for WallPaperSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallPaperSettings",
        id: 0x372efcd0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.blur)
                    .with(2, self.motion)
                    .with(
                        4,
                        self.second_background_color.is_some() || self.rotation.is_some(),
                    ),
            );
        flags.set(0, w.write_optional(&self.background_color));
        w.write_shared_or_zero(flags.has(4), &self.second_background_color);
        flags.set(5, w.write_optional(&self.third_background_color));
        flags.set(6, w.write_optional(&self.fourth_background_color));
        flags.set(3, w.write_optional(&self.intensity));
        w.write_shared_or_zero(flags.has(4), &self.rotation);
        flags.set(7, w.write_optional(&self.emoticon));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            blur: flags.has(1),
            motion: flags.has(2),
            background_color: cursor.read_optional(flags.has(0)),
            second_background_color: cursor.read_optional(flags.has(4)),
            third_background_color: cursor.read_optional(flags.has(5)),
            fourth_background_color: cursor.read_optional(flags.has(6)),
            intensity: cursor.read_optional(flags.has(3)),
            rotation: cursor.read_optional(flags.has(4)),
            emoticon: cursor.read_optional(flags.has(7)),
        }
    }
}

/// A site that is opened in another browser than the rest: always inside the app, or always outside.
///
/// Contained in [`updateWebBrowserException`](types::UpdateWebBrowserException),
/// [`account.webBrowserSettings`](types::account::WebBrowserSettings).
///
/// Since layer 228 or earlier.
///
/// ```text
/// webDomainException#933ca597 flags:# domain:string url:string title:string
///     favicon:flags.0?long = WebDomainException;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webDomainException)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebDomainException {
    /// The domain of the site.
    pub domain: String,
    /// The address by which the site was added.
    pub url: String,
    /// The name of the site.
    pub title: String,
    /// The identifier of the icon of the site, if there is one.
    pub favicon: Option<i64>,
}

impl WebDomainException {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            domain: domain.into(),
            url: url.into(),
            title: title.into(),
            favicon: None,
        }
    }
}

impl wire::Wire for WebDomainException {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webDomainException",
        id: 0x933ca597,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.domain);
        w.string(&self.url);
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.favicon));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            domain: cursor.string(),
            url: cursor.string(),
            title: cursor.string(),
            favicon: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The account has no wallet.
///
/// A constructor of [`WalletState`](enums::WalletState).
///
/// Since layer 230.
///
/// ```text
/// walletStateEmpty#9cb9b2ec flags:# creating:flags.0?true = WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletStateEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletStateEmpty {
    /// If set, a wallet is being created right now.
    pub creating: bool,
}

impl WalletStateEmpty {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { creating: false }
    }
}

impl wire::Wire for WalletStateEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletStateEmpty",
        id: 0x9cb9b2ec,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.creating);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { creating: flags.has(0) }
    }
}

/// The wallet of the account on the TON blockchain.
///
/// A constructor of [`WalletState`](enums::WalletState).
///
/// Since layer 230.
///
/// ```text
/// walletState#95c5346b flags:# backup_enabled:flags.0?true
///     can_export_phrase:flags.1?true can_enable_backup:flags.2?true address:string
///     public_key:bytes balance:long = WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletState)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletState {
    /// If set, Telegram keeps a backup of the secret phrase, in parts at several data centres.
    pub backup_enabled: bool,
    /// If set, [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase) can be called.
    pub can_export_phrase: bool,
    /// If set, [`wallet.enableBackup`](functions::wallet::EnableBackup) can be called.
    pub can_enable_backup: bool,
    /// The address of the wallet.
    pub address: String,
    /// The public key of the wallet.
    pub public_key: Vec<u8>,
    /// The balance, as a whole number of the smallest unit of the coin.
    pub balance: i64,
}

impl WalletState {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        address: impl Into<String>,
        public_key: impl Into<Vec<u8>>,
        balance: i64,
    ) -> Self {
        Self {
            backup_enabled: false,
            can_export_phrase: false,
            can_enable_backup: false,
            address: address.into(),
            public_key: public_key.into(),
            balance,
        }
    }
}

impl wire::Wire for WalletState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletState",
        id: 0x95c5346b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.backup_enabled)
            .with(1, self.can_export_phrase)
            .with(2, self.can_enable_backup);
        w.flags(flags);
        w.string(&self.address);
        w.bytes(&self.public_key);
        w.i64(self.balance);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            backup_enabled: flags.has(0),
            can_export_phrase: flags.has(1),
            can_enable_backup: flags.has(2),
            address: cursor.string(),
            public_key: cursor.bytes(),
            balance: cursor.i64(),
        }
    }
}

/// A transaction of the wallet of the account.
///
/// Contained in [`updateSentWalletTransaction`](types::UpdateSentWalletTransaction),
/// [`wallet.transactions`](types::wallet::Transactions).
///
/// Since layer 230.
///
/// ```text
/// walletTransaction#952dc143 flags:# incoming:flags.0?true gasless:flags.1?true
///     failed:flags.2?true key_change:flags.5?true comment_encrypted:flags.6?true
///     id:string amount:long fee:long date:int peer:WalletTransactionPeer
///     comment:flags.3?string tx_hash:flags.4?string nft:flags.7?wallet.NftItem =
///     WalletTransaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletTransaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WalletTransaction {
    /// Whether the wallet received the amount; otherwise it sent it.
    pub incoming: bool,
    /// If set, the wallet did not pay the network fee of the transfer itself.
    pub gasless: bool,
    /// If set, the transaction has failed.
    pub failed: bool,
    /// If set, the transaction changed the key of the wallet.
    pub key_change: bool,
    /// If set, the comment is encrypted.
    pub comment_encrypted: bool,
    /// The identifier of the transaction, for [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs).
    pub id: String,
    /// The amount, as a whole number of the smallest unit of the coin.
    pub amount: i64,
    /// The fee, in the same unit as the amount.
    pub fee: i64,
    /// When the transaction was made, in Unix time.
    pub date: i32,
    /// Who sent or received the amount.
    pub peer: enums::WalletTransactionPeer,
    /// The comment that goes with the transaction.
    pub comment: Option<String>,
    /// The hash of the transaction on the blockchain.
    pub tx_hash: Option<String>,
    /// The NFT that was transferred, if any.
    pub nft: Option<types::wallet::NftItem>,
}

impl WalletTransaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        amount: i64,
        fee: i64,
        date: i32,
        peer: impl Into<enums::WalletTransactionPeer>,
    ) -> Self {
        Self {
            incoming: false,
            gasless: false,
            failed: false,
            key_change: false,
            comment_encrypted: false,
            id: id.into(),
            amount,
            fee,
            date,
            peer: peer.into(),
            comment: None,
            tx_hash: None,
            nft: None,
        }
    }
}

impl wire::Wire for WalletTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletTransaction",
        id: 0x952dc143,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.incoming)
                    .with(1, self.gasless)
                    .with(2, self.failed)
                    .with(5, self.key_change)
                    .with(6, self.comment_encrypted),
            );
        w.string(&self.id);
        w.fixed((self.amount, self.fee, self.date));
        w.write(&self.peer);
        flags.set(3, w.write_optional(&self.comment));
        flags.set(4, w.write_optional(&self.tx_hash));
        flags.set(7, w.write_optional(&self.nft));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let id = cursor.string();
        let (amount, fee, date) = cursor.fixed::<(i64, i64, i32)>();
        Self {
            incoming: flags.has(0),
            gasless: flags.has(1),
            failed: flags.has(2),
            key_change: flags.has(5),
            comment_encrypted: flags.has(6),
            id,
            amount,
            fee,
            date,
            peer: cursor.read(),
            comment: cursor.read_optional(flags.has(3)),
            tx_hash: cursor.read_optional(flags.has(4)),
            nft: cursor.read_optional(flags.has(7)),
        }
    }
}

/// The preview of a link to a cloud theme.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 109 or earlier.
///
/// ```text
/// webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document>
///     settings:flags.1?ThemeSettings = WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeTheme {
    /// The files of the theme.
    pub documents: Option<Vec<enums::Document>>,
    /// The settings of the theme, for one that has no file.
    pub settings: Option<types::ThemeSettings>,
}

impl WebPageAttributeTheme {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            documents: None,
            settings: None,
        }
    }
}

impl wire::Wire for WebPageAttributeTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeTheme",
        id: 0x54b56617,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.documents));
        flags.set(1, w.write_optional(&self.settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            documents: cursor.read_optional(flags.has(0)),
            settings: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The preview of a link to a story.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem
///     = WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeStory {
    /// Who posted the story.
    pub peer: enums::Peer,
    /// The identifier of the story.
    pub id: i32,
    /// The story itself. If absent, [`stories.getStoriesByID`](functions::stories::GetStoriesById) fetches it.
    pub story: Option<enums::StoryItem>,
}

impl WebPageAttributeStory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, id: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            story: None,
        }
    }
}

impl wire::Wire for WebPageAttributeStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeStory",
        id: 0x2e94c3e7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.story));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            story: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The preview of a link to a set of stickers or custom emoji.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 178.
///
/// ```text
/// webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true
///     text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeStickerSet)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeStickerSet {
    /// If set, this is a set of custom emoji.
    pub emojis: bool,
    /// If set, the emoji are recoloured to suit their place, for example to the colour of the text around them.
    pub text_color: bool,
    /// Some stickers of the set, for the preview.
    pub stickers: Vec<enums::Document>,
}

impl WebPageAttributeStickerSet {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stickers: Vec<enums::Document>) -> Self {
        Self {
            emojis: false,
            text_color: false,
            stickers,
        }
    }
}

impl wire::Wire for WebPageAttributeStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeStickerSet",
        id: 0x50cc03d3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.emojis).with(1, self.text_color);
        w.flags(flags);
        w.write(&self.stickers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            emojis: flags.has(0),
            text_color: flags.has(1),
            stickers: cursor.read(),
        }
    }
}

/// The preview of a link to a collectible gift.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 197.
///
/// ```text
/// webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeUniqueStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeUniqueStarGift {
    /// The gift, as [`starGiftUnique`](types::StarGiftUnique).
    pub gift: enums::StarGift,
}

impl WebPageAttributeUniqueStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(gift: impl Into<enums::StarGift>) -> Self {
        Self { gift: gift.into() }
    }
}

impl wire::Wire for WebPageAttributeUniqueStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeUniqueStarGift",
        id: 0xcf6f6db8,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift: cursor.read() }
    }
}

/// The preview of a link to a collection of gifts on a profile.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 211.
///
/// ```text
/// webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> =
///     WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeStarGiftCollection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeStarGiftCollection {
    /// The stickers of some gifts in the collection.
    pub icons: Vec<enums::Document>,
}

impl WebPageAttributeStarGiftCollection {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(icons: Vec<enums::Document>) -> Self {
        Self { icons }
    }
}

impl wire::Wire for WebPageAttributeStarGiftCollection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeStarGiftCollection",
        id: 0x31cad303,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.icons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { icons: cursor.read() }
    }
}

/// The preview of a link to an auction of gifts.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 218; `center_color`, `edge_color`, `text_color` until 219.
///
/// ```text
/// webPageAttributeStarGiftAuction#1c641c2 gift:StarGift end_date:int =
///     WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeStarGiftAuction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WebPageAttributeStarGiftAuction {
    /// The gift that is auctioned.
    pub gift: enums::StarGift,
    /// When the auction ends, in Unix time.
    pub end_date: i32,
}

impl WebPageAttributeStarGiftAuction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(gift: impl Into<enums::StarGift>, end_date: i32) -> Self {
        Self {
            gift: gift.into(),
            end_date,
        }
    }
}

impl wire::Wire for WebPageAttributeStarGiftAuction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeStarGiftAuction",
        id: 0x01c641c2,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w.i32(self.end_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift: cursor.read(),
            end_date: cursor.i32(),
        }
    }
}

/// The preview of a link to a tone for writing with AI.
///
/// A constructor of [`WebPageAttribute`](enums::WebPageAttribute).
///
/// Since layer 225.
///
/// ```text
/// webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webPageAttributeAiComposeTone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebPageAttributeAiComposeTone {
    /// The identifier of the custom emoji that is the icon of the tone.
    pub emoji_id: i64,
}

impl WebPageAttributeAiComposeTone {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(emoji_id: i64) -> Self {
        Self { emoji_id }
    }
}

impl wire::Wire for WebPageAttributeAiComposeTone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webPageAttributeAiComposeTone",
        id: 0x7781fe18,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.emoji_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoji_id: cursor.i64() }
    }
}

/// A website where the user logged in with Telegram. The login is ended with
/// [`account.resetWebAuthorization`](functions::account::ResetWebAuthorization).
///
/// Contained in [`account.webAuthorizations`](types::account::WebAuthorizations).
///
/// Since layer 75 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int` before.
///
/// ```text
/// webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string
///     platform:string date_created:int date_active:int ip:string region:string =
///     WebAuthorization;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webAuthorization)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebAuthorization {
    /// Identifier of the login, for [`account.resetWebAuthorization`](functions::account::ResetWebAuthorization).
    pub hash: i64,
    /// Identifier of the bot that belongs to the website.
    pub bot_id: i64,
    /// Domain of the website.
    pub domain: String,
    /// Name of the browser.
    pub browser: String,
    /// Name of the operating system.
    pub platform: String,
    /// When the user logged in, in Unix time.
    pub date_created: i32,
    /// When the login was last used, in Unix time.
    pub date_active: i32,
    /// The IP address of the user, as text.
    pub ip: String,
    /// Where the user was, judged by the IP address.
    pub region: String,
}

impl wire::Wire for WebAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webAuthorization",
        id: 0xa6f8f452,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.hash, self.bot_id));
        w.string(&self.domain);
        w.string(&self.browser);
        w.string(&self.platform);
        w.fixed((self.date_created, self.date_active));
        w.string(&self.ip);
        w.string(&self.region);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (hash, bot_id) = cursor.fixed::<(i64, i64)>();
        let domain = cursor.string();
        let browser = cursor.string();
        let platform = cursor.string();
        let (date_created, date_active) = cursor.fixed::<(i32, i32)>();
        Self {
            hash,
            bot_id,
            domain,
            browser,
            platform,
            date_created,
            date_active,
            ip: cursor.string(),
            region: cursor.string(),
        }
    }
}

/// The address of a mini app to open in a web view. It carries the data that tells the app who opens it.
///
/// Returned by [`messages.requestWebView`](functions::messages::RequestWebView),
/// [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView),
/// [`messages.requestAppWebView`](functions::messages::RequestAppWebView),
/// [`messages.requestMainWebView`](functions::messages::RequestMainWebView),
/// [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView).
///
/// Since layer 140; `fullsize`, `fullscreen`, `same_origin` since 183; `query_id:flags.0?long` since 183,
/// `query_id:long` before.
///
/// ```text
/// webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true
///     same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webViewResultUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebViewResultUrl {
    /// If set, the app opens at the full height at once, not in the compact size.
    pub fullsize: bool,
    /// If set, the app opens in full screen.
    pub fullscreen: bool,
    pub same_origin: bool,
    /// Identifies this opening of the app. While it is open, call
    /// [`messages.prolongWebView`](functions::messages::ProlongWebView) with it every minute.
    pub query_id: Option<i64>,
    /// The address to open.
    pub url: String,
}

impl WebViewResultUrl {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            fullsize: false,
            fullscreen: false,
            same_origin: false,
            query_id: None,
            url: url.into(),
        }
    }
}

impl wire::Wire for WebViewResultUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webViewResultUrl",
        id: 0x4d22ff98,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.fullsize)
                    .with(2, self.fullscreen)
                    .with(3, self.same_origin),
            );
        flags.set(0, w.write_optional(&self.query_id));
        w.string(&self.url);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            fullsize: flags.has(1),
            fullscreen: flags.has(2),
            same_origin: flags.has(3),
            query_id: cursor.read_optional(flags.has(0)),
            url: cursor.string(),
        }
    }
}

/// The bot has sent the message that the user made in a mini app.
///
/// Returned by [`messages.sendWebViewResultMessage`](functions::messages::SendWebViewResultMessage).
///
/// Since layer 140.
///
/// ```text
/// webViewMessageSent#c94511c flags:# msg_id:flags.0?InputBotInlineMessageID =
///     WebViewMessageSent;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/webViewMessageSent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebViewMessageSent {
    /// The identifier of the message, with which the bot can edit it later.
    pub msg_id: Option<enums::InputBotInlineMessageId>,
}

impl WebViewMessageSent {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { msg_id: None }
    }
}

impl wire::Wire for WebViewMessageSent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "webViewMessageSent",
        id: 0x0c94511c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The address of a wallet, and the user that it belongs to where that is known.
///
/// Contained in [`wallet.userAddresses`](types::wallet::UserAddresses).
///
/// Since layer 230.
///
/// ```text
/// walletUserAddress#fe78eecc flags:# user_id:flags.0?long address:string
///     public_key:bytes = WalletUserAddress;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletUserAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletUserAddress {
    /// The identifier of the user.
    pub user_id: Option<i64>,
    /// The address of the wallet.
    pub address: String,
    /// The public key of the wallet.
    pub public_key: Vec<u8>,
}

impl WalletUserAddress {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(address: impl Into<String>, public_key: impl Into<Vec<u8>>) -> Self {
        Self {
            user_id: None,
            address: address.into(),
            public_key: public_key.into(),
        }
    }
}

impl wire::Wire for WalletUserAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletUserAddress",
        id: 0xfe78eecc,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.user_id));
        w.string(&self.address);
        w.bytes(&self.public_key);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            user_id: cursor.read_optional(flags.has(0)),
            address: cursor.string(),
            public_key: cursor.bytes(),
        }
    }
}

/// The wallet of a Telegram user.
///
/// A constructor of [`WalletTransactionPeer`](enums::WalletTransactionPeer).
///
/// Since layer 230.
///
/// ```text
/// walletTransactionPeerUser#d4ea706d flags:# user_id:long address:string
///     domain:flags.0?string = WalletTransactionPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletTransactionPeerUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletTransactionPeerUser {
    /// The identifier of the user.
    pub user_id: i64,
    /// The address of the wallet.
    pub address: String,
    /// The domain name that stands for the address, if there is one.
    pub domain: Option<String>,
}

impl WalletTransactionPeerUser {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: i64, address: impl Into<String>) -> Self {
        Self {
            user_id,
            address: address.into(),
            domain: None,
        }
    }
}

impl wire::Wire for WalletTransactionPeerUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletTransactionPeerUser",
        id: 0xd4ea706d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.user_id);
        w.string(&self.address);
        flags.set(0, w.write_optional(&self.domain));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            user_id,
            address: cursor.string(),
            domain: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An address on the blockchain that is not known to belong to a user.
///
/// A constructor of [`WalletTransactionPeer`](enums::WalletTransactionPeer).
///
/// Since layer 230.
///
/// ```text
/// walletTransactionPeerAddress#62cc1bc flags:# address:string
///     domain:flags.0?string = WalletTransactionPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletTransactionPeerAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletTransactionPeerAddress {
    /// The address itself.
    pub address: String,
    /// The domain name that stands for the address, if there is one.
    pub domain: Option<String>,
}

impl WalletTransactionPeerAddress {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            domain: None,
        }
    }
}

impl wire::Wire for WalletTransactionPeerAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletTransactionPeerAddress",
        id: 0x062cc1bc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.address);
        flags.set(0, w.write_optional(&self.domain));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            address: cursor.string(),
            domain: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A provider that the user bought cryptocurrency from.
///
/// A constructor of [`WalletTransactionPeer`](enums::WalletTransactionPeer).
///
/// Since layer 230.
///
/// ```text
/// walletTransactionPeerOnramp#e595186e flags:# address:string
///     domain:flags.0?string provider_name:string = WalletTransactionPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletTransactionPeerOnramp)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletTransactionPeerOnramp {
    /// The address that the provider uses.
    pub address: String,
    /// The domain name that stands for the address, if there is one.
    pub domain: Option<String>,
    /// The name of the provider, for people to read.
    pub provider_name: String,
}

impl WalletTransactionPeerOnramp {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(address: impl Into<String>, provider_name: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            domain: None,
            provider_name: provider_name.into(),
        }
    }
}

impl wire::Wire for WalletTransactionPeerOnramp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletTransactionPeerOnramp",
        id: 0xe595186e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.address);
        flags.set(0, w.write_optional(&self.domain));
        w.string(&self.provider_name);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            address: cursor.string(),
            domain: cursor.read_optional(flags.has(0)),
            provider_name: cursor.string(),
        }
    }
}

/// Proof that the client has the private key of a wallet. What has to be signed comes from
/// [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
///
/// Accepted by [`wallet.disableBackup`](functions::wallet::DisableBackup),
/// [`wallet.enableBackup`](functions::wallet::EnableBackup).
///
/// Contained in [`inputWalletImported`](types::InputWalletImported).
///
/// Since layer 230.
///
/// ```text
/// walletOwnershipProof#60bccb0d timestamp:int signature:bytes =
///     WalletOwnershipProof;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/walletOwnershipProof)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WalletOwnershipProof {
    /// The time that stands in the signed data, in Unix time.
    pub timestamp: i32,
    /// The signature, made with the private key of the wallet.
    pub signature: Vec<u8>,
}

impl WalletOwnershipProof {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(timestamp: i32, signature: impl Into<Vec<u8>>) -> Self {
        Self {
            timestamp,
            signature: signature.into(),
        }
    }
}

impl wire::Wire for WalletOwnershipProof {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "walletOwnershipProof",
        id: 0x60bccb0d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.timestamp);
        w.bytes(&self.signature);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            timestamp: cursor.i32(),
            signature: cursor.bytes(),
        }
    }
}

/// What it takes to open a mini app in a web view.
///
/// The type `WebViewResult`, whose only constructor is `webViewResultUrl`.
pub type WebViewResult = types::WebViewResultUrl;
