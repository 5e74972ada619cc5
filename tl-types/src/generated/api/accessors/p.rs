// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::Peer {
    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::Chat(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => Some(value.channel_id),
            _ => None,
        }
    }
}

impl enums::PeerColor {
    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<i32> {
        match self {
            Self::PeerColor(value) => value.color,
            _ => None,
        }
    }

    /// The field `background_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn background_emoji_id(&self) -> Option<i64> {
        match self {
            Self::PeerColor(value) => value.background_emoji_id,
            Self::Collectible(value) => Some(value.background_emoji_id),
            _ => None,
        }
    }

    /// The field `collectible_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn collectible_id(&self) -> Option<i64> {
        match self {
            Self::Collectible(value) => Some(value.collectible_id),
            Self::InputPeerColorCollectible(value) => Some(value.collectible_id),
            _ => None,
        }
    }

    /// The field `gift_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_emoji_id(&self) -> Option<i64> {
        match self {
            Self::Collectible(value) => Some(value.gift_emoji_id),
            _ => None,
        }
    }

    /// The field `accent_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn accent_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => Some(value.accent_color),
            _ => None,
        }
    }

    /// The field `colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Collectible(value) => Some(&value.colors),
            _ => None,
        }
    }

    /// The field `dark_accent_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn dark_accent_color(&self) -> Option<i32> {
        match self {
            Self::Collectible(value) => value.dark_accent_color,
            _ => None,
        }
    }

    /// The field `dark_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn dark_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Collectible(value) => value.dark_colors.as_ref(),
            _ => None,
        }
    }
}

impl enums::Photo {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Empty(value) => value.id,
            Self::Photo(value) => value.id,
        }
    }

    /// The field `has_stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_stickers(&self) -> Option<bool> {
        match self {
            Self::Photo(value) => Some(value.has_stickers),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Photo(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Photo(value) => Some(&value.file_reference),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Photo(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn sizes(&self) -> Option<&Vec<enums::PhotoSize>> {
        match self {
            Self::Photo(value) => Some(&value.sizes),
            _ => None,
        }
    }

    /// The field `video_sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_sizes(&self) -> Option<&Vec<enums::VideoSize>> {
        match self {
            Self::Photo(value) => value.video_sizes.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::Photo(value) => Some(value.dc_id),
            _ => None,
        }
    }
}

impl enums::PhoneCallDiscardReason {
    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::MigrateConferenceCall(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl enums::PollAnswer {
    /// The field `text`, which every variant has.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &types::TextWithEntities {
        match self {
            Self::PollAnswer(value) => &value.text,
            Self::InputPollAnswer(value) => &value.text,
        }
    }

    /// The field `option`, where there is one.
    #[must_use]
    #[inline]
    pub fn option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PollAnswer(value) => Some(&value.option),
            _ => None,
        }
    }

    /// The field `added_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn added_by(&self) -> Option<&enums::Peer> {
        match self {
            Self::PollAnswer(value) => value.added_by.as_ref(),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::PollAnswer(value) => value.date,
            _ => None,
        }
    }
}

impl enums::PhotoSize {
    /// The field `type`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> &String {
        match self {
            Self::Empty(value) => &value.r#type,
            Self::PhotoSize(value) => &value.r#type,
            Self::PhotoCachedSize(value) => &value.r#type,
            Self::PhotoStrippedSize(value) => &value.r#type,
            Self::Progressive(value) => &value.r#type,
            Self::PhotoPathSize(value) => &value.r#type,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::PhotoSize(value) => Some(value.w),
            Self::PhotoCachedSize(value) => Some(value.w),
            Self::Progressive(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::PhotoSize(value) => Some(value.h),
            Self::PhotoCachedSize(value) => Some(value.h),
            Self::Progressive(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i32> {
        match self {
            Self::PhotoSize(value) => Some(value.size),
            _ => None,
        }
    }

    /// The field `bytes`, where there is one.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhotoCachedSize(value) => Some(&value.bytes),
            Self::PhotoStrippedSize(value) => Some(&value.bytes),
            Self::PhotoPathSize(value) => Some(&value.bytes),
            _ => None,
        }
    }

    /// The field `sizes`, where there is one.
    #[must_use]
    #[inline]
    pub fn sizes(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Progressive(value) => Some(&value.sizes),
            _ => None,
        }
    }
}

impl enums::PrivacyRule {
    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PrivacyValueAllowUsers(value) => Some(&value.users),
            Self::PrivacyValueDisallowUsers(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PrivacyValueAllowChatParticipants(value) => Some(&value.chats),
            Self::PrivacyValueDisallowChatParticipants(value) => Some(&value.chats),
            _ => None,
        }
    }
}

impl enums::PhoneCall {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Empty(value) => value.id,
            Self::Waiting(value) => value.id,
            Self::Requested(value) => value.id,
            Self::Accepted(value) => value.id,
            Self::PhoneCall(value) => value.id,
            Self::Discarded(value) => value.id,
        }
    }

    /// The field `video`, where there is one.
    #[must_use]
    #[inline]
    pub fn video(&self) -> Option<bool> {
        match self {
            Self::Waiting(value) => Some(value.video),
            Self::Requested(value) => Some(value.video),
            Self::Accepted(value) => Some(value.video),
            Self::PhoneCall(value) => Some(value.video),
            Self::Discarded(value) => Some(value.video),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.access_hash),
            Self::Requested(value) => Some(value.access_hash),
            Self::Accepted(value) => Some(value.access_hash),
            Self::PhoneCall(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Waiting(value) => Some(value.date),
            Self::Requested(value) => Some(value.date),
            Self::Accepted(value) => Some(value.date),
            Self::PhoneCall(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `admin_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_id(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.admin_id),
            Self::Requested(value) => Some(value.admin_id),
            Self::Accepted(value) => Some(value.admin_id),
            Self::PhoneCall(value) => Some(value.admin_id),
            _ => None,
        }
    }

    /// The field `participant_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn participant_id(&self) -> Option<i64> {
        match self {
            Self::Waiting(value) => Some(value.participant_id),
            Self::Requested(value) => Some(value.participant_id),
            Self::Accepted(value) => Some(value.participant_id),
            Self::PhoneCall(value) => Some(value.participant_id),
            _ => None,
        }
    }

    /// The field `protocol`, where there is one.
    #[must_use]
    #[inline]
    pub fn protocol(&self) -> Option<&types::PhoneCallProtocol> {
        match self {
            Self::Waiting(value) => Some(&value.protocol),
            Self::Requested(value) => Some(&value.protocol),
            Self::Accepted(value) => Some(&value.protocol),
            Self::PhoneCall(value) => Some(&value.protocol),
            _ => None,
        }
    }

    /// The field `receive_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn receive_date(&self) -> Option<i32> {
        match self {
            Self::Waiting(value) => value.receive_date,
            _ => None,
        }
    }

    /// The field `g_a_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a_hash(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Requested(value) => Some(&value.g_a_hash),
            _ => None,
        }
    }

    /// The field `g_b`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_b(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Accepted(value) => Some(&value.g_b),
            _ => None,
        }
    }

    /// The field `p2p_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn p2p_allowed(&self) -> Option<bool> {
        match self {
            Self::PhoneCall(value) => Some(value.p2p_allowed),
            _ => None,
        }
    }

    /// The field `conference_supported`, where there is one.
    #[must_use]
    #[inline]
    pub fn conference_supported(&self) -> Option<bool> {
        match self {
            Self::PhoneCall(value) => Some(value.conference_supported),
            _ => None,
        }
    }

    /// The field `g_a_or_b`, where there is one.
    #[must_use]
    #[inline]
    pub fn g_a_or_b(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhoneCall(value) => Some(&value.g_a_or_b),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<i64> {
        match self {
            Self::PhoneCall(value) => Some(value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `connections`, where there is one.
    #[must_use]
    #[inline]
    pub fn connections(&self) -> Option<&Vec<enums::PhoneConnection>> {
        match self {
            Self::PhoneCall(value) => Some(&value.connections),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<i32> {
        match self {
            Self::PhoneCall(value) => Some(value.start_date),
            _ => None,
        }
    }

    /// The field `custom_parameters`, where there is one.
    #[must_use]
    #[inline]
    pub fn custom_parameters(&self) -> Option<&types::DataJson> {
        match self {
            Self::PhoneCall(value) => value.custom_parameters.as_ref(),
            _ => None,
        }
    }

    /// The field `need_rating`, where there is one.
    #[must_use]
    #[inline]
    pub fn need_rating(&self) -> Option<bool> {
        match self {
            Self::Discarded(value) => Some(value.need_rating),
            _ => None,
        }
    }

    /// The field `need_debug`, where there is one.
    #[must_use]
    #[inline]
    pub fn need_debug(&self) -> Option<bool> {
        match self {
            Self::Discarded(value) => Some(value.need_debug),
            _ => None,
        }
    }

    /// The field `reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn reason(&self) -> Option<&enums::PhoneCallDiscardReason> {
        match self {
            Self::Discarded(value) => value.reason.as_ref(),
            _ => None,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<i32> {
        match self {
            Self::Discarded(value) => value.duration,
            _ => None,
        }
    }
}

impl enums::PeerLocated {
    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::PeerLocated(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> i32 {
        match self {
            Self::PeerLocated(value) => value.expires,
            Self::PeerSelfLocated(value) => value.expires,
        }
    }

    /// The field `distance`, where there is one.
    #[must_use]
    #[inline]
    pub fn distance(&self) -> Option<i32> {
        match self {
            Self::PeerLocated(value) => Some(value.distance),
            _ => None,
        }
    }
}

impl enums::PaidReactionPrivacy {
    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Peer(value) => Some(&value.peer),
            _ => None,
        }
    }
}

impl enums::PasswordKdfAlgo {
    /// The field `salt1`, where there is one.
    #[must_use]
    #[inline]
    pub fn salt1(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.salt1)
            }
            _ => None,
        }
    }

    /// The field `salt2`, where there is one.
    #[must_use]
    #[inline]
    pub fn salt2(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.salt2)
            }
            _ => None,
        }
    }

    /// The field `g`, where there is one.
    #[must_use]
    #[inline]
    pub fn g(&self) -> Option<i32> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(value.g)
            }
            _ => None,
        }
    }

    /// The field `p`, where there is one.
    #[must_use]
    #[inline]
    pub fn p(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                Some(&value.p)
            }
            _ => None,
        }
    }
}

impl enums::PageBlock {
    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Title(value) => Some(&value.text),
            Self::Subtitle(value) => Some(&value.text),
            Self::Header(value) => Some(&value.text),
            Self::Subheader(value) => Some(&value.text),
            Self::Paragraph(value) => Some(&value.text),
            Self::Preformatted(value) => Some(&value.text),
            Self::Footer(value) => Some(&value.text),
            Self::Blockquote(value) => Some(&value.text),
            Self::Pullquote(value) => Some(&value.text),
            Self::Kicker(value) => Some(&value.text),
            Self::Heading1(value) => Some(&value.text),
            Self::Heading2(value) => Some(&value.text),
            Self::Heading3(value) => Some(&value.text),
            Self::Heading4(value) => Some(&value.text),
            Self::Heading5(value) => Some(&value.text),
            Self::Heading6(value) => Some(&value.text),
            Self::Thinking(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `published_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn published_date(&self) -> Option<i32> {
        match self {
            Self::AuthorDate(value) => Some(value.published_date),
            _ => None,
        }
    }

    /// The field `language`, where there is one.
    #[must_use]
    #[inline]
    pub fn language(&self) -> Option<&String> {
        match self {
            Self::Preformatted(value) => Some(&value.language),
            _ => None,
        }
    }

    /// The field `name`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_(&self) -> Option<&String> {
        match self {
            Self::Anchor(value) => Some(&value.name),
            _ => None,
        }
    }

    /// The field `collapsed`, where there is one.
    #[must_use]
    #[inline]
    pub fn collapsed(&self) -> Option<bool> {
        match self {
            Self::Blockquote(value) => Some(value.collapsed),
            _ => None,
        }
    }

    /// The field `spoiler`, where there is one.
    #[must_use]
    #[inline]
    pub fn spoiler(&self) -> Option<bool> {
        match self {
            Self::Photo(value) => Some(value.spoiler),
            Self::Video(value) => Some(value.spoiler),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<i64> {
        match self {
            Self::Photo(value) => Some(value.photo_id),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Photo(value) => value.url.as_ref(),
            Self::Embed(value) => value.url.as_ref(),
            Self::EmbedPost(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `webpage_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage_id(&self) -> Option<i64> {
        match self {
            Self::Photo(value) => value.webpage_id,
            Self::EmbedPost(value) => Some(value.webpage_id),
            _ => None,
        }
    }

    /// The field `autoplay`, where there is one.
    #[must_use]
    #[inline]
    pub fn autoplay(&self) -> Option<bool> {
        match self {
            Self::Video(value) => Some(value.autoplay),
            _ => None,
        }
    }

    /// The field `loop`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#loop(&self) -> Option<bool> {
        match self {
            Self::Video(value) => Some(value.r#loop),
            _ => None,
        }
    }

    /// The field `video_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_id(&self) -> Option<i64> {
        match self {
            Self::Video(value) => Some(value.video_id),
            _ => None,
        }
    }

    /// The field `cover`, where there is one.
    #[must_use]
    #[inline]
    pub fn cover(&self) -> Option<&enums::PageBlock> {
        match self {
            Self::Cover(value) => Some(&value.cover),
            _ => None,
        }
    }

    /// The field `full_width`, where there is one.
    #[must_use]
    #[inline]
    pub fn full_width(&self) -> Option<bool> {
        match self {
            Self::Embed(value) => Some(value.full_width),
            _ => None,
        }
    }

    /// The field `allow_scrolling`, where there is one.
    #[must_use]
    #[inline]
    pub fn allow_scrolling(&self) -> Option<bool> {
        match self {
            Self::Embed(value) => Some(value.allow_scrolling),
            _ => None,
        }
    }

    /// The field `html`, where there is one.
    #[must_use]
    #[inline]
    pub fn html(&self) -> Option<&String> {
        match self {
            Self::Embed(value) => value.html.as_ref(),
            _ => None,
        }
    }

    /// The field `poster_photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn poster_photo_id(&self) -> Option<i64> {
        match self {
            Self::Embed(value) => value.poster_photo_id,
            _ => None,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::Embed(value) => value.w,
            Self::Map(value) => Some(value.w),
            Self::InputPageBlockMap(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::Embed(value) => value.h,
            Self::Map(value) => Some(value.h),
            Self::InputPageBlockMap(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `author_photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn author_photo_id(&self) -> Option<i64> {
        match self {
            Self::EmbedPost(value) => Some(value.author_photo_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::EmbedPost(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::EmbedPost(value) => Some(&value.blocks),
            Self::Details(value) => Some(&value.blocks),
            Self::BlockquoteBlocks(value) => Some(&value.blocks),
            _ => None,
        }
    }

    /// The field `channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel(&self) -> Option<&enums::Chat> {
        match self {
            Self::Channel(value) => Some(&value.channel),
            _ => None,
        }
    }

    /// The field `audio_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn audio_id(&self) -> Option<i64> {
        match self {
            Self::Audio(value) => Some(value.audio_id),
            _ => None,
        }
    }

    /// The field `bordered`, where there is one.
    #[must_use]
    #[inline]
    pub fn bordered(&self) -> Option<bool> {
        match self {
            Self::Table(value) => Some(value.bordered),
            _ => None,
        }
    }

    /// The field `striped`, where there is one.
    #[must_use]
    #[inline]
    pub fn striped(&self) -> Option<bool> {
        match self {
            Self::Table(value) => Some(value.striped),
            _ => None,
        }
    }

    /// The field `compact`, where there is one.
    #[must_use]
    #[inline]
    pub fn compact(&self) -> Option<bool> {
        match self {
            Self::Table(value) => Some(value.compact),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&enums::RichText> {
        match self {
            Self::Table(value) => Some(&value.title),
            Self::Details(value) => Some(&value.title),
            Self::RelatedArticles(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `rows`, where there is one.
    #[must_use]
    #[inline]
    pub fn rows(&self) -> Option<&Vec<types::PageTableRow>> {
        match self {
            Self::Table(value) => Some(&value.rows),
            _ => None,
        }
    }

    /// The field `reversed`, where there is one.
    #[must_use]
    #[inline]
    pub fn reversed(&self) -> Option<bool> {
        match self {
            Self::OrderedList(value) => Some(value.reversed),
            _ => None,
        }
    }

    /// The field `start`, where there is one.
    #[must_use]
    #[inline]
    pub fn start(&self) -> Option<i32> {
        match self {
            Self::OrderedList(value) => value.start,
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::OrderedList(value) => value.r#type.as_ref(),
            _ => None,
        }
    }

    /// The field `open`, where there is one.
    #[must_use]
    #[inline]
    pub fn open(&self) -> Option<bool> {
        match self {
            Self::Details(value) => Some(value.open),
            _ => None,
        }
    }

    /// The field `articles`, where there is one.
    #[must_use]
    #[inline]
    pub fn articles(&self) -> Option<&Vec<types::PageRelatedArticle>> {
        match self {
            Self::RelatedArticles(value) => Some(&value.articles),
            _ => None,
        }
    }

    /// The field `zoom`, where there is one.
    #[must_use]
    #[inline]
    pub fn zoom(&self) -> Option<i32> {
        match self {
            Self::Map(value) => Some(value.zoom),
            Self::InputPageBlockMap(value) => Some(value.zoom),
            _ => None,
        }
    }

    /// The field `source`, where there is one.
    #[must_use]
    #[inline]
    pub fn source(&self) -> Option<&String> {
        match self {
            Self::Math(value) => Some(&value.source),
            _ => None,
        }
    }

    /// The field `align_left`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_left(&self) -> Option<bool> {
        match self {
            Self::ButtonRow(value) => Some(value.align_left),
            _ => None,
        }
    }

    /// The field `align_center`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_center(&self) -> Option<bool> {
        match self {
            Self::ButtonRow(value) => Some(value.align_center),
            _ => None,
        }
    }

    /// The field `align_right`, where there is one.
    #[must_use]
    #[inline]
    pub fn align_right(&self) -> Option<bool> {
        match self {
            Self::ButtonRow(value) => Some(value.align_right),
            _ => None,
        }
    }

    /// The field `buttons`, where there is one.
    #[must_use]
    #[inline]
    pub fn buttons(&self) -> Option<&Vec<types::PageButton>> {
        match self {
            Self::ButtonRow(value) => Some(&value.buttons),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<i64> {
        match self {
            Self::Document(value) => Some(value.document_id),
            _ => None,
        }
    }
}

impl enums::PageListItem {
    /// The field `checkbox`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checkbox(&self) -> bool {
        match self {
            Self::Text(value) => value.checkbox,
            Self::Blocks(value) => value.checkbox,
        }
    }

    /// The field `checked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checked(&self) -> bool {
        match self {
            Self::Text(value) => value.checked,
            Self::Blocks(value) => value.checked,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Text(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::Blocks(value) => Some(&value.blocks),
            _ => None,
        }
    }
}

impl enums::PageListOrderedItem {
    /// The field `checkbox`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checkbox(&self) -> bool {
        match self {
            Self::Text(value) => value.checkbox,
            Self::Blocks(value) => value.checkbox,
        }
    }

    /// The field `checked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn checked(&self) -> bool {
        match self {
            Self::Text(value) => value.checked,
            Self::Blocks(value) => value.checked,
        }
    }

    /// The field `num`, where there is one.
    #[must_use]
    #[inline]
    pub fn num(&self) -> Option<&String> {
        match self {
            Self::Text(value) => value.num.as_ref(),
            Self::Blocks(value) => value.num.as_ref(),
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&enums::RichText> {
        match self {
            Self::Text(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `value`, where there is one.
    #[must_use]
    #[inline]
    pub fn value(&self) -> Option<i32> {
        match self {
            Self::Text(value) => value.value,
            Self::Blocks(value) => value.value,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::Text(value) => value.r#type.as_ref(),
            Self::Blocks(value) => value.r#type.as_ref(),
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::Blocks(value) => Some(&value.blocks),
            _ => None,
        }
    }
}

impl enums::PhoneConnection {
    /// The field `tcp`, where there is one.
    #[must_use]
    #[inline]
    pub fn tcp(&self) -> Option<bool> {
        match self {
            Self::PhoneConnection(value) => Some(value.tcp),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::PhoneConnection(value) => value.id,
            Self::Webrtc(value) => value.id,
        }
    }

    /// The field `ip`, which every variant has.
    #[must_use]
    #[inline]
    pub fn ip(&self) -> &String {
        match self {
            Self::PhoneConnection(value) => &value.ip,
            Self::Webrtc(value) => &value.ip,
        }
    }

    /// The field `ipv6`, which every variant has.
    #[must_use]
    #[inline]
    pub fn ipv6(&self) -> &String {
        match self {
            Self::PhoneConnection(value) => &value.ipv6,
            Self::Webrtc(value) => &value.ipv6,
        }
    }

    /// The field `port`, which every variant has.
    #[must_use]
    #[inline]
    pub fn port(&self) -> i32 {
        match self {
            Self::PhoneConnection(value) => value.port,
            Self::Webrtc(value) => value.port,
        }
    }

    /// The field `peer_tag`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_tag(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PhoneConnection(value) => Some(&value.peer_tag),
            _ => None,
        }
    }

    /// The field `turn`, where there is one.
    #[must_use]
    #[inline]
    pub fn turn(&self) -> Option<bool> {
        match self {
            Self::Webrtc(value) => Some(value.turn),
            _ => None,
        }
    }

    /// The field `stun`, where there is one.
    #[must_use]
    #[inline]
    pub fn stun(&self) -> Option<bool> {
        match self {
            Self::Webrtc(value) => Some(value.stun),
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::Webrtc(value) => Some(&value.username),
            _ => None,
        }
    }

    /// The field `password`, where there is one.
    #[must_use]
    #[inline]
    pub fn password(&self) -> Option<&String> {
        match self {
            Self::Webrtc(value) => Some(&value.password),
            _ => None,
        }
    }
}

impl enums::PostInteractionCounters {
    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => Some(value.msg_id),
            _ => None,
        }
    }

    /// The field `views`, which every variant has.
    #[must_use]
    #[inline]
    pub fn views(&self) -> i32 {
        match self {
            Self::Message(value) => value.views,
            Self::Story(value) => value.views,
        }
    }

    /// The field `forwards`, which every variant has.
    #[must_use]
    #[inline]
    pub fn forwards(&self) -> i32 {
        match self {
            Self::Message(value) => value.forwards,
            Self::Story(value) => value.forwards,
        }
    }

    /// The field `reactions`, which every variant has.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> i32 {
        match self {
            Self::Message(value) => value.reactions,
            Self::Story(value) => value.reactions,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<i32> {
        match self {
            Self::Story(value) => Some(value.story_id),
            _ => None,
        }
    }
}

impl enums::PrepaidGiveaway {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::PrepaidGiveaway(value) => value.id,
            Self::PrepaidStarsGiveaway(value) => value.id,
        }
    }

    /// The field `months`, where there is one.
    #[must_use]
    #[inline]
    pub fn months(&self) -> Option<i32> {
        match self {
            Self::PrepaidGiveaway(value) => Some(value.months),
            _ => None,
        }
    }

    /// The field `quantity`, which every variant has.
    #[must_use]
    #[inline]
    pub fn quantity(&self) -> i32 {
        match self {
            Self::PrepaidGiveaway(value) => value.quantity,
            Self::PrepaidStarsGiveaway(value) => value.quantity,
        }
    }

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> i32 {
        match self {
            Self::PrepaidGiveaway(value) => value.date,
            Self::PrepaidStarsGiveaway(value) => value.date,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<i64> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(value.stars),
            _ => None,
        }
    }

    /// The field `boosts`, where there is one.
    #[must_use]
    #[inline]
    pub fn boosts(&self) -> Option<i32> {
        match self {
            Self::PrepaidStarsGiveaway(value) => Some(value.boosts),
            _ => None,
        }
    }
}

impl enums::PublicForward {
    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&enums::Message> {
        match self {
            Self::Message(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::Story(value) => Some(&value.story),
            _ => None,
        }
    }
}
