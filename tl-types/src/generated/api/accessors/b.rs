// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::BotApp {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::BotApp(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::BotApp(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_name(&self) -> Option<&String> {
        match self {
            Self::BotApp(value) => Some(&value.short_name),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::BotApp(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::BotApp(value) => Some(&value.description),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::BotApp(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::BotApp(value) => value.document.as_ref(),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::BotApp(value) => Some(value.hash),
            _ => None,
        }
    }
}

impl enums::BotMenuButton {
    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&String> {
        match self {
            Self::BotMenuButton(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::BotMenuButton(value) => Some(&value.url),
            _ => None,
        }
    }
}

impl enums::ButtonType {
    /// The field `quiz`, where there is one.
    #[must_use]
    #[inline]
    pub fn quiz(&self) -> Option<bool> {
        match self {
            Self::RequestPoll(value) => value.quiz,
            _ => None,
        }
    }

    /// The field `button_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn button_id(&self) -> Option<i32> {
        match self {
            Self::RequestPeer(value) => Some(value.button_id),
            Self::InputButtonTypeRequestPeer(value) => Some(value.button_id),
            _ => None,
        }
    }

    /// The field `peer_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_type(&self) -> Option<&enums::RequestPeerType> {
        match self {
            Self::RequestPeer(value) => Some(&value.peer_type),
            Self::InputButtonTypeRequestPeer(value) => Some(&value.peer_type),
            _ => None,
        }
    }

    /// The field `max_quantity`, where there is one.
    #[must_use]
    #[inline]
    pub fn max_quantity(&self) -> Option<i32> {
        match self {
            Self::RequestPeer(value) => Some(value.max_quantity),
            Self::InputButtonTypeRequestPeer(value) => Some(value.max_quantity),
            _ => None,
        }
    }

    /// The field `name_requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_requested(&self) -> Option<bool> {
        match self {
            Self::InputButtonTypeRequestPeer(value) => Some(value.name_requested),
            _ => None,
        }
    }

    /// The field `username_requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn username_requested(&self) -> Option<bool> {
        match self {
            Self::InputButtonTypeRequestPeer(value) => Some(value.username_requested),
            _ => None,
        }
    }

    /// The field `photo_requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_requested(&self) -> Option<bool> {
        match self {
            Self::InputButtonTypeRequestPeer(value) => Some(value.photo_requested),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::SimpleWebView(value) => Some(&value.url),
            _ => None,
        }
    }
}

impl enums::BotInlineMessage {
    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<bool> {
        match self {
            Self::MediaAuto(value) => Some(value.invert_media),
            Self::Text(value) => Some(value.invert_media),
            Self::MediaWebPage(value) => Some(value.invert_media),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::MediaAuto(value) => Some(&value.message),
            Self::Text(value) => Some(&value.message),
            Self::MediaWebPage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::MediaAuto(value) => value.entities.as_ref(),
            Self::Text(value) => value.entities.as_ref(),
            Self::MediaWebPage(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_markup`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_markup(&self) -> Option<&enums::ReplyMarkup> {
        match self {
            Self::MediaAuto(value) => value.reply_markup.as_ref(),
            Self::Text(value) => value.reply_markup.as_ref(),
            Self::MediaGeo(value) => value.reply_markup.as_ref(),
            Self::MediaVenue(value) => value.reply_markup.as_ref(),
            Self::MediaContact(value) => value.reply_markup.as_ref(),
            Self::MediaInvoice(value) => value.reply_markup.as_ref(),
            Self::MediaWebPage(value) => value.reply_markup.as_ref(),
            Self::RichMessage(value) => value.reply_markup.as_ref(),
        }
    }

    /// The field `no_webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn no_webpage(&self) -> Option<bool> {
        match self {
            Self::Text(value) => Some(value.no_webpage),
            _ => None,
        }
    }

    /// The field `geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::MediaGeo(value) => Some(&value.geo),
            Self::MediaVenue(value) => Some(&value.geo),
            _ => None,
        }
    }

    /// The field `heading`, where there is one.
    #[must_use]
    #[inline]
    pub fn heading(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.heading,
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.period,
            _ => None,
        }
    }

    /// The field `proximity_notification_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn proximity_notification_radius(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.proximity_notification_radius,
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.title),
            Self::MediaInvoice(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.address),
            _ => None,
        }
    }

    /// The field `provider`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.provider),
            _ => None,
        }
    }

    /// The field `venue_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_id(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.venue_id),
            _ => None,
        }
    }

    /// The field `venue_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_type(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.venue_type),
            _ => None,
        }
    }

    /// The field `phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_number(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.phone_number),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.first_name),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.last_name),
            _ => None,
        }
    }

    /// The field `vcard`, where there is one.
    #[must_use]
    #[inline]
    pub fn vcard(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.vcard),
            _ => None,
        }
    }

    /// The field `shipping_address_requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_address_requested(&self) -> Option<bool> {
        match self {
            Self::MediaInvoice(value) => Some(value.shipping_address_requested),
            _ => None,
        }
    }

    /// The field `test`, where there is one.
    #[must_use]
    #[inline]
    pub fn test(&self) -> Option<bool> {
        match self {
            Self::MediaInvoice(value) => Some(value.test),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::MediaInvoice(value) => Some(&value.description),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::WebDocument> {
        match self {
            Self::MediaInvoice(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::MediaInvoice(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `total_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> Option<i64> {
        match self {
            Self::MediaInvoice(value) => Some(value.total_amount),
            _ => None,
        }
    }

    /// The field `force_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_large_media(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.force_large_media),
            _ => None,
        }
    }

    /// The field `force_small_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_small_media(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.force_small_media),
            _ => None,
        }
    }

    /// The field `manual`, where there is one.
    #[must_use]
    #[inline]
    pub fn manual(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.manual),
            _ => None,
        }
    }

    /// The field `safe`, where there is one.
    #[must_use]
    #[inline]
    pub fn safe(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.safe),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::MediaWebPage(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `rich_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn rich_message(&self) -> Option<&types::RichMessage> {
        match self {
            Self::RichMessage(value) => Some(&value.rich_message),
            _ => None,
        }
    }
}

impl enums::BotInlineResult {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &String {
        match self {
            Self::BotInlineResult(value) => &value.id,
            Self::BotInlineMediaResult(value) => &value.id,
        }
    }

    /// The field `type`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> &String {
        match self {
            Self::BotInlineResult(value) => &value.r#type,
            Self::BotInlineMediaResult(value) => &value.r#type,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::BotInlineResult(value) => value.title.as_ref(),
            Self::BotInlineMediaResult(value) => value.title.as_ref(),
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::BotInlineResult(value) => value.description.as_ref(),
            Self::BotInlineMediaResult(value) => value.description.as_ref(),
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::BotInlineResult(value) => value.url.as_ref(),
            _ => None,
        }
    }

    /// The field `thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb(&self) -> Option<&enums::WebDocument> {
        match self {
            Self::BotInlineResult(value) => value.thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `content`, where there is one.
    #[must_use]
    #[inline]
    pub fn content(&self) -> Option<&enums::WebDocument> {
        match self {
            Self::BotInlineResult(value) => value.content.as_ref(),
            _ => None,
        }
    }

    /// The field `send_message`, which every variant has.
    #[must_use]
    #[inline]
    pub fn send_message(&self) -> &enums::BotInlineMessage {
        match self {
            Self::BotInlineResult(value) => &value.send_message,
            Self::BotInlineMediaResult(value) => &value.send_message,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::BotInlineMediaResult(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::BotInlineMediaResult(value) => value.document.as_ref(),
            _ => None,
        }
    }
}

impl enums::BotCommandScope {
    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Peer(value) => Some(&value.peer),
            Self::PeerAdmins(value) => Some(&value.peer),
            Self::PeerUser(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&enums::InputUser> {
        match self {
            Self::PeerUser(value) => Some(&value.user_id),
            _ => None,
        }
    }
}

impl enums::BusinessAwayMessageSchedule {
    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<i32> {
        match self {
            Self::Custom(value) => Some(value.start_date),
            _ => None,
        }
    }

    /// The field `end_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn end_date(&self) -> Option<i32> {
        match self {
            Self::Custom(value) => Some(value.end_date),
            _ => None,
        }
    }
}
