// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The width and height of a file that is an image.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 46 or earlier.
///
/// ```text
/// documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeImageSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DocumentAttributeImageSize {
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
}

impl DocumentAttributeImageSize {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(w: i32, h: i32) -> Self {
        Self { w, h }
    }
}

impl wire::Wire for DocumentAttributeImageSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeImageSize",
        id: 0x6c37c15c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.w, self.h));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (w, h) = cursor.fixed::<(i32, i32)>();
        Self { w, h }
    }
}

/// Says that the file is a sticker, and of which set.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 46 or earlier; `mask`, `mask_coords` since 62 or earlier.
///
/// ```text
/// documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string
///     stickerset:InputStickerSet mask_coords:flags.0?MaskCoords =
///     DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeSticker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DocumentAttributeSticker {
    /// If set, it is a mask for photos.
    pub mask: bool,
    /// The emoji that the sticker stands for.
    pub alt: String,
    /// The sticker set.
    pub stickerset: enums::InputStickerSet,
    /// Where a mask is put on a face.
    pub mask_coords: Option<types::MaskCoords>,
}

impl DocumentAttributeSticker {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        alt: impl Into<String>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            mask: false,
            alt: alt.into(),
            stickerset: stickerset.into(),
            mask_coords: None,
        }
    }
}

impl wire::Wire for DocumentAttributeSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeSticker",
        id: 0x6319d612,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.mask));
        w.string(&self.alt);
        w.write(&self.stickerset);
        flags.set(0, w.write_optional(&self.mask_coords));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            mask: flags.has(1),
            alt: cursor.string(),
            stickerset: cursor.read(),
            mask_coords: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Says that the file is a video, with its length and dimensions.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 46 or earlier; `round_message`, `supports_streaming` since 66; `nosound`, `preload_prefix_size`
/// since 160 or earlier; `duration:double` since 160 or earlier, `duration:int` before; `video_start_ts` since 185;
/// `video_codec` since 188.
///
/// ```text
/// documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true
///     supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int
///     h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double
///     video_codec:flags.5?string = DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeVideo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DocumentAttributeVideo {
    /// If set, it is a round video message.
    pub round_message: bool,
    /// If set, the video can be played while it loads.
    pub supports_streaming: bool,
    /// If set, the video has no sound.
    pub nosound: bool,
    /// Duration, in seconds.
    pub duration: f64,
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
    /// Number of first bytes to load in advance.
    pub preload_prefix_size: Option<i32>,
    /// The second whose frame is the still image.
    pub video_start_ts: Option<f64>,
    /// The codec of the video.
    pub video_codec: Option<String>,
}

impl DocumentAttributeVideo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(duration: f64, w: i32, h: i32) -> Self {
        Self {
            round_message: false,
            supports_streaming: false,
            nosound: false,
            duration,
            w,
            h,
            preload_prefix_size: None,
            video_start_ts: None,
            video_codec: None,
        }
    }
}

impl wire::Wire for DocumentAttributeVideo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeVideo",
        id: 0x43c57c48,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.round_message)
                    .with(1, self.supports_streaming)
                    .with(3, self.nosound),
            );
        w.fixed((self.duration, self.w, self.h));
        flags.set(2, w.write_optional(&self.preload_prefix_size));
        flags.set(4, w.write_optional(&self.video_start_ts));
        flags.set(5, w.write_optional(&self.video_codec));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, duration, w, h) = cursor.fixed::<(wire::Flags, f64, i32, i32)>();
        Self {
            round_message: flags.has(0),
            supports_streaming: flags.has(1),
            nosound: flags.has(3),
            duration,
            w,
            h,
            preload_prefix_size: cursor.read_optional(flags.has(2)),
            video_start_ts: cursor.read_optional(flags.has(4)),
            video_codec: cursor.read_optional(flags.has(5)),
        }
    }
}

/// The document is an audio file.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 46 or earlier; `voice`, `waveform` since 62 or earlier; `title:flags.0?string` since 62 or earlier,
/// `title:string` before; `performer:flags.1?string` since 62 or earlier, `performer:string` before.
///
/// ```text
/// documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int
///     title:flags.0?string performer:flags.1?string waveform:flags.2?bytes =
///     DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeAudio)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DocumentAttributeAudio {
    /// If set, it is a voice message.
    pub voice: bool,
    /// Duration, in seconds.
    pub duration: i32,
    /// The title of the piece.
    pub title: Option<String>,
    /// The performer of the piece.
    pub performer: Option<String>,
    /// The loudness of a voice message over time, as values of 5 bits each.
    pub waveform: Option<Vec<u8>>,
}

impl DocumentAttributeAudio {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(duration: i32) -> Self {
        Self {
            voice: false,
            duration,
            title: None,
            performer: None,
            waveform: None,
        }
    }
}

impl wire::Wire for DocumentAttributeAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeAudio",
        id: 0x9852f9c6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(10, self.voice));
        w.i32(self.duration);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.performer));
        flags.set(2, w.write_optional(&self.waveform));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, duration) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            voice: flags.has(10),
            duration,
            title: cursor.read_optional(flags.has(0)),
            performer: cursor.read_optional(flags.has(1)),
            waveform: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The document has a file name.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 46 or earlier.
///
/// ```text
/// documentAttributeFilename#15590068 file_name:string = DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeFilename)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DocumentAttributeFilename {
    /// The name.
    pub file_name: String,
}

impl DocumentAttributeFilename {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(file_name: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
        }
    }
}

impl wire::Wire for DocumentAttributeFilename {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeFilename",
        id: 0x15590068,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.file_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { file_name: cursor.string() }
    }
}

/// Says that the file is a custom emoji, and of which set.
///
/// A constructor of [`DocumentAttribute`](enums::DocumentAttribute).
///
/// Since layer 144.
///
/// ```text
/// documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true
///     text_color:flags.1?true alt:string stickerset:InputStickerSet =
///     DocumentAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentAttributeCustomEmoji)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DocumentAttributeCustomEmoji {
    /// If set, it can be used without Telegram Premium.
    pub free: bool,
    /// If set, it takes the colour of the text.
    pub text_color: bool,
    /// The emoji that is shown where the custom emoji is not available.
    pub alt: String,
    /// The sticker set.
    pub stickerset: enums::InputStickerSet,
}

impl DocumentAttributeCustomEmoji {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        alt: impl Into<String>,
        stickerset: impl Into<enums::InputStickerSet>,
    ) -> Self {
        Self {
            free: false,
            text_color: false,
            alt: alt.into(),
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for DocumentAttributeCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentAttributeCustomEmoji",
        id: 0xfd149899,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.free).with(1, self.text_color);
        w.flags(flags);
        w.string(&self.alt);
        w.write(&self.stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            free: flags.has(0),
            text_color: flags.has(1),
            alt: cursor.string(),
            stickerset: cursor.read(),
        }
    }
}

/// JSON as text.
///
/// Returned by [`bots.sendCustomRequest`](functions::bots::SendCustomRequest),
/// [`bots.invokeWebViewCustomMethod`](functions::bots::InvokeWebViewCustomMethod),
/// [`phone.getCallConfig`](functions::phone::GetCallConfig).
///
/// Accepted by [`messages.requestWebView`](functions::messages::RequestWebView),
/// [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView),
/// [`messages.requestAppWebView`](functions::messages::RequestAppWebView),
/// [`messages.requestMainWebView`](functions::messages::RequestMainWebView),
/// [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView),
/// [`help.acceptTermsOfService`](functions::help::AcceptTermsOfService),
/// [`bots.sendCustomRequest`](functions::bots::SendCustomRequest),
/// [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery),
/// [`bots.invokeWebViewCustomMethod`](functions::bots::InvokeWebViewCustomMethod),
/// [`payments.getPaymentForm`](functions::payments::GetPaymentForm), and 5 more.
///
/// Contained in [`inputMediaInvoice`](types::InputMediaInvoice),
/// [`help.termsOfService`](types::help::TermsOfService), [`updateBotWebhookJSON`](types::UpdateBotWebhookJson),
/// [`updateBotWebhookJSONQuery`](types::UpdateBotWebhookJsonQuery),
/// [`updateGroupCallConnection`](types::UpdateGroupCallConnection),
/// [`sendMessageEmojiInteraction`](types::SendMessageEmojiInteraction), [`phoneCall`](types::PhoneCall),
/// [`inputBotInlineMessageMediaInvoice`](types::InputBotInlineMessageMediaInvoice),
/// [`payments.paymentForm`](types::payments::PaymentForm),
/// [`inputPaymentCredentials`](types::InputPaymentCredentials), and 10 more.
///
/// Since layer 65 or earlier.
///
/// ```text
/// dataJSON#7d748d04 data:string = DataJSON;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dataJSON)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DataJson {
    /// The JSON text.
    pub data: String,
}

impl DataJson {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

impl wire::Wire for DataJson {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dataJSON",
        id: 0x7d748d04,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { data: cursor.string() }
    }
}

/// A document that does not exist.
///
/// A constructor of [`Document`](enums::Document).
///
/// Since layer 46 or earlier.
///
/// ```text
/// documentEmpty#36f8c871 id:long = Document;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/documentEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DocumentEmpty {
    /// The identifier of the document.
    pub id: i64,
}

impl DocumentEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for DocumentEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "documentEmpty",
        id: 0x36f8c871,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i64() }
    }
}

/// A document, such as a file, a video, a voice message or a sticker.
///
/// A constructor of [`Document`](enums::Document).
///
/// Since layer 46 or earlier; `version` since 62 or earlier; `file_reference` since 86 or earlier; `version` until
/// 82 or later; `thumbs` since 95 or earlier; `thumb` until 91 or later; `video_thumbs` since 114; `size:long`
/// since 143, `size:int` before.
///
/// ```text
/// document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int
///     mime_type:string size:long thumbs:flags.0?Vector<PhotoSize>
///     video_thumbs:flags.1?Vector<VideoSize> dc_id:int
///     attributes:Vector<DocumentAttribute> = Document;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/document)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Document {
    /// The identifier of the document.
    pub id: i64,
    /// The access hash of the document.
    pub access_hash: i64,
    /// The file reference of the document; it expires, and comes anew with the message or object that contains the
    /// document.
    pub file_reference: Vec<u8>,
    /// When the document was uploaded, in Unix time.
    pub date: i32,
    /// The MIME type.
    pub mime_type: String,
    /// Size of the file, in bytes.
    pub size: i64,
    /// Thumbnails.
    pub thumbs: Option<Vec<enums::PhotoSize>>,
    /// Animated thumbnails.
    pub video_thumbs: Option<Vec<enums::VideoSize>>,
    /// The data centre that stores the document.
    pub dc_id: i32,
    /// What the document is, such as its name, and the size and duration of a video.
    pub attributes: Vec<enums::DocumentAttribute>,
}

impl wire::Wire for Document {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "document",
        id: 0x8fd4c4d8,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w.i32(self.date);
        w.string(&self.mime_type);
        w.i64(self.size);
        flags.set(0, w.write_optional(&self.thumbs));
        flags.set(1, w.write_optional(&self.video_thumbs));
        w.i32(self.dc_id);
        w.write(&self.attributes);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, access_hash) = cursor.fixed::<(wire::Flags, i64, i64)>();
        Self {
            id,
            access_hash,
            file_reference: cursor.bytes(),
            date: cursor.i32(),
            mime_type: cursor.string(),
            size: cursor.i64(),
            thumbs: cursor.read_optional(flags.has(0)),
            video_thumbs: cursor.read_optional(flags.has(1)),
            dc_id: cursor.i32(),
            attributes: cursor.read(),
        }
    }
}

/// No draft, for example because it was sent or cleared.
///
/// A constructor of [`DraftMessage`](enums::DraftMessage).
///
/// Since layer 62 or earlier; `date` since 82.
///
/// ```text
/// draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/draftMessageEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DraftMessageEmpty {
    /// When the draft was cleared, in Unix time.
    pub date: Option<i32>,
}

impl DraftMessageEmpty {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { date: None }
    }
}

impl wire::Wire for DraftMessageEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "draftMessageEmpty",
        id: 0x1b0c841a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            date: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A message that the user has begun to write in a chat. Store it with
/// [`messages.saveDraft`](functions::messages::SaveDraft).
///
/// A constructor of [`DraftMessage`](enums::DraftMessage).
///
/// Since layer 62 or earlier; `invert_media`, `reply_to`, `media` since 166; `reply_to_msg_id` until 165; `effect`
/// since 182; `suggested_post` since 206; `rich_message` since 228 or earlier.
///
/// ```text
/// draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true
///     reply_to:flags.4?InputReplyTo message:string
///     entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int
///     effect:flags.7?long suggested_post:flags.8?SuggestedPost
///     rich_message:flags.9?RichMessage = DraftMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/draftMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DraftMessage {
    /// If set, no preview is made for links.
    pub no_webpage: bool,
    /// If set, the preview of a link is shown above the text.
    pub invert_media: bool,
    /// What the message will be a reply to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The text so far.
    pub message: String,
    /// Formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Media of the message, such as a link preview.
    pub media: Option<enums::InputMedia>,
    /// When the draft was last changed, in Unix time.
    pub date: i32,
    /// Identifier of the animated effect that the message will have.
    pub effect: Option<i64>,
    /// The price and date of a post that is suggested to a channel.
    pub suggested_post: Option<types::SuggestedPost>,
    /// The content so far, if it is a rich message.
    pub rich_message: Option<types::RichMessage>,
}

impl DraftMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>, date: i32) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            reply_to: None,
            message: message.into(),
            entities: None,
            media: None,
            date,
            effect: None,
            suggested_post: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for DraftMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "draftMessage",
        id: 0x60fe3294,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.no_webpage)
                    .with(6, self.invert_media),
            );
        flags.set(4, w.write_optional(&self.reply_to));
        w.string(&self.message);
        flags.set(3, w.write_optional(&self.entities));
        flags.set(5, w.write_optional(&self.media));
        w.i32(self.date);
        flags.set(7, w.write_optional(&self.effect));
        flags.set(8, w.write_optional(&self.suggested_post));
        flags.set(9, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(6),
            reply_to: cursor.read_optional(flags.has(4)),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(3)),
            media: cursor.read_optional(flags.has(5)),
            date: cursor.i32(),
            effect: cursor.read_optional(flags.has(7)),
            suggested_post: cursor.read_optional(flags.has(8)),
            rich_message: cursor.read_optional(flags.has(9)),
        }
    }
}

/// A chat with a user, a group or a channel, as it stands in the list of chats.
///
/// A constructor of [`Dialog`](enums::Dialog).
///
/// Since layer 46 or earlier; `pinned`, `read_outbox_max_id`, `pts`, `draft` since 62 or earlier; `unread_mark`,
/// `unread_mentions_count` since 71; `folder_id` since 100 or earlier; `unread_reactions_count` since 138;
/// `view_forum_as_messages`, `ttl_period` since 150 or earlier; `unread_poll_votes_count` since 224.
///
/// ```text
/// dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true
///     view_forum_as_messages:flags.6?true peer:Peer top_message:int
///     read_inbox_max_id:int read_outbox_max_id:int unread_count:int
///     unread_mentions_count:int unread_reactions_count:int
///     unread_poll_votes_count:int notify_settings:PeerNotifySettings
///     pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int
///     ttl_period:flags.5?int = Dialog;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Dialog {
    /// If set, the chat is pinned.
    pub pinned: bool,
    /// If set, the user marked the chat as unread.
    pub unread_mark: bool,
    /// If set, the topics of the forum are shown as one list.
    pub view_forum_as_messages: bool,
    /// The chat.
    pub peer: enums::Peer,
    /// The identifier of the newest message.
    pub top_message: i32,
    /// The identifier of the newest message that the account has read.
    pub read_inbox_max_id: i32,
    /// The identifier of the newest message of the account that others have read.
    pub read_outbox_max_id: i32,
    /// Number of unread messages.
    pub unread_count: i32,
    /// Number of unread mentions.
    pub unread_mentions_count: i32,
    /// Number of unread reactions to messages of the account.
    pub unread_reactions_count: i32,
    /// Number of unread votes in polls of the account.
    pub unread_poll_votes_count: i32,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
    /// The pts of the channel or supergroup.
    pub pts: Option<i32>,
    /// The draft of a message.
    pub draft: Option<enums::DraftMessage>,
    /// The identifier of the folder that the chat is in; 1 is the archive.
    pub folder_id: Option<i32>,
    /// Seconds after which new messages are deleted.
    pub ttl_period: Option<i32>,
}

impl wire::Wire for Dialog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialog",
        id: 0xfc89f7f3,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.pinned)
                    .with(3, self.unread_mark)
                    .with(6, self.view_forum_as_messages),
            );
        w.write(&self.peer);
        w.fixed((
            self.top_message,
            self.read_inbox_max_id,
            self.read_outbox_max_id,
            self.unread_count,
            self.unread_mentions_count,
            self.unread_reactions_count,
            self.unread_poll_votes_count,
        ));
        w.write(&self.notify_settings);
        flags.set(0, w.write_optional(&self.pts));
        flags.set(1, w.write_optional(&self.draft));
        flags.set(4, w.write_optional(&self.folder_id));
        flags.set(5, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_mentions_count,
            unread_reactions_count,
            unread_poll_votes_count,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32, i32, i32)>();
        Self {
            pinned: flags.has(2),
            unread_mark: flags.has(3),
            view_forum_as_messages: flags.has(6),
            peer,
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_mentions_count,
            unread_reactions_count,
            unread_poll_votes_count,
            notify_settings: cursor.read(),
            pts: cursor.read_optional(flags.has(0)),
            draft: cursor.read_optional(flags.has(1)),
            folder_id: cursor.read_optional(flags.has(4)),
            ttl_period: cursor.read_optional(flags.has(5)),
        }
    }
}

/// A folder, such as the archive.
///
/// A constructor of [`Dialog`](enums::Dialog).
///
/// Since layer 100 or earlier.
///
/// ```text
/// dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer
///     top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int
///     unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogFolder)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogFolder {
    /// If set, the folder is pinned.
    pub pinned: bool,
    /// The folder.
    pub folder: types::Folder,
    /// The chat with the newest message.
    pub peer: enums::Peer,
    /// The identifier of the newest message.
    pub top_message: i32,
    /// Number of muted chats with unread messages.
    pub unread_muted_peers_count: i32,
    /// Number of other chats with unread messages.
    pub unread_unmuted_peers_count: i32,
    /// Number of unread messages in muted chats.
    pub unread_muted_messages_count: i32,
    /// Number of unread messages in other chats.
    pub unread_unmuted_messages_count: i32,
}

impl DialogFolder {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        folder: types::Folder,
        peer: impl Into<enums::Peer>,
        top_message: i32,
        unread_muted_peers_count: i32,
        unread_unmuted_peers_count: i32,
        unread_muted_messages_count: i32,
        unread_unmuted_messages_count: i32,
    ) -> Self {
        Self {
            pinned: false,
            folder,
            peer: peer.into(),
            top_message,
            unread_muted_peers_count,
            unread_unmuted_peers_count,
            unread_muted_messages_count,
            unread_unmuted_messages_count,
        }
    }
}

impl wire::Wire for DialogFolder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogFolder",
        id: 0x71bd134c,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(2, self.pinned);
        w.flags(flags);
        w.write(&self.folder);
        w.write(&self.peer);
        w.fixed((
            self.top_message,
            self.unread_muted_peers_count,
            self.unread_unmuted_peers_count,
            self.unread_muted_messages_count,
            self.unread_unmuted_messages_count,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder = cursor.read();
        let peer = cursor.read();
        let (
            top_message,
            unread_muted_peers_count,
            unread_unmuted_peers_count,
            unread_muted_messages_count,
            unread_unmuted_messages_count,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            pinned: flags.has(2),
            folder,
            peer,
            top_message,
            unread_muted_peers_count,
            unread_unmuted_peers_count,
            unread_muted_messages_count,
            unread_unmuted_messages_count,
        }
    }
}

/// A community, as it stands in the list of chats.
///
/// A constructor of [`Dialog`](enums::Dialog).
///
/// Since layer 228 or earlier.
///
/// ```text
/// dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long
///     notify_settings:PeerNotifySettings = Dialog;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogCommunity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogCommunity {
    /// If set, the community is pinned.
    pub pinned: bool,
    /// The identifier of the community.
    pub community_id: i64,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
}

impl DialogCommunity {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(community_id: i64, notify_settings: types::PeerNotifySettings) -> Self {
        Self {
            pinned: false,
            community_id,
            notify_settings,
        }
    }
}

impl wire::Wire for DialogCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogCommunity",
        id: 0xf78a0973,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(2, self.pinned);
        w.fixed((flags, self.community_id));
        w.write(&self.notify_settings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, community_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            pinned: flags.has(2),
            community_id,
            notify_settings: cursor.read(),
        }
    }
}

/// The kinds of gifts that an account does not accept.
///
/// Contained in [`userFull`](types::UserFull), [`globalPrivacySettings`](types::GlobalPrivacySettings).
///
/// Since layer 201.
///
/// ```text
/// disallowedGiftsSettings#71f276c4 flags:#
///     disallow_unlimited_stargifts:flags.0?true
///     disallow_limited_stargifts:flags.1?true
///     disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true
///     disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/disallowedGiftsSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DisallowedGiftsSettings {
    /// If set, gifts of which there is no limited number are refused.
    pub disallow_unlimited_stargifts: bool,
    /// If set, gifts of which there is a limited number are refused.
    pub disallow_limited_stargifts: bool,
    /// If set, collectible gifts are refused.
    pub disallow_unique_stargifts: bool,
    /// If set, gifts of Telegram Premium are refused.
    pub disallow_premium_gifts: bool,
    /// If set, gifts from channels are refused.
    pub disallow_stargifts_from_channels: bool,
}

impl DisallowedGiftsSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            disallow_unlimited_stargifts: false,
            disallow_limited_stargifts: false,
            disallow_unique_stargifts: false,
            disallow_premium_gifts: false,
            disallow_stargifts_from_channels: false,
        }
    }
}

impl wire::Wire for DisallowedGiftsSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "disallowedGiftsSettings",
        id: 0x71f276c4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.disallow_unlimited_stargifts)
            .with(1, self.disallow_limited_stargifts)
            .with(2, self.disallow_unique_stargifts)
            .with(3, self.disallow_premium_gifts)
            .with(4, self.disallow_stargifts_from_channels);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            disallow_unlimited_stargifts: flags.has(0),
            disallow_limited_stargifts: flags.has(1),
            disallow_unique_stargifts: flags.has(2),
            disallow_premium_gifts: flags.has(3),
            disallow_stargifts_from_channels: flags.has(4),
        }
    }
}

/// An address of a data centre.
///
/// Contained in [`updateDcOptions`](types::UpdateDcOptions), [`config`](types::Config).
///
/// Since layer 46 or earlier; `this_port_only`, `secret` since 81 or earlier.
///
/// ```text
/// dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true
///     tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true
///     this_port_only:flags.5?true id:int ip_address:string port:int
///     secret:flags.10?bytes = DcOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dcOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DcOption {
    /// If set, it is an IPv6 address.
    pub ipv6: bool,
    /// If set, the address is only for sending and getting files.
    pub media_only: bool,
    /// If set, the address accepts only obfuscated connections.
    pub tcpo_only: bool,
    /// If set, it is a CDN data centre.
    pub cdn: bool,
    /// If set, this is the address to use for connections through a proxy.
    pub r#static: bool,
    /// If set, no other port may be tried.
    pub this_port_only: bool,
    /// The number of the data centre.
    pub id: i32,
    /// The IP address.
    pub ip_address: String,
    /// The port.
    pub port: i32,
    /// The secret for an obfuscated connection.
    pub secret: Option<Vec<u8>>,
}

impl DcOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: i32, ip_address: impl Into<String>, port: i32) -> Self {
        Self {
            ipv6: false,
            media_only: false,
            tcpo_only: false,
            cdn: false,
            r#static: false,
            this_port_only: false,
            id,
            ip_address: ip_address.into(),
            port,
            secret: None,
        }
    }
}

impl wire::Wire for DcOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dcOption",
        id: 0x18b7a10d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.ipv6)
                    .with(1, self.media_only)
                    .with(2, self.tcpo_only)
                    .with(3, self.cdn)
                    .with(4, self.r#static)
                    .with(5, self.this_port_only),
            );
        w.i32(self.id);
        w.string(&self.ip_address);
        w.i32(self.port);
        flags.set(10, w.write_optional(&self.secret));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            ipv6: flags.has(0),
            media_only: flags.has(1),
            tcpo_only: flags.has(2),
            cdn: flags.has(3),
            r#static: flags.has(4),
            this_port_only: flags.has(5),
            id,
            ip_address: cursor.string(),
            port: cursor.i32(),
            secret: cursor.read_optional(flags.has(10)),
        }
    }
}

/// One chat of the chat list.
///
/// A constructor of [`DialogPeer`](enums::DialogPeer).
///
/// Since layer 81 or earlier.
///
/// ```text
/// dialogPeer#e56dbf05 peer:Peer = DialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogPeer {
    /// The chat itself.
    pub peer: enums::Peer,
}

impl DialogPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for DialogPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogPeer",
        id: 0xe56dbf05,
        min_size: 16,
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

/// A folder of the chat list, with all chats in it.
///
/// A constructor of [`DialogPeer`](enums::DialogPeer).
///
/// Since layer 100 or earlier.
///
/// ```text
/// dialogPeerFolder#514519e2 folder_id:int = DialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogPeerFolder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogPeerFolder {
    /// Identifier of the folder; 1 is the archive.
    pub folder_id: i32,
}

impl DialogPeerFolder {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(folder_id: i32) -> Self {
        Self { folder_id }
    }
}

impl wire::Wire for DialogPeerFolder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogPeerFolder",
        id: 0x514519e2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.folder_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { folder_id: cursor.i32() }
    }
}

/// A community in the chat list, with the chats linked to it.
///
/// A constructor of [`DialogPeer`](enums::DialogPeer).
///
/// Since layer 228 or earlier.
///
/// ```text
/// dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogPeerCommunity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogPeerCommunity {
    /// Identifier of the community.
    pub community_id: i64,
}

impl DialogPeerCommunity {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(community_id: i64) -> Self {
        Self { community_id }
    }
}

impl wire::Wire for DialogPeerCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogPeerCommunity",
        id: 0x2f65c8e4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.community_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { community_id: cursor.i64() }
    }
}

/// A chat folder: a tab of the chat list that shows the chats matching its rules. The lists of chats go before the
/// flags for whole kinds of chats.
///
/// A constructor of [`DialogFilter`](enums::DialogFilter).
///
/// Since layer 111; `color` since 176; `title_noanimate` since 196; `title:TextWithEntities` since 196,
/// `title:string` before.
///
/// ```text
/// dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true
///     groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true
///     exclude_muted:flags.11?true exclude_read:flags.12?true
///     exclude_archived:flags.13?true title_noanimate:flags.28?true id:int
///     title:TextWithEntities emoticon:flags.25?string color:flags.27?int
///     pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer>
///     exclude_peers:Vector<InputPeer> = DialogFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogFilter {
    /// If set, private chats with contacts are in the folder.
    pub contacts: bool,
    /// If set, private chats with people who are not contacts are in the folder.
    pub non_contacts: bool,
    /// If set, groups and supergroups are in the folder.
    pub groups: bool,
    /// If set, channels are in the folder.
    pub broadcasts: bool,
    /// If set, chats with bots are in the folder.
    pub bots: bool,
    /// If set, muted chats are left out.
    pub exclude_muted: bool,
    /// If set, chats without unread messages are left out.
    pub exclude_read: bool,
    /// If set, chats in the archive are left out.
    pub exclude_archived: bool,
    /// If set, custom emoji in the name of the folder do not move.
    pub title_noanimate: bool,
    /// The number of the folder; the client chooses it, 2 or above, when it creates the folder.
    pub id: i32,
    /// The name of the folder, at most 12 characters.
    pub title: types::TextWithEntities,
    /// An emoji that names the icon of the folder.
    pub emoticon: Option<String>,
    /// The colour of the tag of the folder in the chat list, as an index from 0 to 6; no tag if absent.
    pub color: Option<i32>,
    /// Chats that are pinned at the top of the folder, in this order.
    pub pinned_peers: Vec<enums::InputPeer>,
    /// Chats that are always in the folder.
    pub include_peers: Vec<enums::InputPeer>,
    /// Chats that are never in the folder.
    pub exclude_peers: Vec<enums::InputPeer>,
}

impl DialogFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i32,
        title: types::TextWithEntities,
        pinned_peers: Vec<enums::InputPeer>,
        include_peers: Vec<enums::InputPeer>,
        exclude_peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            contacts: false,
            non_contacts: false,
            groups: false,
            broadcasts: false,
            bots: false,
            exclude_muted: false,
            exclude_read: false,
            exclude_archived: false,
            title_noanimate: false,
            id,
            title,
            emoticon: None,
            color: None,
            pinned_peers,
            include_peers,
            exclude_peers,
        }
    }
}

impl wire::Wire for DialogFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogFilter",
        id: 0xaa472651,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.contacts)
                    .with(1, self.non_contacts)
                    .with(2, self.groups)
                    .with(3, self.broadcasts)
                    .with(4, self.bots)
                    .with(11, self.exclude_muted)
                    .with(12, self.exclude_read)
                    .with(13, self.exclude_archived)
                    .with(28, self.title_noanimate),
            );
        w.i32(self.id);
        w.write(&self.title);
        flags.set(25, w.write_optional(&self.emoticon));
        flags.set(27, w.write_optional(&self.color));
        w.write(&self.pinned_peers);
        w.write(&self.include_peers);
        w.write(&self.exclude_peers);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            contacts: flags.has(0),
            non_contacts: flags.has(1),
            groups: flags.has(2),
            broadcasts: flags.has(3),
            bots: flags.has(4),
            exclude_muted: flags.has(11),
            exclude_read: flags.has(12),
            exclude_archived: flags.has(13),
            title_noanimate: flags.has(28),
            id,
            title: cursor.read(),
            emoticon: cursor.read_optional(flags.has(25)),
            color: cursor.read_optional(flags.has(27)),
            pinned_peers: cursor.read(),
            include_peers: cursor.read(),
            exclude_peers: cursor.read(),
        }
    }
}

/// A chat folder that can be shared by link. It holds a fixed list of chats instead of rules.
///
/// A constructor of [`DialogFilter`](enums::DialogFilter).
///
/// Since layer 158 or earlier; `color` since 176; `title_noanimate` since 196; `title:TextWithEntities` since 196,
/// `title:string` before.
///
/// ```text
/// dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true
///     title_noanimate:flags.28?true id:int title:TextWithEntities
///     emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer>
///     include_peers:Vector<InputPeer> = DialogFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogFilterChatlist)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogFilterChatlist {
    /// If set, the account has created links that share the folder.
    pub has_my_invites: bool,
    /// If set, custom emoji in the name of the folder do not move.
    pub title_noanimate: bool,
    /// The number of the folder.
    pub id: i32,
    /// The name of the folder, at most 12 characters.
    pub title: types::TextWithEntities,
    /// An emoji that names the icon of the folder.
    pub emoticon: Option<String>,
    /// The colour of the tag of the folder in the chat list, as an index from 0 to 6; no tag if absent.
    pub color: Option<i32>,
    /// Chats that are pinned at the top of the folder, in this order.
    pub pinned_peers: Vec<enums::InputPeer>,
    /// The other chats of the folder.
    pub include_peers: Vec<enums::InputPeer>,
}

impl DialogFilterChatlist {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        id: i32,
        title: types::TextWithEntities,
        pinned_peers: Vec<enums::InputPeer>,
        include_peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            has_my_invites: false,
            title_noanimate: false,
            id,
            title,
            emoticon: None,
            color: None,
            pinned_peers,
            include_peers,
        }
    }
}

impl wire::Wire for DialogFilterChatlist {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogFilterChatlist",
        id: 0x96537bd7,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(26, self.has_my_invites)
                    .with(28, self.title_noanimate),
            );
        w.i32(self.id);
        w.write(&self.title);
        flags.set(25, w.write_optional(&self.emoticon));
        flags.set(27, w.write_optional(&self.color));
        w.write(&self.pinned_peers);
        w.write(&self.include_peers);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            has_my_invites: flags.has(26),
            title_noanimate: flags.has(28),
            id,
            title: cursor.read(),
            emoticon: cursor.read_optional(flags.has(25)),
            color: cursor.read_optional(flags.has(27)),
            pinned_peers: cursor.read(),
            include_peers: cursor.read(),
        }
    }
}

/// A chat folder that Telegram suggests to the user.
///
/// Returned by [`messages.getSuggestedDialogFilters`](functions::messages::GetSuggestedDialogFilters).
///
/// Since layer 111.
///
/// ```text
/// dialogFilterSuggested#77744d4a filter:DialogFilter description:string =
///     DialogFilterSuggested;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/dialogFilterSuggested)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DialogFilterSuggested {
    /// The folder, ready to be added with [`messages.updateDialogFilter`](functions::messages::UpdateDialogFilter).
    pub filter: enums::DialogFilter,
    /// A text that explains what the folder is good for.
    pub description: String,
}

impl DialogFilterSuggested {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        filter: impl Into<enums::DialogFilter>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            filter: filter.into(),
            description: description.into(),
        }
    }
}

impl wire::Wire for DialogFilterSuggested {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dialogFilterSuggested",
        id: 0x77744d4a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.filter);
        w.string(&self.description);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            filter: cursor.read(),
            description: cursor.string(),
        }
    }
}

/// The time after which messages are deleted in chats that the account starts from now on.
///
/// Returned by [`messages.getDefaultHistoryTTL`](functions::messages::GetDefaultHistoryTtl).
///
/// Since layer 150 or earlier.
///
/// ```text
/// defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/defaultHistoryTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DefaultHistoryTtl {
    /// The time in seconds; 0 if messages are kept.
    pub period: i32,
}

impl DefaultHistoryTtl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(period: i32) -> Self {
        Self { period }
    }
}

impl wire::Wire for DefaultHistoryTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "defaultHistoryTTL",
        id: 0x43b46b20,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.period);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { period: cursor.i32() }
    }
}
