// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::StoryItem {
    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::StoryItemDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::StoryItemDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Skipped`].
    #[must_use]
    #[inline]
    pub fn as_skipped(&self) -> Option<&types::StoryItemSkipped> {
        match self {
            Self::Skipped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Skipped`].
    #[must_use]
    #[inline]
    pub fn into_skipped(self) -> Option<types::StoryItemSkipped> {
        match self {
            Self::Skipped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryItem`].
    #[must_use]
    #[inline]
    pub fn as_story_item(&self) -> Option<&types::StoryItem> {
        match self {
            Self::StoryItem(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryItem`].
    #[must_use]
    #[inline]
    pub fn into_story_item(self) -> Option<types::StoryItem> {
        match self {
            Self::StoryItem(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i32 {
        match self {
            Self::Deleted(value) => &value.id,
            Self::Skipped(value) => &value.id,
            Self::StoryItem(value) => &value.id,
        }
    }

    /// The field `close_friends`, where there is one.
    #[must_use]
    #[inline]
    pub fn close_friends(&self) -> Option<&bool> {
        match self {
            Self::Skipped(value) => Some(&value.close_friends),
            Self::StoryItem(value) => Some(&value.close_friends),
            _ => None,
        }
    }

    /// The field `live`, where there is one.
    #[must_use]
    #[inline]
    pub fn live(&self) -> Option<&bool> {
        match self {
            Self::Skipped(value) => Some(&value.live),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::Skipped(value) => Some(&value.date),
            Self::StoryItem(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `expire_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn expire_date(&self) -> Option<&i32> {
        match self {
            Self::Skipped(value) => Some(&value.expire_date),
            Self::StoryItem(value) => Some(&value.expire_date),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.pinned),
            _ => None,
        }
    }

    /// The field `public`, where there is one.
    #[must_use]
    #[inline]
    pub fn public(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.public),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.min),
            _ => None,
        }
    }

    /// The field `noforwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn noforwards(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.noforwards),
            _ => None,
        }
    }

    /// The field `edited`, where there is one.
    #[must_use]
    #[inline]
    pub fn edited(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.edited),
            _ => None,
        }
    }

    /// The field `contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn contacts(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.contacts),
            _ => None,
        }
    }

    /// The field `selected_contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn selected_contacts(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.selected_contacts),
            _ => None,
        }
    }

    /// The field `out`, where there is one.
    #[must_use]
    #[inline]
    pub fn out(&self) -> Option<&bool> {
        match self {
            Self::StoryItem(value) => Some(&value.out),
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

impl TryFrom<enums::StoryItem> for types::StoryItemDeleted {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryItem> for types::StoryItemSkipped {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::Skipped(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryItem> for types::StoryItem {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::StoryItem(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::StarGift {
    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::StarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::StarGift> {
        match self {
            Self::StarGift(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unique`].
    #[must_use]
    #[inline]
    pub fn as_unique(&self) -> Option<&types::StarGiftUnique> {
        match self {
            Self::Unique(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unique`].
    #[must_use]
    #[inline]
    pub fn into_unique(self) -> Option<types::StarGiftUnique> {
        match self {
            Self::Unique(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `limited`, where there is one.
    #[must_use]
    #[inline]
    pub fn limited(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.limited),
            _ => None,
        }
    }

    /// The field `sold_out`, where there is one.
    #[must_use]
    #[inline]
    pub fn sold_out(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.sold_out),
            _ => None,
        }
    }

    /// The field `birthday`, where there is one.
    #[must_use]
    #[inline]
    pub fn birthday(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.birthday),
            _ => None,
        }
    }

    /// The field `require_premium`, which every variant has.
    #[must_use]
    #[inline]
    pub fn require_premium(&self) -> &bool {
        match self {
            Self::StarGift(value) => &value.require_premium,
            Self::Unique(value) => &value.require_premium,
        }
    }

    /// The field `limited_per_user`, where there is one.
    #[must_use]
    #[inline]
    pub fn limited_per_user(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.limited_per_user),
            _ => None,
        }
    }

    /// The field `peer_color_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_color_available(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.peer_color_available),
            _ => None,
        }
    }

    /// The field `auction`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.auction),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::StarGift(value) => &value.id,
            Self::Unique(value) => &value.id,
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
    pub fn stars(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => Some(&value.stars),
            _ => None,
        }
    }

    /// The field `availability_remains`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_remains(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.availability_remains.as_ref(),
            _ => None,
        }
    }

    /// The field `availability_total`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_total(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.availability_total.as_ref(),
            Self::Unique(value) => Some(&value.availability_total),
        }
    }

    /// The field `availability_resale`, where there is one.
    #[must_use]
    #[inline]
    pub fn availability_resale(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => value.availability_resale.as_ref(),
            _ => None,
        }
    }

    /// The field `convert_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn convert_stars(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => Some(&value.convert_stars),
            _ => None,
        }
    }

    /// The field `first_sale_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_sale_date(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.first_sale_date.as_ref(),
            _ => None,
        }
    }

    /// The field `last_sale_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_sale_date(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.last_sale_date.as_ref(),
            _ => None,
        }
    }

    /// The field `upgrade_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_stars(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => value.upgrade_stars.as_ref(),
            _ => None,
        }
    }

    /// The field `resell_min_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn resell_min_stars(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => value.resell_min_stars.as_ref(),
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
    pub fn per_user_total(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.per_user_total.as_ref(),
            _ => None,
        }
    }

    /// The field `per_user_remains`, where there is one.
    #[must_use]
    #[inline]
    pub fn per_user_remains(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.per_user_remains.as_ref(),
            _ => None,
        }
    }

    /// The field `locked_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn locked_until_date(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.locked_until_date.as_ref(),
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
    pub fn gifts_per_round(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.gifts_per_round.as_ref(),
            _ => None,
        }
    }

    /// The field `auction_start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction_start_date(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.auction_start_date.as_ref(),
            _ => None,
        }
    }

    /// The field `upgrade_variants`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_variants(&self) -> Option<&i32> {
        match self {
            Self::StarGift(value) => value.upgrade_variants.as_ref(),
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
    pub fn resale_ton_only(&self) -> Option<&bool> {
        match self {
            Self::Unique(value) => Some(&value.resale_ton_only),
            _ => None,
        }
    }

    /// The field `theme_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme_available(&self) -> Option<&bool> {
        match self {
            Self::Unique(value) => Some(&value.theme_available),
            _ => None,
        }
    }

    /// The field `burned`, where there is one.
    #[must_use]
    #[inline]
    pub fn burned(&self) -> Option<&bool> {
        match self {
            Self::Unique(value) => Some(&value.burned),
            _ => None,
        }
    }

    /// The field `crafted`, where there is one.
    #[must_use]
    #[inline]
    pub fn crafted(&self) -> Option<&bool> {
        match self {
            Self::Unique(value) => Some(&value.crafted),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<&i64> {
        match self {
            Self::Unique(value) => Some(&value.gift_id),
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
    pub fn num(&self) -> Option<&i32> {
        match self {
            Self::Unique(value) => Some(&value.num),
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
    pub fn availability_issued(&self) -> Option<&i32> {
        match self {
            Self::Unique(value) => Some(&value.availability_issued),
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
    pub fn value_amount(&self) -> Option<&i64> {
        match self {
            Self::Unique(value) => value.value_amount.as_ref(),
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
    pub fn value_usd_amount(&self) -> Option<&i64> {
        match self {
            Self::Unique(value) => value.value_usd_amount.as_ref(),
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
    pub fn offer_min_stars(&self) -> Option<&i32> {
        match self {
            Self::Unique(value) => value.offer_min_stars.as_ref(),
            _ => None,
        }
    }

    /// The field `craft_chance_permille`, where there is one.
    #[must_use]
    #[inline]
    pub fn craft_chance_permille(&self) -> Option<&i32> {
        match self {
            Self::Unique(value) => value.craft_chance_permille.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGift> for types::StarGift {
    /// The value itself, which is another variant.
    type Error = enums::StarGift;

    #[inline]
    fn try_from(value: enums::StarGift) -> Result<Self, enums::StarGift> {
        match value {
            enums::StarGift::StarGift(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGift> for types::StarGiftUnique {
    /// The value itself, which is another variant.
    type Error = enums::StarGift;

    #[inline]
    fn try_from(value: enums::StarGift) -> Result<Self, enums::StarGift> {
        match value {
            enums::StarGift::Unique(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::StarsAmount {
    /// The value, if it is [`Self::StarsAmount`].
    #[must_use]
    #[inline]
    pub fn as_stars_amount(&self) -> Option<&types::StarsAmount> {
        match self {
            Self::StarsAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsAmount`].
    #[must_use]
    #[inline]
    pub fn into_stars_amount(self) -> Option<types::StarsAmount> {
        match self {
            Self::StarsAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTonAmount`].
    #[must_use]
    #[inline]
    pub fn as_stars_ton_amount(&self) -> Option<&types::StarsTonAmount> {
        match self {
            Self::StarsTonAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTonAmount`].
    #[must_use]
    #[inline]
    pub fn into_stars_ton_amount(self) -> Option<types::StarsTonAmount> {
        match self {
            Self::StarsTonAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The field `amount`, which every variant has.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> &i64 {
        match self {
            Self::StarsAmount(value) => &value.amount,
            Self::StarsTonAmount(value) => &value.amount,
        }
    }

    /// The field `nanos`, where there is one.
    #[must_use]
    #[inline]
    pub fn nanos(&self) -> Option<&i32> {
        match self {
            Self::StarsAmount(value) => Some(&value.nanos),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarsAmount> for types::StarsAmount {
    /// The value itself, which is another variant.
    type Error = enums::StarsAmount;

    #[inline]
    fn try_from(value: enums::StarsAmount) -> Result<Self, enums::StarsAmount> {
        match value {
            enums::StarsAmount::StarsAmount(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarsAmount> for types::StarsTonAmount {
    /// The value itself, which is another variant.
    type Error = enums::StarsAmount;

    #[inline]
    fn try_from(value: enums::StarsAmount) -> Result<Self, enums::StarsAmount> {
        match value {
            enums::StarsAmount::StarsTonAmount(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SendMessageAction {
    /// The value, if it is [`Self::SendMessageUploadVideoAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_video_action(
        &self,
    ) -> Option<&types::SendMessageUploadVideoAction> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadVideoAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_video_action(
        self,
    ) -> Option<types::SendMessageUploadVideoAction> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadAudioAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_audio_action(
        &self,
    ) -> Option<&types::SendMessageUploadAudioAction> {
        match self {
            Self::SendMessageUploadAudioAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadAudioAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_audio_action(
        self,
    ) -> Option<types::SendMessageUploadAudioAction> {
        match self {
            Self::SendMessageUploadAudioAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadPhotoAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_photo_action(
        &self,
    ) -> Option<&types::SendMessageUploadPhotoAction> {
        match self {
            Self::SendMessageUploadPhotoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadPhotoAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_photo_action(
        self,
    ) -> Option<types::SendMessageUploadPhotoAction> {
        match self {
            Self::SendMessageUploadPhotoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadDocumentAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_document_action(
        &self,
    ) -> Option<&types::SendMessageUploadDocumentAction> {
        match self {
            Self::SendMessageUploadDocumentAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadDocumentAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_document_action(
        self,
    ) -> Option<types::SendMessageUploadDocumentAction> {
        match self {
            Self::SendMessageUploadDocumentAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadRoundAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_round_action(
        &self,
    ) -> Option<&types::SendMessageUploadRoundAction> {
        match self {
            Self::SendMessageUploadRoundAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadRoundAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_round_action(
        self,
    ) -> Option<types::SendMessageUploadRoundAction> {
        match self {
            Self::SendMessageUploadRoundAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageHistoryImportAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_history_import_action(
        &self,
    ) -> Option<&types::SendMessageHistoryImportAction> {
        match self {
            Self::SendMessageHistoryImportAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageHistoryImportAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_history_import_action(
        self,
    ) -> Option<types::SendMessageHistoryImportAction> {
        match self {
            Self::SendMessageHistoryImportAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteraction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_emoji_interaction(
        &self,
    ) -> Option<&types::SendMessageEmojiInteraction> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteraction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_emoji_interaction(
        self,
    ) -> Option<types::SendMessageEmojiInteraction> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteractionSeen`].
    #[must_use]
    #[inline]
    pub fn as_send_message_emoji_interaction_seen(
        &self,
    ) -> Option<&types::SendMessageEmojiInteractionSeen> {
        match self {
            Self::SendMessageEmojiInteractionSeen(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteractionSeen`].
    #[must_use]
    #[inline]
    pub fn into_send_message_emoji_interaction_seen(
        self,
    ) -> Option<types::SendMessageEmojiInteractionSeen> {
        match self {
            Self::SendMessageEmojiInteractionSeen(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageTextDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_text_draft_action(
        &self,
    ) -> Option<&types::SendMessageTextDraftAction> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageTextDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_text_draft_action(
        self,
    ) -> Option<types::SendMessageTextDraftAction> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_input_send_message_rich_message_draft_action(
        &self,
    ) -> Option<&types::InputSendMessageRichMessageDraftAction> {
        match self {
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_input_send_message_rich_message_draft_action(
        self,
    ) -> Option<types::InputSendMessageRichMessageDraftAction> {
        match self {
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_rich_message_draft_action(
        &self,
    ) -> Option<&types::SendMessageRichMessageDraftAction> {
        match self {
            Self::SendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_rich_message_draft_action(
        self,
    ) -> Option<types::SendMessageRichMessageDraftAction> {
        match self {
            Self::SendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageStopDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_stop_draft_action(
        &self,
    ) -> Option<&types::SendMessageStopDraftAction> {
        match self {
            Self::SendMessageStopDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageStopDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_stop_draft_action(
        self,
    ) -> Option<types::SendMessageStopDraftAction> {
        match self {
            Self::SendMessageStopDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The field `progress`, where there is one.
    #[must_use]
    #[inline]
    pub fn progress(&self) -> Option<&i32> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(&value.progress),
            Self::SendMessageUploadAudioAction(value) => Some(&value.progress),
            Self::SendMessageUploadPhotoAction(value) => Some(&value.progress),
            Self::SendMessageUploadDocumentAction(value) => Some(&value.progress),
            Self::SendMessageUploadRoundAction(value) => Some(&value.progress),
            Self::SendMessageHistoryImportAction(value) => Some(&value.progress),
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
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(&value.msg_id),
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
    pub fn can_stop(&self) -> Option<&bool> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(&value.can_stop),
            Self::InputSendMessageRichMessageDraftAction(value) => Some(&value.can_stop),
            Self::SendMessageRichMessageDraftAction(value) => Some(&value.can_stop),
            _ => None,
        }
    }

    /// The field `keep_on_stop`, where there is one.
    #[must_use]
    #[inline]
    pub fn keep_on_stop(&self) -> Option<&bool> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(&value.keep_on_stop),
            Self::InputSendMessageRichMessageDraftAction(value) => {
                Some(&value.keep_on_stop)
            }
            Self::SendMessageRichMessageDraftAction(value) => Some(&value.keep_on_stop),
            _ => None,
        }
    }

    /// The field `random_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> Option<&i64> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(&value.random_id),
            Self::InputSendMessageRichMessageDraftAction(value) => Some(&value.random_id),
            Self::SendMessageRichMessageDraftAction(value) => Some(&value.random_id),
            Self::SendMessageStopDraftAction(value) => Some(&value.random_id),
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

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadVideoAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadVideoAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadAudioAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadAudioAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadPhotoAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadPhotoAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadDocumentAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadDocumentAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadRoundAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadRoundAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageHistoryImportAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageHistoryImportAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageEmojiInteraction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageEmojiInteraction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageEmojiInteractionSeen {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageEmojiInteractionSeen(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageTextDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageTextDraftAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction>
for types::InputSendMessageRichMessageDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::InputSendMessageRichMessageDraftAction(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageRichMessageDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageRichMessageDraftAction(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageStopDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageStopDraftAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAuctionState {
    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_state(&self) -> Option<&types::StarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_state(self) -> Option<types::StarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Finished`].
    #[must_use]
    #[inline]
    pub fn as_finished(&self) -> Option<&types::StarGiftAuctionStateFinished> {
        match self {
            Self::Finished(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Finished`].
    #[must_use]
    #[inline]
    pub fn into_finished(self) -> Option<types::StarGiftAuctionStateFinished> {
        match self {
            Self::Finished(value) => Some(value),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.version),
            _ => None,
        }
    }

    /// The field `start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_date(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.start_date),
            Self::Finished(value) => Some(&value.start_date),
            _ => None,
        }
    }

    /// The field `end_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn end_date(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.end_date),
            Self::Finished(value) => Some(&value.end_date),
            _ => None,
        }
    }

    /// The field `min_bid_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn min_bid_amount(&self) -> Option<&i64> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.min_bid_amount),
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
    pub fn next_round_at(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.next_round_at),
            _ => None,
        }
    }

    /// The field `last_gift_num`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_gift_num(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.last_gift_num),
            _ => None,
        }
    }

    /// The field `gifts_left`, where there is one.
    #[must_use]
    #[inline]
    pub fn gifts_left(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.gifts_left),
            _ => None,
        }
    }

    /// The field `current_round`, where there is one.
    #[must_use]
    #[inline]
    pub fn current_round(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.current_round),
            _ => None,
        }
    }

    /// The field `total_rounds`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_rounds(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAuctionState(value) => Some(&value.total_rounds),
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
    pub fn average_price(&self) -> Option<&i64> {
        match self {
            Self::Finished(value) => Some(&value.average_price),
            _ => None,
        }
    }

    /// The field `listed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn listed_count(&self) -> Option<&i32> {
        match self {
            Self::Finished(value) => value.listed_count.as_ref(),
            _ => None,
        }
    }

    /// The field `fragment_listed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn fragment_listed_count(&self) -> Option<&i32> {
        match self {
            Self::Finished(value) => value.fragment_listed_count.as_ref(),
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

impl TryFrom<enums::StarGiftAuctionState> for types::StarGiftAuctionState {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionState;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionState,
    ) -> Result<Self, enums::StarGiftAuctionState> {
        match value {
            enums::StarGiftAuctionState::StarGiftAuctionState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAuctionState> for types::StarGiftAuctionStateFinished {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionState;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionState,
    ) -> Result<Self, enums::StarGiftAuctionState> {
        match value {
            enums::StarGiftAuctionState::Finished(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecurePasswordKdfAlgo {
    /// The value, if it is [`Self::Pbkdf2hmacsha512iter100000`].
    #[must_use]
    #[inline]
    pub fn as_pbkdf2hmacsha512iter100000(
        &self,
    ) -> Option<&types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000> {
        match self {
            Self::Pbkdf2hmacsha512iter100000(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pbkdf2hmacsha512iter100000`].
    #[must_use]
    #[inline]
    pub fn into_pbkdf2hmacsha512iter100000(
        self,
    ) -> Option<types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000> {
        match self {
            Self::Pbkdf2hmacsha512iter100000(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sha512`].
    #[must_use]
    #[inline]
    pub fn as_sha512(&self) -> Option<&types::SecurePasswordKdfAlgoSha512> {
        match self {
            Self::Sha512(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sha512`].
    #[must_use]
    #[inline]
    pub fn into_sha512(self) -> Option<types::SecurePasswordKdfAlgoSha512> {
        match self {
            Self::Sha512(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::SecurePasswordKdfAlgo>
for types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    /// The value itself, which is another variant.
    type Error = enums::SecurePasswordKdfAlgo;

    #[inline]
    fn try_from(
        value: enums::SecurePasswordKdfAlgo,
    ) -> Result<Self, enums::SecurePasswordKdfAlgo> {
        match value {
            enums::SecurePasswordKdfAlgo::Pbkdf2hmacsha512iter100000(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecurePasswordKdfAlgo> for types::SecurePasswordKdfAlgoSha512 {
    /// The value itself, which is another variant.
    type Error = enums::SecurePasswordKdfAlgo;

    #[inline]
    fn try_from(
        value: enums::SecurePasswordKdfAlgo,
    ) -> Result<Self, enums::SecurePasswordKdfAlgo> {
        match value {
            enums::SecurePasswordKdfAlgo::Sha512(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StickerSetCovered {
    /// The value, if it is [`Self::StickerSetCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_covered(&self) -> Option<&types::StickerSetCovered> {
        match self {
            Self::StickerSetCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_covered(self) -> Option<types::StickerSetCovered> {
        match self {
            Self::StickerSetCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetMultiCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_multi_covered(
        &self,
    ) -> Option<&types::StickerSetMultiCovered> {
        match self {
            Self::StickerSetMultiCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetMultiCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_multi_covered(
        self,
    ) -> Option<types::StickerSetMultiCovered> {
        match self {
            Self::StickerSetMultiCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetFullCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_full_covered(&self) -> Option<&types::StickerSetFullCovered> {
        match self {
            Self::StickerSetFullCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetFullCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_full_covered(self) -> Option<types::StickerSetFullCovered> {
        match self {
            Self::StickerSetFullCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetNoCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_no_covered(&self) -> Option<&types::StickerSetNoCovered> {
        match self {
            Self::StickerSetNoCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetNoCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_no_covered(self) -> Option<types::StickerSetNoCovered> {
        match self {
            Self::StickerSetNoCovered(value) => Some(*value),
            _ => None,
        }
    }

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

impl TryFrom<enums::StickerSetCovered> for types::StickerSetCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetMultiCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetMultiCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetFullCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetFullCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetNoCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetNoCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::SecureFile {
    /// The value, if it is [`Self::SecureFile`].
    #[must_use]
    #[inline]
    pub fn as_secure_file(&self) -> Option<&types::SecureFile> {
        match self {
            Self::SecureFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureFile`].
    #[must_use]
    #[inline]
    pub fn into_secure_file(self) -> Option<types::SecureFile> {
        match self {
            Self::SecureFile(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::SecureFile(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::SecureFile(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<&i64> {
        match self {
            Self::SecureFile(value) => Some(&value.size),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<&i32> {
        match self {
            Self::SecureFile(value) => Some(&value.dc_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::SecureFile(value) => Some(&value.date),
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

impl TryFrom<enums::SecureFile> for types::SecureFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureFile;

    #[inline]
    fn try_from(value: enums::SecureFile) -> Result<Self, enums::SecureFile> {
        match value {
            enums::SecureFile::SecureFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecurePlainData {
    /// The value, if it is [`Self::SecurePlainPhone`].
    #[must_use]
    #[inline]
    pub fn as_secure_plain_phone(&self) -> Option<&types::SecurePlainPhone> {
        match self {
            Self::SecurePlainPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainPhone`].
    #[must_use]
    #[inline]
    pub fn into_secure_plain_phone(self) -> Option<types::SecurePlainPhone> {
        match self {
            Self::SecurePlainPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainEmail`].
    #[must_use]
    #[inline]
    pub fn as_secure_plain_email(&self) -> Option<&types::SecurePlainEmail> {
        match self {
            Self::SecurePlainEmail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainEmail`].
    #[must_use]
    #[inline]
    pub fn into_secure_plain_email(self) -> Option<types::SecurePlainEmail> {
        match self {
            Self::SecurePlainEmail(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::SecurePlainData> for types::SecurePlainPhone {
    /// The value itself, which is another variant.
    type Error = enums::SecurePlainData;

    #[inline]
    fn try_from(value: enums::SecurePlainData) -> Result<Self, enums::SecurePlainData> {
        match value {
            enums::SecurePlainData::SecurePlainPhone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecurePlainData> for types::SecurePlainEmail {
    /// The value itself, which is another variant.
    type Error = enums::SecurePlainData;

    #[inline]
    fn try_from(value: enums::SecurePlainData) -> Result<Self, enums::SecurePlainData> {
        match value {
            enums::SecurePlainData::SecurePlainEmail(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecureValueError {
    /// The value, if it is [`Self::Data`].
    #[must_use]
    #[inline]
    pub fn as_data(&self) -> Option<&types::SecureValueErrorData> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Data`].
    #[must_use]
    #[inline]
    pub fn into_data(self) -> Option<types::SecureValueErrorData> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FrontSide`].
    #[must_use]
    #[inline]
    pub fn as_front_side(&self) -> Option<&types::SecureValueErrorFrontSide> {
        match self {
            Self::FrontSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FrontSide`].
    #[must_use]
    #[inline]
    pub fn into_front_side(self) -> Option<types::SecureValueErrorFrontSide> {
        match self {
            Self::FrontSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReverseSide`].
    #[must_use]
    #[inline]
    pub fn as_reverse_side(&self) -> Option<&types::SecureValueErrorReverseSide> {
        match self {
            Self::ReverseSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReverseSide`].
    #[must_use]
    #[inline]
    pub fn into_reverse_side(self) -> Option<types::SecureValueErrorReverseSide> {
        match self {
            Self::ReverseSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Selfie`].
    #[must_use]
    #[inline]
    pub fn as_selfie(&self) -> Option<&types::SecureValueErrorSelfie> {
        match self {
            Self::Selfie(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Selfie`].
    #[must_use]
    #[inline]
    pub fn into_selfie(self) -> Option<types::SecureValueErrorSelfie> {
        match self {
            Self::Selfie(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn as_file(&self) -> Option<&types::SecureValueErrorFile> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn into_file(self) -> Option<types::SecureValueErrorFile> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Files`].
    #[must_use]
    #[inline]
    pub fn as_files(&self) -> Option<&types::SecureValueErrorFiles> {
        match self {
            Self::Files(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Files`].
    #[must_use]
    #[inline]
    pub fn into_files(self) -> Option<types::SecureValueErrorFiles> {
        match self {
            Self::Files(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValueError`].
    #[must_use]
    #[inline]
    pub fn as_secure_value_error(&self) -> Option<&types::SecureValueError> {
        match self {
            Self::SecureValueError(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValueError`].
    #[must_use]
    #[inline]
    pub fn into_secure_value_error(self) -> Option<types::SecureValueError> {
        match self {
            Self::SecureValueError(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFile`].
    #[must_use]
    #[inline]
    pub fn as_translation_file(
        &self,
    ) -> Option<&types::SecureValueErrorTranslationFile> {
        match self {
            Self::TranslationFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFile`].
    #[must_use]
    #[inline]
    pub fn into_translation_file(
        self,
    ) -> Option<types::SecureValueErrorTranslationFile> {
        match self {
            Self::TranslationFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFiles`].
    #[must_use]
    #[inline]
    pub fn as_translation_files(
        &self,
    ) -> Option<&types::SecureValueErrorTranslationFiles> {
        match self {
            Self::TranslationFiles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFiles`].
    #[must_use]
    #[inline]
    pub fn into_translation_files(
        self,
    ) -> Option<types::SecureValueErrorTranslationFiles> {
        match self {
            Self::TranslationFiles(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorData {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Data(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFrontSide {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::FrontSide(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorReverseSide {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::ReverseSide(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorSelfie {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Selfie(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::File(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFiles {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Files(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueError {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::SecureValueError(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorTranslationFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::TranslationFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorTranslationFiles {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::TranslationFiles(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecureRequiredType {
    /// The value, if it is [`Self::SecureRequiredType`].
    #[must_use]
    #[inline]
    pub fn as_secure_required_type(&self) -> Option<&types::SecureRequiredType> {
        match self {
            Self::SecureRequiredType(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureRequiredType`].
    #[must_use]
    #[inline]
    pub fn into_secure_required_type(self) -> Option<types::SecureRequiredType> {
        match self {
            Self::SecureRequiredType(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OneOf`].
    #[must_use]
    #[inline]
    pub fn as_one_of(&self) -> Option<&types::SecureRequiredTypeOneOf> {
        match self {
            Self::OneOf(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OneOf`].
    #[must_use]
    #[inline]
    pub fn into_one_of(self) -> Option<types::SecureRequiredTypeOneOf> {
        match self {
            Self::OneOf(value) => Some(value),
            _ => None,
        }
    }

    /// The field `native_names`, where there is one.
    #[must_use]
    #[inline]
    pub fn native_names(&self) -> Option<&bool> {
        match self {
            Self::SecureRequiredType(value) => Some(&value.native_names),
            _ => None,
        }
    }

    /// The field `selfie_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn selfie_required(&self) -> Option<&bool> {
        match self {
            Self::SecureRequiredType(value) => Some(&value.selfie_required),
            _ => None,
        }
    }

    /// The field `translation_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn translation_required(&self) -> Option<&bool> {
        match self {
            Self::SecureRequiredType(value) => Some(&value.translation_required),
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

impl TryFrom<enums::SecureRequiredType> for types::SecureRequiredType {
    /// The value itself, which is another variant.
    type Error = enums::SecureRequiredType;

    #[inline]
    fn try_from(
        value: enums::SecureRequiredType,
    ) -> Result<Self, enums::SecureRequiredType> {
        match value {
            enums::SecureRequiredType::SecureRequiredType(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureRequiredType> for types::SecureRequiredTypeOneOf {
    /// The value itself, which is another variant.
    type Error = enums::SecureRequiredType;

    #[inline]
    fn try_from(
        value: enums::SecureRequiredType,
    ) -> Result<Self, enums::SecureRequiredType> {
        match value {
            enums::SecureRequiredType::OneOf(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StatsGraph {
    /// The value, if it is [`Self::Async`].
    #[must_use]
    #[inline]
    pub fn as_async(&self) -> Option<&types::StatsGraphAsync> {
        match self {
            Self::Async(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Async`].
    #[must_use]
    #[inline]
    pub fn into_async(self) -> Option<types::StatsGraphAsync> {
        match self {
            Self::Async(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Error`].
    #[must_use]
    #[inline]
    pub fn as_error(&self) -> Option<&types::StatsGraphError> {
        match self {
            Self::Error(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Error`].
    #[must_use]
    #[inline]
    pub fn into_error(self) -> Option<types::StatsGraphError> {
        match self {
            Self::Error(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StatsGraph`].
    #[must_use]
    #[inline]
    pub fn as_stats_graph(&self) -> Option<&types::StatsGraph> {
        match self {
            Self::StatsGraph(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StatsGraph`].
    #[must_use]
    #[inline]
    pub fn into_stats_graph(self) -> Option<types::StatsGraph> {
        match self {
            Self::StatsGraph(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::StatsGraph> for types::StatsGraphAsync {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::Async(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StatsGraph> for types::StatsGraphError {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::Error(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StatsGraph> for types::StatsGraph {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::StatsGraph(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StoryView {
    /// The value, if it is [`Self::StoryView`].
    #[must_use]
    #[inline]
    pub fn as_story_view(&self) -> Option<&types::StoryView> {
        match self {
            Self::StoryView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryView`].
    #[must_use]
    #[inline]
    pub fn into_story_view(self) -> Option<types::StoryView> {
        match self {
            Self::StoryView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn as_public_forward(&self) -> Option<&types::StoryViewPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn into_public_forward(self) -> Option<types::StoryViewPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn as_public_repost(&self) -> Option<&types::StoryViewPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn into_public_repost(self) -> Option<types::StoryViewPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

    /// The field `blocked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> &bool {
        match self {
            Self::StoryView(value) => &value.blocked,
            Self::PublicForward(value) => &value.blocked,
            Self::PublicRepost(value) => &value.blocked,
        }
    }

    /// The field `blocked_my_stories_from`, which every variant has.
    #[must_use]
    #[inline]
    pub fn blocked_my_stories_from(&self) -> &bool {
        match self {
            Self::StoryView(value) => &value.blocked_my_stories_from,
            Self::PublicForward(value) => &value.blocked_my_stories_from,
            Self::PublicRepost(value) => &value.blocked_my_stories_from,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::StoryView(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::StoryView(value) => Some(&value.date),
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

impl TryFrom<enums::StoryView> for types::StoryView {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::StoryView(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryView> for types::StoryViewPublicForward {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::PublicForward(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryView> for types::StoryViewPublicRepost {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::PublicRepost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StoryReaction {
    /// The value, if it is [`Self::StoryReaction`].
    #[must_use]
    #[inline]
    pub fn as_story_reaction(&self) -> Option<&types::StoryReaction> {
        match self {
            Self::StoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryReaction`].
    #[must_use]
    #[inline]
    pub fn into_story_reaction(self) -> Option<types::StoryReaction> {
        match self {
            Self::StoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn as_public_forward(&self) -> Option<&types::StoryReactionPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn into_public_forward(self) -> Option<types::StoryReactionPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn as_public_repost(&self) -> Option<&types::StoryReactionPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn into_public_repost(self) -> Option<types::StoryReactionPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::StoryReaction(value) => Some(&value.date),
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

impl TryFrom<enums::StoryReaction> for types::StoryReaction {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::StoryReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryReaction> for types::StoryReactionPublicForward {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::PublicForward(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryReaction> for types::StoryReactionPublicRepost {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::PublicRepost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SavedDialog {
    /// The value, if it is [`Self::SavedDialog`].
    #[must_use]
    #[inline]
    pub fn as_saved_dialog(&self) -> Option<&types::SavedDialog> {
        match self {
            Self::SavedDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedDialog`].
    #[must_use]
    #[inline]
    pub fn into_saved_dialog(self) -> Option<types::SavedDialog> {
        match self {
            Self::SavedDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumDialog`].
    #[must_use]
    #[inline]
    pub fn as_mono_forum_dialog(&self) -> Option<&types::MonoForumDialog> {
        match self {
            Self::MonoForumDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumDialog`].
    #[must_use]
    #[inline]
    pub fn into_mono_forum_dialog(self) -> Option<types::MonoForumDialog> {
        match self {
            Self::MonoForumDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<&bool> {
        match self {
            Self::SavedDialog(value) => Some(&value.pinned),
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
    pub fn top_message(&self) -> &i32 {
        match self {
            Self::SavedDialog(value) => &value.top_message,
            Self::MonoForumDialog(value) => &value.top_message,
        }
    }

    /// The field `unread_mark`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_mark(&self) -> Option<&bool> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.unread_mark),
            _ => None,
        }
    }

    /// The field `nopaid_messages_exception`, where there is one.
    #[must_use]
    #[inline]
    pub fn nopaid_messages_exception(&self) -> Option<&bool> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.nopaid_messages_exception),
            _ => None,
        }
    }

    /// The field `read_inbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_inbox_max_id(&self) -> Option<&i32> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.read_inbox_max_id),
            _ => None,
        }
    }

    /// The field `read_outbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_outbox_max_id(&self) -> Option<&i32> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.read_outbox_max_id),
            _ => None,
        }
    }

    /// The field `unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_count(&self) -> Option<&i32> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.unread_count),
            _ => None,
        }
    }

    /// The field `unread_reactions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_reactions_count(&self) -> Option<&i32> {
        match self {
            Self::MonoForumDialog(value) => Some(&value.unread_reactions_count),
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

impl TryFrom<enums::SavedDialog> for types::SavedDialog {
    /// The value itself, which is another variant.
    type Error = enums::SavedDialog;

    #[inline]
    fn try_from(value: enums::SavedDialog) -> Result<Self, enums::SavedDialog> {
        match value {
            enums::SavedDialog::SavedDialog(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SavedDialog> for types::MonoForumDialog {
    /// The value itself, which is another variant.
    type Error = enums::SavedDialog;

    #[inline]
    fn try_from(value: enums::SavedDialog) -> Result<Self, enums::SavedDialog> {
        match value {
            enums::SavedDialog::MonoForumDialog(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarsTransactionPeer {
    /// The value, if it is [`Self::StarsTransactionPeer`].
    #[must_use]
    #[inline]
    pub fn as_stars_transaction_peer(&self) -> Option<&types::StarsTransactionPeer> {
        match self {
            Self::StarsTransactionPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTransactionPeer`].
    #[must_use]
    #[inline]
    pub fn into_stars_transaction_peer(self) -> Option<types::StarsTransactionPeer> {
        match self {
            Self::StarsTransactionPeer(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::StarsTransactionPeer> for types::StarsTransactionPeer {
    /// The value itself, which is another variant.
    type Error = enums::StarsTransactionPeer;

    #[inline]
    fn try_from(
        value: enums::StarsTransactionPeer,
    ) -> Result<Self, enums::StarsTransactionPeer> {
        match value {
            enums::StarsTransactionPeer::StarsTransactionPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttribute {
    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn as_model(&self) -> Option<&types::StarGiftAttributeModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn into_model(self) -> Option<types::StarGiftAttributeModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn as_pattern(&self) -> Option<&types::StarGiftAttributePattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn into_pattern(self) -> Option<types::StarGiftAttributePattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn as_backdrop(&self) -> Option<&types::StarGiftAttributeBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn into_backdrop(self) -> Option<types::StarGiftAttributeBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OriginalDetails`].
    #[must_use]
    #[inline]
    pub fn as_original_details(
        &self,
    ) -> Option<&types::StarGiftAttributeOriginalDetails> {
        match self {
            Self::OriginalDetails(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OriginalDetails`].
    #[must_use]
    #[inline]
    pub fn into_original_details(
        self,
    ) -> Option<types::StarGiftAttributeOriginalDetails> {
        match self {
            Self::OriginalDetails(value) => Some(value),
            _ => None,
        }
    }

    /// The field `crafted`, where there is one.
    #[must_use]
    #[inline]
    pub fn crafted(&self) -> Option<&bool> {
        match self {
            Self::Model(value) => Some(&value.crafted),
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
    pub fn backdrop_id(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.backdrop_id),
            _ => None,
        }
    }

    /// The field `center_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn center_color(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.center_color),
            _ => None,
        }
    }

    /// The field `edge_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn edge_color(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.edge_color),
            _ => None,
        }
    }

    /// The field `pattern_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern_color(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.pattern_color),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.text_color),
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
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::OriginalDetails(value) => Some(&value.date),
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

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeModel {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Model(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributePattern {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Pattern(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeBackdrop {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Backdrop(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeOriginalDetails {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::OriginalDetails(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttributeRarity {
    /// The value, if it is [`Self::StarGiftAttributeRarity`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_attribute_rarity(
        &self,
    ) -> Option<&types::StarGiftAttributeRarity> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAttributeRarity`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_attribute_rarity(
        self,
    ) -> Option<types::StarGiftAttributeRarity> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(value),
            _ => None,
        }
    }

    /// The field `permille`, where there is one.
    #[must_use]
    #[inline]
    pub fn permille(&self) -> Option<&i32> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(&value.permille),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAttributeRarity> for types::StarGiftAttributeRarity {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeRarity;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeRarity,
    ) -> Result<Self, enums::StarGiftAttributeRarity> {
        match value {
            enums::StarGiftAttributeRarity::StarGiftAttributeRarity(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttributeId {
    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn as_model(&self) -> Option<&types::StarGiftAttributeIdModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn into_model(self) -> Option<types::StarGiftAttributeIdModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn as_pattern(&self) -> Option<&types::StarGiftAttributeIdPattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn into_pattern(self) -> Option<types::StarGiftAttributeIdPattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn as_backdrop(&self) -> Option<&types::StarGiftAttributeIdBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn into_backdrop(self) -> Option<types::StarGiftAttributeIdBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<&i64> {
        match self {
            Self::Model(value) => Some(&value.document_id),
            Self::Pattern(value) => Some(&value.document_id),
            _ => None,
        }
    }

    /// The field `backdrop_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn backdrop_id(&self) -> Option<&i32> {
        match self {
            Self::Backdrop(value) => Some(&value.backdrop_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdModel {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Model(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdPattern {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Pattern(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdBackdrop {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Backdrop(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAuctionRound {
    /// The value, if it is [`Self::StarGiftAuctionRound`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_round(&self) -> Option<&types::StarGiftAuctionRound> {
        match self {
            Self::StarGiftAuctionRound(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionRound`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_round(self) -> Option<types::StarGiftAuctionRound> {
        match self {
            Self::StarGiftAuctionRound(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Extendable`].
    #[must_use]
    #[inline]
    pub fn as_extendable(&self) -> Option<&types::StarGiftAuctionRoundExtendable> {
        match self {
            Self::Extendable(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Extendable`].
    #[must_use]
    #[inline]
    pub fn into_extendable(self) -> Option<types::StarGiftAuctionRoundExtendable> {
        match self {
            Self::Extendable(value) => Some(value),
            _ => None,
        }
    }

    /// The field `num`, which every variant has.
    #[must_use]
    #[inline]
    pub fn num(&self) -> &i32 {
        match self {
            Self::StarGiftAuctionRound(value) => &value.num,
            Self::Extendable(value) => &value.num,
        }
    }

    /// The field `duration`, which every variant has.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> &i32 {
        match self {
            Self::StarGiftAuctionRound(value) => &value.duration,
            Self::Extendable(value) => &value.duration,
        }
    }

    /// The field `extend_top`, where there is one.
    #[must_use]
    #[inline]
    pub fn extend_top(&self) -> Option<&i32> {
        match self {
            Self::Extendable(value) => Some(&value.extend_top),
            _ => None,
        }
    }

    /// The field `extend_window`, where there is one.
    #[must_use]
    #[inline]
    pub fn extend_window(&self) -> Option<&i32> {
        match self {
            Self::Extendable(value) => Some(&value.extend_window),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAuctionRound> for types::StarGiftAuctionRound {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionRound;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionRound,
    ) -> Result<Self, enums::StarGiftAuctionRound> {
        match value {
            enums::StarGiftAuctionRound::StarGiftAuctionRound(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAuctionRound> for types::StarGiftAuctionRoundExtendable {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionRound;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionRound,
    ) -> Result<Self, enums::StarGiftAuctionRound> {
        match value {
            enums::StarGiftAuctionRound::Extendable(value) => Ok(value),
            other => Err(other),
        }
    }
}
