// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::StoryItem {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i32 {
        match self {
            Self::Deleted(value) => value.id,
            Self::Skipped(value) => value.id,
            Self::StoryItem(value) => value.id,
        }
    }

    /// The field `close_friends`, where there is one.
    #[must_use]
    #[inline]
    pub fn close_friends(&self) -> Option<bool> {
        match self {
            Self::Skipped(value) => Some(value.close_friends),
            Self::StoryItem(value) => Some(value.close_friends),
            _ => None,
        }
    }

    /// The field `live`, where there is one.
    #[must_use]
    #[inline]
    pub fn live(&self) -> Option<bool> {
        match self {
            Self::Skipped(value) => Some(value.live),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Skipped(value) => Some(value.date),
            Self::StoryItem(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `expire_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn expire_date(&self) -> Option<i32> {
        match self {
            Self::Skipped(value) => Some(value.expire_date),
            Self::StoryItem(value) => Some(value.expire_date),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.pinned),
            _ => None,
        }
    }

    /// The field `public`, where there is one.
    #[must_use]
    #[inline]
    pub fn public(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.public),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.min),
            _ => None,
        }
    }

    /// The field `noforwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn noforwards(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.noforwards),
            _ => None,
        }
    }

    /// The field `edited`, where there is one.
    #[must_use]
    #[inline]
    pub fn edited(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.edited),
            _ => None,
        }
    }

    /// The field `contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn contacts(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.contacts),
            _ => None,
        }
    }

    /// The field `selected_contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn selected_contacts(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.selected_contacts),
            _ => None,
        }
    }

    /// The field `out`, where there is one.
    #[must_use]
    #[inline]
    pub fn out(&self) -> Option<bool> {
        match self {
            Self::StoryItem(value) => Some(value.out),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::StoryItem(value) => value.from_id.as_ref(),
            _ => None,
        }
    }

    /// The field `fwd_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn fwd_from(&self) -> Option<&types::StoryFwdHeader> {
        match self {
            Self::StoryItem(value) => value.fwd_from.as_ref(),
            _ => None,
        }
    }

    /// The field `caption`, where there is one.
    #[must_use]
    #[inline]
    pub fn caption(&self) -> Option<&String> {
        match self {
            Self::StoryItem(value) => value.caption.as_ref(),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::StoryItem(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::StoryItem(value) => Some(&value.media),
            _ => None,
        }
    }

    /// The field `media_areas`, where there is one.
    #[must_use]
    #[inline]
    pub fn media_areas(&self) -> Option<&Vec<enums::MediaArea>> {
        match self {
            Self::StoryItem(value) => value.media_areas.as_ref(),
            _ => None,
        }
    }

    /// The field `privacy`, where there is one.
    #[must_use]
    #[inline]
    pub fn privacy(&self) -> Option<&Vec<enums::PrivacyRule>> {
        match self {
            Self::StoryItem(value) => value.privacy.as_ref(),
            _ => None,
        }
    }

    /// The field `views`, where there is one.
    #[must_use]
    #[inline]
    pub fn views(&self) -> Option<&types::StoryViews> {
        match self {
            Self::StoryItem(value) => value.views.as_ref(),
            _ => None,
        }
    }

    /// The field `sent_reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::StoryItem(value) => value.sent_reaction.as_ref(),
            _ => None,
        }
    }

    /// The field `albums`, where there is one.
    #[must_use]
    #[inline]
    pub fn albums(&self) -> Option<&Vec<i32>> {
        match self {
            Self::StoryItem(value) => value.albums.as_ref(),
            _ => None,
        }
    }

    /// The field `music`, where there is one.
    #[must_use]
    #[inline]
    pub fn music(&self) -> Option<&enums::Document> {
        match self {
            Self::StoryItem(value) => value.music.as_ref(),
            _ => None,
        }
    }
}

impl enums::StarGift {
    /// The field `limited`, where there is one.
    #[must_use]
    #[inline]
    pub fn limited(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.limited),
            _ => None,
        }
    }

    /// The field `sold_out`, where there is one.
    #[must_use]
    #[inline]
    pub fn sold_out(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.sold_out),
            _ => None,
        }
    }

    /// The field `birthday`, where there is one.
    #[must_use]
    #[inline]
    pub fn birthday(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.birthday),
            _ => None,
        }
    }

    /// The field `require_premium`, which every variant has.
    #[must_use]
    #[inline]
    pub fn require_premium(&self) -> bool {
        match self {
            Self::StarGift(value) => value.require_premium,
            Self::Unique(value) => value.require_premium,
        }
    }

    /// The field `limited_per_user`, where there is one.
    #[must_use]
    #[inline]
    pub fn limited_per_user(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.limited_per_user),
            _ => None,
        }
    }

    /// The field `peer_color_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_color_available(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.peer_color_available),
            _ => None,
        }
    }

    /// The field `auction`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.auction),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::StarGift(value) => value.id,
            Self::Unique(value) => value.id,
        }
    }

    /// The field `sticker`, where there is one.
    #[must_use]
    #[inline]
    pub fn sticker(&self) -> Option<&enums::Document> {
        match self {
            Self::StarGift(value) => Some(&value.sticker),
            _ => None,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => Some(value.stars),
            _ => None,
        }
    }

    /// The field `availability_remains`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_remains(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.availability_remains,
            _ => None,
        }
    }

    /// The field `availability_total`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_total(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.availability_total,
            Self::Unique(value) => Some(value.availability_total),
        }
    }

    /// The field `availability_resale`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_resale(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.availability_resale,
            _ => None,
        }
    }

    /// The field `convert_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn convert_stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => Some(value.convert_stars),
            _ => None,
        }
    }

    /// The field `first_sale_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_sale_date(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.first_sale_date,
            _ => None,
        }
    }

    /// The field `last_sale_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_sale_date(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.last_sale_date,
            _ => None,
        }
    }

    /// The field `upgrade_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.upgrade_stars,
            _ => None,
        }
    }

    /// The field `resell_min_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn resell_min_stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.resell_min_stars,
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::StarGift(value) => value.title.as_ref(),
            Self::Unique(value) => Some(&value.title),
        }
    }

    /// The field `released_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn released_by(&self) -> Option<&enums::Peer> {
        match self {
            Self::StarGift(value) => value.released_by.as_ref(),
            Self::Unique(value) => value.released_by.as_ref(),
        }
    }

    /// The field `per_user_total`, where there is one.
    #[must_use]
    #[inline]
    pub fn per_user_total(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.per_user_total,
            _ => None,
        }
    }

    /// The field `per_user_remains`, where there is one.
    #[must_use]
    #[inline]
    pub fn per_user_remains(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.per_user_remains,
            _ => None,
        }
    }

    /// The field `locked_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn locked_until_date(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.locked_until_date,
            _ => None,
        }
    }

    /// The field `auction_slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction_slug(&self) -> Option<&String> {
        match self {
            Self::StarGift(value) => value.auction_slug.as_ref(),
            _ => None,
        }
    }

    /// The field `gifts_per_round`, where there is one.
    #[must_use]
    #[inline]
    pub fn gifts_per_round(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.gifts_per_round,
            _ => None,
        }
    }

    /// The field `auction_start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction_start_date(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.auction_start_date,
            _ => None,
        }
    }

    /// The field `upgrade_variants`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_variants(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.upgrade_variants,
            _ => None,
        }
    }

    /// The field `background`, where there is one.
    #[must_use]
    #[inline]
    pub fn background(&self) -> Option<&types::StarGiftBackground> {
        match self {
            Self::StarGift(value) => value.background.as_ref(),
            _ => None,
        }
    }

    /// The field `resale_ton_only`, where there is one.
    #[must_use]
    #[inline]
    pub fn resale_ton_only(&self) -> Option<bool> {
        match self {
            Self::Unique(value) => Some(value.resale_ton_only),
            _ => None,
        }
    }

    /// The field `theme_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme_available(&self) -> Option<bool> {
        match self {
            Self::Unique(value) => Some(value.theme_available),
            _ => None,
        }
    }

    /// The field `burned`, where there is one.
    #[must_use]
    #[inline]
    pub fn burned(&self) -> Option<bool> {
        match self {
            Self::Unique(value) => Some(value.burned),
            _ => None,
        }
    }

    /// The field `crafted`, where there is one.
    #[must_use]
    #[inline]
    pub fn crafted(&self) -> Option<bool> {
        match self {
            Self::Unique(value) => Some(value.crafted),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<i64> {
        match self {
            Self::Unique(value) => Some(value.gift_id),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Unique(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `num`, where there is one.
    #[must_use]
    #[inline]
    pub fn num(&self) -> Option<i32> {
        match self {
            Self::Unique(value) => Some(value.num),
            _ => None,
        }
    }

    /// The field `owner_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn owner_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::Unique(value) => value.owner_id.as_ref(),
            _ => None,
        }
    }

    /// The field `owner_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn owner_name(&self) -> Option<&String> {
        match self {
            Self::Unique(value) => value.owner_name.as_ref(),
            _ => None,
        }
    }

    /// The field `owner_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn owner_address(&self) -> Option<&String> {
        match self {
            Self::Unique(value) => value.owner_address.as_ref(),
            _ => None,
        }
    }

    /// The field `attributes`, where there is one.
    #[must_use]
    #[inline]
    pub fn attributes(&self) -> Option<&Vec<enums::StarGiftAttribute>> {
        match self {
            Self::Unique(value) => Some(&value.attributes),
            _ => None,
        }
    }

    /// The field `availability_issued`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_issued(&self) -> Option<i32> {
        match self {
            Self::Unique(value) => Some(value.availability_issued),
            _ => None,
        }
    }

    /// The field `gift_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_address(&self) -> Option<&String> {
        match self {
            Self::Unique(value) => value.gift_address.as_ref(),
            _ => None,
        }
    }

    /// The field `resell_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn resell_amount(&self) -> Option<&Vec<enums::StarsAmount>> {
        match self {
            Self::Unique(value) => value.resell_amount.as_ref(),
            _ => None,
        }
    }

    /// The field `value_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn value_amount(&self) -> Option<i64> {
        match self {
            Self::Unique(value) => value.value_amount,
            _ => None,
        }
    }

    /// The field `value_currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn value_currency(&self) -> Option<&String> {
        match self {
            Self::Unique(value) => value.value_currency.as_ref(),
            _ => None,
        }
    }

    /// The field `value_usd_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn value_usd_amount(&self) -> Option<i64> {
        match self {
            Self::Unique(value) => value.value_usd_amount,
            _ => None,
        }
    }

    /// The field `theme_peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme_peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Unique(value) => value.theme_peer.as_ref(),
            _ => None,
        }
    }

    /// The field `peer_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::Unique(value) => value.peer_color.as_ref(),
            _ => None,
        }
    }

    /// The field `host_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn host_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::Unique(value) => value.host_id.as_ref(),
            _ => None,
        }
    }

    /// The field `offer_min_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn offer_min_stars(&self) -> Option<i32> {
        match self {
            Self::Unique(value) => value.offer_min_stars,
            _ => None,
        }
    }

    /// The field `craft_chance_permille`, where there is one.
    #[must_use]
    #[inline]
    pub fn craft_chance_permille(&self) -> Option<i32> {
        match self {
            Self::Unique(value) => value.craft_chance_permille,
            _ => None,
        }
    }
}

impl enums::StarsAmount {
    /// The field `amount`, which every variant has.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> i64 {
        match self {
            Self::StarsAmount(value) => value.amount,
            Self::StarsTonAmount(value) => value.amount,
        }
    }

    /// The field `nanos`, where there is one.
    #[must_use]
    #[inline]
    pub fn nanos(&self) -> Option<i32> {
        match self {
            Self::StarsAmount(value) => Some(value.nanos),
            _ => None,
        }
    }
}

impl enums::SendMessageAction {
    /// The field `progress`, where there is one.
    #[must_use]
    #[inline]
    pub fn progress(&self) -> Option<i32> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(value.progress),
            Self::SendMessageUploadAudioAction(value) => Some(value.progress),
            Self::SendMessageUploadPhotoAction(value) => Some(value.progress),
            Self::SendMessageUploadDocumentAction(value) => Some(value.progress),
            Self::SendMessageUploadRoundAction(value) => Some(value.progress),
            Self::SendMessageHistoryImportAction(value) => Some(value.progress),
            _ => None,
        }
    }

    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(&value.emoticon),
            Self::SendMessageEmojiInteractionSeen(value) => Some(&value.emoticon),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(value.msg_id),
            _ => None,
        }
    }

    /// The field `interaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn interaction(&self) -> Option<&types::DataJson> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(&value.interaction),
            _ => None,
        }
    }

    /// The field `can_stop`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_stop(&self) -> Option<bool> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value.can_stop),
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value.can_stop),
            Self::SendMessageRichMessageDraftAction(value) => Some(value.can_stop),
            _ => None,
        }
    }

    /// The field `keep_on_stop`, where there is one.
    #[must_use]
    #[inline]
    pub fn keep_on_stop(&self) -> Option<bool> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value.keep_on_stop),
            Self::InputSendMessageRichMessageDraftAction(value) => {
                Some(value.keep_on_stop)
            }
            Self::SendMessageRichMessageDraftAction(value) => Some(value.keep_on_stop),
            _ => None,
        }
    }

    /// The field `random_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> Option<i64> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value.random_id),
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value.random_id),
            Self::SendMessageRichMessageDraftAction(value) => Some(value.random_id),
            Self::SendMessageStopDraftAction(value) => Some(value.random_id),
            _ => None,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(&value.text),
            _ => None,
        }
    }
}

impl enums::StarGiftAuctionState {
    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.version),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.start_date),
            Self::Finished(value) => Some(value.start_date),
            _ => None,
        }
    }

    /// The field `end_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn end_date(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.end_date),
            Self::Finished(value) => Some(value.end_date),
            _ => None,
        }
    }

    /// The field `min_bid_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn min_bid_amount(&self) -> Option<i64> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.min_bid_amount),
            _ => None,
        }
    }

    /// The field `bid_levels`, where there is one.
    #[must_use]
    #[inline]
    pub fn bid_levels(&self) -> Option<&Vec<types::AuctionBidLevel>> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.bid_levels),
            _ => None,
        }
    }

    /// The field `top_bidders`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_bidders(&self) -> Option<&Vec<i64>> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.top_bidders),
            _ => None,
        }
    }

    /// The field `next_round_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_round_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.next_round_at),
            _ => None,
        }
    }

    /// The field `last_gift_num`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_gift_num(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.last_gift_num),
            _ => None,
        }
    }

    /// The field `gifts_left`, where there is one.
    #[must_use]
    #[inline]
    pub fn gifts_left(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.gifts_left),
            _ => None,
        }
    }

    /// The field `current_round`, where there is one.
    #[must_use]
    #[inline]
    pub fn current_round(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.current_round),
            _ => None,
        }
    }

    /// The field `total_rounds`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_rounds(&self) -> Option<i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.total_rounds),
            _ => None,
        }
    }

    /// The field `rounds`, where there is one.
    #[must_use]
    #[inline]
    pub fn rounds(&self) -> Option<&Vec<enums::StarGiftAuctionRound>> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.rounds),
            _ => None,
        }
    }

    /// The field `average_price`, where there is one.
    #[must_use]
    #[inline]
    pub fn average_price(&self) -> Option<i64> {
        match self {
            Self::Finished(value) => Some(value.average_price),
            _ => None,
        }
    }

    /// The field `listed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn listed_count(&self) -> Option<i32> {
        match self {
            Self::Finished(value) => value.listed_count,
            _ => None,
        }
    }

    /// The field `fragment_listed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn fragment_listed_count(&self) -> Option<i32> {
        match self {
            Self::Finished(value) => value.fragment_listed_count,
            _ => None,
        }
    }

    /// The field `fragment_listed_url`, where there is one.
    #[must_use]
    #[inline]
    pub fn fragment_listed_url(&self) -> Option<&String> {
        match self {
            Self::Finished(value) => value.fragment_listed_url.as_ref(),
            _ => None,
        }
    }
}

impl enums::SecurePasswordKdfAlgo {
    /// The field `salt`, where there is one.
    #[must_use]
    #[inline]
    pub fn salt(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Pbkdf2hmacsha512iter100000(value) => Some(&value.salt),
            Self::Sha512(value) => Some(&value.salt),
            _ => None,
        }
    }
}

impl enums::StickerSetCovered {
    /// The field `set`, which every variant has.
    #[must_use]
    #[inline]
    pub fn set(&self) -> &types::StickerSet {
        match self {
            Self::StickerSetCovered(value) => &value.set,
            Self::StickerSetMultiCovered(value) => &value.set,
            Self::StickerSetFullCovered(value) => &value.set,
            Self::StickerSetNoCovered(value) => &value.set,
        }
    }

    /// The field `cover`, where there is one.
    #[must_use]
    #[inline]
    pub fn cover(&self) -> Option<&enums::Document> {
        match self {
            Self::StickerSetCovered(value) => Some(&value.cover),
            _ => None,
        }
    }

    /// The field `covers`, where there is one.
    #[must_use]
    #[inline]
    pub fn covers(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::StickerSetMultiCovered(value) => Some(&value.covers),
            _ => None,
        }
    }

    /// The field `packs`, where there is one.
    #[must_use]
    #[inline]
    pub fn packs(&self) -> Option<&Vec<types::StickerPack>> {
        match self {
            Self::StickerSetFullCovered(value) => Some(&value.packs),
            _ => None,
        }
    }

    /// The field `keywords`, where there is one.
    #[must_use]
    #[inline]
    pub fn keywords(&self) -> Option<&Vec<types::StickerKeyword>> {
        match self {
            Self::StickerSetFullCovered(value) => Some(&value.keywords),
            _ => None,
        }
    }

    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::StickerSetFullCovered(value) => Some(&value.documents),
            _ => None,
        }
    }
}

impl enums::SecureFile {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::SecureFile(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::SecureFile(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::SecureFile(value) => Some(value.size),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::SecureFile(value) => Some(value.dc_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::SecureFile(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `file_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_hash(&self) -> Option<&Vec<u8>> {
        match self {
            Self::SecureFile(value) => Some(&value.file_hash),
            _ => None,
        }
    }

    /// The field `secret`, where there is one.
    #[must_use]
    #[inline]
    pub fn secret(&self) -> Option<&Vec<u8>> {
        match self {
            Self::SecureFile(value) => Some(&value.secret),
            _ => None,
        }
    }
}

impl enums::SecurePlainData {
    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::SecurePlainPhone(value) => Some(&value.phone),
            _ => None,
        }
    }

    /// The field `email`, where there is one.
    #[must_use]
    #[inline]
    pub fn email(&self) -> Option<&String> {
        match self {
            Self::SecurePlainEmail(value) => Some(&value.email),
            _ => None,
        }
    }
}

impl enums::SecureValueError {
    /// The field `type`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> &enums::SecureValueType {
        match self {
            Self::Data(value) => &value.r#type,
            Self::FrontSide(value) => &value.r#type,
            Self::ReverseSide(value) => &value.r#type,
            Self::Selfie(value) => &value.r#type,
            Self::File(value) => &value.r#type,
            Self::Files(value) => &value.r#type,
            Self::SecureValueError(value) => &value.r#type,
            Self::TranslationFile(value) => &value.r#type,
            Self::TranslationFiles(value) => &value.r#type,
        }
    }

    /// The field `data_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn data_hash(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Data(value) => Some(&value.data_hash),
            _ => None,
        }
    }

    /// The field `field`, where there is one.
    #[must_use]
    #[inline]
    pub fn field(&self) -> Option<&String> {
        match self {
            Self::Data(value) => Some(&value.field),
            _ => None,
        }
    }

    /// The field `text`, which every variant has.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &String {
        match self {
            Self::Data(value) => &value.text,
            Self::FrontSide(value) => &value.text,
            Self::ReverseSide(value) => &value.text,
            Self::Selfie(value) => &value.text,
            Self::File(value) => &value.text,
            Self::Files(value) => &value.text,
            Self::SecureValueError(value) => &value.text,
            Self::TranslationFile(value) => &value.text,
            Self::TranslationFiles(value) => &value.text,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&Vec<u8>> {
        match self {
            Self::SecureValueError(value) => Some(&value.hash),
            _ => None,
        }
    }
}

impl enums::SecureRequiredType {
    /// The field `native_names`, where there is one.
    #[must_use]
    #[inline]
    pub fn native_names(&self) -> Option<bool> {
        match self {
            Self::SecureRequiredType(value) => Some(value.native_names),
            _ => None,
        }
    }

    /// The field `selfie_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn selfie_required(&self) -> Option<bool> {
        match self {
            Self::SecureRequiredType(value) => Some(value.selfie_required),
            _ => None,
        }
    }

    /// The field `translation_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn translation_required(&self) -> Option<bool> {
        match self {
            Self::SecureRequiredType(value) => Some(value.translation_required),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&enums::SecureValueType> {
        match self {
            Self::SecureRequiredType(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `types`, where there is one.
    #[must_use]
    #[inline]
    pub fn types(&self) -> Option<&Vec<enums::SecureRequiredType>> {
        match self {
            Self::OneOf(value) => Some(&value.types),
            _ => None,
        }
    }
}

impl enums::StatsGraph {
    /// The field `token`, where there is one.
    #[must_use]
    #[inline]
    pub fn token(&self) -> Option<&String> {
        match self {
            Self::Async(value) => Some(&value.token),
            _ => None,
        }
    }

    /// The field `error`, where there is one.
    #[must_use]
    #[inline]
    pub fn error(&self) -> Option<&String> {
        match self {
            Self::Error(value) => Some(&value.error),
            _ => None,
        }
    }

    /// The field `json`, where there is one.
    #[must_use]
    #[inline]
    pub fn json(&self) -> Option<&types::DataJson> {
        match self {
            Self::StatsGraph(value) => Some(&value.json),
            _ => None,
        }
    }

    /// The field `zoom_token`, where there is one.
    #[must_use]
    #[inline]
    pub fn zoom_token(&self) -> Option<&String> {
        match self {
            Self::StatsGraph(value) => value.zoom_token.as_ref(),
            _ => None,
        }
    }
}

impl enums::StoryView {
    /// The field `blocked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> bool {
        match self {
            Self::StoryView(value) => value.blocked,
            Self::PublicForward(value) => value.blocked,
            Self::PublicRepost(value) => value.blocked,
        }
    }

    /// The field `blocked_my_stories_from`, which every variant has.
    #[must_use]
    #[inline]
    pub fn blocked_my_stories_from(&self) -> bool {
        match self {
            Self::StoryView(value) => value.blocked_my_stories_from,
            Self::PublicForward(value) => value.blocked_my_stories_from,
            Self::PublicRepost(value) => value.blocked_my_stories_from,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::StoryView(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::StoryView(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::StoryView(value) => value.reaction.as_ref(),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&enums::Message> {
        match self {
            Self::PublicForward(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::PublicRepost(value) => Some(&value.peer_id),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::PublicRepost(value) => Some(&value.story),
            _ => None,
        }
    }
}

impl enums::StoryReaction {
    /// The field `peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::StoryReaction(value) => Some(&value.peer_id),
            Self::PublicRepost(value) => Some(&value.peer_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::StoryReaction(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::StoryReaction(value) => Some(&value.reaction),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&enums::Message> {
        match self {
            Self::PublicForward(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::PublicRepost(value) => Some(&value.story),
            _ => None,
        }
    }
}

impl enums::SavedDialog {
    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<bool> {
        match self {
            Self::SavedDialog(value) => Some(value.pinned),
            _ => None,
        }
    }

    /// The field `peer`, which every variant has.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> &enums::Peer {
        match self {
            Self::SavedDialog(value) => &value.peer,
            Self::MonoForumDialog(value) => &value.peer,
        }
    }

    /// The field `top_message`, which every variant has.
    #[must_use]
    #[inline]
    pub fn top_message(&self) -> i32 {
        match self {
            Self::SavedDialog(value) => value.top_message,
            Self::MonoForumDialog(value) => value.top_message,
        }
    }

    /// The field `unread_mark`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_mark(&self) -> Option<bool> {
        match self {
            Self::MonoForumDialog(value) => Some(value.unread_mark),
            _ => None,
        }
    }

    /// The field `nopaid_messages_exception`, where there is one.
    #[must_use]
    #[inline]
    pub fn nopaid_messages_exception(&self) -> Option<bool> {
        match self {
            Self::MonoForumDialog(value) => Some(value.nopaid_messages_exception),
            _ => None,
        }
    }

    /// The field `read_inbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_inbox_max_id(&self) -> Option<i32> {
        match self {
            Self::MonoForumDialog(value) => Some(value.read_inbox_max_id),
            _ => None,
        }
    }

    /// The field `read_outbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_outbox_max_id(&self) -> Option<i32> {
        match self {
            Self::MonoForumDialog(value) => Some(value.read_outbox_max_id),
            _ => None,
        }
    }

    /// The field `unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_count(&self) -> Option<i32> {
        match self {
            Self::MonoForumDialog(value) => Some(value.unread_count),
            _ => None,
        }
    }

    /// The field `unread_reactions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_reactions_count(&self) -> Option<i32> {
        match self {
            Self::MonoForumDialog(value) => Some(value.unread_reactions_count),
            _ => None,
        }
    }

    /// The field `draft`, where there is one.
    #[must_use]
    #[inline]
    pub fn draft(&self) -> Option<&enums::DraftMessage> {
        match self {
            Self::MonoForumDialog(value) => value.draft.as_ref(),
            _ => None,
        }
    }
}

impl enums::StarsTransactionPeer {
    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::StarsTransactionPeer(value) => Some(&value.peer),
            _ => None,
        }
    }
}

impl enums::StarGiftAttribute {
    /// The field `crafted`, where there is one.
    #[must_use]
    #[inline]
    pub fn crafted(&self) -> Option<bool> {
        match self {
            Self::Model(value) => Some(value.crafted),
            _ => None,
        }
    }

    /// The field `name`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_(&self) -> Option<&String> {
        match self {
            Self::Model(value) => Some(&value.name),
            Self::Pattern(value) => Some(&value.name),
            Self::Backdrop(value) => Some(&value.name),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::Model(value) => Some(&value.document),
            Self::Pattern(value) => Some(&value.document),
            _ => None,
        }
    }

    /// The field `rarity`, where there is one.
    #[must_use]
    #[inline]
    pub fn rarity(&self) -> Option<&enums::StarGiftAttributeRarity> {
        match self {
            Self::Model(value) => Some(&value.rarity),
            Self::Pattern(value) => Some(&value.rarity),
            Self::Backdrop(value) => Some(&value.rarity),
            _ => None,
        }
    }

    /// The field `backdrop_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn backdrop_id(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.backdrop_id),
            _ => None,
        }
    }

    /// The field `center_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn center_color(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.center_color),
            _ => None,
        }
    }

    /// The field `edge_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn edge_color(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.edge_color),
            _ => None,
        }
    }

    /// The field `pattern_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern_color(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.pattern_color),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.text_color),
            _ => None,
        }
    }

    /// The field `sender_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn sender_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::OriginalDetails(value) => value.sender_id.as_ref(),
            _ => None,
        }
    }

    /// The field `recipient_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn recipient_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::OriginalDetails(value) => Some(&value.recipient_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::OriginalDetails(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::OriginalDetails(value) => value.message.as_ref(),
            _ => None,
        }
    }
}

impl enums::StarGiftAttributeRarity {
    /// The field `permille`, where there is one.
    #[must_use]
    #[inline]
    pub fn permille(&self) -> Option<i32> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(value.permille),
            _ => None,
        }
    }
}

impl enums::StarGiftAttributeId {
    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<i64> {
        match self {
            Self::Model(value) => Some(value.document_id),
            Self::Pattern(value) => Some(value.document_id),
            _ => None,
        }
    }

    /// The field `backdrop_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn backdrop_id(&self) -> Option<i32> {
        match self {
            Self::Backdrop(value) => Some(value.backdrop_id),
            _ => None,
        }
    }
}

impl enums::StarGiftAuctionRound {
    /// The field `num`, which every variant has.
    #[must_use]
    #[inline]
    pub fn num(&self) -> i32 {
        match self {
            Self::StarGiftAuctionRound(value) => value.num,
            Self::Extendable(value) => value.num,
        }
    }

    /// The field `duration`, which every variant has.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> i32 {
        match self {
            Self::StarGiftAuctionRound(value) => value.duration,
            Self::Extendable(value) => value.duration,
        }
    }

    /// The field `extend_top`, where there is one.
    #[must_use]
    #[inline]
    pub fn extend_top(&self) -> Option<i32> {
        match self {
            Self::Extendable(value) => Some(value.extend_top),
            _ => None,
        }
    }

    /// The field `extend_window`, where there is one.
    #[must_use]
    #[inline]
    pub fn extend_window(&self) -> Option<i32> {
        match self {
            Self::Extendable(value) => Some(value.extend_window),
            _ => None,
        }
    }
}
