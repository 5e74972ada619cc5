// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A story: in full, in short or deleted.
///
/// Contained in [`peerStories`](types::PeerStories), [`messageMediaStory`](types::MessageMediaStory),
/// [`updateStory`](types::UpdateStory), [`webPageAttributeStory`](types::WebPageAttributeStory),
/// [`stories.stories`](types::stories::Stories), [`storyViewPublicRepost`](types::StoryViewPublicRepost),
/// [`publicForwardStory`](types::PublicForwardStory),
/// [`storyReactionPublicRepost`](types::StoryReactionPublicRepost), [`foundStory`](types::FoundStory).
///
/// [Official page](https://core.telegram.org/type/StoryItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryItem {
    /// A story that was deleted.
    Deleted(types::StoryItemDeleted),
    /// A story that is active, in short; [`stories.getStoriesByID`](functions::stories::GetStoriesById) returns it in
    /// full.
    Skipped(types::StoryItemSkipped),
    /// A story: a photo or video with a caption, and what belongs to it.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Deleted(value) => value.write_bare(w.id(0x51e6ee4f)),
            Self::Skipped(value) => value.write_bare(w.id(0xffadc913)),
            Self::StoryItem(value) => (**value).write_bare(w.id(0x16a4b93c)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x51e6ee4f => Self::Deleted(types::StoryItemDeleted::read_bare(cursor)),
            0xffadc913 => Self::Skipped(types::StoryItemSkipped::read_bare(cursor)),
            0x16a4b93c => Self::StoryItem(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xedf164f1 => Self::story_item_edf164f1(cursor),
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

/// A kind of Telegram Passport data, such as personal details, an identity document or a proof of address.
///
/// Accepted by [`account.getSecureValue`](functions::account::GetSecureValue),
/// [`account.deleteSecureValue`](functions::account::DeleteSecureValue).
///
/// Contained in [`messageActionSecureValuesSent`](types::MessageActionSecureValuesSent),
/// [`secureValue`](types::SecureValue), [`inputSecureValue`](types::InputSecureValue),
/// [`secureValueHash`](types::SecureValueHash), [`secureValueErrorData`](types::SecureValueErrorData),
/// [`secureValueErrorFrontSide`](types::SecureValueErrorFrontSide),
/// [`secureValueErrorReverseSide`](types::SecureValueErrorReverseSide),
/// [`secureValueErrorSelfie`](types::SecureValueErrorSelfie),
/// [`secureValueErrorFile`](types::SecureValueErrorFile), [`secureValueErrorFiles`](types::SecureValueErrorFiles),
/// and 4 more.
///
/// [Official page](https://core.telegram.org/type/SecureValueType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecureValueType {
    /// Personal details: name, date of birth, gender and country.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypePersonalDetails#9d2a81e3 = SecureValueType;`
    PersonalDetails,
    /// A passport, as identity document.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypePassport#3dac6a00 = SecureValueType;`
    Passport,
    /// A driving licence, as identity document.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeDriverLicense#6e425c4 = SecureValueType;`
    DriverLicense,
    /// An identity card of a country.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeIdentityCard#a0d0744b = SecureValueType;`
    IdentityCard,
    /// An internal passport, which some countries issue for use at home.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeInternalPassport#99a48f23 = SecureValueType;`
    InternalPassport,
    /// The postal address where the user lives.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeAddress#cbe31e26 = SecureValueType;`
    Address,
    /// A bill for electricity, water or the like, as proof of address.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeUtilityBill#fc36954e = SecureValueType;`
    UtilityBill,
    /// A statement of a bank account, as proof of address.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeBankStatement#89137c0d = SecureValueType;`
    BankStatement,
    /// A contract for a rented home, as proof of address.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeRentalAgreement#8b883488 = SecureValueType;`
    RentalAgreement,
    /// The page of an internal passport with the registered address, as proof of address.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypePassportRegistration#99e3806a = SecureValueType;`
    PassportRegistration,
    /// A certificate of a temporary registration, as proof of address.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType;`
    TemporaryRegistration,
    /// A phone number that Telegram has confirmed.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypePhone#b320aadb = SecureValueType;`
    Phone,
    /// An email address that Telegram has confirmed.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureValueTypeEmail#8e3ca7ee = SecureValueType;`
    Email,
}

impl SecureValueType {
    /// The constructor id of [`Self::PersonalDetails`].
    pub const PERSONAL_DETAILS_ID: u32 = 0x9d2a81e3;

    /// The constructor id of [`Self::Passport`].
    pub const PASSPORT_ID: u32 = 0x3dac6a00;

    /// The constructor id of [`Self::DriverLicense`].
    pub const DRIVER_LICENSE_ID: u32 = 0x06e425c4;

    /// The constructor id of [`Self::IdentityCard`].
    pub const IDENTITY_CARD_ID: u32 = 0xa0d0744b;

    /// The constructor id of [`Self::InternalPassport`].
    pub const INTERNAL_PASSPORT_ID: u32 = 0x99a48f23;

    /// The constructor id of [`Self::Address`].
    pub const ADDRESS_ID: u32 = 0xcbe31e26;

    /// The constructor id of [`Self::UtilityBill`].
    pub const UTILITY_BILL_ID: u32 = 0xfc36954e;

    /// The constructor id of [`Self::BankStatement`].
    pub const BANK_STATEMENT_ID: u32 = 0x89137c0d;

    /// The constructor id of [`Self::RentalAgreement`].
    pub const RENTAL_AGREEMENT_ID: u32 = 0x8b883488;

    /// The constructor id of [`Self::PassportRegistration`].
    pub const PASSPORT_REGISTRATION_ID: u32 = 0x99e3806a;

    /// The constructor id of [`Self::TemporaryRegistration`].
    pub const TEMPORARY_REGISTRATION_ID: u32 = 0xea02ec33;

    /// The constructor id of [`Self::Phone`].
    pub const PHONE_ID: u32 = 0xb320aadb;

    /// The constructor id of [`Self::Email`].
    pub const EMAIL_ID: u32 = 0x8e3ca7ee;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PersonalDetails => w.id(0x9d2a81e3),
            Self::Passport => w.id(0x3dac6a00),
            Self::DriverLicense => w.id(0x06e425c4),
            Self::IdentityCard => w.id(0xa0d0744b),
            Self::InternalPassport => w.id(0x99a48f23),
            Self::Address => w.id(0xcbe31e26),
            Self::UtilityBill => w.id(0xfc36954e),
            Self::BankStatement => w.id(0x89137c0d),
            Self::RentalAgreement => w.id(0x8b883488),
            Self::PassportRegistration => w.id(0x99e3806a),
            Self::TemporaryRegistration => w.id(0xea02ec33),
            Self::Phone => w.id(0xb320aadb),
            Self::Email => w.id(0x8e3ca7ee),
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

/// A gift: one as it is bought and sent, or a collectible one that an upgrade has made unique.
///
/// Contained in [`messageActionStarGift`](types::MessageActionStarGift),
/// [`messageActionStarGiftUnique`](types::MessageActionStarGiftUnique),
/// [`messageActionStarGiftPurchaseOffer`](types::MessageActionStarGiftPurchaseOffer),
/// [`messageActionStarGiftPurchaseOfferDeclined`](types::MessageActionStarGiftPurchaseOfferDeclined),
/// [`chatThemeUniqueGift`](types::ChatThemeUniqueGift),
/// [`webPageAttributeUniqueStarGift`](types::WebPageAttributeUniqueStarGift),
/// [`webPageAttributeStarGiftAuction`](types::WebPageAttributeStarGiftAuction),
/// [`starsTransaction`](types::StarsTransaction), [`payments.starGifts`](types::payments::StarGifts),
/// [`payments.uniqueStarGift`](types::payments::UniqueStarGift), and 4 more.
///
/// [Official page](https://core.telegram.org/type/StarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGift {
    /// A gift that can be bought and sent, as opposed to a collectible one.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StarGift(Box<types::StarGift>),
    /// A collectible gift: unique by its model, pattern, backdrop and number.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StarGift(value) => (**value).write_bare(w.id(0x313a9547)),
            Self::Unique(value) => (**value).write_bare(w.id(0x85f0a9cd)),
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
/// Accepted by [`payments.updateStarGiftPrice`](functions::payments::UpdateStarGiftPrice),
/// [`payments.sendStarGiftOffer`](functions::payments::SendStarGiftOffer).
///
/// Contained in [`suggestedPost`](types::SuggestedPost),
/// [`messageActionStarGiftUnique`](types::MessageActionStarGiftUnique),
/// [`messageActionSuggestedPostApproval`](types::MessageActionSuggestedPostApproval),
/// [`messageActionSuggestedPostSuccess`](types::MessageActionSuggestedPostSuccess),
/// [`messageActionStarGiftPurchaseOffer`](types::MessageActionStarGiftPurchaseOffer),
/// [`messageActionStarGiftPurchaseOfferDeclined`](types::MessageActionStarGiftPurchaseOfferDeclined),
/// [`starGiftUnique`](types::StarGiftUnique), [`starRefProgram`](types::StarRefProgram),
/// [`updateStarsBalance`](types::UpdateStarsBalance), [`starsRevenueStatus`](types::StarsRevenueStatus), and 2
/// more.
///
/// [Official page](https://core.telegram.org/type/StarsAmount)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
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

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StarsAmount(value) => value.write_bare(w.id(0xbbb6b4a3)),
            Self::StarsTonAmount(value) => value.write_bare(w.id(0x74aee3e0)),
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

/// What a user is doing in a chat.
///
/// Accepted by [`messages.setTyping`](functions::messages::SetTyping).
///
/// Contained in [`updateUserTyping`](types::UpdateUserTyping),
/// [`updateChatUserTyping`](types::UpdateChatUserTyping),
/// [`updateChannelUserTyping`](types::UpdateChannelUserTyping).
///
/// [Official page](https://core.telegram.org/type/SendMessageAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SendMessageAction {
    /// The user is typing.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `sendMessageTypingAction#16bf744e = SendMessageAction;`
    SendMessageTypingAction,
    /// The user does nothing any more.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `sendMessageCancelAction#fd5ec8f5 = SendMessageAction;`
    SendMessageCancelAction,
    /// The user is recording a video.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `sendMessageRecordVideoAction#a187d66f = SendMessageAction;`
    SendMessageRecordVideoAction,
    /// The user is uploading a video.
    SendMessageUploadVideoAction(types::SendMessageUploadVideoAction),
    /// The user is recording a voice message.
    ///
    /// Since layer 46 or earlier.
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
    /// Since layer 46 or earlier.
    ///
    /// `sendMessageGeoLocationAction#176f8ba1 = SendMessageAction;`
    SendMessageGeoLocationAction,
    /// The user is choosing a contact.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `sendMessageChooseContactAction#628cbc6f = SendMessageAction;`
    SendMessageChooseContactAction,
    /// The user is playing a game.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `sendMessageGamePlayAction#dd6a8f48 = SendMessageAction;`
    SendMessageGamePlayAction,
    /// The user is recording a round video message.
    ///
    /// Since layer 66.
    ///
    /// `sendMessageRecordRoundAction#88f27fbc = SendMessageAction;`
    SendMessageRecordRoundAction,
    /// The user is uploading a round video message.
    SendMessageUploadRoundAction(types::SendMessageUploadRoundAction),
    /// The user is speaking in the group call.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `speakingInGroupCallAction#d92c2285 = SendMessageAction;`
    SpeakingInGroupCallAction,
    /// A history is being imported.
    SendMessageHistoryImportAction(types::SendMessageHistoryImportAction),
    /// The user is choosing a sticker.
    ///
    /// Since layer 133 or earlier.
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
    /// The constructor id of [`Self::SendMessageTypingAction`].
    pub const SEND_MESSAGE_TYPING_ACTION_ID: u32 = 0x16bf744e;

    /// The constructor id of [`Self::SendMessageCancelAction`].
    pub const SEND_MESSAGE_CANCEL_ACTION_ID: u32 = 0xfd5ec8f5;

    /// The constructor id of [`Self::SendMessageRecordVideoAction`].
    pub const SEND_MESSAGE_RECORD_VIDEO_ACTION_ID: u32 = 0xa187d66f;

    /// The constructor id of [`Self::SendMessageRecordAudioAction`].
    pub const SEND_MESSAGE_RECORD_AUDIO_ACTION_ID: u32 = 0xd52f73f7;

    /// The constructor id of [`Self::SendMessageGeoLocationAction`].
    pub const SEND_MESSAGE_GEO_LOCATION_ACTION_ID: u32 = 0x176f8ba1;

    /// The constructor id of [`Self::SendMessageChooseContactAction`].
    pub const SEND_MESSAGE_CHOOSE_CONTACT_ACTION_ID: u32 = 0x628cbc6f;

    /// The constructor id of [`Self::SendMessageGamePlayAction`].
    pub const SEND_MESSAGE_GAME_PLAY_ACTION_ID: u32 = 0xdd6a8f48;

    /// The constructor id of [`Self::SendMessageRecordRoundAction`].
    pub const SEND_MESSAGE_RECORD_ROUND_ACTION_ID: u32 = 0x88f27fbc;

    /// The constructor id of [`Self::SpeakingInGroupCallAction`].
    pub const SPEAKING_IN_GROUP_CALL_ACTION_ID: u32 = 0xd92c2285;

    /// The constructor id of [`Self::SendMessageChooseStickerAction`].
    pub const SEND_MESSAGE_CHOOSE_STICKER_ACTION_ID: u32 = 0xb05ac6b1;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SendMessageTypingAction => w.id(0x16bf744e),
            Self::SendMessageCancelAction => w.id(0xfd5ec8f5),
            Self::SendMessageRecordVideoAction => w.id(0xa187d66f),
            Self::SendMessageUploadVideoAction(value) => {
                value.write_bare(w.id(0xe9763aec))
            }
            Self::SendMessageRecordAudioAction => w.id(0xd52f73f7),
            Self::SendMessageUploadAudioAction(value) => {
                value.write_bare(w.id(0xf351d7ab))
            }
            Self::SendMessageUploadPhotoAction(value) => {
                value.write_bare(w.id(0xd1d34a26))
            }
            Self::SendMessageUploadDocumentAction(value) => {
                value.write_bare(w.id(0xaa0cd9e4))
            }
            Self::SendMessageGeoLocationAction => w.id(0x176f8ba1),
            Self::SendMessageChooseContactAction => w.id(0x628cbc6f),
            Self::SendMessageGamePlayAction => w.id(0xdd6a8f48),
            Self::SendMessageRecordRoundAction => w.id(0x88f27fbc),
            Self::SendMessageUploadRoundAction(value) => {
                value.write_bare(w.id(0x243e1c66))
            }
            Self::SpeakingInGroupCallAction => w.id(0xd92c2285),
            Self::SendMessageHistoryImportAction(value) => {
                value.write_bare(w.id(0xdbda9246))
            }
            Self::SendMessageChooseStickerAction => w.id(0xb05ac6b1),
            Self::SendMessageEmojiInteraction(value) => {
                value.write_bare(w.id(0x25972bcb))
            }
            Self::SendMessageEmojiInteractionSeen(value) => {
                value.write_bare(w.id(0xb665902e))
            }
            Self::SendMessageTextDraftAction(value) => value.write_bare(w.id(0x3630b85a)),
            Self::InputSendMessageRichMessageDraftAction(value) => {
                value.write_bare(w.id(0xa937c7be))
            }
            Self::SendMessageRichMessageDraftAction(value) => {
                value.write_bare(w.id(0x52564893))
            }
            Self::SendMessageStopDraftAction(value) => value.write_bare(w.id(0xfbf902b0)),
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
            #[cfg(feature = "compat")]
            0xe2b23b51 => {
                Self::input_send_message_rich_message_draft_action_e2b23b51(cursor)
            }
            #[cfg(feature = "compat")]
            0xa2cb24f9 => Self::send_message_rich_message_draft_action_a2cb24f9(cursor),
            #[cfg(feature = "compat")]
            0x376d975c => Self::send_message_text_draft_action_376d975c(cursor),
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

/// How an auction of gifts stands, for all who take part.
///
/// Contained in [`updateStarGiftAuctionState`](types::UpdateStarGiftAuctionState),
/// [`payments.starGiftAuctionState`](types::payments::StarGiftAuctionState),
/// [`starGiftActiveAuctionState`](types::StarGiftActiveAuctionState).
///
/// [Official page](https://core.telegram.org/type/StarGiftAuctionState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StarGiftAuctionState {
    /// The auction is still in the state that the client knows.
    ///
    /// Since layer 218.
    ///
    /// `starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState;`
    NotModified,
    /// An auction of gifts that is running or about to begin.
    StarGiftAuctionState(types::StarGiftAuctionState),
    /// An auction of gifts that is over.
    Finished(types::StarGiftAuctionStateFinished),
}

impl StarGiftAuctionState {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xfe333952;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xfe333952),
            Self::StarGiftAuctionState(value) => value.write_bare(w.id(0x771a4e66)),
            Self::Finished(value) => value.write_bare(w.id(0x972dabbf)),
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

/// How the key that opens the Telegram Passport secret is derived from the password of the account.
///
/// Contained in [`account.password`](types::account::Password),
/// [`secureSecretSettings`](types::SecureSecretSettings).
///
/// [Official page](https://core.telegram.org/type/SecurePasswordKdfAlgo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecurePasswordKdfAlgo {
    /// A derivation that this version of the schema does not know. The client cannot open the Telegram Passport secret
    /// and should be updated.
    ///
    /// Since layer 86 or earlier.
    ///
    /// `securePasswordKdfAlgoUnknown#4a8537 = SecurePasswordKdfAlgo;`
    Unknown,
    /// PBKDF2 with HMAC-SHA-512 and 100000 rounds.
    Pbkdf2hmacsha512iter100000(types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000),
    /// A single SHA-512 over salt, password and salt.
    Sha512(types::SecurePasswordKdfAlgoSha512),
}

impl SecurePasswordKdfAlgo {
    /// The constructor id of [`Self::Unknown`].
    pub const UNKNOWN_ID: u32 = 0x004a8537;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unknown => w.id(0x004a8537),
            Self::Pbkdf2hmacsha512iter100000(value) => value.write_bare(w.id(0xbbf2dda0)),
            Self::Sha512(value) => value.write_bare(w.id(0x86471d92)),
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

/// A sticker set in a list, with none, some or all of its stickers.
///
/// Returned by [`messages.getAttachedStickers`](functions::messages::GetAttachedStickers).
///
/// Contained in [`messages.featuredStickers`](types::messages::FeaturedStickers),
/// [`messages.archivedStickers`](types::messages::ArchivedStickers),
/// [`messages.stickerSetInstallResultArchive`](types::messages::StickerSetInstallResultArchive),
/// [`recentMeUrlStickerSet`](types::RecentMeUrlStickerSet),
/// [`messages.foundStickerSets`](types::messages::FoundStickerSets),
/// [`messages.myStickers`](types::messages::MyStickers).
///
/// [Official page](https://core.telegram.org/type/StickerSetCovered)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StickerSetCovered {
    /// A sticker set with one sticker to show as a sample.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StickerSetCovered(Box<types::StickerSetCovered>),
    /// A sticker set with several stickers to show as samples.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StickerSetMultiCovered(Box<types::StickerSetMultiCovered>),
    /// A sticker set with all its stickers, so that [`messages.getStickerSet`](functions::messages::GetStickerSet) need
    /// not be called; used for custom emoji.
    ///
    /// In a `Box`, because the struct is large or recursive.
    StickerSetFullCovered(Box<types::StickerSetFullCovered>),
    /// A sticker set without any sticker to show.
    ///
    /// In a `Box`, because the struct is large or recursive.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StickerSetCovered(value) => (**value).write_bare(w.id(0x6410a5d2)),
            Self::StickerSetMultiCovered(value) => (**value).write_bare(w.id(0x3407e51b)),
            Self::StickerSetFullCovered(value) => (**value).write_bare(w.id(0x40d13c0e)),
            Self::StickerSetNoCovered(value) => (**value).write_bare(w.id(0x77b15d1c)),
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

/// An encrypted file of Telegram Passport, such as the scan of a document.
///
/// Contained in [`secureValue`](types::SecureValue).
///
/// [Official page](https://core.telegram.org/type/SecureFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecureFile {
    /// No file: it has been deleted or never existed.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `secureFileEmpty#64199744 = SecureFile;`
    Empty,
    /// An encrypted file of Telegram Passport.
    SecureFile(types::SecureFile),
}

impl SecureFile {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x64199744;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x64199744),
            Self::SecureFile(value) => value.write_bare(w.id(0x7d09c27e)),
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

/// Telegram Passport data that is not encrypted, because Telegram itself checks it.
///
/// Contained in [`secureValue`](types::SecureValue), [`inputSecureValue`](types::InputSecureValue).
///
/// [Official page](https://core.telegram.org/type/SecurePlainData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecurePlainData {
    /// A phone number for Telegram Passport, which Telegram can read.
    SecurePlainPhone(types::SecurePlainPhone),
    /// An email address for Telegram Passport, which Telegram can read.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SecurePlainPhone(value) => value.write_bare(w.id(0x7d6099dd)),
            Self::SecurePlainEmail(value) => value.write_bare(w.id(0x21ec5a5f)),
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

/// A fault in a Telegram Passport element, which a bot reports to the user with
/// [`users.setSecureValueErrors`](functions::users::SetSecureValueErrors). Each value names another part of the
/// element.
///
/// Accepted by [`users.setSecureValueErrors`](functions::users::SetSecureValueErrors).
///
/// Contained in [`account.authorizationForm`](types::account::AuthorizationForm).
///
/// [Official page](https://core.telegram.org/type/SecureValueError)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecureValueError {
    /// A text field of a Telegram Passport element is wrong.
    Data(types::SecureValueErrorData),
    /// The picture of the front of a document is wrong.
    FrontSide(types::SecureValueErrorFrontSide),
    /// The picture of the back of a document is wrong.
    ReverseSide(types::SecureValueErrorReverseSide),
    /// The selfie of the user with a document is wrong.
    Selfie(types::SecureValueErrorSelfie),
    /// One scan of a document is wrong.
    File(types::SecureValueErrorFile),
    /// The scans of a document are wrong as a whole.
    Files(types::SecureValueErrorFiles),
    /// A Telegram Passport element is wrong as a whole, without a single field or file to blame.
    SecureValueError(types::SecureValueError),
    /// One file of the translation of a document is wrong.
    TranslationFile(types::SecureValueErrorTranslationFile),
    /// The translation of a document is wrong as a whole.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Data(value) => value.write_bare(w.id(0xe8a40bd9)),
            Self::FrontSide(value) => value.write_bare(w.id(0x00be3dfa)),
            Self::ReverseSide(value) => value.write_bare(w.id(0x868a2aa5)),
            Self::Selfie(value) => value.write_bare(w.id(0xe537ced6)),
            Self::File(value) => value.write_bare(w.id(0x7a700873)),
            Self::Files(value) => value.write_bare(w.id(0x666220e9)),
            Self::SecureValueError(value) => value.write_bare(w.id(0x869d758f)),
            Self::TranslationFile(value) => value.write_bare(w.id(0xa1144770)),
            Self::TranslationFiles(value) => value.write_bare(w.id(0x34636dd8)),
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

/// What a service asks for by Telegram Passport: one element, or a choice between several.
///
/// Contained in [`secureRequiredTypeOneOf`](types::SecureRequiredTypeOneOf),
/// [`account.authorizationForm`](types::account::AuthorizationForm).
///
/// [Official page](https://core.telegram.org/type/SecureRequiredType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SecureRequiredType {
    /// One Telegram Passport element that a service asks the user for.
    SecureRequiredType(types::SecureRequiredType),
    /// A choice: the service asks for any one of several Telegram Passport elements.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SecureRequiredType(value) => value.write_bare(w.id(0x829d99da)),
            Self::OneOf(value) => value.write_bare(w.id(0x027477b4)),
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

/// A graph of the statistics: its data, a token to fetch it with, or the reason why there is none.
///
/// Returned by [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph).
///
/// Contained in [`stats.broadcastStats`](types::stats::BroadcastStats),
/// [`stats.megagroupStats`](types::stats::MegagroupStats), [`stats.messageStats`](types::stats::MessageStats),
/// [`stats.storyStats`](types::stats::StoryStats),
/// [`payments.starsRevenueStats`](types::payments::StarsRevenueStats),
/// [`stats.pollStats`](types::stats::PollStats).
///
/// [Official page](https://core.telegram.org/type/StatsGraph)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StatsGraph {
    /// The graph is not computed yet.
    Async(types::StatsGraphAsync),
    /// The graph could not be made.
    Error(types::StatsGraphError),
    /// The data of a graph, ready to be drawn.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Async(value) => value.write_bare(w.id(0x4a27eb2d)),
            Self::Error(value) => value.write_bare(w.id(0xbedc9822)),
            Self::StatsGraph(value) => value.write_bare(w.id(0x8ea464b6)),
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

/// An entry of the list of who viewed a story: a view, a forward or a repost.
///
/// Contained in [`stories.storyViewsList`](types::stories::StoryViewsList).
///
/// [Official page](https://core.telegram.org/type/StoryView)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryView {
    /// A user who viewed a story, and the reaction of that user.
    StoryView(types::StoryView),
    /// The story was forwarded as a message to a public chat.
    PublicForward(types::StoryViewPublicForward),
    /// The story was posted again as a public story of somebody else.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StoryView(value) => value.write_bare(w.id(0xb0bdeac5)),
            Self::PublicForward(value) => value.write_bare(w.id(0x9083670b)),
            Self::PublicRepost(value) => value.write_bare(w.id(0xbd74cf49)),
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

/// An entry of the list of reactions to a story: a reaction, a forward or a repost.
///
/// Contained in [`stories.storyReactionsList`](types::stories::StoryReactionsList).
///
/// [Official page](https://core.telegram.org/type/StoryReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StoryReaction {
    /// The reaction of a user or channel to a story.
    StoryReaction(types::StoryReaction),
    /// The story was forwarded as a message to a public chat.
    PublicForward(types::StoryReactionPublicForward),
    /// The story was posted again as a public story of somebody else.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StoryReaction(value) => value.write_bare(w.id(0x6090d6d5)),
            Self::PublicForward(value) => value.write_bare(w.id(0xbbab2643)),
            Self::PublicRepost(value) => value.write_bare(w.id(0xcfcd0f13)),
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

/// A part of the saved messages, or of the direct messages to a channel.
///
/// Contained in [`messages.savedDialogs`](types::messages::SavedDialogs),
/// [`messages.savedDialogsSlice`](types::messages::SavedDialogsSlice).
///
/// [Official page](https://core.telegram.org/type/SavedDialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedDialog {
    /// A part of the saved messages: those that came from one chat.
    SavedDialog(types::SavedDialog),
    /// A topic in the direct messages of a channel: the messages of one user to it, as administrators see them.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SavedDialog(value) => value.write_bare(w.id(0xbd87cb6c)),
            Self::MonoForumDialog(value) => value.write_bare(w.id(0x64407ea7)),
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

/// Where the Telegram Stars or Toncoin of a transaction come from, or go to.
///
/// Contained in [`starsTransaction`](types::StarsTransaction).
///
/// [Official page](https://core.telegram.org/type/StarsTransactionPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StarsTransactionPeer {
    /// Something that this version of the schema cannot name; the client should be updated.
    ///
    /// Since layer 181.
    ///
    /// `starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer;`
    Unsupported,
    /// The App Store, where the Telegram Stars were bought.
    ///
    /// Since layer 181.
    ///
    /// `starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer;`
    AppStore,
    /// Google Play, where the Telegram Stars were bought.
    ///
    /// Since layer 181.
    ///
    /// `starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer;`
    PlayMarket,
    /// Telegram's PremiumBot, where the Telegram Stars were bought.
    ///
    /// Since layer 181.
    ///
    /// `starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer;`
    PremiumBot,
    /// Fragment, where Telegram Stars are bought and earnings are withdrawn.
    ///
    /// Since layer 181.
    ///
    /// `starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer;`
    Fragment,
    /// A user, bot or channel as the other side of the transaction.
    StarsTransactionPeer(types::StarsTransactionPeer),
    /// Telegram's advertising platform, where the Telegram Stars pay for advertisements.
    ///
    /// Since layer 183.
    ///
    /// `starsTransactionPeerAds#60682812 = StarsTransactionPeer;`
    Ads,
    /// Paid use of the API, such as messages of a bot beyond the free rate.
    ///
    /// Since layer 192.
    ///
    /// `starsTransactionPeerAPI#f9677aad = StarsTransactionPeer;`
    Api,
}

impl StarsTransactionPeer {
    /// The constructor id of [`Self::Unsupported`].
    pub const UNSUPPORTED_ID: u32 = 0x95f2bfe4;

    /// The constructor id of [`Self::AppStore`].
    pub const APP_STORE_ID: u32 = 0xb457b375;

    /// The constructor id of [`Self::PlayMarket`].
    pub const PLAY_MARKET_ID: u32 = 0x7b560a0b;

    /// The constructor id of [`Self::PremiumBot`].
    pub const PREMIUM_BOT_ID: u32 = 0x250dbaf8;

    /// The constructor id of [`Self::Fragment`].
    pub const FRAGMENT_ID: u32 = 0xe92fd902;

    /// The constructor id of [`Self::Ads`].
    pub const ADS_ID: u32 = 0x60682812;

    /// The constructor id of [`Self::Api`].
    pub const API_ID: u32 = 0xf9677aad;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Unsupported => w.id(0x95f2bfe4),
            Self::AppStore => w.id(0xb457b375),
            Self::PlayMarket => w.id(0x7b560a0b),
            Self::PremiumBot => w.id(0x250dbaf8),
            Self::Fragment => w.id(0xe92fd902),
            Self::StarsTransactionPeer(value) => value.write_bare(w.id(0xd80da15d)),
            Self::Ads => w.id(0x60682812),
            Self::Api => w.id(0xf9677aad),
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

/// A part of what makes a collectible gift unique: its model, pattern or backdrop, or how it was first given.
///
/// Contained in [`starGiftUnique`](types::StarGiftUnique),
/// [`payments.starGiftUpgradePreview`](types::payments::StarGiftUpgradePreview),
/// [`payments.resaleStarGifts`](types::payments::ResaleStarGifts),
/// [`payments.starGiftUpgradeAttributes`](types::payments::StarGiftUpgradeAttributes).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttribute)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum StarGiftAttribute {
    /// The model of a collectible gift: its main sticker.
    Model(types::StarGiftAttributeModel),
    /// The pattern of a collectible gift: a small symbol that is repeated on the backdrop.
    Pattern(types::StarGiftAttributePattern),
    /// The backdrop of a collectible gift: its colours.
    Backdrop(types::StarGiftAttributeBackdrop),
    /// How a collectible gift was first given: by whom, to whom and with what message.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Model(value) => value.write_bare(w.id(0x565251e2)),
            Self::Pattern(value) => value.write_bare(w.id(0x4e7085ea)),
            Self::Backdrop(value) => value.write_bare(w.id(0x9f2504e4)),
            Self::OriginalDetails(value) => value.write_bare(w.id(0xe0bff26c)),
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

/// How rare an attribute of a collectible gift is: as a number, or as one of four named degrees.
///
/// Contained in [`starGiftAttributeModel`](types::StarGiftAttributeModel),
/// [`starGiftAttributePattern`](types::StarGiftAttributePattern),
/// [`starGiftAttributeBackdrop`](types::StarGiftAttributeBackdrop).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttributeRarity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StarGiftAttributeRarity {
    /// The rarity as a number: the share of upgraded gifts that get the attribute.
    StarGiftAttributeRarity(types::StarGiftAttributeRarity),
    /// The lowest of the four named degrees of rarity.
    ///
    /// Since layer 222.
    ///
    /// `starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity;`
    Uncommon,
    /// The second of the four named degrees of rarity, above uncommon.
    ///
    /// Since layer 222.
    ///
    /// `starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity;`
    Rare,
    /// The third of the four named degrees of rarity, above rare.
    ///
    /// Since layer 222.
    ///
    /// `starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity;`
    Epic,
    /// The highest of the four named degrees of rarity.
    ///
    /// Since layer 222.
    ///
    /// `starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity;`
    Legendary,
}

impl StarGiftAttributeRarity {
    /// The constructor id of [`Self::Uncommon`].
    pub const UNCOMMON_ID: u32 = 0xdbce6389;

    /// The constructor id of [`Self::Rare`].
    pub const RARE_ID: u32 = 0xf08d516b;

    /// The constructor id of [`Self::Epic`].
    pub const EPIC_ID: u32 = 0x78fbf3a8;

    /// The constructor id of [`Self::Legendary`].
    pub const LEGENDARY_ID: u32 = 0xcef7e7a8;

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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StarGiftAttributeRarity(value) => value.write_bare(w.id(0x36437737)),
            Self::Uncommon => w.id(0xdbce6389),
            Self::Rare => w.id(0xf08d516b),
            Self::Epic => w.id(0x78fbf3a8),
            Self::Legendary => w.id(0xcef7e7a8),
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

/// A model, pattern or backdrop of collectible gifts, named to filter those that are for sale.
///
/// Accepted by [`payments.getResaleStarGifts`](functions::payments::GetResaleStarGifts).
///
/// Contained in [`starGiftAttributeCounter`](types::StarGiftAttributeCounter).
///
/// [Official page](https://core.telegram.org/type/StarGiftAttributeId)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StarGiftAttributeId {
    /// The model of a collectible gift, as something to filter by.
    Model(types::StarGiftAttributeIdModel),
    /// The pattern of a collectible gift, as something to filter by.
    Pattern(types::StarGiftAttributeIdPattern),
    /// The backdrop of a collectible gift, as something to filter by.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Model(value) => value.write_bare(w.id(0x48aaae3c)),
            Self::Pattern(value) => value.write_bare(w.id(0x4a162433)),
            Self::Backdrop(value) => value.write_bare(w.id(0x1f01c757)),
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

/// The length of the rounds of an auction: fixed, or longer if the leaders change.
///
/// Contained in [`starGiftAuctionState`](types::StarGiftAuctionState).
///
/// [Official page](https://core.telegram.org/type/StarGiftAuctionRound)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum StarGiftAuctionRound {
    /// The length of the rounds of an auction from a given round on.
    StarGiftAuctionRound(types::StarGiftAuctionRound),
    /// The length of the rounds of an auction from a given round on, where a round is extended if a bid changes who
    /// leads.
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
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StarGiftAuctionRound(value) => value.write_bare(w.id(0x3aae0528)),
            Self::Extendable(value) => value.write_bare(w.id(0x0aa021e5)),
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
