// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Every definition of the schema.

use crate::{Definition, Group, Layout};
use tl_types::api::{enums, functions, types};

/// Every struct under its own id, and every enum under the ids of its variants.
pub static DEFINITIONS: [Definition; 3524] = [
    Definition::of::<types::Error>(0xc4b9f9bb, "error"),
    Definition::of::<types::Null>(0x56730bcc, "null"),
    Definition::of::<types::InputPeerChat>(0x35a95cb9, "inputPeerChat"),
    Definition::of::<types::InputPeerUser>(0xdde8a54c, "inputPeerUser"),
    Definition::of::<types::InputPeerChannel>(0x27bcbbfc, "inputPeerChannel"),
    Definition::of::<
        types::InputPeerUserFromMessage,
    >(0xa87b0a1c, "inputPeerUserFromMessage"),
    Definition::of::<
        types::InputPeerChannelFromMessage,
    >(0xbd2a0840, "inputPeerChannelFromMessage"),
    Definition::of::<types::InputUser>(0xf21158c6, "inputUser"),
    Definition::of::<types::InputUserFromMessage>(0x1da448e2, "inputUserFromMessage"),
    Definition::of::<types::TextWithEntities>(0x751f3146, "textWithEntities"),
    Definition::of::<types::InputPhoneContact>(0x6a1dc4be, "inputPhoneContact"),
    Definition::of::<types::InputFile>(0xf52ff27f, "inputFile"),
    Definition::of::<types::InputFileBig>(0xfa4f0bb5, "inputFileBig"),
    Definition::of::<
        types::InputFileStoryDocument,
    >(0x62dc8b48, "inputFileStoryDocument"),
    Definition::of::<types::InputDocument>(0x1abfb575, "inputDocument"),
    Definition::of::<
        types::InputMediaUploadedPhoto,
    >(0x7d8375da, "inputMediaUploadedPhoto"),
    Definition::of::<types::InputMediaPhoto>(0xe3af4434, "inputMediaPhoto"),
    Definition::of::<types::InputMediaGeoPoint>(0xf9c44144, "inputMediaGeoPoint"),
    Definition::of::<types::InputMediaContact>(0xf8ab7dfb, "inputMediaContact"),
    Definition::of::<
        types::InputMediaUploadedDocument,
    >(0x037c9330, "inputMediaUploadedDocument"),
    Definition::of::<types::InputMediaDocument>(0xa8763ab5, "inputMediaDocument"),
    Definition::of::<types::InputMediaVenue>(0xc13d1c11, "inputMediaVenue"),
    Definition::of::<
        types::InputMediaPhotoExternal,
    >(0xe5bbfe1a, "inputMediaPhotoExternal"),
    Definition::of::<
        types::InputMediaDocumentExternal,
    >(0x779600f9, "inputMediaDocumentExternal"),
    Definition::of::<types::InputMediaGame>(0xd33f43f3, "inputMediaGame"),
    Definition::of::<types::InputMediaInvoice>(0x405fef0d, "inputMediaInvoice"),
    Definition::of::<types::InputMediaGeoLive>(0x971fa843, "inputMediaGeoLive"),
    Definition::of::<types::InputMediaPoll>(0x883a4108, "inputMediaPoll"),
    Definition::of::<types::InputMediaDice>(0xe66fbf7b, "inputMediaDice"),
    Definition::of::<types::InputMediaStory>(0x89fdd778, "inputMediaStory"),
    Definition::of::<types::InputMediaWebPage>(0xc21b8849, "inputMediaWebPage"),
    Definition::of::<types::InputMediaPaidMedia>(0xc4103386, "inputMediaPaidMedia"),
    Definition::of::<types::InputMediaTodo>(0x9fc55fde, "inputMediaTodo"),
    Definition::of::<types::InputMediaStakeDice>(0xf3a9244a, "inputMediaStakeDice"),
    Definition::of::<types::InputPhoto>(0x3bb3b94a, "inputPhoto"),
    Definition::of::<types::InputGeoPoint>(0x48222faf, "inputGeoPoint"),
    Definition::of::<
        types::DocumentAttributeImageSize,
    >(0x6c37c15c, "documentAttributeImageSize"),
    Definition::of::<
        types::DocumentAttributeSticker,
    >(0x6319d612, "documentAttributeSticker"),
    Definition::of::<
        types::DocumentAttributeVideo,
    >(0x43c57c48, "documentAttributeVideo"),
    Definition::of::<
        types::DocumentAttributeAudio,
    >(0x9852f9c6, "documentAttributeAudio"),
    Definition::of::<
        types::DocumentAttributeFilename,
    >(0x15590068, "documentAttributeFilename"),
    Definition::of::<
        types::DocumentAttributeCustomEmoji,
    >(0xfd149899, "documentAttributeCustomEmoji"),
    Definition::of::<types::InputGameId>(0x032c3e77, "inputGameID"),
    Definition::of::<types::InputGameShortName>(0xc331e80a, "inputGameShortName"),
    Definition::of::<types::InputWebDocument>(0x9bed434d, "inputWebDocument"),
    Definition::of::<types::Invoice>(0x049ee584, "invoice"),
    Definition::of::<types::DataJson>(0x7d748d04, "dataJSON"),
    Definition::of::<types::Poll>(0x966e2dbf, "poll"),
    Definition::of::<types::MessageEntityUnknown>(0xbb92ba95, "messageEntityUnknown"),
    Definition::of::<types::MessageEntityMention>(0xfa04579d, "messageEntityMention"),
    Definition::of::<types::MessageEntityHashtag>(0x6f635b0d, "messageEntityHashtag"),
    Definition::of::<
        types::MessageEntityBotCommand,
    >(0x6cef8ac7, "messageEntityBotCommand"),
    Definition::of::<types::MessageEntityUrl>(0x6ed02538, "messageEntityUrl"),
    Definition::of::<types::MessageEntityEmail>(0x64e475c2, "messageEntityEmail"),
    Definition::of::<types::MessageEntityBold>(0xbd610bc9, "messageEntityBold"),
    Definition::of::<types::MessageEntityItalic>(0x826f8b60, "messageEntityItalic"),
    Definition::of::<types::MessageEntityCode>(0x28a20571, "messageEntityCode"),
    Definition::of::<types::MessageEntityPre>(0x73924be0, "messageEntityPre"),
    Definition::of::<types::MessageEntityTextUrl>(0x76a6d327, "messageEntityTextUrl"),
    Definition::of::<
        types::MessageEntityMentionName,
    >(0xdc7b1140, "messageEntityMentionName"),
    Definition::of::<
        types::InputMessageEntityMentionName,
    >(0x208e68c9, "inputMessageEntityMentionName"),
    Definition::of::<types::MessageEntityPhone>(0x9b69e34b, "messageEntityPhone"),
    Definition::of::<types::MessageEntityCashtag>(0x4c4e743f, "messageEntityCashtag"),
    Definition::of::<
        types::MessageEntityUnderline,
    >(0x9c4e7e8b, "messageEntityUnderline"),
    Definition::of::<types::MessageEntityStrike>(0xbf0693d4, "messageEntityStrike"),
    Definition::of::<types::MessageEntityBankCard>(0x761e6af4, "messageEntityBankCard"),
    Definition::of::<types::MessageEntitySpoiler>(0x32ca960f, "messageEntitySpoiler"),
    Definition::of::<
        types::MessageEntityCustomEmoji,
    >(0xc8cf05f8, "messageEntityCustomEmoji"),
    Definition::of::<
        types::MessageEntityBlockquote,
    >(0xf1ccaaac, "messageEntityBlockquote"),
    Definition::of::<
        types::MessageEntityFormattedDate,
    >(0x904ac7c7, "messageEntityFormattedDate"),
    Definition::of::<
        types::MessageEntityDiffInsert,
    >(0x71777116, "messageEntityDiffInsert"),
    Definition::of::<
        types::MessageEntityDiffReplace,
    >(0xc6c1e5a7, "messageEntityDiffReplace"),
    Definition::of::<
        types::MessageEntityDiffDelete,
    >(0x0652c1c5, "messageEntityDiffDelete"),
    Definition::of::<
        types::MessageEntityTonAddress,
    >(0xfdabbfcd, "messageEntityTonAddress"),
    Definition::of::<types::TodoList>(0x49b92a26, "todoList"),
    Definition::of::<
        types::InputChatUploadedPhoto,
    >(0xbdcdaec0, "inputChatUploadedPhoto"),
    Definition::of::<types::InputChatPhoto>(0x8953ad37, "inputChatPhoto"),
    Definition::of::<types::VideoSize>(0xde33b094, "videoSize"),
    Definition::of::<types::VideoSizeEmojiMarkup>(0xf85c413c, "videoSizeEmojiMarkup"),
    Definition::of::<
        types::VideoSizeStickerMarkup,
    >(0x0da082fe, "videoSizeStickerMarkup"),
    Definition::of::<types::InputFileLocation>(0xdfdaabe1, "inputFileLocation"),
    Definition::of::<
        types::InputEncryptedFileLocation,
    >(0xf5235d55, "inputEncryptedFileLocation"),
    Definition::of::<
        types::InputDocumentFileLocation,
    >(0xbad07584, "inputDocumentFileLocation"),
    Definition::of::<
        types::InputSecureFileLocation,
    >(0xcbc7ee28, "inputSecureFileLocation"),
    Definition::of::<
        types::InputPhotoFileLocation,
    >(0x40181ffe, "inputPhotoFileLocation"),
    Definition::of::<
        types::InputPhotoLegacyFileLocation,
    >(0xd83466f3, "inputPhotoLegacyFileLocation"),
    Definition::of::<
        types::InputPeerPhotoFileLocation,
    >(0x37257e99, "inputPeerPhotoFileLocation"),
    Definition::of::<types::InputStickerSetThumb>(0x9d84f3db, "inputStickerSetThumb"),
    Definition::of::<types::InputGroupCallStream>(0x0598a92a, "inputGroupCallStream"),
    Definition::of::<types::InputStickerSetId>(0x9de7a269, "inputStickerSetID"),
    Definition::of::<
        types::InputStickerSetShortName,
    >(0x861cc8a0, "inputStickerSetShortName"),
    Definition::of::<types::InputStickerSetDice>(0xe67f520e, "inputStickerSetDice"),
    Definition::of::<types::InputGroupCall>(0xd8aa840f, "inputGroupCall"),
    Definition::of::<types::InputGroupCallSlug>(0xfe06823f, "inputGroupCallSlug"),
    Definition::of::<
        types::InputGroupCallInviteMessage,
    >(0x8c10603f, "inputGroupCallInviteMessage"),
    Definition::of::<types::PeerUser>(0x59511722, "peerUser"),
    Definition::of::<types::PeerChat>(0x36c6019a, "peerChat"),
    Definition::of::<types::PeerChannel>(0xa2a5371e, "peerChannel"),
    Definition::of::<types::UserEmpty>(0xd3bc4b7a, "userEmpty"),
    Definition::of::<types::User>(0xb1b8cc83, "user"),
    Definition::of::<types::UserProfilePhoto>(0x82d1f706, "userProfilePhoto"),
    Definition::of::<types::UserStatusOnline>(0xedb93949, "userStatusOnline"),
    Definition::of::<types::UserStatusOffline>(0x008c703f, "userStatusOffline"),
    Definition::of::<types::UserStatusRecently>(0x7b197dc8, "userStatusRecently"),
    Definition::of::<types::UserStatusLastWeek>(0x541a1d1a, "userStatusLastWeek"),
    Definition::of::<types::UserStatusLastMonth>(0x65899777, "userStatusLastMonth"),
    Definition::of::<types::RestrictionReason>(0xd072acb4, "restrictionReason"),
    Definition::of::<types::EmojiStatus>(0xe7ff068a, "emojiStatus"),
    Definition::of::<
        types::EmojiStatusCollectible,
    >(0x7184603b, "emojiStatusCollectible"),
    Definition::of::<
        types::InputEmojiStatusCollectible,
    >(0x07141dbf, "inputEmojiStatusCollectible"),
    Definition::of::<types::Username>(0xb4073647, "username"),
    Definition::of::<types::RecentStory>(0x711d692d, "recentStory"),
    Definition::of::<types::PeerColor>(0xb54b5acf, "peerColor"),
    Definition::of::<types::PeerColorCollectible>(0xb9c0639a, "peerColorCollectible"),
    Definition::of::<
        types::InputPeerColorCollectible,
    >(0xb8ea86a9, "inputPeerColorCollectible"),
    Definition::of::<types::ChatEmpty>(0x29562865, "chatEmpty"),
    Definition::of::<types::Chat>(0x41cbf256, "chat"),
    Definition::of::<types::ChatForbidden>(0x6592a1a7, "chatForbidden"),
    Definition::of::<types::Channel>(0xd49f34c6, "channel"),
    Definition::of::<types::ChannelForbidden>(0x17d493d5, "channelForbidden"),
    Definition::of::<types::CommunityForbidden>(0xfd3cdab8, "communityForbidden"),
    Definition::of::<types::Community>(0x65efe954, "community"),
    Definition::of::<types::ChatPhoto>(0x1c6e1c11, "chatPhoto"),
    Definition::of::<types::InputChannel>(0xf35aec28, "inputChannel"),
    Definition::of::<
        types::InputChannelFromMessage,
    >(0x5b934f9d, "inputChannelFromMessage"),
    Definition::of::<types::ChatAdminRights>(0x5fb224d5, "chatAdminRights"),
    Definition::of::<types::ChatBannedRights>(0x9f120418, "chatBannedRights"),
    Definition::of::<
        types::ChatParticipantsForbidden,
    >(0x8763d3e1, "chatParticipantsForbidden"),
    Definition::of::<types::ChatParticipants>(0x3cbc93f8, "chatParticipants"),
    Definition::of::<types::PhotoEmpty>(0x2331b22d, "photoEmpty"),
    Definition::of::<types::Photo>(0xfb197a65, "photo"),
    Definition::of::<types::PeerNotifySettings>(0x99622c0c, "peerNotifySettings"),
    Definition::of::<types::ChatInviteExported>(0xa22cbd96, "chatInviteExported"),
    Definition::of::<types::BotInfo>(0x4d8a0299, "botInfo"),
    Definition::of::<types::ChatReactionsAll>(0x52928bca, "chatReactionsAll"),
    Definition::of::<types::ChatReactionsSome>(0x661d4037, "chatReactionsSome"),
    Definition::of::<types::ChatFull>(0x2633421b, "chatFull"),
    Definition::of::<types::ChannelFull>(0xa04e8d3a, "channelFull"),
    Definition::of::<types::CommunityFull>(0xcbb7a507, "communityFull"),
    Definition::of::<types::StickerSet>(0x2dd14edc, "stickerSet"),
    Definition::of::<types::ChannelLocation>(0x209b82db, "channelLocation"),
    Definition::of::<types::PeerStories>(0x9a35e999, "peerStories"),
    Definition::of::<types::WallPaper>(0xa437c3ed, "wallPaper"),
    Definition::of::<types::WallPaperNoFile>(0xe0804116, "wallPaperNoFile"),
    Definition::of::<types::BotVerification>(0xf72e0ed9, "botVerification"),
    Definition::of::<types::CommunityPeer>(0x76141ebd, "communityPeer"),
    Definition::of::<types::ChatParticipant>(0x38e79fde, "chatParticipant"),
    Definition::of::<
        types::ChatParticipantCreator,
    >(0xe1f867b8, "chatParticipantCreator"),
    Definition::of::<types::ChatParticipantAdmin>(0x0360d5d2, "chatParticipantAdmin"),
    Definition::of::<types::MessageEmpty>(0x90a6ca84, "messageEmpty"),
    Definition::of::<types::Message>(0x7600b9d3, "message"),
    Definition::of::<types::MessageService>(0x7a800e0a, "messageService"),
    Definition::of::<types::MessageFwdHeader>(0x4e4df4bb, "messageFwdHeader"),
    Definition::of::<types::MessageReplyHeader>(0x1b97dd66, "messageReplyHeader"),
    Definition::of::<
        types::MessageReplyStoryHeader,
    >(0x0e5af939, "messageReplyStoryHeader"),
    Definition::of::<types::MessageMediaPhoto>(0xe216eb63, "messageMediaPhoto"),
    Definition::of::<types::MessageMediaGeo>(0x56e0d474, "messageMediaGeo"),
    Definition::of::<types::MessageMediaContact>(0x70322949, "messageMediaContact"),
    Definition::of::<types::MessageMediaDocument>(0x52d8ccd9, "messageMediaDocument"),
    Definition::of::<types::MessageMediaWebPage>(0xddf10c3b, "messageMediaWebPage"),
    Definition::of::<types::MessageMediaVenue>(0x2ec0533f, "messageMediaVenue"),
    Definition::of::<types::MessageMediaGame>(0xfdb19008, "messageMediaGame"),
    Definition::of::<types::MessageMediaInvoice>(0xf6a548d3, "messageMediaInvoice"),
    Definition::of::<types::MessageMediaGeoLive>(0xb940c666, "messageMediaGeoLive"),
    Definition::of::<types::MessageMediaPoll>(0x773f4e66, "messageMediaPoll"),
    Definition::of::<types::MessageMediaDice>(0x08cbec07, "messageMediaDice"),
    Definition::of::<types::MessageMediaStory>(0x68cb6283, "messageMediaStory"),
    Definition::of::<types::MessageMediaGiveaway>(0xaa073beb, "messageMediaGiveaway"),
    Definition::of::<
        types::MessageMediaGiveawayResults,
    >(0xceaa3ea1, "messageMediaGiveawayResults"),
    Definition::of::<types::MessageMediaPaidMedia>(0xa8852491, "messageMediaPaidMedia"),
    Definition::of::<types::MessageMediaToDo>(0x8a53b014, "messageMediaToDo"),
    Definition::of::<
        types::MessageMediaVideoStream,
    >(0xca5cab89, "messageMediaVideoStream"),
    Definition::of::<types::ReplyKeyboardHide>(0xa03e5b85, "replyKeyboardHide"),
    Definition::of::<
        types::ReplyKeyboardForceReply,
    >(0x86b40b08, "replyKeyboardForceReply"),
    Definition::of::<types::ReplyKeyboardMarkup>(0x85dd99d1, "replyKeyboardMarkup"),
    Definition::of::<types::ReplyInlineMarkup>(0xb2b15770, "replyInlineMarkup"),
    Definition::of::<types::MessageReplies>(0x83d60fc2, "messageReplies"),
    Definition::of::<types::MessageReactions>(0x0a339f0b, "messageReactions"),
    Definition::of::<types::FactCheck>(0xb89bfccf, "factCheck"),
    Definition::of::<types::SuggestedPost>(0x0e8e37e5, "suggestedPost"),
    Definition::of::<types::RichMessage>(0xbaf39d8b, "richMessage"),
    Definition::of::<
        types::MessageActionChatCreate,
    >(0xbd47cbad, "messageActionChatCreate"),
    Definition::of::<
        types::MessageActionChatEditTitle,
    >(0xb5a1ce5a, "messageActionChatEditTitle"),
    Definition::of::<
        types::MessageActionChatEditPhoto,
    >(0x7fcb13a8, "messageActionChatEditPhoto"),
    Definition::of::<
        types::MessageActionChatAddUser,
    >(0x15cefd00, "messageActionChatAddUser"),
    Definition::of::<
        types::MessageActionChatDeleteUser,
    >(0xa43f30cc, "messageActionChatDeleteUser"),
    Definition::of::<
        types::MessageActionChatJoinedByLink,
    >(0x031224c3, "messageActionChatJoinedByLink"),
    Definition::of::<
        types::MessageActionChannelCreate,
    >(0x95d2ac92, "messageActionChannelCreate"),
    Definition::of::<
        types::MessageActionChatMigrateTo,
    >(0xe1037f92, "messageActionChatMigrateTo"),
    Definition::of::<
        types::MessageActionChannelMigrateFrom,
    >(0xea3948e9, "messageActionChannelMigrateFrom"),
    Definition::of::<
        types::MessageActionGameScore,
    >(0x92a72876, "messageActionGameScore"),
    Definition::of::<
        types::MessageActionPaymentSentMe,
    >(0xffa00ccc, "messageActionPaymentSentMe"),
    Definition::of::<
        types::MessageActionPaymentSent,
    >(0xc624b16e, "messageActionPaymentSent"),
    Definition::of::<
        types::MessageActionPhoneCall,
    >(0x80e11a7f, "messageActionPhoneCall"),
    Definition::of::<
        types::MessageActionCustomAction,
    >(0xfae69f56, "messageActionCustomAction"),
    Definition::of::<
        types::MessageActionBotAllowed,
    >(0xc516d679, "messageActionBotAllowed"),
    Definition::of::<
        types::MessageActionSecureValuesSentMe,
    >(0x1b287353, "messageActionSecureValuesSentMe"),
    Definition::of::<
        types::MessageActionSecureValuesSent,
    >(0xd95c6154, "messageActionSecureValuesSent"),
    Definition::of::<
        types::MessageActionGeoProximityReached,
    >(0x98e0d697, "messageActionGeoProximityReached"),
    Definition::of::<
        types::MessageActionGroupCall,
    >(0x7a0d7f42, "messageActionGroupCall"),
    Definition::of::<
        types::MessageActionInviteToGroupCall,
    >(0x502f92f7, "messageActionInviteToGroupCall"),
    Definition::of::<
        types::MessageActionSetMessagesTtl,
    >(0x3c134d7b, "messageActionSetMessagesTTL"),
    Definition::of::<
        types::MessageActionGroupCallScheduled,
    >(0xb3a07661, "messageActionGroupCallScheduled"),
    Definition::of::<
        types::MessageActionSetChatTheme,
    >(0xb91bbd3a, "messageActionSetChatTheme"),
    Definition::of::<
        types::MessageActionWebViewDataSentMe,
    >(0x47dd8079, "messageActionWebViewDataSentMe"),
    Definition::of::<
        types::MessageActionWebViewDataSent,
    >(0xb4c38cb5, "messageActionWebViewDataSent"),
    Definition::of::<
        types::MessageActionGiftPremium,
    >(0x48e91302, "messageActionGiftPremium"),
    Definition::of::<
        types::MessageActionTopicCreate,
    >(0x0d999256, "messageActionTopicCreate"),
    Definition::of::<
        types::MessageActionTopicEdit,
    >(0xc0944820, "messageActionTopicEdit"),
    Definition::of::<
        types::MessageActionSuggestProfilePhoto,
    >(0x57de635e, "messageActionSuggestProfilePhoto"),
    Definition::of::<
        types::MessageActionRequestedPeer,
    >(0x31518e9b, "messageActionRequestedPeer"),
    Definition::of::<
        types::MessageActionSetChatWallPaper,
    >(0x5060a3f4, "messageActionSetChatWallPaper"),
    Definition::of::<types::MessageActionGiftCode>(0x31c48347, "messageActionGiftCode"),
    Definition::of::<
        types::MessageActionGiveawayLaunch,
    >(0xa80f51e4, "messageActionGiveawayLaunch"),
    Definition::of::<
        types::MessageActionGiveawayResults,
    >(0x87e2f155, "messageActionGiveawayResults"),
    Definition::of::<
        types::MessageActionBoostApply,
    >(0xcc02aa6d, "messageActionBoostApply"),
    Definition::of::<
        types::MessageActionRequestedPeerSentMe,
    >(0x93b31848, "messageActionRequestedPeerSentMe"),
    Definition::of::<
        types::MessageActionPaymentRefunded,
    >(0x41b3e202, "messageActionPaymentRefunded"),
    Definition::of::<
        types::MessageActionGiftStars,
    >(0x45d5b021, "messageActionGiftStars"),
    Definition::of::<
        types::MessageActionPrizeStars,
    >(0xb00c47a2, "messageActionPrizeStars"),
    Definition::of::<types::MessageActionStarGift>(0xea2c31d3, "messageActionStarGift"),
    Definition::of::<
        types::MessageActionStarGiftUnique,
    >(0x7e1c1187, "messageActionStarGiftUnique"),
    Definition::of::<
        types::MessageActionPaidMessagesRefunded,
    >(0xac1f1fcd, "messageActionPaidMessagesRefunded"),
    Definition::of::<
        types::MessageActionPaidMessagesPrice,
    >(0x84b88578, "messageActionPaidMessagesPrice"),
    Definition::of::<
        types::MessageActionConferenceCall,
    >(0x2ffe2f7a, "messageActionConferenceCall"),
    Definition::of::<
        types::MessageActionTodoCompletions,
    >(0xcc7c5c89, "messageActionTodoCompletions"),
    Definition::of::<
        types::MessageActionTodoAppendTasks,
    >(0xc7edbc83, "messageActionTodoAppendTasks"),
    Definition::of::<
        types::MessageActionSuggestedPostApproval,
    >(0xee7a1596, "messageActionSuggestedPostApproval"),
    Definition::of::<
        types::MessageActionSuggestedPostSuccess,
    >(0x95ddcf69, "messageActionSuggestedPostSuccess"),
    Definition::of::<
        types::MessageActionSuggestedPostRefund,
    >(0x69f916f8, "messageActionSuggestedPostRefund"),
    Definition::of::<types::MessageActionGiftTon>(0xa8a3c699, "messageActionGiftTon"),
    Definition::of::<
        types::MessageActionSuggestBirthday,
    >(0x2c8f2a25, "messageActionSuggestBirthday"),
    Definition::of::<
        types::MessageActionStarGiftPurchaseOffer,
    >(0x774278d4, "messageActionStarGiftPurchaseOffer"),
    Definition::of::<
        types::MessageActionStarGiftPurchaseOfferDeclined,
    >(0x73ada76b, "messageActionStarGiftPurchaseOfferDeclined"),
    Definition::of::<
        types::MessageActionNewCreatorPending,
    >(0xb07ed085, "messageActionNewCreatorPending"),
    Definition::of::<
        types::MessageActionChangeCreator,
    >(0xe188503b, "messageActionChangeCreator"),
    Definition::of::<
        types::MessageActionNoForwardsToggle,
    >(0xbf7d6572, "messageActionNoForwardsToggle"),
    Definition::of::<
        types::MessageActionNoForwardsRequest,
    >(0x3e2793ba, "messageActionNoForwardsRequest"),
    Definition::of::<
        types::MessageActionPollAppendAnswer,
    >(0x9da1cd6c, "messageActionPollAppendAnswer"),
    Definition::of::<
        types::MessageActionPollDeleteAnswer,
    >(0x399674dc, "messageActionPollDeleteAnswer"),
    Definition::of::<
        types::MessageActionManagedBotCreated,
    >(0x16605e3e, "messageActionManagedBotCreated"),
    Definition::of::<
        types::MessageActionChangeCommunity,
    >(0x5d20bae8, "messageActionChangeCommunity"),
    Definition::of::<
        types::MessageActionChatJoinedViaCommunity,
    >(0x4a8bfe80, "messageActionChatJoinedViaCommunity"),
    Definition::of::<
        types::MessageActionGramTransfer,
    >(0x9329ea33, "messageActionGramTransfer"),
    Definition::of::<
        types::MessageActionWalletTonConnectRequest,
    >(0x69b8c4bf, "messageActionWalletTonConnectRequest"),
    Definition::of::<types::DocumentEmpty>(0x36f8c871, "documentEmpty"),
    Definition::of::<types::Document>(0x8fd4c4d8, "document"),
    Definition::of::<types::GeoPoint>(0xb2a2f663, "geoPoint"),
    Definition::of::<types::WebPageEmpty>(0x211a1788, "webPageEmpty"),
    Definition::of::<types::WebPagePending>(0xb0d13e47, "webPagePending"),
    Definition::of::<types::WebPage>(0xe89c45b2, "webPage"),
    Definition::of::<types::WebPageNotModified>(0x7311ca11, "webPageNotModified"),
    Definition::of::<types::Game>(0xbdf9653b, "game"),
    Definition::of::<types::WebDocument>(0x1c570ed1, "webDocument"),
    Definition::of::<types::WebDocumentNoProxy>(0xf9c8bcc6, "webDocumentNoProxy"),
    Definition::of::<
        types::MessageExtendedMediaPreview,
    >(0xad628cc8, "messageExtendedMediaPreview"),
    Definition::of::<types::MessageExtendedMedia>(0xee479c64, "messageExtendedMedia"),
    Definition::of::<types::PollResults>(0xba7bb15e, "pollResults"),
    Definition::of::<
        types::messages::EmojiGameOutcome,
    >(0xda2ad647, "messages.emojiGameOutcome"),
    Definition::of::<types::StoryItemDeleted>(0x51e6ee4f, "storyItemDeleted"),
    Definition::of::<types::StoryItemSkipped>(0xffadc913, "storyItemSkipped"),
    Definition::of::<types::StoryItem>(0x16a4b93c, "storyItem"),
    Definition::of::<types::TodoCompletion>(0x221bb5e4, "todoCompletion"),
    Definition::of::<types::PaymentRequestedInfo>(0x909c3f94, "paymentRequestedInfo"),
    Definition::of::<types::PaymentCharge>(0xea02c27e, "paymentCharge"),
    Definition::of::<
        types::PhoneCallDiscardReasonMigrateConferenceCall,
    >(0x9fbbf1f7, "phoneCallDiscardReasonMigrateConferenceCall"),
    Definition::of::<types::BotApp>(0x95fcd1d6, "botApp"),
    Definition::of::<types::SecureValue>(0x187fa0ca, "secureValue"),
    Definition::of::<
        types::SecureCredentialsEncrypted,
    >(0x33f0ea47, "secureCredentialsEncrypted"),
    Definition::of::<types::ChatTheme>(0xc3dffc04, "chatTheme"),
    Definition::of::<types::ChatThemeUniqueGift>(0x3458f9c8, "chatThemeUniqueGift"),
    Definition::of::<types::RequestedPeerUser>(0xd62ff46a, "requestedPeerUser"),
    Definition::of::<types::RequestedPeerChat>(0x7307544f, "requestedPeerChat"),
    Definition::of::<types::RequestedPeerChannel>(0x8ba403e4, "requestedPeerChannel"),
    Definition::of::<types::StarGift>(0x313a9547, "starGift"),
    Definition::of::<types::StarGiftUnique>(0x85f0a9cd, "starGiftUnique"),
    Definition::of::<types::StarsAmount>(0xbbb6b4a3, "starsAmount"),
    Definition::of::<types::StarsTonAmount>(0x74aee3e0, "starsTonAmount"),
    Definition::of::<types::TodoItem>(0xcba9a52f, "todoItem"),
    Definition::of::<types::Birthday>(0x6c8e1e06, "birthday"),
    Definition::of::<types::PollAnswer>(0x4b7d786a, "pollAnswer"),
    Definition::of::<types::InputPollAnswer>(0x199fed96, "inputPollAnswer"),
    Definition::of::<types::DraftMessageEmpty>(0x1b0c841a, "draftMessageEmpty"),
    Definition::of::<types::DraftMessage>(0x60fe3294, "draftMessage"),
    Definition::of::<types::Dialog>(0xfc89f7f3, "dialog"),
    Definition::of::<types::DialogFolder>(0x71bd134c, "dialogFolder"),
    Definition::of::<types::DialogCommunity>(0xf78a0973, "dialogCommunity"),
    Definition::of::<types::Folder>(0xff544e65, "folder"),
    Definition::of::<types::PhotoSizeEmpty>(0x0e17e23c, "photoSizeEmpty"),
    Definition::of::<types::PhotoSize>(0x75c78e60, "photoSize"),
    Definition::of::<types::PhotoCachedSize>(0x021e1ad6, "photoCachedSize"),
    Definition::of::<types::PhotoStrippedSize>(0xe0b0bc2e, "photoStrippedSize"),
    Definition::of::<types::PhotoSizeProgressive>(0xfa3efb95, "photoSizeProgressive"),
    Definition::of::<types::PhotoPathSize>(0xd8214d41, "photoPathSize"),
    Definition::of::<types::auth::SentCodeTypeApp>(0x3dbb5986, "auth.sentCodeTypeApp"),
    Definition::of::<types::auth::SentCodeTypeSms>(0xc000bba2, "auth.sentCodeTypeSms"),
    Definition::of::<types::auth::SentCodeTypeCall>(0x5353e5a7, "auth.sentCodeTypeCall"),
    Definition::of::<
        types::auth::SentCodeTypeFlashCall,
    >(0xab03c6d9, "auth.sentCodeTypeFlashCall"),
    Definition::of::<
        types::auth::SentCodeTypeMissedCall,
    >(0x82006484, "auth.sentCodeTypeMissedCall"),
    Definition::of::<
        types::auth::SentCodeTypeEmailCode,
    >(0xf450f59b, "auth.sentCodeTypeEmailCode"),
    Definition::of::<
        types::auth::SentCodeTypeSetUpEmailRequired,
    >(0xa5491dea, "auth.sentCodeTypeSetUpEmailRequired"),
    Definition::of::<
        types::auth::SentCodeTypeFragmentSms,
    >(0xd9565c39, "auth.sentCodeTypeFragmentSms"),
    Definition::of::<
        types::auth::SentCodeTypeFirebaseSms,
    >(0x009fd736, "auth.sentCodeTypeFirebaseSms"),
    Definition::of::<
        types::auth::SentCodeTypeSmsWord,
    >(0xa416ac81, "auth.sentCodeTypeSmsWord"),
    Definition::of::<
        types::auth::SentCodeTypeSmsPhrase,
    >(0xb37794af, "auth.sentCodeTypeSmsPhrase"),
    Definition::of::<types::auth::SentCode>(0x5e002502, "auth.sentCode"),
    Definition::of::<types::auth::SentCodeSuccess>(0x2390fe44, "auth.sentCodeSuccess"),
    Definition::of::<
        types::auth::SentCodePaymentRequired,
    >(0xf8827ebf, "auth.sentCodePaymentRequired"),
    Definition::of::<types::auth::Authorization>(0x2ea2c0d4, "auth.authorization"),
    Definition::of::<
        types::auth::AuthorizationSignUpRequired,
    >(0x44747e9a, "auth.authorizationSignUpRequired"),
    Definition::of::<types::help::TermsOfService>(0x780a0310, "help.termsOfService"),
    Definition::of::<
        types::auth::ExportedAuthorization,
    >(0xb434e2b8, "auth.exportedAuthorization"),
    Definition::of::<types::InputNotifyPeer>(0xb8bc5b0c, "inputNotifyPeer"),
    Definition::of::<types::InputNotifyForumTopic>(0x5c467992, "inputNotifyForumTopic"),
    Definition::of::<types::InputNotifyCommunity>(0x27bb1adc, "inputNotifyCommunity"),
    Definition::of::<
        types::NotificationSoundLocal,
    >(0x830b9ae4, "notificationSoundLocal"),
    Definition::of::<
        types::NotificationSoundRingtone,
    >(0xff6c8049, "notificationSoundRingtone"),
    Definition::of::<
        types::InputPeerNotifySettings,
    >(0xcacb6ae2, "inputPeerNotifySettings"),
    Definition::of::<types::PeerSettings>(0xf47741f7, "peerSettings"),
    Definition::of::<types::WallPaperSettings>(0x372efcd0, "wallPaperSettings"),
    Definition::of::<types::BusinessWorkHours>(0x8c92b098, "businessWorkHours"),
    Definition::of::<types::BusinessLocation>(0xac5c1af7, "businessLocation"),
    Definition::of::<
        types::BusinessGreetingMessage,
    >(0xe519abab, "businessGreetingMessage"),
    Definition::of::<types::BusinessAwayMessage>(0xef156a5c, "businessAwayMessage"),
    Definition::of::<types::BusinessIntro>(0x5a0a066d, "businessIntro"),
    Definition::of::<types::StarRefProgram>(0xdd0c66f2, "starRefProgram"),
    Definition::of::<
        types::DisallowedGiftsSettings,
    >(0x71f276c4, "disallowedGiftsSettings"),
    Definition::of::<types::StarsRating>(0x1b0e4f07, "starsRating"),
    Definition::of::<types::UserFull>(0x06cbe645, "userFull"),
    Definition::of::<types::Contact>(0x145ade0b, "contact"),
    Definition::of::<types::ImportedContact>(0xc13e3c50, "importedContact"),
    Definition::of::<types::ContactStatus>(0x16d9703b, "contactStatus"),
    Definition::of::<types::contacts::Contacts>(0xeae87e42, "contacts.contacts"),
    Definition::of::<types::PopularContact>(0x5ce14175, "popularContact"),
    Definition::of::<
        types::contacts::ImportedContacts,
    >(0x77d01c3b, "contacts.importedContacts"),
    Definition::of::<types::PeerBlocked>(0xe8fd8014, "peerBlocked"),
    Definition::of::<types::contacts::Blocked>(0x0ade1591, "contacts.blocked"),
    Definition::of::<types::contacts::BlockedSlice>(0xe1664194, "contacts.blockedSlice"),
    Definition::of::<types::messages::Dialogs>(0x15ba6c40, "messages.dialogs"),
    Definition::of::<types::messages::DialogsSlice>(0x71e094f3, "messages.dialogsSlice"),
    Definition::of::<
        types::messages::DialogsNotModified,
    >(0xf0e3e596, "messages.dialogsNotModified"),
    Definition::of::<types::ForumTopicDeleted>(0x023f109b, "forumTopicDeleted"),
    Definition::of::<types::ForumTopic>(0xfcdad815, "forumTopic"),
    Definition::of::<types::messages::Messages>(0x1d73e7ea, "messages.messages"),
    Definition::of::<
        types::messages::MessagesSlice,
    >(0x5f206716, "messages.messagesSlice"),
    Definition::of::<
        types::messages::ChannelMessages,
    >(0xc776ba4e, "messages.channelMessages"),
    Definition::of::<
        types::messages::MessagesNotModified,
    >(0x74535f21, "messages.messagesNotModified"),
    Definition::of::<types::SearchPostsFlood>(0x3e0b5b6a, "searchPostsFlood"),
    Definition::of::<types::messages::Chats>(0x64ff9fd5, "messages.chats"),
    Definition::of::<types::messages::ChatsSlice>(0x9cd81144, "messages.chatsSlice"),
    Definition::of::<types::messages::ChatFull>(0xe5d7d19c, "messages.chatFull"),
    Definition::of::<
        types::messages::AffectedHistory,
    >(0xb45c69d1, "messages.affectedHistory"),
    Definition::of::<
        types::InputMessagesFilterPhoneCalls,
    >(0x80c99768, "inputMessagesFilterPhoneCalls"),
    Definition::of::<types::UpdateNewMessage>(0x1f2b0afd, "updateNewMessage"),
    Definition::of::<types::UpdateMessageId>(0x4e90bfd6, "updateMessageID"),
    Definition::of::<types::UpdateDeleteMessages>(0xa20db0e5, "updateDeleteMessages"),
    Definition::of::<types::UpdateUserTyping>(0x2a17bf5c, "updateUserTyping"),
    Definition::of::<types::UpdateChatUserTyping>(0x83487af0, "updateChatUserTyping"),
    Definition::of::<
        types::UpdateChatParticipants,
    >(0x07761198, "updateChatParticipants"),
    Definition::of::<types::UpdateUserStatus>(0xe5bdf8de, "updateUserStatus"),
    Definition::of::<types::UpdateUserName>(0xa7848924, "updateUserName"),
    Definition::of::<
        types::UpdateNewAuthorization,
    >(0x8951abef, "updateNewAuthorization"),
    Definition::of::<
        types::UpdateNewEncryptedMessage,
    >(0x12bcbd9a, "updateNewEncryptedMessage"),
    Definition::of::<
        types::UpdateEncryptedChatTyping,
    >(0x1710f156, "updateEncryptedChatTyping"),
    Definition::of::<types::UpdateEncryption>(0xb4a2e88d, "updateEncryption"),
    Definition::of::<
        types::UpdateEncryptedMessagesRead,
    >(0x38fe25b7, "updateEncryptedMessagesRead"),
    Definition::of::<
        types::UpdateChatParticipantAdd,
    >(0x3dda5451, "updateChatParticipantAdd"),
    Definition::of::<
        types::UpdateChatParticipantDelete,
    >(0xe32f3d77, "updateChatParticipantDelete"),
    Definition::of::<types::UpdateDcOptions>(0x8e5e9873, "updateDcOptions"),
    Definition::of::<types::UpdateNotifySettings>(0xbec268ef, "updateNotifySettings"),
    Definition::of::<
        types::UpdateServiceNotification,
    >(0xebe46819, "updateServiceNotification"),
    Definition::of::<types::UpdatePrivacy>(0xee3b272a, "updatePrivacy"),
    Definition::of::<types::UpdateUserPhone>(0x05492a13, "updateUserPhone"),
    Definition::of::<
        types::UpdateReadHistoryInbox,
    >(0x9e84bc99, "updateReadHistoryInbox"),
    Definition::of::<
        types::UpdateReadHistoryOutbox,
    >(0x2f2f21bf, "updateReadHistoryOutbox"),
    Definition::of::<types::UpdateWebPage>(0x7f891213, "updateWebPage"),
    Definition::of::<
        types::UpdateReadMessagesContents,
    >(0xf8227181, "updateReadMessagesContents"),
    Definition::of::<types::UpdateChannelTooLong>(0x108d941f, "updateChannelTooLong"),
    Definition::of::<types::UpdateChannel>(0x635b4c09, "updateChannel"),
    Definition::of::<
        types::UpdateNewChannelMessage,
    >(0x62ba04d9, "updateNewChannelMessage"),
    Definition::of::<
        types::UpdateReadChannelInbox,
    >(0x922e6e10, "updateReadChannelInbox"),
    Definition::of::<
        types::UpdateDeleteChannelMessages,
    >(0xc32d5b12, "updateDeleteChannelMessages"),
    Definition::of::<
        types::UpdateChannelMessageViews,
    >(0xf226ac08, "updateChannelMessageViews"),
    Definition::of::<
        types::UpdateChatParticipantAdmin,
    >(0xd7ca61a2, "updateChatParticipantAdmin"),
    Definition::of::<types::UpdateNewStickerSet>(0x688a30aa, "updateNewStickerSet"),
    Definition::of::<
        types::UpdateStickerSetsOrder,
    >(0x0bb2d201, "updateStickerSetsOrder"),
    Definition::of::<types::UpdateStickerSets>(0x31c24808, "updateStickerSets"),
    Definition::of::<types::UpdateBotInlineQuery>(0x496f379c, "updateBotInlineQuery"),
    Definition::of::<types::UpdateBotInlineSend>(0x12f12a07, "updateBotInlineSend"),
    Definition::of::<
        types::UpdateEditChannelMessage,
    >(0x1b3f4df7, "updateEditChannelMessage"),
    Definition::of::<
        types::UpdateBotCallbackQuery,
    >(0xb9cfc48d, "updateBotCallbackQuery"),
    Definition::of::<types::UpdateEditMessage>(0xe40370a3, "updateEditMessage"),
    Definition::of::<
        types::UpdateInlineBotCallbackQuery,
    >(0x691e9052, "updateInlineBotCallbackQuery"),
    Definition::of::<
        types::UpdateReadChannelOutbox,
    >(0xb75f99a9, "updateReadChannelOutbox"),
    Definition::of::<types::UpdateDraftMessage>(0xedfc111e, "updateDraftMessage"),
    Definition::of::<types::UpdateChannelWebPage>(0x2f2ba99f, "updateChannelWebPage"),
    Definition::of::<types::UpdateDialogPinned>(0x6e6fe51c, "updateDialogPinned"),
    Definition::of::<types::UpdatePinnedDialogs>(0xfa0f3ca2, "updatePinnedDialogs"),
    Definition::of::<types::UpdateBotWebhookJson>(0x8317c0c3, "updateBotWebhookJSON"),
    Definition::of::<
        types::UpdateBotWebhookJsonQuery,
    >(0x9b9240a6, "updateBotWebhookJSONQuery"),
    Definition::of::<
        types::UpdateBotShippingQuery,
    >(0xb5aefd7d, "updateBotShippingQuery"),
    Definition::of::<
        types::UpdateBotPrecheckoutQuery,
    >(0x8caa9a96, "updateBotPrecheckoutQuery"),
    Definition::of::<types::UpdatePhoneCall>(0xab0f6b1e, "updatePhoneCall"),
    Definition::of::<types::UpdateLangPackTooLong>(0x46560264, "updateLangPackTooLong"),
    Definition::of::<types::UpdateLangPack>(0x56022f4d, "updateLangPack"),
    Definition::of::<
        types::UpdateChannelReadMessagesContents,
    >(0x25f324f7, "updateChannelReadMessagesContents"),
    Definition::of::<
        types::UpdateChannelAvailableMessages,
    >(0xb23fc698, "updateChannelAvailableMessages"),
    Definition::of::<
        types::UpdateDialogUnreadMark,
    >(0xb658f23e, "updateDialogUnreadMark"),
    Definition::of::<types::UpdateMessagePoll>(0xd64c522b, "updateMessagePoll"),
    Definition::of::<
        types::UpdateChatDefaultBannedRights,
    >(0x54c01850, "updateChatDefaultBannedRights"),
    Definition::of::<types::UpdateFolderPeers>(0x19360dc0, "updateFolderPeers"),
    Definition::of::<types::UpdatePeerSettings>(0x6a7e7366, "updatePeerSettings"),
    Definition::of::<types::UpdatePeerLocated>(0xb4afcfb0, "updatePeerLocated"),
    Definition::of::<
        types::UpdateNewScheduledMessage,
    >(0x39a51dfb, "updateNewScheduledMessage"),
    Definition::of::<
        types::UpdateDeleteScheduledMessages,
    >(0xf2a71983, "updateDeleteScheduledMessages"),
    Definition::of::<types::UpdateTheme>(0x8216fba3, "updateTheme"),
    Definition::of::<types::UpdateGeoLiveViewed>(0x871fb939, "updateGeoLiveViewed"),
    Definition::of::<types::UpdateMessagePollVote>(0x7699f014, "updateMessagePollVote"),
    Definition::of::<types::UpdateDialogFilter>(0x26ffde7d, "updateDialogFilter"),
    Definition::of::<
        types::UpdateDialogFilterOrder,
    >(0xa5d72105, "updateDialogFilterOrder"),
    Definition::of::<
        types::UpdatePhoneCallSignalingData,
    >(0x2661bf09, "updatePhoneCallSignalingData"),
    Definition::of::<
        types::UpdateChannelMessageForwards,
    >(0xd29a27f4, "updateChannelMessageForwards"),
    Definition::of::<
        types::UpdateReadChannelDiscussionInbox,
    >(0xd6b19546, "updateReadChannelDiscussionInbox"),
    Definition::of::<
        types::UpdateReadChannelDiscussionOutbox,
    >(0x695c9e7c, "updateReadChannelDiscussionOutbox"),
    Definition::of::<types::UpdatePeerBlocked>(0xebe07752, "updatePeerBlocked"),
    Definition::of::<
        types::UpdateChannelUserTyping,
    >(0x8c88c923, "updateChannelUserTyping"),
    Definition::of::<types::UpdatePinnedMessages>(0xed85eab5, "updatePinnedMessages"),
    Definition::of::<
        types::UpdatePinnedChannelMessages,
    >(0x5bb98608, "updatePinnedChannelMessages"),
    Definition::of::<types::UpdateChat>(0xf89a6a4e, "updateChat"),
    Definition::of::<
        types::UpdateGroupCallParticipants,
    >(0xf2ebdb4e, "updateGroupCallParticipants"),
    Definition::of::<types::UpdateGroupCall>(0x9d2216e0, "updateGroupCall"),
    Definition::of::<types::UpdatePeerHistoryTtl>(0xbb9bb9a5, "updatePeerHistoryTTL"),
    Definition::of::<types::UpdateChatParticipant>(0xd087663a, "updateChatParticipant"),
    Definition::of::<
        types::UpdateChannelParticipant,
    >(0x985d3abb, "updateChannelParticipant"),
    Definition::of::<types::UpdateBotStopped>(0xc4870a49, "updateBotStopped"),
    Definition::of::<
        types::UpdateGroupCallConnection,
    >(0x0b783982, "updateGroupCallConnection"),
    Definition::of::<types::UpdateBotCommands>(0x4d712f2e, "updateBotCommands"),
    Definition::of::<
        types::UpdatePendingJoinRequests,
    >(0x7063c3db, "updatePendingJoinRequests"),
    Definition::of::<
        types::UpdateBotChatInviteRequester,
    >(0x7cb34d79, "updateBotChatInviteRequester"),
    Definition::of::<
        types::UpdateMessageReactions,
    >(0x1e297bfa, "updateMessageReactions"),
    Definition::of::<
        types::UpdateWebViewResultSent,
    >(0x1592b79d, "updateWebViewResultSent"),
    Definition::of::<types::UpdateBotMenuButton>(0x14b85813, "updateBotMenuButton"),
    Definition::of::<
        types::UpdateTranscribedAudio,
    >(0x0084cd5a, "updateTranscribedAudio"),
    Definition::of::<types::UpdateUserEmojiStatus>(0x28373599, "updateUserEmojiStatus"),
    Definition::of::<
        types::UpdateMoveStickerSetToTop,
    >(0x86fccf85, "updateMoveStickerSetToTop"),
    Definition::of::<
        types::UpdateMessageExtendedMedia,
    >(0xd5a41724, "updateMessageExtendedMedia"),
    Definition::of::<types::UpdateUser>(0x20529438, "updateUser"),
    Definition::of::<types::UpdateStory>(0x75b3b798, "updateStory"),
    Definition::of::<types::UpdateReadStories>(0xf74e932b, "updateReadStories"),
    Definition::of::<types::UpdateStoryId>(0x1bf335b9, "updateStoryID"),
    Definition::of::<
        types::UpdateStoriesStealthMode,
    >(0x2c084dc1, "updateStoriesStealthMode"),
    Definition::of::<
        types::UpdateSentStoryReaction,
    >(0x7d627683, "updateSentStoryReaction"),
    Definition::of::<types::UpdateBotChatBoost>(0x904dd49c, "updateBotChatBoost"),
    Definition::of::<
        types::UpdateChannelViewForumAsMessages,
    >(0x07b68920, "updateChannelViewForumAsMessages"),
    Definition::of::<types::UpdatePeerWallpaper>(0xae3f101d, "updatePeerWallpaper"),
    Definition::of::<
        types::UpdateBotMessageReaction,
    >(0xac21d3ce, "updateBotMessageReaction"),
    Definition::of::<
        types::UpdateBotMessageReactions,
    >(0x09cb7759, "updateBotMessageReactions"),
    Definition::of::<
        types::UpdateSavedDialogPinned,
    >(0xaeaf9e74, "updateSavedDialogPinned"),
    Definition::of::<
        types::UpdatePinnedSavedDialogs,
    >(0x686c85a6, "updatePinnedSavedDialogs"),
    Definition::of::<types::UpdateSmsJob>(0xf16269d4, "updateSmsJob"),
    Definition::of::<types::UpdateQuickReplies>(0xf9470ab2, "updateQuickReplies"),
    Definition::of::<types::UpdateNewQuickReply>(0xf53da717, "updateNewQuickReply"),
    Definition::of::<
        types::UpdateDeleteQuickReply,
    >(0x53e6f1ec, "updateDeleteQuickReply"),
    Definition::of::<
        types::UpdateQuickReplyMessage,
    >(0x3e050d0f, "updateQuickReplyMessage"),
    Definition::of::<
        types::UpdateDeleteQuickReplyMessages,
    >(0x566fe7cd, "updateDeleteQuickReplyMessages"),
    Definition::of::<
        types::UpdateBotBusinessConnect,
    >(0x8ae5c97a, "updateBotBusinessConnect"),
    Definition::of::<
        types::UpdateBotNewBusinessMessage,
    >(0x9ddb347c, "updateBotNewBusinessMessage"),
    Definition::of::<
        types::UpdateBotEditBusinessMessage,
    >(0x07df587c, "updateBotEditBusinessMessage"),
    Definition::of::<
        types::UpdateBotDeleteBusinessMessage,
    >(0xa02a982e, "updateBotDeleteBusinessMessage"),
    Definition::of::<
        types::UpdateNewStoryReaction,
    >(0x1824e40b, "updateNewStoryReaction"),
    Definition::of::<types::UpdateStarsBalance>(0x4e80a379, "updateStarsBalance"),
    Definition::of::<
        types::UpdateBusinessBotCallbackQuery,
    >(0x1ea2fda7, "updateBusinessBotCallbackQuery"),
    Definition::of::<
        types::UpdateStarsRevenueStatus,
    >(0xa584b019, "updateStarsRevenueStatus"),
    Definition::of::<
        types::UpdateBotPurchasedPaidMedia,
    >(0x283bd312, "updateBotPurchasedPaidMedia"),
    Definition::of::<
        types::UpdatePaidReactionPrivacy,
    >(0x8b725fce, "updatePaidReactionPrivacy"),
    Definition::of::<types::UpdateSentPhoneCode>(0x504aa18f, "updateSentPhoneCode"),
    Definition::of::<
        types::UpdateGroupCallChainBlocks,
    >(0xa477288f, "updateGroupCallChainBlocks"),
    Definition::of::<
        types::UpdateReadMonoForumInbox,
    >(0x77b0e372, "updateReadMonoForumInbox"),
    Definition::of::<
        types::UpdateReadMonoForumOutbox,
    >(0xa4a79376, "updateReadMonoForumOutbox"),
    Definition::of::<
        types::UpdateMonoForumNoPaidException,
    >(0x9f812b08, "updateMonoForumNoPaidException"),
    Definition::of::<
        types::UpdateGroupCallMessage,
    >(0xd8326f0d, "updateGroupCallMessage"),
    Definition::of::<
        types::UpdateGroupCallEncryptedMessage,
    >(0xc957a766, "updateGroupCallEncryptedMessage"),
    Definition::of::<
        types::UpdatePinnedForumTopic,
    >(0x683b2c52, "updatePinnedForumTopic"),
    Definition::of::<
        types::UpdatePinnedForumTopics,
    >(0xdef143d0, "updatePinnedForumTopics"),
    Definition::of::<
        types::UpdateDeleteGroupCallMessages,
    >(0x3e85e92c, "updateDeleteGroupCallMessages"),
    Definition::of::<
        types::UpdateStarGiftAuctionState,
    >(0x48e246c2, "updateStarGiftAuctionState"),
    Definition::of::<
        types::UpdateStarGiftAuctionUserState,
    >(0xdc58f31e, "updateStarGiftAuctionUserState"),
    Definition::of::<types::UpdateEmojiGameInfo>(0xfb9c547a, "updateEmojiGameInfo"),
    Definition::of::<
        types::UpdateChatParticipantRank,
    >(0xbd8367b9, "updateChatParticipantRank"),
    Definition::of::<types::UpdateManagedBot>(0x4880ed9a, "updateManagedBot"),
    Definition::of::<
        types::UpdateBotGuestChatQuery,
    >(0xcdd4093d, "updateBotGuestChatQuery"),
    Definition::of::<
        types::UpdateJoinChatWebViewDecision,
    >(0xbdac7e70, "updateJoinChatWebViewDecision"),
    Definition::of::<
        types::UpdateNewBotConnection,
    >(0xb22083a6, "updateNewBotConnection"),
    Definition::of::<
        types::UpdateWebBrowserSettings,
    >(0xc39a2ade, "updateWebBrowserSettings"),
    Definition::of::<
        types::UpdateWebBrowserException,
    >(0x140502d1, "updateWebBrowserException"),
    Definition::of::<
        types::UpdateNewEphemeralMessage,
    >(0x20bcbba1, "updateNewEphemeralMessage"),
    Definition::of::<
        types::UpdateDeleteEphemeralMessages,
    >(0x56dbfcf8, "updateDeleteEphemeralMessages"),
    Definition::of::<
        types::UpdateEditEphemeralMessage,
    >(0x4bbb8f01, "updateEditEphemeralMessage"),
    Definition::of::<
        types::UpdateEphemeralBotCallbackQuery,
    >(0x7c1079d6, "updateEphemeralBotCallbackQuery"),
    Definition::of::<
        types::UpdateBotStarsSubscription,
    >(0x6c0d8e23, "updateBotStarsSubscription"),
    Definition::of::<types::UpdateWalletState>(0x6ac3f2aa, "updateWalletState"),
    Definition::of::<
        types::UpdateSentWalletTransaction,
    >(0xb1434d4a, "updateSentWalletTransaction"),
    Definition::of::<
        types::UpdateWalletGaslessInfo,
    >(0xa8ae1cac, "updateWalletGaslessInfo"),
    Definition::of::<
        types::UpdateWalletTonConnectSession,
    >(0x50a38e0e, "updateWalletTonConnectSession"),
    Definition::of::<
        types::UpdateWalletTonConnectPendingDisconnect,
    >(0xd1ee8199, "updateWalletTonConnectPendingDisconnect"),
    Definition::of::<
        types::SendMessageUploadVideoAction,
    >(0xe9763aec, "sendMessageUploadVideoAction"),
    Definition::of::<
        types::SendMessageUploadAudioAction,
    >(0xf351d7ab, "sendMessageUploadAudioAction"),
    Definition::of::<
        types::SendMessageUploadPhotoAction,
    >(0xd1d34a26, "sendMessageUploadPhotoAction"),
    Definition::of::<
        types::SendMessageUploadDocumentAction,
    >(0xaa0cd9e4, "sendMessageUploadDocumentAction"),
    Definition::of::<
        types::SendMessageUploadRoundAction,
    >(0x243e1c66, "sendMessageUploadRoundAction"),
    Definition::of::<
        types::SendMessageHistoryImportAction,
    >(0xdbda9246, "sendMessageHistoryImportAction"),
    Definition::of::<
        types::SendMessageEmojiInteraction,
    >(0x25972bcb, "sendMessageEmojiInteraction"),
    Definition::of::<
        types::SendMessageEmojiInteractionSeen,
    >(0xb665902e, "sendMessageEmojiInteractionSeen"),
    Definition::of::<
        types::SendMessageTextDraftAction,
    >(0x3630b85a, "sendMessageTextDraftAction"),
    Definition::of::<
        types::InputSendMessageRichMessageDraftAction,
    >(0xa937c7be, "inputSendMessageRichMessageDraftAction"),
    Definition::of::<
        types::SendMessageRichMessageDraftAction,
    >(0x52564893, "sendMessageRichMessageDraftAction"),
    Definition::of::<
        types::SendMessageStopDraftAction,
    >(0xfbf902b0, "sendMessageStopDraftAction"),
    Definition::of::<types::EncryptedMessage>(0xed18c118, "encryptedMessage"),
    Definition::of::<
        types::EncryptedMessageService,
    >(0x23734b06, "encryptedMessageService"),
    Definition::of::<types::EncryptedChatEmpty>(0xab7ec0a0, "encryptedChatEmpty"),
    Definition::of::<types::EncryptedChatWaiting>(0x66b25953, "encryptedChatWaiting"),
    Definition::of::<
        types::EncryptedChatRequested,
    >(0x48f1d94c, "encryptedChatRequested"),
    Definition::of::<types::EncryptedChat>(0x61f0d4c7, "encryptedChat"),
    Definition::of::<
        types::EncryptedChatDiscarded,
    >(0x1e1c7c45, "encryptedChatDiscarded"),
    Definition::of::<types::DcOption>(0x18b7a10d, "dcOption"),
    Definition::of::<types::NotifyPeer>(0x9fd40bd8, "notifyPeer"),
    Definition::of::<types::NotifyForumTopic>(0x226e6308, "notifyForumTopic"),
    Definition::of::<types::NotifyCommunity>(0xbe376999, "notifyCommunity"),
    Definition::of::<
        types::PrivacyValueAllowUsers,
    >(0xb8905fb2, "privacyValueAllowUsers"),
    Definition::of::<
        types::PrivacyValueDisallowUsers,
    >(0xe4621141, "privacyValueDisallowUsers"),
    Definition::of::<
        types::PrivacyValueAllowChatParticipants,
    >(0x6b134e8e, "privacyValueAllowChatParticipants"),
    Definition::of::<
        types::PrivacyValueDisallowChatParticipants,
    >(0x41c87565, "privacyValueDisallowChatParticipants"),
    Definition::of::<types::messages::StickerSet>(0x6e153f16, "messages.stickerSet"),
    Definition::of::<
        types::InputBotInlineMessageId,
    >(0x890c3d89, "inputBotInlineMessageID"),
    Definition::of::<
        types::InputBotInlineMessageId64,
    >(0xb6d915d7, "inputBotInlineMessageID64"),
    Definition::of::<types::DialogPeer>(0xe56dbf05, "dialogPeer"),
    Definition::of::<types::DialogPeerFolder>(0x514519e2, "dialogPeerFolder"),
    Definition::of::<types::DialogPeerCommunity>(0x2f65c8e4, "dialogPeerCommunity"),
    Definition::of::<types::PostAddress>(0x1e8caaeb, "postAddress"),
    Definition::of::<types::PhoneCallEmpty>(0x5366c915, "phoneCallEmpty"),
    Definition::of::<types::PhoneCallWaiting>(0xc5226f17, "phoneCallWaiting"),
    Definition::of::<types::PhoneCallRequested>(0x14b0ed0c, "phoneCallRequested"),
    Definition::of::<types::PhoneCallAccepted>(0x3660c311, "phoneCallAccepted"),
    Definition::of::<types::PhoneCall>(0x30535af5, "phoneCall"),
    Definition::of::<types::PhoneCallDiscarded>(0x50ca4de1, "phoneCallDiscarded"),
    Definition::of::<types::LangPackDifference>(0xf385c1f6, "langPackDifference"),
    Definition::of::<types::FolderPeer>(0xe9baa668, "folderPeer"),
    Definition::of::<types::PeerLocated>(0xca461b5d, "peerLocated"),
    Definition::of::<types::PeerSelfLocated>(0xf8ec284b, "peerSelfLocated"),
    Definition::of::<types::Theme>(0xa00e67d6, "theme"),
    Definition::of::<types::DialogFilter>(0xaa472651, "dialogFilter"),
    Definition::of::<types::DialogFilterChatlist>(0x96537bd7, "dialogFilterChatlist"),
    Definition::of::<types::GroupCallParticipant>(0x2a3dc7ac, "groupCallParticipant"),
    Definition::of::<types::GroupCallDiscarded>(0x7780bcb4, "groupCallDiscarded"),
    Definition::of::<types::GroupCall>(0xefb2b617, "groupCall"),
    Definition::of::<types::ChannelParticipant>(0x1bd54456, "channelParticipant"),
    Definition::of::<
        types::ChannelParticipantSelf,
    >(0xa9478a1a, "channelParticipantSelf"),
    Definition::of::<
        types::ChannelParticipantCreator,
    >(0x2fe601d3, "channelParticipantCreator"),
    Definition::of::<
        types::ChannelParticipantAdmin,
    >(0x34c3bb53, "channelParticipantAdmin"),
    Definition::of::<
        types::ChannelParticipantBanned,
    >(0xd5f0ad91, "channelParticipantBanned"),
    Definition::of::<
        types::ChannelParticipantLeft,
    >(0x1b03f006, "channelParticipantLeft"),
    Definition::of::<types::BotCommand>(0x9852d6d2, "botCommand"),
    Definition::of::<types::BotMenuButton>(0xc7b57ce6, "botMenuButton"),
    Definition::of::<types::StoriesStealthMode>(0x712e27fd, "storiesStealthMode"),
    Definition::of::<types::ReactionEmoji>(0x1b2286b8, "reactionEmoji"),
    Definition::of::<types::ReactionCustomEmoji>(0x8935fc73, "reactionCustomEmoji"),
    Definition::of::<types::Boost>(0x4b3e14d6, "boost"),
    Definition::of::<types::ReactionCount>(0xa3d1cb80, "reactionCount"),
    Definition::of::<types::QuickReply>(0x0697102b, "quickReply"),
    Definition::of::<types::BotBusinessConnection>(0x8f34b2f5, "botBusinessConnection"),
    Definition::of::<types::StarsRevenueStatus>(0xfebe5491, "starsRevenueStatus"),
    Definition::of::<
        types::PaidReactionPrivacyPeer,
    >(0xdc6cfcf0, "paidReactionPrivacyPeer"),
    Definition::of::<types::GroupCallMessage>(0x1a8afc7e, "groupCallMessage"),
    Definition::of::<types::StarGiftAuctionState>(0x771a4e66, "starGiftAuctionState"),
    Definition::of::<
        types::StarGiftAuctionStateFinished,
    >(0x972dabbf, "starGiftAuctionStateFinished"),
    Definition::of::<
        types::StarGiftAuctionUserState,
    >(0x2eeed1c4, "starGiftAuctionUserState"),
    Definition::of::<
        types::messages::EmojiGameDiceInfo,
    >(0x44e56023, "messages.emojiGameDiceInfo"),
    Definition::of::<
        types::JoinChatBotResultWebView,
    >(0xd6e3b813, "joinChatBotResultWebView"),
    Definition::of::<types::WebDomainException>(0x933ca597, "webDomainException"),
    Definition::of::<types::EphemeralMessage>(0xdd27bee9, "ephemeralMessage"),
    Definition::of::<types::WalletStateEmpty>(0x9cb9b2ec, "walletStateEmpty"),
    Definition::of::<types::WalletState>(0x95c5346b, "walletState"),
    Definition::of::<types::WalletTransaction>(0x952dc143, "walletTransaction"),
    Definition::of::<types::TonConnectSession>(0x126556c6, "tonConnectSession"),
    Definition::of::<types::updates::State>(0xa56c2a3e, "updates.state"),
    Definition::of::<
        types::updates::DifferenceEmpty,
    >(0x5d75a138, "updates.differenceEmpty"),
    Definition::of::<types::updates::Difference>(0x00f49ca0, "updates.difference"),
    Definition::of::<
        types::updates::DifferenceSlice,
    >(0xa8fb1981, "updates.differenceSlice"),
    Definition::of::<
        types::updates::DifferenceTooLong,
    >(0x4afe8f6d, "updates.differenceTooLong"),
    Definition::of::<types::UpdateShortMessage>(0x313bc7f8, "updateShortMessage"),
    Definition::of::<
        types::UpdateShortChatMessage,
    >(0x4d6deea5, "updateShortChatMessage"),
    Definition::of::<types::UpdateShort>(0x78d4dec1, "updateShort"),
    Definition::of::<types::UpdatesCombined>(0x725b04c3, "updatesCombined"),
    Definition::of::<types::Updates>(0x74ae4240, "updates"),
    Definition::of::<
        types::UpdateShortSentMessage,
    >(0x9015e101, "updateShortSentMessage"),
    Definition::of::<types::photos::Photos>(0x8dca6aa5, "photos.photos"),
    Definition::of::<types::photos::PhotosSlice>(0x15051f54, "photos.photosSlice"),
    Definition::of::<types::photos::Photo>(0x20212ca8, "photos.photo"),
    Definition::of::<types::upload::File>(0x096a18d5, "upload.file"),
    Definition::of::<
        types::upload::FileCdnRedirect,
    >(0xf18cda44, "upload.fileCdnRedirect"),
    Definition::of::<types::FileHash>(0xf39b035c, "fileHash"),
    Definition::of::<types::Config>(0xcc1a241e, "config"),
    Definition::of::<types::NearestDc>(0x8e1a1775, "nearestDc"),
    Definition::of::<types::help::AppUpdate>(0xccbbce30, "help.appUpdate"),
    Definition::of::<types::help::InviteText>(0x18cb9f78, "help.inviteText"),
    Definition::of::<types::InputEncryptedChat>(0xf141b5e1, "inputEncryptedChat"),
    Definition::of::<types::EncryptedFile>(0xa8008cd8, "encryptedFile"),
    Definition::of::<
        types::InputEncryptedFileUploaded,
    >(0x64bd0306, "inputEncryptedFileUploaded"),
    Definition::of::<types::InputEncryptedFile>(0x5a17b5e5, "inputEncryptedFile"),
    Definition::of::<
        types::InputEncryptedFileBigUploaded,
    >(0x2dc173c8, "inputEncryptedFileBigUploaded"),
    Definition::of::<
        types::messages::DhConfigNotModified,
    >(0xc0e24635, "messages.dhConfigNotModified"),
    Definition::of::<types::messages::DhConfig>(0x2c221edd, "messages.dhConfig"),
    Definition::of::<
        types::messages::SentEncryptedMessage,
    >(0x560f8935, "messages.sentEncryptedMessage"),
    Definition::of::<
        types::messages::SentEncryptedFile,
    >(0x9493ff32, "messages.sentEncryptedFile"),
    Definition::of::<types::help::Support>(0x17c6b5f6, "help.support"),
    Definition::of::<types::InputRichMessage>(0xe4c449fc, "inputRichMessage"),
    Definition::of::<types::InputRichMessageHtml>(0xdacb836a, "inputRichMessageHTML"),
    Definition::of::<
        types::InputRichMessageMarkdown,
    >(0x004b572c, "inputRichMessageMarkdown"),
    Definition::of::<types::contacts::Found>(0xb3134d9d, "contacts.found"),
    Definition::of::<
        types::InputPrivacyValueAllowUsers,
    >(0x131cc67f, "inputPrivacyValueAllowUsers"),
    Definition::of::<
        types::InputPrivacyValueDisallowUsers,
    >(0x90110467, "inputPrivacyValueDisallowUsers"),
    Definition::of::<
        types::InputPrivacyValueAllowChatParticipants,
    >(0x840649cf, "inputPrivacyValueAllowChatParticipants"),
    Definition::of::<
        types::InputPrivacyValueDisallowChatParticipants,
    >(0xe94f0f86, "inputPrivacyValueDisallowChatParticipants"),
    Definition::of::<types::account::PrivacyRules>(0x50a04e45, "account.privacyRules"),
    Definition::of::<types::AccountDaysTtl>(0xb8d0afdf, "accountDaysTTL"),
    Definition::of::<types::MaskCoords>(0xaed6dbb2, "maskCoords"),
    Definition::of::<types::messages::Stickers>(0x30a6ec7e, "messages.stickers"),
    Definition::of::<types::StickerPack>(0x12b299d4, "stickerPack"),
    Definition::of::<types::messages::AllStickers>(0xcdbbcebb, "messages.allStickers"),
    Definition::of::<
        types::messages::AffectedMessages,
    >(0x84d19185, "messages.affectedMessages"),
    Definition::of::<types::Page>(0x98657f0d, "page"),
    Definition::of::<types::WebPageAttributeTheme>(0x54b56617, "webPageAttributeTheme"),
    Definition::of::<types::WebPageAttributeStory>(0x2e94c3e7, "webPageAttributeStory"),
    Definition::of::<
        types::WebPageAttributeStickerSet,
    >(0x50cc03d3, "webPageAttributeStickerSet"),
    Definition::of::<
        types::WebPageAttributeUniqueStarGift,
    >(0xcf6f6db8, "webPageAttributeUniqueStarGift"),
    Definition::of::<
        types::WebPageAttributeStarGiftCollection,
    >(0x31cad303, "webPageAttributeStarGiftCollection"),
    Definition::of::<
        types::WebPageAttributeStarGiftAuction,
    >(0x01c641c2, "webPageAttributeStarGiftAuction"),
    Definition::of::<
        types::WebPageAttributeAiComposeTone,
    >(0x7781fe18, "webPageAttributeAiComposeTone"),
    Definition::of::<types::Authorization>(0xad01d61d, "authorization"),
    Definition::of::<
        types::account::Authorizations,
    >(0x4bff8ea0, "account.authorizations"),
    Definition::of::<
        types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    >(0x3a912d4a, "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"),
    Definition::of::<
        types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000,
    >(0xbbf2dda0, "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"),
    Definition::of::<
        types::SecurePasswordKdfAlgoSha512,
    >(0x86471d92, "securePasswordKdfAlgoSHA512"),
    Definition::of::<types::account::Password>(0x957b50fb, "account.password"),
    Definition::of::<types::SecureSecretSettings>(0x1527bcac, "secureSecretSettings"),
    Definition::of::<
        types::account::PasswordSettings,
    >(0x9a5c33e5, "account.passwordSettings"),
    Definition::of::<
        types::account::PasswordInputSettings,
    >(0xc23727c9, "account.passwordInputSettings"),
    Definition::of::<types::auth::PasswordRecovery>(0x137948a5, "auth.passwordRecovery"),
    Definition::of::<types::ReceivedNotifyMessage>(0xa384b779, "receivedNotifyMessage"),
    Definition::of::<
        types::StarsSubscriptionPricing,
    >(0x05416d58, "starsSubscriptionPricing"),
    Definition::of::<types::ChatInviteAlready>(0x5a686d7c, "chatInviteAlready"),
    Definition::of::<types::ChatInvite>(0x5c9d3702, "chatInvite"),
    Definition::of::<types::ChatInvitePeek>(0x61695cb0, "chatInvitePeek"),
    Definition::of::<types::StickerKeyword>(0xfcfeb29c, "stickerKeyword"),
    Definition::of::<types::BotAppSettings>(0xc99b1950, "botAppSettings"),
    Definition::of::<types::BotVerifierSettings>(0xa12aefff, "botVerifierSettings"),
    Definition::of::<types::KeyboardButtonStyle>(0x4fdd3430, "keyboardButtonStyle"),
    Definition::of::<types::ButtonTypeRequestPoll>(0xaacfff84, "buttonTypeRequestPoll"),
    Definition::of::<types::ButtonTypeRequestPeer>(0x4f58a237, "buttonTypeRequestPeer"),
    Definition::of::<
        types::InputButtonTypeRequestPeer,
    >(0x3fe268fe, "inputButtonTypeRequestPeer"),
    Definition::of::<
        types::ButtonTypeSimpleWebView,
    >(0xc01a597a, "buttonTypeSimpleWebView"),
    Definition::of::<types::KeyboardButton>(0x2f67a72f, "keyboardButton"),
    Definition::of::<types::KeyboardButtonRow>(0x77608b83, "keyboardButtonRow"),
    Definition::of::<
        types::KeyboardInlineButtonRow,
    >(0x19420af6, "keyboardInlineButtonRow"),
    Definition::of::<types::contacts::ResolvedPeer>(0x7f077ad9, "contacts.resolvedPeer"),
    Definition::of::<types::MessageRange>(0x0ae30253, "messageRange"),
    Definition::of::<
        types::updates::ChannelDifferenceEmpty,
    >(0x3e11affb, "updates.channelDifferenceEmpty"),
    Definition::of::<
        types::updates::ChannelDifferenceTooLong,
    >(0xa4bcc6fe, "updates.channelDifferenceTooLong"),
    Definition::of::<
        types::updates::ChannelDifference,
    >(0x2064674e, "updates.channelDifference"),
    Definition::of::<types::ChannelMessagesFilter>(0xcd77d957, "channelMessagesFilter"),
    Definition::of::<
        types::ChannelParticipantsKicked,
    >(0xa3b54985, "channelParticipantsKicked"),
    Definition::of::<
        types::ChannelParticipantsBanned,
    >(0x1427a5e1, "channelParticipantsBanned"),
    Definition::of::<
        types::ChannelParticipantsSearch,
    >(0x0656ac4b, "channelParticipantsSearch"),
    Definition::of::<
        types::ChannelParticipantsContacts,
    >(0xbb6ae88d, "channelParticipantsContacts"),
    Definition::of::<
        types::ChannelParticipantsMentions,
    >(0xe04b5ceb, "channelParticipantsMentions"),
    Definition::of::<
        types::channels::ChannelParticipants,
    >(0x9ab0feaf, "channels.channelParticipants"),
    Definition::of::<
        types::channels::ChannelParticipant,
    >(0xdfb80317, "channels.channelParticipant"),
    Definition::of::<types::messages::SavedGifs>(0x84a02a0d, "messages.savedGifs"),
    Definition::of::<
        types::InputBotInlineMessageMediaAuto,
    >(0x3380c786, "inputBotInlineMessageMediaAuto"),
    Definition::of::<
        types::InputBotInlineMessageText,
    >(0x3dcd7a87, "inputBotInlineMessageText"),
    Definition::of::<
        types::InputBotInlineMessageMediaGeo,
    >(0x96929a85, "inputBotInlineMessageMediaGeo"),
    Definition::of::<
        types::InputBotInlineMessageMediaVenue,
    >(0x417bbf11, "inputBotInlineMessageMediaVenue"),
    Definition::of::<
        types::InputBotInlineMessageMediaContact,
    >(0xa6edbffd, "inputBotInlineMessageMediaContact"),
    Definition::of::<
        types::InputBotInlineMessageGame,
    >(0x4b425864, "inputBotInlineMessageGame"),
    Definition::of::<
        types::InputBotInlineMessageMediaInvoice,
    >(0xd7e78225, "inputBotInlineMessageMediaInvoice"),
    Definition::of::<
        types::InputBotInlineMessageMediaWebPage,
    >(0xbddcc510, "inputBotInlineMessageMediaWebPage"),
    Definition::of::<
        types::InputBotInlineMessageRichMessage,
    >(0xb43df56c, "inputBotInlineMessageRichMessage"),
    Definition::of::<types::InputBotInlineResult>(0x88bf9319, "inputBotInlineResult"),
    Definition::of::<
        types::InputBotInlineResultPhoto,
    >(0xa8d864a7, "inputBotInlineResultPhoto"),
    Definition::of::<
        types::InputBotInlineResultDocument,
    >(0xfff8fdc4, "inputBotInlineResultDocument"),
    Definition::of::<
        types::InputBotInlineResultGame,
    >(0x4fa417f2, "inputBotInlineResultGame"),
    Definition::of::<
        types::BotInlineMessageMediaAuto,
    >(0x764cf810, "botInlineMessageMediaAuto"),
    Definition::of::<types::BotInlineMessageText>(0x8c7f65e2, "botInlineMessageText"),
    Definition::of::<
        types::BotInlineMessageMediaGeo,
    >(0x051846fd, "botInlineMessageMediaGeo"),
    Definition::of::<
        types::BotInlineMessageMediaVenue,
    >(0x8a86659c, "botInlineMessageMediaVenue"),
    Definition::of::<
        types::BotInlineMessageMediaContact,
    >(0x18d1cdc2, "botInlineMessageMediaContact"),
    Definition::of::<
        types::BotInlineMessageMediaInvoice,
    >(0x354a9b09, "botInlineMessageMediaInvoice"),
    Definition::of::<
        types::BotInlineMessageMediaWebPage,
    >(0x809ad9a6, "botInlineMessageMediaWebPage"),
    Definition::of::<
        types::BotInlineMessageRichMessage,
    >(0x0a617e7b, "botInlineMessageRichMessage"),
    Definition::of::<types::BotInlineResult>(0x11965f3a, "botInlineResult"),
    Definition::of::<types::BotInlineMediaResult>(0x17db940b, "botInlineMediaResult"),
    Definition::of::<types::InlineBotSwitchPm>(0x3c20629f, "inlineBotSwitchPM"),
    Definition::of::<types::InlineBotWebView>(0xb57295d5, "inlineBotWebView"),
    Definition::of::<types::messages::BotResults>(0xe021f2f6, "messages.botResults"),
    Definition::of::<types::ExportedMessageLink>(0x5dab1af4, "exportedMessageLink"),
    Definition::of::<
        types::messages::BotCallbackAnswer,
    >(0x36585ea4, "messages.botCallbackAnswer"),
    Definition::of::<
        types::messages::MessageEditData,
    >(0x26b5dde6, "messages.messageEditData"),
    Definition::of::<types::messages::PeerDialogs>(0x3371c354, "messages.peerDialogs"),
    Definition::of::<types::TopPeer>(0xedcdc05b, "topPeer"),
    Definition::of::<types::TopPeerCategoryPeers>(0xfb834291, "topPeerCategoryPeers"),
    Definition::of::<types::contacts::TopPeers>(0x70b772a8, "contacts.topPeers"),
    Definition::of::<types::InputReplyToMessage>(0x3bd4b7c2, "inputReplyToMessage"),
    Definition::of::<types::InputReplyToStory>(0x5881323a, "inputReplyToStory"),
    Definition::of::<types::InputReplyToMonoForum>(0x69d66c45, "inputReplyToMonoForum"),
    Definition::of::<
        types::InputReplyToEphemeralMessage,
    >(0x4119b95e, "inputReplyToEphemeralMessage"),
    Definition::of::<
        types::messages::FeaturedStickersNotModified,
    >(0xc6dc0c66, "messages.featuredStickersNotModified"),
    Definition::of::<
        types::messages::FeaturedStickers,
    >(0xbe382906, "messages.featuredStickers"),
    Definition::of::<types::StickerSetCovered>(0x6410a5d2, "stickerSetCovered"),
    Definition::of::<
        types::StickerSetMultiCovered,
    >(0x3407e51b, "stickerSetMultiCovered"),
    Definition::of::<types::StickerSetFullCovered>(0x40d13c0e, "stickerSetFullCovered"),
    Definition::of::<types::StickerSetNoCovered>(0x77b15d1c, "stickerSetNoCovered"),
    Definition::of::<
        types::messages::RecentStickers,
    >(0x88d37c56, "messages.recentStickers"),
    Definition::of::<
        types::messages::ArchivedStickers,
    >(0x4fcba9c8, "messages.archivedStickers"),
    Definition::of::<
        types::messages::StickerSetInstallResultArchive,
    >(0x35e410a8, "messages.stickerSetInstallResultArchive"),
    Definition::of::<
        types::InputStickeredMediaPhoto,
    >(0x4a992157, "inputStickeredMediaPhoto"),
    Definition::of::<
        types::InputStickeredMediaDocument,
    >(0x0438865b, "inputStickeredMediaDocument"),
    Definition::of::<types::HighScore>(0x73a379eb, "highScore"),
    Definition::of::<types::messages::HighScores>(0x9a3bfd99, "messages.highScores"),
    Definition::of::<types::TextPlain>(0x744694e0, "textPlain"),
    Definition::of::<types::TextBold>(0x6724abc4, "textBold"),
    Definition::of::<types::TextItalic>(0xd912a59c, "textItalic"),
    Definition::of::<types::TextUnderline>(0xc12622c4, "textUnderline"),
    Definition::of::<types::TextStrike>(0x9bf8bb95, "textStrike"),
    Definition::of::<types::TextFixed>(0x6c3f19b9, "textFixed"),
    Definition::of::<types::TextUrl>(0x3c2884c1, "textUrl"),
    Definition::of::<types::TextEmail>(0xde5a0dd6, "textEmail"),
    Definition::of::<types::TextConcat>(0x7e6260d7, "textConcat"),
    Definition::of::<types::TextSubscript>(0xed6a8504, "textSubscript"),
    Definition::of::<types::TextSuperscript>(0xc7fb5e01, "textSuperscript"),
    Definition::of::<types::TextMarked>(0x034b8621, "textMarked"),
    Definition::of::<types::TextPhone>(0x1ccb966a, "textPhone"),
    Definition::of::<types::TextImage>(0x081ccf4f, "textImage"),
    Definition::of::<types::TextAnchor>(0x35553762, "textAnchor"),
    Definition::of::<types::TextMath>(0x9d2eac97, "textMath"),
    Definition::of::<types::TextCustomEmoji>(0xa26156c0, "textCustomEmoji"),
    Definition::of::<types::TextSpoiler>(0x4c2a5d62, "textSpoiler"),
    Definition::of::<types::TextMention>(0xcd24cf44, "textMention"),
    Definition::of::<types::TextHashtag>(0x519524ea, "textHashtag"),
    Definition::of::<types::TextBotCommand>(0x02ff29d3, "textBotCommand"),
    Definition::of::<types::TextCashtag>(0x7b9e1801, "textCashtag"),
    Definition::of::<types::TextAutoUrl>(0xac6a83aa, "textAutoUrl"),
    Definition::of::<types::TextAutoEmail>(0xc556a45d, "textAutoEmail"),
    Definition::of::<types::TextAutoPhone>(0x24c26789, "textAutoPhone"),
    Definition::of::<types::TextBankCard>(0xb956812d, "textBankCard"),
    Definition::of::<types::TextMentionName>(0x01a9fbfc, "textMentionName"),
    Definition::of::<types::TextDate>(0xa5b45e2b, "textDate"),
    Definition::of::<types::TextDiff>(0x9686cb50, "textDiff"),
    Definition::of::<types::TextButton>(0xafc79cd6, "textButton"),
    Definition::of::<types::TextTonAddress>(0x3cd2a36a, "textTonAddress"),
    Definition::of::<types::InlineButtonTypeUrl>(0xeca4f8d4, "inlineButtonTypeUrl"),
    Definition::of::<
        types::InlineButtonTypeUrlAuth,
    >(0xbfd02da2, "inlineButtonTypeUrlAuth"),
    Definition::of::<
        types::InputInlineButtonTypeUrlAuth,
    >(0x9961bcb4, "inputInlineButtonTypeUrlAuth"),
    Definition::of::<
        types::InlineButtonTypeWebView,
    >(0x3bcab5b4, "inlineButtonTypeWebView"),
    Definition::of::<
        types::InlineButtonTypeCallback,
    >(0x2955bc38, "inlineButtonTypeCallback"),
    Definition::of::<
        types::InlineButtonTypeSwitchInline,
    >(0x93773ff5, "inlineButtonTypeSwitchInline"),
    Definition::of::<
        types::InlineButtonTypeUserProfile,
    >(0x3fa33fcf, "inlineButtonTypeUserProfile"),
    Definition::of::<
        types::InputInlineButtonTypeUserProfile,
    >(0x53f3ce5a, "inputInlineButtonTypeUserProfile"),
    Definition::of::<types::InlineButtonTypeCopy>(0xb41d3272, "inlineButtonTypeCopy"),
    Definition::of::<types::RichButtonStyle>(0x03c610bd, "richButtonStyle"),
    Definition::of::<types::PageBlockTitle>(0x70abc3fd, "pageBlockTitle"),
    Definition::of::<types::PageBlockSubtitle>(0x8ffa9a1f, "pageBlockSubtitle"),
    Definition::of::<types::PageBlockAuthorDate>(0xbaafe5e0, "pageBlockAuthorDate"),
    Definition::of::<types::PageBlockHeader>(0xbfd064ec, "pageBlockHeader"),
    Definition::of::<types::PageBlockSubheader>(0xf12bb6e1, "pageBlockSubheader"),
    Definition::of::<types::PageBlockParagraph>(0x467a0766, "pageBlockParagraph"),
    Definition::of::<types::PageBlockPreformatted>(0xc070d93e, "pageBlockPreformatted"),
    Definition::of::<types::PageBlockFooter>(0x48870999, "pageBlockFooter"),
    Definition::of::<types::PageBlockAnchor>(0xce0d37b0, "pageBlockAnchor"),
    Definition::of::<types::PageBlockList>(0xe4e88011, "pageBlockList"),
    Definition::of::<types::PageBlockBlockquote>(0x66d1670b, "pageBlockBlockquote"),
    Definition::of::<types::PageBlockPullquote>(0x4f4456d3, "pageBlockPullquote"),
    Definition::of::<types::PageBlockPhoto>(0x1759c560, "pageBlockPhoto"),
    Definition::of::<types::PageBlockVideo>(0x7c8fe7b6, "pageBlockVideo"),
    Definition::of::<types::PageBlockCover>(0x39f23300, "pageBlockCover"),
    Definition::of::<types::PageBlockEmbed>(0xa8718dc5, "pageBlockEmbed"),
    Definition::of::<types::PageBlockEmbedPost>(0xf259a80b, "pageBlockEmbedPost"),
    Definition::of::<types::PageBlockCollage>(0x65a0fa4d, "pageBlockCollage"),
    Definition::of::<types::PageBlockSlideshow>(0x031f9590, "pageBlockSlideshow"),
    Definition::of::<types::PageBlockChannel>(0xef1751b5, "pageBlockChannel"),
    Definition::of::<types::PageBlockAudio>(0x804361ea, "pageBlockAudio"),
    Definition::of::<types::PageBlockKicker>(0x1e148390, "pageBlockKicker"),
    Definition::of::<types::PageBlockTable>(0xbf4dea82, "pageBlockTable"),
    Definition::of::<types::PageBlockOrderedList>(0x1fd6f6c1, "pageBlockOrderedList"),
    Definition::of::<types::PageBlockDetails>(0x76768bed, "pageBlockDetails"),
    Definition::of::<
        types::PageBlockRelatedArticles,
    >(0x16115a96, "pageBlockRelatedArticles"),
    Definition::of::<types::PageBlockMap>(0xa44f3ef6, "pageBlockMap"),
    Definition::of::<types::PageBlockHeading1>(0xbaff072f, "pageBlockHeading1"),
    Definition::of::<types::PageBlockHeading2>(0x096b2aec, "pageBlockHeading2"),
    Definition::of::<types::PageBlockHeading3>(0x67e731ad, "pageBlockHeading3"),
    Definition::of::<types::PageBlockHeading4>(0xb532772b, "pageBlockHeading4"),
    Definition::of::<types::PageBlockHeading5>(0xdbbe6c6a, "pageBlockHeading5"),
    Definition::of::<types::PageBlockHeading6>(0x682a41a9, "pageBlockHeading6"),
    Definition::of::<types::PageBlockMath>(0x59080c20, "pageBlockMath"),
    Definition::of::<types::PageBlockThinking>(0x3c29a3e2, "pageBlockThinking"),
    Definition::of::<types::InputPageBlockMap>(0x574b617f, "inputPageBlockMap"),
    Definition::of::<
        types::PageBlockBlockquoteBlocks,
    >(0x0e6e47c4, "pageBlockBlockquoteBlocks"),
    Definition::of::<types::PageBlockButtonRow>(0x6d640318, "pageBlockButtonRow"),
    Definition::of::<types::PageBlockDocument>(0x38fa3ba3, "pageBlockDocument"),
    Definition::of::<types::PageListItemText>(0x2f58683c, "pageListItemText"),
    Definition::of::<types::PageListItemBlocks>(0x63ca67aa, "pageListItemBlocks"),
    Definition::of::<types::PageCaption>(0x6f747657, "pageCaption"),
    Definition::of::<types::PageTableRow>(0xe0c0c5e5, "pageTableRow"),
    Definition::of::<
        types::PageListOrderedItemText,
    >(0x15031189, "pageListOrderedItemText"),
    Definition::of::<
        types::PageListOrderedItemBlocks,
    >(0x8ff2d5f0, "pageListOrderedItemBlocks"),
    Definition::of::<types::PageRelatedArticle>(0xb390dc08, "pageRelatedArticle"),
    Definition::of::<types::PageButton>(0x692a5488, "pageButton"),
    Definition::of::<types::LabeledPrice>(0xcb296bf8, "labeledPrice"),
    Definition::of::<
        types::PaymentSavedCredentialsCard,
    >(0xcdc27a1f, "paymentSavedCredentialsCard"),
    Definition::of::<types::InputWebFileLocation>(0xc239d686, "inputWebFileLocation"),
    Definition::of::<
        types::InputWebFileGeoPointLocation,
    >(0x9f2221c9, "inputWebFileGeoPointLocation"),
    Definition::of::<
        types::InputWebFileAudioAlbumThumbLocation,
    >(0xf46fe924, "inputWebFileAudioAlbumThumbLocation"),
    Definition::of::<types::upload::WebFile>(0x21e753bc, "upload.webFile"),
    Definition::of::<types::PaymentFormMethod>(0x88f8f21b, "paymentFormMethod"),
    Definition::of::<types::payments::PaymentForm>(0xa0058751, "payments.paymentForm"),
    Definition::of::<
        types::payments::PaymentFormStars,
    >(0x7bf6b15c, "payments.paymentFormStars"),
    Definition::of::<
        types::payments::PaymentFormStarGift,
    >(0xb425cfe1, "payments.paymentFormStarGift"),
    Definition::of::<types::ShippingOption>(0xb6213cdf, "shippingOption"),
    Definition::of::<
        types::payments::ValidatedRequestedInfo,
    >(0xd1451883, "payments.validatedRequestedInfo"),
    Definition::of::<
        types::payments::PaymentResult,
    >(0x4e5f810d, "payments.paymentResult"),
    Definition::of::<
        types::payments::PaymentVerificationNeeded,
    >(0xd8411139, "payments.paymentVerificationNeeded"),
    Definition::of::<
        types::payments::PaymentReceipt,
    >(0x70c4fe03, "payments.paymentReceipt"),
    Definition::of::<
        types::payments::PaymentReceiptStars,
    >(0xdabbf83a, "payments.paymentReceiptStars"),
    Definition::of::<types::payments::SavedInfo>(0xfb8fe43c, "payments.savedInfo"),
    Definition::of::<
        types::InputPaymentCredentialsSaved,
    >(0xc10eb2cf, "inputPaymentCredentialsSaved"),
    Definition::of::<
        types::InputPaymentCredentials,
    >(0x3417d728, "inputPaymentCredentials"),
    Definition::of::<
        types::InputPaymentCredentialsApplePay,
    >(0x0aa1c39f, "inputPaymentCredentialsApplePay"),
    Definition::of::<
        types::InputPaymentCredentialsGooglePay,
    >(0x8ac32801, "inputPaymentCredentialsGooglePay"),
    Definition::of::<types::account::TmpPassword>(0xdb64fd34, "account.tmpPassword"),
    Definition::of::<types::InputStickerSetItem>(0x32da9e9c, "inputStickerSetItem"),
    Definition::of::<types::InputPhoneCall>(0x1e36fded, "inputPhoneCall"),
    Definition::of::<types::PhoneCallProtocol>(0xfc878fc8, "phoneCallProtocol"),
    Definition::of::<types::PhoneConnection>(0x9cc123c7, "phoneConnection"),
    Definition::of::<types::PhoneConnectionWebrtc>(0x635fe375, "phoneConnectionWebrtc"),
    Definition::of::<types::phone::PhoneCall>(0xec82e140, "phone.phoneCall"),
    Definition::of::<
        types::upload::CdnFileReuploadNeeded,
    >(0xeea8e46e, "upload.cdnFileReuploadNeeded"),
    Definition::of::<types::upload::CdnFile>(0xa99fca4f, "upload.cdnFile"),
    Definition::of::<types::CdnPublicKey>(0xc982eaba, "cdnPublicKey"),
    Definition::of::<types::CdnConfig>(0x5725e40a, "cdnConfig"),
    Definition::of::<types::LangPackString>(0xcad181f6, "langPackString"),
    Definition::of::<
        types::LangPackStringPluralized,
    >(0x6c47ac9f, "langPackStringPluralized"),
    Definition::of::<types::LangPackStringDeleted>(0x2979eeb2, "langPackStringDeleted"),
    Definition::of::<types::LangPackLanguage>(0xeeca5ce3, "langPackLanguage"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeTitle,
    >(0xe6dfb825, "channelAdminLogEventActionChangeTitle"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeAbout,
    >(0x55188a2e, "channelAdminLogEventActionChangeAbout"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeUsername,
    >(0x6a4afc38, "channelAdminLogEventActionChangeUsername"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangePhoto,
    >(0x434bd2af, "channelAdminLogEventActionChangePhoto"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleInvites,
    >(0x1b7907ae, "channelAdminLogEventActionToggleInvites"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleSignatures,
    >(0x26ae0971, "channelAdminLogEventActionToggleSignatures"),
    Definition::of::<
        types::ChannelAdminLogEventActionUpdatePinned,
    >(0xe9e82c18, "channelAdminLogEventActionUpdatePinned"),
    Definition::of::<
        types::ChannelAdminLogEventActionEditMessage,
    >(0x709b2405, "channelAdminLogEventActionEditMessage"),
    Definition::of::<
        types::ChannelAdminLogEventActionDeleteMessage,
    >(0x42e047bb, "channelAdminLogEventActionDeleteMessage"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantInvite,
    >(0xe31c34d8, "channelAdminLogEventActionParticipantInvite"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantToggleBan,
    >(0xe6d83d7e, "channelAdminLogEventActionParticipantToggleBan"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantToggleAdmin,
    >(0xd5676710, "channelAdminLogEventActionParticipantToggleAdmin"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeStickerSet,
    >(0xb1c3caa7, "channelAdminLogEventActionChangeStickerSet"),
    Definition::of::<
        types::ChannelAdminLogEventActionTogglePreHistoryHidden,
    >(0x5f5c95f1, "channelAdminLogEventActionTogglePreHistoryHidden"),
    Definition::of::<
        types::ChannelAdminLogEventActionDefaultBannedRights,
    >(0x2df5fc0a, "channelAdminLogEventActionDefaultBannedRights"),
    Definition::of::<
        types::ChannelAdminLogEventActionStopPoll,
    >(0x8f079643, "channelAdminLogEventActionStopPoll"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeLinkedChat,
    >(0x050c7ac8, "channelAdminLogEventActionChangeLinkedChat"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeLocation,
    >(0x0e6b76ae, "channelAdminLogEventActionChangeLocation"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleSlowMode,
    >(0x53909779, "channelAdminLogEventActionToggleSlowMode"),
    Definition::of::<
        types::ChannelAdminLogEventActionStartGroupCall,
    >(0x23209745, "channelAdminLogEventActionStartGroupCall"),
    Definition::of::<
        types::ChannelAdminLogEventActionDiscardGroupCall,
    >(0xdb9f9140, "channelAdminLogEventActionDiscardGroupCall"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantMute,
    >(0xf92424d2, "channelAdminLogEventActionParticipantMute"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantUnmute,
    >(0xe64429c0, "channelAdminLogEventActionParticipantUnmute"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleGroupCallSetting,
    >(0x56d6a247, "channelAdminLogEventActionToggleGroupCallSetting"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantJoinByInvite,
    >(0xfe9fc158, "channelAdminLogEventActionParticipantJoinByInvite"),
    Definition::of::<
        types::ChannelAdminLogEventActionExportedInviteDelete,
    >(0x5a50fca4, "channelAdminLogEventActionExportedInviteDelete"),
    Definition::of::<
        types::ChannelAdminLogEventActionExportedInviteRevoke,
    >(0x410a134e, "channelAdminLogEventActionExportedInviteRevoke"),
    Definition::of::<
        types::ChannelAdminLogEventActionExportedInviteEdit,
    >(0xe90ebb59, "channelAdminLogEventActionExportedInviteEdit"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantVolume,
    >(0x3e7f6847, "channelAdminLogEventActionParticipantVolume"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeHistoryTtl,
    >(0x6e941a38, "channelAdminLogEventActionChangeHistoryTTL"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantJoinByRequest,
    >(0xafb6144a, "channelAdminLogEventActionParticipantJoinByRequest"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleNoForwards,
    >(0xcb2ac766, "channelAdminLogEventActionToggleNoForwards"),
    Definition::of::<
        types::ChannelAdminLogEventActionSendMessage,
    >(0x278f2868, "channelAdminLogEventActionSendMessage"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeAvailableReactions,
    >(0xbe4e0ef8, "channelAdminLogEventActionChangeAvailableReactions"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeUsernames,
    >(0xf04fb3a9, "channelAdminLogEventActionChangeUsernames"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleForum,
    >(0x02cc6383, "channelAdminLogEventActionToggleForum"),
    Definition::of::<
        types::ChannelAdminLogEventActionCreateTopic,
    >(0x58707d28, "channelAdminLogEventActionCreateTopic"),
    Definition::of::<
        types::ChannelAdminLogEventActionEditTopic,
    >(0xf06fe208, "channelAdminLogEventActionEditTopic"),
    Definition::of::<
        types::ChannelAdminLogEventActionDeleteTopic,
    >(0xae168909, "channelAdminLogEventActionDeleteTopic"),
    Definition::of::<
        types::ChannelAdminLogEventActionPinTopic,
    >(0x5d8d353b, "channelAdminLogEventActionPinTopic"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleAntiSpam,
    >(0x64f36dfc, "channelAdminLogEventActionToggleAntiSpam"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangePeerColor,
    >(0x5796e780, "channelAdminLogEventActionChangePeerColor"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeProfilePeerColor,
    >(0x5e477b25, "channelAdminLogEventActionChangeProfilePeerColor"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeWallpaper,
    >(0x31bb5d52, "channelAdminLogEventActionChangeWallpaper"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeEmojiStatus,
    >(0x3ea9feb1, "channelAdminLogEventActionChangeEmojiStatus"),
    Definition::of::<
        types::ChannelAdminLogEventActionChangeEmojiStickerSet,
    >(0x46d840ab, "channelAdminLogEventActionChangeEmojiStickerSet"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleSignatureProfiles,
    >(0x60a79c79, "channelAdminLogEventActionToggleSignatureProfiles"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantSubExtend,
    >(0x64642db3, "channelAdminLogEventActionParticipantSubExtend"),
    Definition::of::<
        types::ChannelAdminLogEventActionToggleAutotranslation,
    >(0xc517f77e, "channelAdminLogEventActionToggleAutotranslation"),
    Definition::of::<
        types::ChannelAdminLogEventActionParticipantEditRank,
    >(0x5806b4ec, "channelAdminLogEventActionParticipantEditRank"),
    Definition::of::<types::ChannelAdminLogEvent>(0x1fad68cd, "channelAdminLogEvent"),
    Definition::of::<
        types::channels::AdminLogResults,
    >(0xed8af74d, "channels.adminLogResults"),
    Definition::of::<
        types::ChannelAdminLogEventsFilter,
    >(0xea107ae4, "channelAdminLogEventsFilter"),
    Definition::of::<
        types::messages::FavedStickers,
    >(0x2cb51097, "messages.favedStickers"),
    Definition::of::<types::RecentMeUrlUnknown>(0x46e1d13d, "recentMeUrlUnknown"),
    Definition::of::<types::RecentMeUrlUser>(0xb92c09e2, "recentMeUrlUser"),
    Definition::of::<types::RecentMeUrlChat>(0xb2da71d2, "recentMeUrlChat"),
    Definition::of::<types::RecentMeUrlChatInvite>(0xeb49081d, "recentMeUrlChatInvite"),
    Definition::of::<types::RecentMeUrlStickerSet>(0xbc0a57dc, "recentMeUrlStickerSet"),
    Definition::of::<types::help::RecentMeUrls>(0x0e0310d7, "help.recentMeUrls"),
    Definition::of::<types::InputSingleMedia>(0x1cc6e91f, "inputSingleMedia"),
    Definition::of::<types::WebAuthorization>(0xa6f8f452, "webAuthorization"),
    Definition::of::<
        types::account::WebAuthorizations,
    >(0xed56c9fc, "account.webAuthorizations"),
    Definition::of::<types::InputMessageId>(0xa676a322, "inputMessageID"),
    Definition::of::<types::InputMessageReplyTo>(0xbad88395, "inputMessageReplyTo"),
    Definition::of::<
        types::InputMessageCallbackQuery,
    >(0xacfa1a7e, "inputMessageCallbackQuery"),
    Definition::of::<types::InputDialogPeer>(0xfcaafeb7, "inputDialogPeer"),
    Definition::of::<types::InputDialogPeerFolder>(0x64600527, "inputDialogPeerFolder"),
    Definition::of::<
        types::InputDialogPeerCommunity,
    >(0x69ef72c4, "inputDialogPeerCommunity"),
    Definition::of::<
        types::messages::FoundStickerSets,
    >(0x8af09dd2, "messages.foundStickerSets"),
    Definition::of::<types::InputClientProxy>(0x75588b3f, "inputClientProxy"),
    Definition::of::<
        types::help::TermsOfServiceUpdateEmpty,
    >(0xe3309f7f, "help.termsOfServiceUpdateEmpty"),
    Definition::of::<
        types::help::TermsOfServiceUpdate,
    >(0x28ecf961, "help.termsOfServiceUpdate"),
    Definition::of::<
        types::InputSecureFileUploaded,
    >(0x3334b0f0, "inputSecureFileUploaded"),
    Definition::of::<types::InputSecureFile>(0x5367e5be, "inputSecureFile"),
    Definition::of::<types::SecureFile>(0x7d09c27e, "secureFile"),
    Definition::of::<types::SecureData>(0x8aeabec3, "secureData"),
    Definition::of::<types::SecurePlainPhone>(0x7d6099dd, "securePlainPhone"),
    Definition::of::<types::SecurePlainEmail>(0x21ec5a5f, "securePlainEmail"),
    Definition::of::<types::InputSecureValue>(0xdb21d0a7, "inputSecureValue"),
    Definition::of::<types::SecureValueHash>(0xed1ecdb0, "secureValueHash"),
    Definition::of::<types::SecureValueErrorData>(0xe8a40bd9, "secureValueErrorData"),
    Definition::of::<
        types::SecureValueErrorFrontSide,
    >(0x00be3dfa, "secureValueErrorFrontSide"),
    Definition::of::<
        types::SecureValueErrorReverseSide,
    >(0x868a2aa5, "secureValueErrorReverseSide"),
    Definition::of::<
        types::SecureValueErrorSelfie,
    >(0xe537ced6, "secureValueErrorSelfie"),
    Definition::of::<types::SecureValueErrorFile>(0x7a700873, "secureValueErrorFile"),
    Definition::of::<types::SecureValueErrorFiles>(0x666220e9, "secureValueErrorFiles"),
    Definition::of::<types::SecureValueError>(0x869d758f, "secureValueError"),
    Definition::of::<
        types::SecureValueErrorTranslationFile,
    >(0xa1144770, "secureValueErrorTranslationFile"),
    Definition::of::<
        types::SecureValueErrorTranslationFiles,
    >(0x34636dd8, "secureValueErrorTranslationFiles"),
    Definition::of::<types::SecureRequiredType>(0x829d99da, "secureRequiredType"),
    Definition::of::<
        types::SecureRequiredTypeOneOf,
    >(0x027477b4, "secureRequiredTypeOneOf"),
    Definition::of::<
        types::account::AuthorizationForm,
    >(0xad2e1cd8, "account.authorizationForm"),
    Definition::of::<types::account::SentEmailCode>(0x811f854f, "account.sentEmailCode"),
    Definition::of::<types::help::DeepLinkInfo>(0x6a4ee832, "help.deepLinkInfo"),
    Definition::of::<types::SavedPhoneContact>(0x1142bd56, "savedPhoneContact"),
    Definition::of::<types::account::Takeout>(0x4dba4501, "account.takeout"),
    Definition::of::<types::InputCheckPasswordSrp>(0xd27ff082, "inputCheckPasswordSRP"),
    Definition::of::<types::help::PassportConfig>(0xa098d6af, "help.passportConfig"),
    Definition::of::<types::JsonBool>(0xc7345e6a, "jsonBool"),
    Definition::of::<types::JsonNumber>(0x2be0dfa4, "jsonNumber"),
    Definition::of::<types::JsonString>(0xb71e767a, "jsonString"),
    Definition::of::<types::JsonArray>(0xf7444763, "jsonArray"),
    Definition::of::<types::JsonObject>(0x99c1d49d, "jsonObject"),
    Definition::of::<types::InputAppEvent>(0x1d1b1245, "inputAppEvent"),
    Definition::of::<types::JsonObjectValue>(0xc0de1bd9, "jsonObjectValue"),
    Definition::of::<types::PageTableCell>(0x34566b6a, "pageTableCell"),
    Definition::of::<types::help::SupportName>(0x8c05f1c9, "help.supportName"),
    Definition::of::<types::help::UserInfo>(0x01eb3758, "help.userInfo"),
    Definition::of::<types::PollAnswerVoters>(0x3645230a, "pollAnswerVoters"),
    Definition::of::<types::ChatOnlines>(0xf041e250, "chatOnlines"),
    Definition::of::<types::StatsUrl>(0x47a971e0, "statsURL"),
    Definition::of::<types::InputWallPaper>(0xe630b979, "inputWallPaper"),
    Definition::of::<types::InputWallPaperSlug>(0x72091c80, "inputWallPaperSlug"),
    Definition::of::<types::InputWallPaperNoFile>(0x967a462e, "inputWallPaperNoFile"),
    Definition::of::<types::account::WallPapers>(0xcdc3858c, "account.wallPapers"),
    Definition::of::<types::CodeSettings>(0xad253d78, "codeSettings"),
    Definition::of::<types::AutoDownloadSettings>(0xbaa57628, "autoDownloadSettings"),
    Definition::of::<
        types::account::AutoDownloadSettings,
    >(0x63cacf26, "account.autoDownloadSettings"),
    Definition::of::<types::EmojiKeyword>(0xd5b3b9f9, "emojiKeyword"),
    Definition::of::<types::EmojiKeywordDeleted>(0x236df622, "emojiKeywordDeleted"),
    Definition::of::<
        types::EmojiKeywordsDifference,
    >(0x5cc761bd, "emojiKeywordsDifference"),
    Definition::of::<types::EmojiUrl>(0xa575739d, "emojiURL"),
    Definition::of::<types::EmojiLanguage>(0xb3fb5361, "emojiLanguage"),
    Definition::of::<types::InputFolderPeer>(0xfbd2c296, "inputFolderPeer"),
    Definition::of::<
        types::messages::SearchCounter,
    >(0xe844ebff, "messages.searchCounter"),
    Definition::of::<types::UrlAuthResultRequest>(0x3cd623ec, "urlAuthResultRequest"),
    Definition::of::<types::UrlAuthResultAccepted>(0x623a8fa0, "urlAuthResultAccepted"),
    Definition::of::<types::InputTheme>(0x3c5693e9, "inputTheme"),
    Definition::of::<types::InputThemeSlug>(0xf5890df1, "inputThemeSlug"),
    Definition::of::<types::ThemeSettings>(0xfa58b6d4, "themeSettings"),
    Definition::of::<types::account::Themes>(0x9a3d8c6d, "account.themes"),
    Definition::of::<types::auth::LoginToken>(0x629f1980, "auth.loginToken"),
    Definition::of::<
        types::auth::LoginTokenMigrateTo,
    >(0x068e9916, "auth.loginTokenMigrateTo"),
    Definition::of::<
        types::auth::LoginTokenSuccess,
    >(0x390d5c5e, "auth.loginTokenSuccess"),
    Definition::of::<
        types::account::ContentSettings,
    >(0x57e28221, "account.contentSettings"),
    Definition::of::<
        types::messages::InactiveChats,
    >(0xa927fec5, "messages.inactiveChats"),
    Definition::of::<types::InputThemeSettings>(0x8fde504f, "inputThemeSettings"),
    Definition::of::<types::MessagePeerVote>(0xb6cc2d5c, "messagePeerVote"),
    Definition::of::<
        types::MessagePeerVoteInputOption,
    >(0x74cda504, "messagePeerVoteInputOption"),
    Definition::of::<
        types::MessagePeerVoteMultiple,
    >(0x4628f6e6, "messagePeerVoteMultiple"),
    Definition::of::<types::messages::VotesList>(0x4899484e, "messages.votesList"),
    Definition::of::<types::BankCardOpenUrl>(0xf568028a, "bankCardOpenUrl"),
    Definition::of::<types::payments::BankCardData>(0x3e24e573, "payments.bankCardData"),
    Definition::of::<types::DialogFilterSuggested>(0x77744d4a, "dialogFilterSuggested"),
    Definition::of::<types::StatsDateRangeDays>(0xb637edaf, "statsDateRangeDays"),
    Definition::of::<types::StatsAbsValueAndPrev>(0xcb43acde, "statsAbsValueAndPrev"),
    Definition::of::<types::StatsPercentValue>(0xcbce2fe0, "statsPercentValue"),
    Definition::of::<types::StatsGraphAsync>(0x4a27eb2d, "statsGraphAsync"),
    Definition::of::<types::StatsGraphError>(0xbedc9822, "statsGraphError"),
    Definition::of::<types::StatsGraph>(0x8ea464b6, "statsGraph"),
    Definition::of::<
        types::PostInteractionCountersMessage,
    >(0xe7058e7f, "postInteractionCountersMessage"),
    Definition::of::<
        types::PostInteractionCountersStory,
    >(0x8a480e27, "postInteractionCountersStory"),
    Definition::of::<types::stats::BroadcastStats>(0x396ca5fc, "stats.broadcastStats"),
    Definition::of::<types::help::PromoDataEmpty>(0x98f6ac75, "help.promoDataEmpty"),
    Definition::of::<types::help::PromoData>(0x08a4d87a, "help.promoData"),
    Definition::of::<types::PendingSuggestion>(0xe7e82e12, "pendingSuggestion"),
    Definition::of::<types::StatsGroupTopPoster>(0x9d04af9b, "statsGroupTopPoster"),
    Definition::of::<types::StatsGroupTopAdmin>(0xd7584c87, "statsGroupTopAdmin"),
    Definition::of::<types::StatsGroupTopInviter>(0x535f779d, "statsGroupTopInviter"),
    Definition::of::<types::stats::MegagroupStats>(0xef7ff916, "stats.megagroupStats"),
    Definition::of::<types::GlobalPrivacySettings>(0xfe41b34f, "globalPrivacySettings"),
    Definition::of::<types::help::CountryCode>(0x4203c5ef, "help.countryCode"),
    Definition::of::<types::help::Country>(0xc3878e23, "help.country"),
    Definition::of::<types::help::CountriesList>(0x87d0759e, "help.countriesList"),
    Definition::of::<types::MessageViews>(0x455b853d, "messageViews"),
    Definition::of::<types::messages::MessageViews>(0xb6c4f543, "messages.messageViews"),
    Definition::of::<
        types::messages::DiscussionMessage,
    >(0xa6341782, "messages.discussionMessage"),
    Definition::of::<types::stats::MessageStats>(0x7fe91c14, "stats.messageStats"),
    Definition::of::<
        types::GroupCallParticipantVideo,
    >(0x67753ac8, "groupCallParticipantVideo"),
    Definition::of::<types::phone::GroupCall>(0x9e727aad, "phone.groupCall"),
    Definition::of::<
        types::phone::GroupParticipants,
    >(0xf47751b6, "phone.groupParticipants"),
    Definition::of::<
        types::messages::HistoryImport,
    >(0x1662af0b, "messages.historyImport"),
    Definition::of::<
        types::messages::HistoryImportParsed,
    >(0x5e0fb7b9, "messages.historyImportParsed"),
    Definition::of::<
        types::messages::AffectedFoundMessages,
    >(0xef8d3e6c, "messages.affectedFoundMessages"),
    Definition::of::<types::ChatInviteImporter>(0x8c5adfd9, "chatInviteImporter"),
    Definition::of::<
        types::messages::ExportedChatInvites,
    >(0xbdc62dcc, "messages.exportedChatInvites"),
    Definition::of::<
        types::messages::ExportedChatInvite,
    >(0x1871be50, "messages.exportedChatInvite"),
    Definition::of::<
        types::messages::ExportedChatInviteReplaced,
    >(0x222600ef, "messages.exportedChatInviteReplaced"),
    Definition::of::<
        types::messages::ChatInviteImporters,
    >(0x81b6b00a, "messages.chatInviteImporters"),
    Definition::of::<types::ChatAdminWithInvites>(0xf2ecef23, "chatAdminWithInvites"),
    Definition::of::<
        types::messages::ChatAdminsWithInvites,
    >(0xb69b72d7, "messages.chatAdminsWithInvites"),
    Definition::of::<
        types::messages::CheckedHistoryImportPeer,
    >(0xa24de717, "messages.checkedHistoryImportPeer"),
    Definition::of::<types::phone::JoinAsPeers>(0xafe5623f, "phone.joinAsPeers"),
    Definition::of::<
        types::phone::ExportedGroupCallInvite,
    >(0x204bd158, "phone.exportedGroupCallInvite"),
    Definition::of::<
        types::GroupCallParticipantVideoSourceGroup,
    >(0xdcb118b7, "groupCallParticipantVideoSourceGroup"),
    Definition::of::<
        types::stickers::SuggestedShortName,
    >(0x85fea03f, "stickers.suggestedShortName"),
    Definition::of::<types::BotCommandScopePeer>(0xdb9d897d, "botCommandScopePeer"),
    Definition::of::<
        types::BotCommandScopePeerAdmins,
    >(0x3fd863d1, "botCommandScopePeerAdmins"),
    Definition::of::<
        types::BotCommandScopePeerUser,
    >(0x0a1321f3, "botCommandScopePeerUser"),
    Definition::of::<
        types::account::ResetPasswordFailedWait,
    >(0xe3779861, "account.resetPasswordFailedWait"),
    Definition::of::<
        types::account::ResetPasswordRequestedWait,
    >(0xe9effc7d, "account.resetPasswordRequestedWait"),
    Definition::of::<types::account::ChatThemes>(0xbe098173, "account.chatThemes"),
    Definition::of::<types::SponsoredMessage>(0x7dbf8673, "sponsoredMessage"),
    Definition::of::<
        types::messages::SponsoredMessages,
    >(0xffda656d, "messages.sponsoredMessages"),
    Definition::of::<
        types::SearchResultsCalendarPeriod,
    >(0xc9b0539f, "searchResultsCalendarPeriod"),
    Definition::of::<
        types::messages::SearchResultsCalendar,
    >(0x147ee23c, "messages.searchResultsCalendar"),
    Definition::of::<types::SearchResultPosition>(0x7f648b67, "searchResultPosition"),
    Definition::of::<
        types::messages::SearchResultsPositions,
    >(0x53b22baf, "messages.searchResultsPositions"),
    Definition::of::<types::SendAsPeer>(0xb81c7034, "sendAsPeer"),
    Definition::of::<types::channels::SendAsPeers>(0xf496b0c6, "channels.sendAsPeers"),
    Definition::of::<types::users::UserFull>(0x3b6d152e, "users.userFull"),
    Definition::of::<types::messages::PeerSettings>(0x6880b94d, "messages.peerSettings"),
    Definition::of::<types::auth::LoggedOut>(0xc3a2835f, "auth.loggedOut"),
    Definition::of::<types::MessagePeerReaction>(0x8c79b63c, "messagePeerReaction"),
    Definition::of::<types::MessageReactor>(0x4ba3a95a, "messageReactor"),
    Definition::of::<
        types::messages::MessageReactionsList,
    >(0x31bd492d, "messages.messageReactionsList"),
    Definition::of::<types::AvailableReaction>(0xc077ec01, "availableReaction"),
    Definition::of::<
        types::messages::AvailableReactions,
    >(0x768e3aad, "messages.availableReactions"),
    Definition::of::<
        types::GroupCallStreamChannel,
    >(0x80eb48af, "groupCallStreamChannel"),
    Definition::of::<
        types::phone::GroupCallStreamChannels,
    >(0xd0e482b2, "phone.groupCallStreamChannels"),
    Definition::of::<
        types::phone::GroupCallStreamRtmpUrl,
    >(0x2dbf3432, "phone.groupCallStreamRtmpUrl"),
    Definition::of::<
        types::AttachMenuBotIconColor,
    >(0x4576f3f0, "attachMenuBotIconColor"),
    Definition::of::<types::AttachMenuBotIcon>(0xb2a7386b, "attachMenuBotIcon"),
    Definition::of::<types::AttachMenuBot>(0xd90d8dfe, "attachMenuBot"),
    Definition::of::<types::AttachMenuBots>(0x3c4301c0, "attachMenuBots"),
    Definition::of::<types::AttachMenuBotsBot>(0x93bf667f, "attachMenuBotsBot"),
    Definition::of::<types::WebViewResultUrl>(0x4d22ff98, "webViewResultUrl"),
    Definition::of::<types::WebViewMessageSent>(0x0c94511c, "webViewMessageSent"),
    Definition::of::<
        types::account::SavedRingtones,
    >(0xc1e92cc5, "account.savedRingtones"),
    Definition::of::<
        types::account::SavedRingtoneConverted,
    >(0x1f307eb7, "account.savedRingtoneConverted"),
    Definition::of::<types::InputInvoiceMessage>(0xc5b56859, "inputInvoiceMessage"),
    Definition::of::<types::InputInvoiceSlug>(0xc326caef, "inputInvoiceSlug"),
    Definition::of::<
        types::InputInvoicePremiumGiftCode,
    >(0x98986c0d, "inputInvoicePremiumGiftCode"),
    Definition::of::<types::InputInvoiceStars>(0x65f00ce3, "inputInvoiceStars"),
    Definition::of::<
        types::InputInvoiceChatInviteSubscription,
    >(0x34e793f1, "inputInvoiceChatInviteSubscription"),
    Definition::of::<types::InputInvoiceStarGift>(0xe8625e92, "inputInvoiceStarGift"),
    Definition::of::<
        types::InputInvoiceStarGiftUpgrade,
    >(0x4d818d5d, "inputInvoiceStarGiftUpgrade"),
    Definition::of::<
        types::InputInvoiceStarGiftTransfer,
    >(0x4a5f5bd9, "inputInvoiceStarGiftTransfer"),
    Definition::of::<
        types::InputInvoicePremiumGiftStars,
    >(0xdabab2ef, "inputInvoicePremiumGiftStars"),
    Definition::of::<
        types::InputInvoiceBusinessBotTransferStars,
    >(0xf4997e42, "inputInvoiceBusinessBotTransferStars"),
    Definition::of::<
        types::InputInvoiceStarGiftResale,
    >(0xe9b0c658, "inputInvoiceStarGiftResale"),
    Definition::of::<
        types::InputInvoiceStarGiftPrepaidUpgrade,
    >(0x9a0b48b8, "inputInvoiceStarGiftPrepaidUpgrade"),
    Definition::of::<
        types::InputInvoicePremiumAuthCode,
    >(0x3e77f614, "inputInvoicePremiumAuthCode"),
    Definition::of::<
        types::InputInvoiceStarGiftDropOriginalDetails,
    >(0x0923d8d1, "inputInvoiceStarGiftDropOriginalDetails"),
    Definition::of::<
        types::InputInvoiceStarGiftAuctionBid,
    >(0x1ecafa10, "inputInvoiceStarGiftAuctionBid"),
    Definition::of::<
        types::InputStorePaymentPremiumSubscription,
    >(0xa6751e66, "inputStorePaymentPremiumSubscription"),
    Definition::of::<
        types::InputStorePaymentGiftPremium,
    >(0x616f7fe8, "inputStorePaymentGiftPremium"),
    Definition::of::<
        types::InputStorePaymentPremiumGiftCode,
    >(0xfb790393, "inputStorePaymentPremiumGiftCode"),
    Definition::of::<
        types::InputStorePaymentPremiumGiveaway,
    >(0x160544ca, "inputStorePaymentPremiumGiveaway"),
    Definition::of::<
        types::InputStorePaymentStarsTopup,
    >(0xf9a2a6cb, "inputStorePaymentStarsTopup"),
    Definition::of::<
        types::InputStorePaymentStarsGift,
    >(0x1d741ef7, "inputStorePaymentStarsGift"),
    Definition::of::<
        types::InputStorePaymentStarsGiveaway,
    >(0x751f08fa, "inputStorePaymentStarsGiveaway"),
    Definition::of::<
        types::InputStorePaymentAuthCode,
    >(0x3fc18057, "inputStorePaymentAuthCode"),
    Definition::of::<types::PremiumGiftCodeOption>(0x257e962b, "premiumGiftCodeOption"),
    Definition::of::<
        types::InputSavedStarGiftUser,
    >(0x69279795, "inputSavedStarGiftUser"),
    Definition::of::<
        types::InputSavedStarGiftChat,
    >(0xf101aa7f, "inputSavedStarGiftChat"),
    Definition::of::<
        types::InputSavedStarGiftSlug,
    >(0x2085c238, "inputSavedStarGiftSlug"),
    Definition::of::<
        types::payments::ExportedInvoice,
    >(0xaed0cbd9, "payments.exportedInvoice"),
    Definition::of::<
        types::messages::TranscribedAudio,
    >(0xcfb9d957, "messages.transcribedAudio"),
    Definition::of::<
        types::PremiumSubscriptionOption,
    >(0x5f2d1df2, "premiumSubscriptionOption"),
    Definition::of::<types::help::PremiumPromo>(0x5334759c, "help.premiumPromo"),
    Definition::of::<types::account::EmojiStatuses>(0x90c467d1, "account.emojiStatuses"),
    Definition::of::<types::messages::Reactions>(0xeafdf716, "messages.reactions"),
    Definition::of::<
        types::EmailVerifyPurposeLoginSetup,
    >(0x4345be73, "emailVerifyPurposeLoginSetup"),
    Definition::of::<types::EmailVerificationCode>(0x922e55a9, "emailVerificationCode"),
    Definition::of::<
        types::EmailVerificationGoogle,
    >(0xdb909ec2, "emailVerificationGoogle"),
    Definition::of::<
        types::EmailVerificationApple,
    >(0x96d074fd, "emailVerificationApple"),
    Definition::of::<types::account::EmailVerified>(0x2b96cd1b, "account.emailVerified"),
    Definition::of::<
        types::account::EmailVerifiedLogin,
    >(0xe1bb0d61, "account.emailVerifiedLogin"),
    Definition::of::<types::messages::ForumTopics>(0x367617d3, "messages.forumTopics"),
    Definition::of::<types::DefaultHistoryTtl>(0x43b46b20, "defaultHistoryTTL"),
    Definition::of::<types::ExportedContactToken>(0x41bf109b, "exportedContactToken"),
    Definition::of::<types::RequestPeerTypeUser>(0x5f3b8a00, "requestPeerTypeUser"),
    Definition::of::<types::RequestPeerTypeChat>(0xc9f06e1b, "requestPeerTypeChat"),
    Definition::of::<
        types::RequestPeerTypeBroadcast,
    >(0x339bef6c, "requestPeerTypeBroadcast"),
    Definition::of::<
        types::RequestPeerTypeCreateBot,
    >(0x3e81e078, "requestPeerTypeCreateBot"),
    Definition::of::<types::EmojiList>(0x7a1e11d1, "emojiList"),
    Definition::of::<types::EmojiGroup>(0x7a9abda9, "emojiGroup"),
    Definition::of::<types::EmojiGroupGreeting>(0x80d26cc7, "emojiGroupGreeting"),
    Definition::of::<types::EmojiGroupPremium>(0x093bcf34, "emojiGroupPremium"),
    Definition::of::<types::messages::EmojiGroups>(0x881fb94b, "messages.emojiGroups"),
    Definition::of::<
        types::messages::TranslateResult,
    >(0x33db32f8, "messages.translateResult"),
    Definition::of::<types::AutoSaveSettings>(0xc84834ce, "autoSaveSettings"),
    Definition::of::<types::AutoSaveException>(0x81602d47, "autoSaveException"),
    Definition::of::<
        types::account::AutoSaveSettings,
    >(0x4c3e069d, "account.autoSaveSettings"),
    Definition::of::<types::help::AppConfig>(0xdd18782e, "help.appConfig"),
    Definition::of::<types::InputBotAppId>(0xa920bd7a, "inputBotAppID"),
    Definition::of::<types::InputBotAppShortName>(0x908c0407, "inputBotAppShortName"),
    Definition::of::<types::messages::BotApp>(0xeb50adf5, "messages.botApp"),
    Definition::of::<types::ReadParticipantDate>(0x4a4ff172, "readParticipantDate"),
    Definition::of::<
        types::InputChatlistDialogFilter,
    >(0xf3e0da33, "inputChatlistDialogFilter"),
    Definition::of::<
        types::ExportedChatlistInvite,
    >(0x0c5181ac, "exportedChatlistInvite"),
    Definition::of::<
        types::chatlists::ExportedChatlistInvite,
    >(0x10e6e3a6, "chatlists.exportedChatlistInvite"),
    Definition::of::<
        types::chatlists::ExportedInvites,
    >(0x10ab6dc7, "chatlists.exportedInvites"),
    Definition::of::<
        types::chatlists::ChatlistInviteAlready,
    >(0xfa87f659, "chatlists.chatlistInviteAlready"),
    Definition::of::<
        types::chatlists::ChatlistInvite,
    >(0xf10ece2f, "chatlists.chatlistInvite"),
    Definition::of::<
        types::chatlists::ChatlistUpdates,
    >(0x93bd878d, "chatlists.chatlistUpdates"),
    Definition::of::<types::bots::BotInfo>(0xe8a775b0, "bots.botInfo"),
    Definition::of::<types::StoryViews>(0x8d595cd6, "storyViews"),
    Definition::of::<types::StoryFwdHeader>(0xb826e150, "storyFwdHeader"),
    Definition::of::<types::MediaAreaVenue>(0xbe82db9c, "mediaAreaVenue"),
    Definition::of::<types::InputMediaAreaVenue>(0xb282217f, "inputMediaAreaVenue"),
    Definition::of::<types::MediaAreaGeoPoint>(0xcad5452d, "mediaAreaGeoPoint"),
    Definition::of::<
        types::MediaAreaSuggestedReaction,
    >(0x14455871, "mediaAreaSuggestedReaction"),
    Definition::of::<types::MediaAreaChannelPost>(0x770416af, "mediaAreaChannelPost"),
    Definition::of::<
        types::InputMediaAreaChannelPost,
    >(0x2271f2bf, "inputMediaAreaChannelPost"),
    Definition::of::<types::MediaAreaUrl>(0x37381085, "mediaAreaUrl"),
    Definition::of::<types::MediaAreaWeather>(0x49a6549c, "mediaAreaWeather"),
    Definition::of::<types::MediaAreaStarGift>(0x5787686d, "mediaAreaStarGift"),
    Definition::of::<
        types::stories::AllStoriesNotModified,
    >(0x1158fe3e, "stories.allStoriesNotModified"),
    Definition::of::<types::stories::AllStories>(0x6efc5e81, "stories.allStories"),
    Definition::of::<types::stories::Stories>(0x63c3dd0a, "stories.stories"),
    Definition::of::<types::StoryView>(0xb0bdeac5, "storyView"),
    Definition::of::<
        types::StoryViewPublicForward,
    >(0x9083670b, "storyViewPublicForward"),
    Definition::of::<types::StoryViewPublicRepost>(0xbd74cf49, "storyViewPublicRepost"),
    Definition::of::<
        types::stories::StoryViewsList,
    >(0x59d78fc5, "stories.storyViewsList"),
    Definition::of::<types::stories::StoryViews>(0xde9eed1d, "stories.storyViews"),
    Definition::of::<types::ExportedStoryLink>(0x3fc9053b, "exportedStoryLink"),
    Definition::of::<types::MediaAreaCoordinates>(0xcfc9e002, "mediaAreaCoordinates"),
    Definition::of::<types::GeoPointAddress>(0xde4c5d93, "geoPointAddress"),
    Definition::of::<types::stories::PeerStories>(0xcae68768, "stories.peerStories"),
    Definition::of::<types::messages::WebPage>(0xfd5e12bd, "messages.webPage"),
    Definition::of::<
        types::payments::CheckedGiftCode,
    >(0xeb983f8f, "payments.checkedGiftCode"),
    Definition::of::<types::payments::GiveawayInfo>(0x4367daa0, "payments.giveawayInfo"),
    Definition::of::<
        types::payments::GiveawayInfoResults,
    >(0xe175e66f, "payments.giveawayInfoResults"),
    Definition::of::<types::PrepaidGiveaway>(0xb2539d54, "prepaidGiveaway"),
    Definition::of::<types::PrepaidStarsGiveaway>(0x9a9d77e0, "prepaidStarsGiveaway"),
    Definition::of::<types::premium::BoostsList>(0x86f8613c, "premium.boostsList"),
    Definition::of::<types::MyBoost>(0xc448415c, "myBoost"),
    Definition::of::<types::premium::MyBoosts>(0x9ae228e2, "premium.myBoosts"),
    Definition::of::<types::premium::BoostsStatus>(0x4959427a, "premium.boostsStatus"),
    Definition::of::<types::stats::StoryStats>(0x50cd067c, "stats.storyStats"),
    Definition::of::<types::PublicForwardMessage>(0x01f2bf4a, "publicForwardMessage"),
    Definition::of::<types::PublicForwardStory>(0xedf3add0, "publicForwardStory"),
    Definition::of::<types::stats::PublicForwards>(0x93037e20, "stats.publicForwards"),
    Definition::of::<types::help::PeerColorSet>(0x26219a58, "help.peerColorSet"),
    Definition::of::<
        types::help::PeerColorProfileSet,
    >(0x767d61eb, "help.peerColorProfileSet"),
    Definition::of::<types::help::PeerColorOption>(0xadec6ebe, "help.peerColorOption"),
    Definition::of::<types::help::PeerColors>(0x00f8ed08, "help.peerColors"),
    Definition::of::<types::StoryReaction>(0x6090d6d5, "storyReaction"),
    Definition::of::<
        types::StoryReactionPublicForward,
    >(0xbbab2643, "storyReactionPublicForward"),
    Definition::of::<
        types::StoryReactionPublicRepost,
    >(0xcfcd0f13, "storyReactionPublicRepost"),
    Definition::of::<
        types::stories::StoryReactionsList,
    >(0xaa5f789c, "stories.storyReactionsList"),
    Definition::of::<types::SavedDialog>(0xbd87cb6c, "savedDialog"),
    Definition::of::<types::MonoForumDialog>(0x64407ea7, "monoForumDialog"),
    Definition::of::<types::messages::SavedDialogs>(0xf83ae221, "messages.savedDialogs"),
    Definition::of::<
        types::messages::SavedDialogsSlice,
    >(0x44ba9dd9, "messages.savedDialogsSlice"),
    Definition::of::<
        types::messages::SavedDialogsNotModified,
    >(0xc01f6fe8, "messages.savedDialogsNotModified"),
    Definition::of::<types::SavedReactionTag>(0xcb6ff828, "savedReactionTag"),
    Definition::of::<
        types::messages::SavedReactionTags,
    >(0x3259950a, "messages.savedReactionTags"),
    Definition::of::<types::OutboxReadDate>(0x3bb842ac, "outboxReadDate"),
    Definition::of::<
        types::smsjobs::EligibleToJoin,
    >(0xdc8b44cf, "smsjobs.eligibleToJoin"),
    Definition::of::<types::smsjobs::Status>(0x2aee9191, "smsjobs.status"),
    Definition::of::<types::SmsJob>(0xe6a1eeb8, "smsJob"),
    Definition::of::<types::BusinessWeeklyOpen>(0x120b1ab9, "businessWeeklyOpen"),
    Definition::of::<
        types::InputBusinessRecipients,
    >(0x6f8b32aa, "inputBusinessRecipients"),
    Definition::of::<types::BusinessRecipients>(0x21108ff7, "businessRecipients"),
    Definition::of::<
        types::BusinessAwayMessageScheduleCustom,
    >(0xcc4d9ecc, "businessAwayMessageScheduleCustom"),
    Definition::of::<
        types::InputBusinessGreetingMessage,
    >(0x0194cb3b, "inputBusinessGreetingMessage"),
    Definition::of::<
        types::InputBusinessAwayMessage,
    >(0x832175e0, "inputBusinessAwayMessage"),
    Definition::of::<types::Timezone>(0xff9289f5, "timezone"),
    Definition::of::<types::help::TimezonesList>(0x7b74ed71, "help.timezonesList"),
    Definition::of::<
        types::InputQuickReplyShortcut,
    >(0x24596d41, "inputQuickReplyShortcut"),
    Definition::of::<
        types::InputQuickReplyShortcutId,
    >(0x01190cf1, "inputQuickReplyShortcutId"),
    Definition::of::<types::messages::QuickReplies>(0xc68d6695, "messages.quickReplies"),
    Definition::of::<types::BusinessBotRecipients>(0xb88cf373, "businessBotRecipients"),
    Definition::of::<types::BusinessBotRights>(0xa0624cf7, "businessBotRights"),
    Definition::of::<types::ConnectedBot>(0x033ed001, "connectedBot"),
    Definition::of::<types::account::ConnectedBots>(0x17d7f87b, "account.connectedBots"),
    Definition::of::<
        types::messages::DialogFilters,
    >(0x2ad93719, "messages.dialogFilters"),
    Definition::of::<types::InputBusinessIntro>(0x09c469cd, "inputBusinessIntro"),
    Definition::of::<types::messages::MyStickers>(0xfaff629d, "messages.myStickers"),
    Definition::of::<
        types::InputCollectibleUsername,
    >(0xe39460a9, "inputCollectibleUsername"),
    Definition::of::<types::InputCollectiblePhone>(0xa2e214a4, "inputCollectiblePhone"),
    Definition::of::<
        types::fragment::CollectibleInfo,
    >(0x6ebdff91, "fragment.collectibleInfo"),
    Definition::of::<
        types::InputBusinessBotRecipients,
    >(0xc4e5921e, "inputBusinessBotRecipients"),
    Definition::of::<types::ContactBirthday>(0x1d998733, "contactBirthday"),
    Definition::of::<
        types::contacts::ContactBirthdays,
    >(0x114ff30d, "contacts.contactBirthdays"),
    Definition::of::<types::MissingInvitee>(0x628c9224, "missingInvitee"),
    Definition::of::<types::messages::InvitedUsers>(0x7f5defa6, "messages.invitedUsers"),
    Definition::of::<types::InputBusinessChatLink>(0x11679fa7, "inputBusinessChatLink"),
    Definition::of::<types::BusinessChatLink>(0xb4ae666f, "businessChatLink"),
    Definition::of::<
        types::account::BusinessChatLinks,
    >(0xec43a2d1, "account.businessChatLinks"),
    Definition::of::<
        types::account::ResolvedBusinessChatLinks,
    >(0x9a23af21, "account.resolvedBusinessChatLinks"),
    Definition::of::<
        types::SponsoredMessageReportOption,
    >(0x430d3150, "sponsoredMessageReportOption"),
    Definition::of::<
        types::channels::SponsoredMessageReportResultChooseOption,
    >(0x846f9e42, "channels.sponsoredMessageReportResultChooseOption"),
    Definition::of::<
        types::ReactionsNotifySettings,
    >(0x71e4ea58, "reactionsNotifySettings"),
    Definition::of::<types::AvailableEffect>(0x93c3e27e, "availableEffect"),
    Definition::of::<
        types::messages::AvailableEffects,
    >(0xbddb616e, "messages.availableEffects"),
    Definition::of::<types::StarsTransactionPeer>(0xd80da15d, "starsTransactionPeer"),
    Definition::of::<types::StarsTopupOption>(0x0bd915c0, "starsTopupOption"),
    Definition::of::<types::StarsTransaction>(0x13659eb0, "starsTransaction"),
    Definition::of::<types::StarsSubscription>(0x2e6eab1a, "starsSubscription"),
    Definition::of::<types::payments::StarsStatus>(0x6c9ce8ed, "payments.starsStatus"),
    Definition::of::<types::FoundStory>(0xe87acbc0, "foundStory"),
    Definition::of::<types::stories::FoundStories>(0xe2de7737, "stories.foundStories"),
    Definition::of::<
        types::payments::StarsRevenueStats,
    >(0x6c207376, "payments.starsRevenueStats"),
    Definition::of::<
        types::payments::StarsRevenueWithdrawalUrl,
    >(0x1dab80b7, "payments.starsRevenueWithdrawalUrl"),
    Definition::of::<
        types::payments::StarsRevenueAdsAccountUrl,
    >(0x394e7f21, "payments.starsRevenueAdsAccountUrl"),
    Definition::of::<types::InputStarsTransaction>(0x206ae6d1, "inputStarsTransaction"),
    Definition::of::<types::StarsGiftOption>(0x5e0589f1, "starsGiftOption"),
    Definition::of::<types::bots::PopularAppBots>(0x1991b13b, "bots.popularAppBots"),
    Definition::of::<types::BotPreviewMedia>(0x23e91ba3, "botPreviewMedia"),
    Definition::of::<types::bots::PreviewInfo>(0x0ca71d64, "bots.previewInfo"),
    Definition::of::<
        types::StarsGiveawayWinnersOption,
    >(0x54236209, "starsGiveawayWinnersOption"),
    Definition::of::<types::StarsGiveawayOption>(0x94ce852a, "starsGiveawayOption"),
    Definition::of::<types::StarGiftBackground>(0xaff56398, "starGiftBackground"),
    Definition::of::<
        types::StarGiftAttributeModel,
    >(0x565251e2, "starGiftAttributeModel"),
    Definition::of::<
        types::StarGiftAttributePattern,
    >(0x4e7085ea, "starGiftAttributePattern"),
    Definition::of::<
        types::StarGiftAttributeBackdrop,
    >(0x9f2504e4, "starGiftAttributeBackdrop"),
    Definition::of::<
        types::StarGiftAttributeOriginalDetails,
    >(0xe0bff26c, "starGiftAttributeOriginalDetails"),
    Definition::of::<types::payments::StarGifts>(0x2ed82995, "payments.starGifts"),
    Definition::of::<types::MessageReportOption>(0x7903e3d9, "messageReportOption"),
    Definition::of::<
        types::ReportResultChooseOption,
    >(0xf0e4e0b6, "reportResultChooseOption"),
    Definition::of::<
        types::ReportResultAddComment,
    >(0x6f09ac31, "reportResultAddComment"),
    Definition::of::<
        types::messages::BotPreparedInlineMessage,
    >(0x8ecf0511, "messages.botPreparedInlineMessage"),
    Definition::of::<
        types::messages::PreparedInlineMessage,
    >(0xff57708d, "messages.preparedInlineMessage"),
    Definition::of::<types::ConnectedBotStarRef>(0x19a13f71, "connectedBotStarRef"),
    Definition::of::<
        types::payments::ConnectedStarRefBots,
    >(0x98d5ea1d, "payments.connectedStarRefBots"),
    Definition::of::<
        types::payments::SuggestedStarRefBots,
    >(0xb4d5d859, "payments.suggestedStarRefBots"),
    Definition::of::<
        types::messages::FoundStickersNotModified,
    >(0x6010c534, "messages.foundStickersNotModified"),
    Definition::of::<
        types::messages::FoundStickers,
    >(0x82c9e290, "messages.foundStickers"),
    Definition::of::<
        types::StarGiftAttributeRarity,
    >(0x36437737, "starGiftAttributeRarity"),
    Definition::of::<types::StarGiftUpgradePrice>(0x99ea331d, "starGiftUpgradePrice"),
    Definition::of::<
        types::payments::StarGiftUpgradePreview,
    >(0x3de1dfed, "payments.starGiftUpgradePreview"),
    Definition::of::<types::users::Users>(0x62d706b8, "users.users"),
    Definition::of::<types::users::UsersSlice>(0x315a4974, "users.usersSlice"),
    Definition::of::<
        types::payments::UniqueStarGift,
    >(0x416c56e8, "payments.uniqueStarGift"),
    Definition::of::<
        types::messages::WebPagePreview,
    >(0x8c9a88ac, "messages.webPagePreview"),
    Definition::of::<types::SavedStarGift>(0x41df43fc, "savedStarGift"),
    Definition::of::<
        types::payments::SavedStarGifts,
    >(0x95f389b1, "payments.savedStarGifts"),
    Definition::of::<
        types::payments::StarGiftWithdrawalUrl,
    >(0x84aa3a9c, "payments.starGiftWithdrawalUrl"),
    Definition::of::<
        types::account::PaidMessagesRevenue,
    >(0x1e109708, "account.paidMessagesRevenue"),
    Definition::of::<
        types::RequirementToContactPaidMessages,
    >(0xb4f67e93, "requirementToContactPaidMessages"),
    Definition::of::<types::SponsoredPeer>(0xc69708d3, "sponsoredPeer"),
    Definition::of::<
        types::contacts::SponsoredPeers,
    >(0xeb032884, "contacts.sponsoredPeers"),
    Definition::of::<
        types::StarGiftAttributeIdModel,
    >(0x48aaae3c, "starGiftAttributeIdModel"),
    Definition::of::<
        types::StarGiftAttributeIdPattern,
    >(0x4a162433, "starGiftAttributeIdPattern"),
    Definition::of::<
        types::StarGiftAttributeIdBackdrop,
    >(0x1f01c757, "starGiftAttributeIdBackdrop"),
    Definition::of::<
        types::StarGiftAttributeCounter,
    >(0x2eb1b658, "starGiftAttributeCounter"),
    Definition::of::<
        types::payments::ResaleStarGifts,
    >(0x947a12df, "payments.resaleStarGifts"),
    Definition::of::<
        types::stories::CanSendStoryCount,
    >(0xc387c04e, "stories.canSendStoryCount"),
    Definition::of::<types::StarGiftCollection>(0x9d6b13b0, "starGiftCollection"),
    Definition::of::<
        types::payments::StarGiftCollections,
    >(0x8a2932f3, "payments.starGiftCollections"),
    Definition::of::<types::StoryAlbum>(0x9325705a, "storyAlbum"),
    Definition::of::<types::stories::Albums>(0xc3987a3a, "stories.albums"),
    Definition::of::<
        types::payments::UniqueStarGiftValueInfo,
    >(0x512fe446, "payments.uniqueStarGiftValueInfo"),
    Definition::of::<
        types::users::SavedMusicNotModified,
    >(0xe3878aa4, "users.savedMusicNotModified"),
    Definition::of::<types::users::SavedMusic>(0x34a2f297, "users.savedMusic"),
    Definition::of::<types::account::SavedMusicIds>(0x998d6636, "account.savedMusicIds"),
    Definition::of::<
        types::payments::CheckCanSendGiftResultFail,
    >(0xd5e58274, "payments.checkCanSendGiftResultFail"),
    Definition::of::<types::InputChatTheme>(0xc93de95c, "inputChatTheme"),
    Definition::of::<
        types::InputChatThemeUniqueGift,
    >(0x87e5dfe4, "inputChatThemeUniqueGift"),
    Definition::of::<types::GroupCallDonor>(0xee430c85, "groupCallDonor"),
    Definition::of::<types::phone::GroupCallStars>(0x9d1dbd26, "phone.groupCallStars"),
    Definition::of::<types::AuctionBidLevel>(0x310240cc, "auctionBidLevel"),
    Definition::of::<types::StarGiftAuctionRound>(0x3aae0528, "starGiftAuctionRound"),
    Definition::of::<
        types::StarGiftAuctionRoundExtendable,
    >(0x0aa021e5, "starGiftAuctionRoundExtendable"),
    Definition::of::<
        types::payments::StarGiftAuctionState,
    >(0x6b39f4ec, "payments.starGiftAuctionState"),
    Definition::of::<
        types::StarGiftAuctionAcquiredGift,
    >(0x42b00348, "starGiftAuctionAcquiredGift"),
    Definition::of::<
        types::payments::StarGiftAuctionAcquiredGifts,
    >(0x7d5bd1f0, "payments.starGiftAuctionAcquiredGifts"),
    Definition::of::<
        types::StarGiftActiveAuctionState,
    >(0xd31bc45d, "starGiftActiveAuctionState"),
    Definition::of::<
        types::payments::StarGiftActiveAuctions,
    >(0xaef6abbc, "payments.starGiftActiveAuctions"),
    Definition::of::<types::InputStarGiftAuction>(0x02e16c98, "inputStarGiftAuction"),
    Definition::of::<
        types::InputStarGiftAuctionSlug,
    >(0x7ab58308, "inputStarGiftAuctionSlug"),
    Definition::of::<types::Passkey>(0x98613ebf, "passkey"),
    Definition::of::<types::account::Passkeys>(0xf8e0aa1c, "account.passkeys"),
    Definition::of::<
        types::account::PasskeyRegistrationOptions,
    >(0xe16b5ce1, "account.passkeyRegistrationOptions"),
    Definition::of::<
        types::auth::PasskeyLoginOptions,
    >(0xe2037789, "auth.passkeyLoginOptions"),
    Definition::of::<
        types::InputPasskeyResponseRegister,
    >(0x3e63935c, "inputPasskeyResponseRegister"),
    Definition::of::<
        types::InputPasskeyResponseLogin,
    >(0xc31fc14a, "inputPasskeyResponseLogin"),
    Definition::of::<
        types::InputPasskeyCredentialPublicKey,
    >(0x3c27b78f, "inputPasskeyCredentialPublicKey"),
    Definition::of::<
        types::payments::StarGiftUpgradeAttributes,
    >(0x46c6e36f, "payments.starGiftUpgradeAttributes"),
    Definition::of::<
        types::InputMessageReadMetric,
    >(0x402b4495, "inputMessageReadMetric"),
    Definition::of::<types::bots::ExportedBotToken>(0x3c60b621, "bots.exportedBotToken"),
    Definition::of::<types::bots::RequestedButton>(0xf13bbcd7, "bots.requestedButton"),
    Definition::of::<
        types::messages::ComposedMessageWithAi,
    >(0x90d7adfa, "messages.composedMessageWithAI"),
    Definition::of::<types::stats::PollStats>(0x2999beed, "stats.pollStats"),
    Definition::of::<
        types::InputAiComposeToneDefault,
    >(0x1fe9a9bf, "inputAiComposeToneDefault"),
    Definition::of::<types::InputAiComposeToneId>(0x0773c080, "inputAiComposeToneID"),
    Definition::of::<
        types::InputAiComposeToneSlug,
    >(0x1fa01357, "inputAiComposeToneSlug"),
    Definition::of::<
        types::InputAiComposeToneSingleUse,
    >(0x0e0c35af, "inputAiComposeToneSingleUse"),
    Definition::of::<types::AiComposeToneExample>(0xf1d628ec, "aiComposeToneExample"),
    Definition::of::<types::AiComposeTone>(0xcff63ea9, "aiComposeTone"),
    Definition::of::<types::AiComposeToneDefault>(0x9bad6414, "aiComposeToneDefault"),
    Definition::of::<types::aicompose::Tones>(0x6c9d0efe, "aicompose.tones"),
    Definition::of::<types::bots::AccessSettings>(0xdd1fbf93, "bots.accessSettings"),
    Definition::of::<
        types::messages::ChatInviteJoinResultOk,
    >(0x445663a7, "messages.chatInviteJoinResultOk"),
    Definition::of::<
        types::messages::ChatInviteJoinResultWebView,
    >(0x61ca29d3, "messages.chatInviteJoinResultWebView"),
    Definition::of::<
        types::account::WebBrowserSettings,
    >(0x79eb8cb3, "account.webBrowserSettings"),
    Definition::of::<types::InputRichFilePhoto>(0x9b00622b, "inputRichFilePhoto"),
    Definition::of::<types::InputRichFileDocument>(0x83281dbd, "inputRichFileDocument"),
    Definition::of::<types::CommunityPeerRequest>(0x7beafa85, "communityPeerRequest"),
    Definition::of::<
        types::communities::PeerLinkRequests,
    >(0x2244afad, "communities.peerLinkRequests"),
    Definition::of::<
        types::communities::ParticipantJoinedChats,
    >(0x8d78512a, "communities.participantJoinedChats"),
    Definition::of::<
        types::messages::TranslatedRichMessage,
    >(0x4203998f, "messages.translatedRichMessage"),
    Definition::of::<
        types::messages::ComposedRichMessageWithAi,
    >(0x4c4537c8, "messages.composedRichMessageWithAI"),
    Definition::of::<types::KeyboardInlineButton>(0x11c1a322, "keyboardInlineButton"),
    Definition::of::<
        types::ephemeral::WelcomeMessages,
    >(0x104fc872, "ephemeral.welcomeMessages"),
    Definition::of::<types::CurrencyRate>(0x30d9743c, "currencyRate"),
    Definition::of::<
        types::payments::CurrencyRates,
    >(0xbbcce4c2, "payments.currencyRates"),
    Definition::of::<types::toncenter::ApiResponse>(0xac8dfe19, "toncenter.apiResponse"),
    Definition::of::<
        types::toncenter::StreamingUrl,
    >(0x19887601, "toncenter.streamingUrl"),
    Definition::of::<
        types::OnrampMethodAvailability,
    >(0x9ec8c6a8, "onrampMethodAvailability"),
    Definition::of::<types::OnrampProviderInfo>(0x0dc27582, "onrampProviderInfo"),
    Definition::of::<types::OnrampAvailability>(0xf9c84973, "onrampAvailability"),
    Definition::of::<types::OnrampLimits>(0x7be2677e, "onrampLimits"),
    Definition::of::<types::OnrampQuote>(0x7a8011e9, "onrampQuote"),
    Definition::of::<types::OnrampSession>(0xd1e42e24, "onrampSession"),
    Definition::of::<types::WalletUserAddress>(0xfe78eecc, "walletUserAddress"),
    Definition::of::<types::wallet::UserAddresses>(0x928e7b55, "wallet.userAddresses"),
    Definition::of::<
        types::WalletTransactionPeerUser,
    >(0xd4ea706d, "walletTransactionPeerUser"),
    Definition::of::<
        types::WalletTransactionPeerAddress,
    >(0x062cc1bc, "walletTransactionPeerAddress"),
    Definition::of::<
        types::WalletTransactionPeerOnramp,
    >(0xe595186e, "walletTransactionPeerOnramp"),
    Definition::of::<types::wallet::NftItem>(0x3441fd1c, "wallet.nftItem"),
    Definition::of::<types::wallet::Transactions>(0x4322d5a5, "wallet.transactions"),
    Definition::of::<
        types::wallet::SecretPhraseParts,
    >(0xe6d0ef01, "wallet.secretPhraseParts"),
    Definition::of::<
        types::wallet::EncryptedSecretPhrasePart,
    >(0x18e82537, "wallet.encryptedSecretPhrasePart"),
    Definition::of::<types::wallet::HolderDc>(0xf9d612ef, "wallet.holderDc"),
    Definition::of::<types::wallet::ProofChallenge>(0x99e41707, "wallet.proofChallenge"),
    Definition::of::<types::WalletOwnershipProof>(0x60bccb0d, "walletOwnershipProof"),
    Definition::of::<types::InputWalletImported>(0x66a66a3b, "inputWalletImported"),
    Definition::of::<types::TonConnectManifest>(0x12229264, "tonConnectManifest"),
    Definition::of::<
        types::wallet::TonConnectChallenge,
    >(0x4bc89693, "wallet.tonConnectChallenge"),
    Definition::of::<types::TonConnectNextEventId>(0x582464e3, "tonConnectNextEventId"),
    Definition::of::<types::TonConnectRequest>(0xa15f8513, "tonConnectRequest"),
    Definition::of::<
        types::wallet::TonConnectPending,
    >(0x85c0f124, "wallet.tonConnectPending"),
    Definition::of::<
        types::wallet::TonConnectSessions,
    >(0x0e1f6896, "wallet.tonConnectSessions"),
    Definition::of::<
        types::wallet::ExistingBalance,
    >(0xbde90a8d, "wallet.existingBalance"),
    Definition::of::<types::wallet::NftAttribute>(0x4c1ef10e, "wallet.nftAttribute"),
    Definition::of::<types::wallet::NftItems>(0x794d486f, "wallet.nftItems"),
    Definition::of::<
        types::auth::FirebasePnvIntent,
    >(0xdf5ac00c, "auth.firebasePnvIntent"),
    Definition::of::<
        functions::InvokeAfterMsg<::tl_types::Blob>,
    >(0xcb9f372d, "invokeAfterMsg"),
    Definition::of::<
        functions::InvokeAfterMsgs<::tl_types::Blob>,
    >(0x3dc4b4f0, "invokeAfterMsgs"),
    Definition::of::<
        functions::InitConnection<::tl_types::Blob>,
    >(0xc1cd5ea9, "initConnection"),
    Definition::of::<
        functions::InvokeWithLayer<::tl_types::Blob>,
    >(0xda9b0d0d, "invokeWithLayer"),
    Definition::of::<
        functions::InvokeWithoutUpdates<::tl_types::Blob>,
    >(0xbf9459b7, "invokeWithoutUpdates"),
    Definition::of::<
        functions::InvokeWithMessagesRange<::tl_types::Blob>,
    >(0x365275f2, "invokeWithMessagesRange"),
    Definition::of::<
        functions::InvokeWithTakeout<::tl_types::Blob>,
    >(0xaca9fd2e, "invokeWithTakeout"),
    Definition::of::<
        functions::InvokeWithBusinessConnection<::tl_types::Blob>,
    >(0xdd289f8e, "invokeWithBusinessConnection"),
    Definition::of::<
        functions::InvokeWithGooglePlayIntegrity<::tl_types::Blob>,
    >(0x1df92984, "invokeWithGooglePlayIntegrity"),
    Definition::of::<
        functions::InvokeWithApnsSecret<::tl_types::Blob>,
    >(0x0dae54f8, "invokeWithApnsSecret"),
    Definition::of::<
        functions::InvokeWithReCaptcha<::tl_types::Blob>,
    >(0xadbb0f94, "invokeWithReCaptcha"),
    Definition::of::<functions::auth::SendCode>(0xa677244f, "auth.sendCode"),
    Definition::of::<functions::auth::SignUp>(0xaac7b717, "auth.signUp"),
    Definition::of::<functions::auth::SignIn>(0x8d52a951, "auth.signIn"),
    Definition::of::<functions::auth::LogOut>(0x3e72ba19, "auth.logOut"),
    Definition::of::<
        functions::auth::ResetAuthorizations,
    >(0x9fab0d1a, "auth.resetAuthorizations"),
    Definition::of::<
        functions::auth::ExportAuthorization,
    >(0xe5bfffcd, "auth.exportAuthorization"),
    Definition::of::<
        functions::auth::ImportAuthorization,
    >(0xa57a7dad, "auth.importAuthorization"),
    Definition::of::<
        functions::auth::BindTempAuthKey,
    >(0xcdd42a05, "auth.bindTempAuthKey"),
    Definition::of::<
        functions::auth::ImportBotAuthorization,
    >(0x67a3ff2c, "auth.importBotAuthorization"),
    Definition::of::<functions::auth::CheckPassword>(0xd18b4d16, "auth.checkPassword"),
    Definition::of::<
        functions::auth::RequestPasswordRecovery,
    >(0xd897bc66, "auth.requestPasswordRecovery"),
    Definition::of::<
        functions::auth::RecoverPassword,
    >(0x37096c70, "auth.recoverPassword"),
    Definition::of::<functions::auth::ResendCode>(0xcae47523, "auth.resendCode"),
    Definition::of::<functions::auth::CancelCode>(0x1f040578, "auth.cancelCode"),
    Definition::of::<
        functions::auth::DropTempAuthKeys,
    >(0x8e48a188, "auth.dropTempAuthKeys"),
    Definition::of::<
        functions::auth::ExportLoginToken,
    >(0xb7e085fe, "auth.exportLoginToken"),
    Definition::of::<
        functions::auth::ImportLoginToken,
    >(0x95ac5ce4, "auth.importLoginToken"),
    Definition::of::<
        functions::auth::AcceptLoginToken,
    >(0xe894ad4d, "auth.acceptLoginToken"),
    Definition::of::<
        functions::auth::CheckRecoveryPassword,
    >(0x0d36bf79, "auth.checkRecoveryPassword"),
    Definition::of::<
        functions::auth::ImportWebTokenAuthorization,
    >(0x2db873a9, "auth.importWebTokenAuthorization"),
    Definition::of::<
        functions::auth::RequestFirebaseSms,
    >(0x8e39261e, "auth.requestFirebaseSms"),
    Definition::of::<
        functions::auth::ResetLoginEmail,
    >(0x7e960193, "auth.resetLoginEmail"),
    Definition::of::<
        functions::auth::ReportMissingCode,
    >(0xcb9deff6, "auth.reportMissingCode"),
    Definition::of::<functions::auth::CheckPaidAuth>(0x56e59f9c, "auth.checkPaidAuth"),
    Definition::of::<
        functions::auth::InitPasskeyLogin,
    >(0x518ad0b7, "auth.initPasskeyLogin"),
    Definition::of::<
        functions::auth::FinishPasskeyLogin,
    >(0x9857ad07, "auth.finishPasskeyLogin"),
    Definition::of::<
        functions::auth::CancelWebTokenAuthorization,
    >(0x490dada1, "auth.cancelWebTokenAuthorization"),
    Definition::of::<
        functions::auth::InitFirebasePnvLogin,
    >(0x644f15c0, "auth.initFirebasePnvLogin"),
    Definition::of::<
        functions::auth::FinishFirebasePnvLogin,
    >(0x2c85094c, "auth.finishFirebasePnvLogin"),
    Definition::of::<
        functions::auth::FirebasePnvSignUp,
    >(0x783f6b56, "auth.firebasePnvSignUp"),
    Definition::of::<
        functions::account::RegisterDevice,
    >(0xec86017a, "account.registerDevice"),
    Definition::of::<
        functions::account::UnregisterDevice,
    >(0x6a0d3206, "account.unregisterDevice"),
    Definition::of::<
        functions::account::UpdateNotifySettings,
    >(0x84be5b93, "account.updateNotifySettings"),
    Definition::of::<
        functions::account::GetNotifySettings,
    >(0x12b3ad31, "account.getNotifySettings"),
    Definition::of::<
        functions::account::ResetNotifySettings,
    >(0xdb7e1747, "account.resetNotifySettings"),
    Definition::of::<
        functions::account::UpdateProfile,
    >(0x78515775, "account.updateProfile"),
    Definition::of::<
        functions::account::UpdateStatus,
    >(0x6628562c, "account.updateStatus"),
    Definition::of::<
        functions::account::GetWallPapers,
    >(0x07967d36, "account.getWallPapers"),
    Definition::of::<functions::account::ReportPeer>(0xc5ba3d86, "account.reportPeer"),
    Definition::of::<
        functions::account::CheckUsername,
    >(0x2714d86c, "account.checkUsername"),
    Definition::of::<
        functions::account::UpdateUsername,
    >(0x3e0bdd7c, "account.updateUsername"),
    Definition::of::<functions::account::GetPrivacy>(0xdadbc950, "account.getPrivacy"),
    Definition::of::<functions::account::SetPrivacy>(0xc9f81ce8, "account.setPrivacy"),
    Definition::of::<
        functions::account::DeleteAccount,
    >(0xa2c0cf74, "account.deleteAccount"),
    Definition::of::<
        functions::account::GetAccountTtl,
    >(0x08fc711d, "account.getAccountTTL"),
    Definition::of::<
        functions::account::SetAccountTtl,
    >(0x2442485e, "account.setAccountTTL"),
    Definition::of::<
        functions::account::SendChangePhoneCode,
    >(0x82574ae5, "account.sendChangePhoneCode"),
    Definition::of::<functions::account::ChangePhone>(0x70c32edb, "account.changePhone"),
    Definition::of::<
        functions::account::UpdateDeviceLocked,
    >(0x38df3532, "account.updateDeviceLocked"),
    Definition::of::<
        functions::account::GetAuthorizations,
    >(0xe320c158, "account.getAuthorizations"),
    Definition::of::<
        functions::account::ResetAuthorization,
    >(0xdf77f3bc, "account.resetAuthorization"),
    Definition::of::<functions::account::GetPassword>(0x548a30f5, "account.getPassword"),
    Definition::of::<
        functions::account::GetPasswordSettings,
    >(0x9cd4eaf9, "account.getPasswordSettings"),
    Definition::of::<
        functions::account::UpdatePasswordSettings,
    >(0xa59b102f, "account.updatePasswordSettings"),
    Definition::of::<
        functions::account::SendConfirmPhoneCode,
    >(0x1b3faa88, "account.sendConfirmPhoneCode"),
    Definition::of::<
        functions::account::ConfirmPhone,
    >(0x5f2178c3, "account.confirmPhone"),
    Definition::of::<
        functions::account::GetTmpPassword,
    >(0x449e0b51, "account.getTmpPassword"),
    Definition::of::<
        functions::account::GetWebAuthorizations,
    >(0x182e6d6f, "account.getWebAuthorizations"),
    Definition::of::<
        functions::account::ResetWebAuthorization,
    >(0x2d01b9ef, "account.resetWebAuthorization"),
    Definition::of::<
        functions::account::ResetWebAuthorizations,
    >(0x682d2594, "account.resetWebAuthorizations"),
    Definition::of::<
        functions::account::GetAllSecureValues,
    >(0xb288bc7d, "account.getAllSecureValues"),
    Definition::of::<
        functions::account::GetSecureValue,
    >(0x73665bc2, "account.getSecureValue"),
    Definition::of::<
        functions::account::SaveSecureValue,
    >(0x899fe31d, "account.saveSecureValue"),
    Definition::of::<
        functions::account::DeleteSecureValue,
    >(0xb880bc4b, "account.deleteSecureValue"),
    Definition::of::<
        functions::account::GetAuthorizationForm,
    >(0xa929597a, "account.getAuthorizationForm"),
    Definition::of::<
        functions::account::AcceptAuthorization,
    >(0xf3ed4c73, "account.acceptAuthorization"),
    Definition::of::<
        functions::account::SendVerifyPhoneCode,
    >(0xa5a356f9, "account.sendVerifyPhoneCode"),
    Definition::of::<functions::account::VerifyPhone>(0x4dd3a7f6, "account.verifyPhone"),
    Definition::of::<
        functions::account::SendVerifyEmailCode,
    >(0x98e037bb, "account.sendVerifyEmailCode"),
    Definition::of::<functions::account::VerifyEmail>(0x032da4cf, "account.verifyEmail"),
    Definition::of::<
        functions::account::InitTakeoutSession,
    >(0x8ef3eab0, "account.initTakeoutSession"),
    Definition::of::<
        functions::account::FinishTakeoutSession,
    >(0x1d2652ee, "account.finishTakeoutSession"),
    Definition::of::<
        functions::account::ConfirmPasswordEmail,
    >(0x8fdf1920, "account.confirmPasswordEmail"),
    Definition::of::<
        functions::account::ResendPasswordEmail,
    >(0x7a7f2a15, "account.resendPasswordEmail"),
    Definition::of::<
        functions::account::CancelPasswordEmail,
    >(0xc1cbd5b6, "account.cancelPasswordEmail"),
    Definition::of::<
        functions::account::GetContactSignUpNotification,
    >(0x9f07c728, "account.getContactSignUpNotification"),
    Definition::of::<
        functions::account::SetContactSignUpNotification,
    >(0xcff43f61, "account.setContactSignUpNotification"),
    Definition::of::<
        functions::account::GetNotifyExceptions,
    >(0x53577479, "account.getNotifyExceptions"),
    Definition::of::<
        functions::account::GetWallPaper,
    >(0xfc8ddbea, "account.getWallPaper"),
    Definition::of::<
        functions::account::UploadWallPaper,
    >(0xe39a8f03, "account.uploadWallPaper"),
    Definition::of::<
        functions::account::SaveWallPaper,
    >(0x6c5a5b37, "account.saveWallPaper"),
    Definition::of::<
        functions::account::InstallWallPaper,
    >(0xfeed5769, "account.installWallPaper"),
    Definition::of::<
        functions::account::ResetWallPapers,
    >(0xbb3b9804, "account.resetWallPapers"),
    Definition::of::<
        functions::account::GetAutoDownloadSettings,
    >(0x56da0b3f, "account.getAutoDownloadSettings"),
    Definition::of::<
        functions::account::SaveAutoDownloadSettings,
    >(0x76f36233, "account.saveAutoDownloadSettings"),
    Definition::of::<functions::account::UploadTheme>(0x1c3db333, "account.uploadTheme"),
    Definition::of::<functions::account::CreateTheme>(0x652e4400, "account.createTheme"),
    Definition::of::<functions::account::UpdateTheme>(0x2bf40ccc, "account.updateTheme"),
    Definition::of::<functions::account::SaveTheme>(0xf257106c, "account.saveTheme"),
    Definition::of::<
        functions::account::InstallTheme,
    >(0xc727bb3b, "account.installTheme"),
    Definition::of::<functions::account::GetTheme>(0x3a5869ec, "account.getTheme"),
    Definition::of::<functions::account::GetThemes>(0x7206e458, "account.getThemes"),
    Definition::of::<
        functions::account::SetContentSettings,
    >(0xb574b16b, "account.setContentSettings"),
    Definition::of::<
        functions::account::GetContentSettings,
    >(0x8b9b4dae, "account.getContentSettings"),
    Definition::of::<
        functions::account::GetMultiWallPapers,
    >(0x65ad71dc, "account.getMultiWallPapers"),
    Definition::of::<
        functions::account::GetGlobalPrivacySettings,
    >(0xeb2b4cf6, "account.getGlobalPrivacySettings"),
    Definition::of::<
        functions::account::SetGlobalPrivacySettings,
    >(0x1edaaac2, "account.setGlobalPrivacySettings"),
    Definition::of::<
        functions::account::ReportProfilePhoto,
    >(0xfa8cc6f5, "account.reportProfilePhoto"),
    Definition::of::<
        functions::account::ResetPassword,
    >(0x9308ce1b, "account.resetPassword"),
    Definition::of::<
        functions::account::DeclinePasswordReset,
    >(0x4c9409f6, "account.declinePasswordReset"),
    Definition::of::<
        functions::account::GetChatThemes,
    >(0xd638de89, "account.getChatThemes"),
    Definition::of::<
        functions::account::SetAuthorizationTtl,
    >(0xbf899aa0, "account.setAuthorizationTTL"),
    Definition::of::<
        functions::account::ChangeAuthorizationSettings,
    >(0x40f48462, "account.changeAuthorizationSettings"),
    Definition::of::<
        functions::account::GetSavedRingtones,
    >(0xe1902288, "account.getSavedRingtones"),
    Definition::of::<
        functions::account::SaveRingtone,
    >(0x3dea5b03, "account.saveRingtone"),
    Definition::of::<
        functions::account::UploadRingtone,
    >(0x831a83a2, "account.uploadRingtone"),
    Definition::of::<
        functions::account::UpdateEmojiStatus,
    >(0xfbd3de6b, "account.updateEmojiStatus"),
    Definition::of::<
        functions::account::GetDefaultEmojiStatuses,
    >(0xd6753386, "account.getDefaultEmojiStatuses"),
    Definition::of::<
        functions::account::GetRecentEmojiStatuses,
    >(0x0f578105, "account.getRecentEmojiStatuses"),
    Definition::of::<
        functions::account::ClearRecentEmojiStatuses,
    >(0x18201aae, "account.clearRecentEmojiStatuses"),
    Definition::of::<
        functions::account::ReorderUsernames,
    >(0xef500eab, "account.reorderUsernames"),
    Definition::of::<
        functions::account::ToggleUsername,
    >(0x58d6b376, "account.toggleUsername"),
    Definition::of::<
        functions::account::GetDefaultProfilePhotoEmojis,
    >(0xe2750328, "account.getDefaultProfilePhotoEmojis"),
    Definition::of::<
        functions::account::GetDefaultGroupPhotoEmojis,
    >(0x915860ae, "account.getDefaultGroupPhotoEmojis"),
    Definition::of::<
        functions::account::GetAutoSaveSettings,
    >(0xadcbbcda, "account.getAutoSaveSettings"),
    Definition::of::<
        functions::account::SaveAutoSaveSettings,
    >(0xd69b8361, "account.saveAutoSaveSettings"),
    Definition::of::<
        functions::account::DeleteAutoSaveExceptions,
    >(0x53bc0020, "account.deleteAutoSaveExceptions"),
    Definition::of::<
        functions::account::InvalidateSignInCodes,
    >(0xca8ae8ba, "account.invalidateSignInCodes"),
    Definition::of::<functions::account::UpdateColor>(0x684d214e, "account.updateColor"),
    Definition::of::<
        functions::account::GetDefaultBackgroundEmojis,
    >(0xa60ab9ce, "account.getDefaultBackgroundEmojis"),
    Definition::of::<
        functions::account::GetChannelDefaultEmojiStatuses,
    >(0x7727a7d5, "account.getChannelDefaultEmojiStatuses"),
    Definition::of::<
        functions::account::GetChannelRestrictedStatusEmojis,
    >(0x35a9e0d5, "account.getChannelRestrictedStatusEmojis"),
    Definition::of::<
        functions::account::UpdateBusinessWorkHours,
    >(0x4b00e066, "account.updateBusinessWorkHours"),
    Definition::of::<
        functions::account::UpdateBusinessLocation,
    >(0x9e6b131a, "account.updateBusinessLocation"),
    Definition::of::<
        functions::account::UpdateBusinessGreetingMessage,
    >(0x66cdafc4, "account.updateBusinessGreetingMessage"),
    Definition::of::<
        functions::account::UpdateBusinessAwayMessage,
    >(0xa26a7fa5, "account.updateBusinessAwayMessage"),
    Definition::of::<
        functions::account::UpdateConnectedBot,
    >(0x66a08c7e, "account.updateConnectedBot"),
    Definition::of::<
        functions::account::GetConnectedBots,
    >(0x4ea4c80f, "account.getConnectedBots"),
    Definition::of::<
        functions::account::GetBotBusinessConnection,
    >(0x76a86270, "account.getBotBusinessConnection"),
    Definition::of::<
        functions::account::UpdateBusinessIntro,
    >(0xa614d034, "account.updateBusinessIntro"),
    Definition::of::<
        functions::account::ToggleConnectedBotPaused,
    >(0x646e1097, "account.toggleConnectedBotPaused"),
    Definition::of::<
        functions::account::DisablePeerConnectedBot,
    >(0x5e437ed9, "account.disablePeerConnectedBot"),
    Definition::of::<
        functions::account::UpdateBirthday,
    >(0xcc6e0c11, "account.updateBirthday"),
    Definition::of::<
        functions::account::CreateBusinessChatLink,
    >(0x8851e68e, "account.createBusinessChatLink"),
    Definition::of::<
        functions::account::EditBusinessChatLink,
    >(0x8c3410af, "account.editBusinessChatLink"),
    Definition::of::<
        functions::account::DeleteBusinessChatLink,
    >(0x60073674, "account.deleteBusinessChatLink"),
    Definition::of::<
        functions::account::GetBusinessChatLinks,
    >(0x6f70dde1, "account.getBusinessChatLinks"),
    Definition::of::<
        functions::account::ResolveBusinessChatLink,
    >(0x5492e5ee, "account.resolveBusinessChatLink"),
    Definition::of::<
        functions::account::UpdatePersonalChannel,
    >(0xd94305e0, "account.updatePersonalChannel"),
    Definition::of::<
        functions::account::ToggleSponsoredMessages,
    >(0xb9d9a38d, "account.toggleSponsoredMessages"),
    Definition::of::<
        functions::account::GetReactionsNotifySettings,
    >(0x06dd654c, "account.getReactionsNotifySettings"),
    Definition::of::<
        functions::account::SetReactionsNotifySettings,
    >(0x316ce548, "account.setReactionsNotifySettings"),
    Definition::of::<
        functions::account::GetCollectibleEmojiStatuses,
    >(0x2e7b4543, "account.getCollectibleEmojiStatuses"),
    Definition::of::<
        functions::account::GetPaidMessagesRevenue,
    >(0x19ba4a67, "account.getPaidMessagesRevenue"),
    Definition::of::<
        functions::account::ToggleNoPaidMessagesException,
    >(0xfe2eda76, "account.toggleNoPaidMessagesException"),
    Definition::of::<
        functions::account::SetMainProfileTab,
    >(0x5dee78b0, "account.setMainProfileTab"),
    Definition::of::<functions::account::SaveMusic>(0xb26732a9, "account.saveMusic"),
    Definition::of::<
        functions::account::GetSavedMusicIds,
    >(0xe09d5faf, "account.getSavedMusicIds"),
    Definition::of::<
        functions::account::GetUniqueGiftChatThemes,
    >(0xe42ce9c9, "account.getUniqueGiftChatThemes"),
    Definition::of::<
        functions::account::InitPasskeyRegistration,
    >(0x429547e8, "account.initPasskeyRegistration"),
    Definition::of::<
        functions::account::RegisterPasskey,
    >(0x55b41fd6, "account.registerPasskey"),
    Definition::of::<functions::account::GetPasskeys>(0xea1f0c52, "account.getPasskeys"),
    Definition::of::<
        functions::account::DeletePasskey,
    >(0xf5b5563f, "account.deletePasskey"),
    Definition::of::<
        functions::account::ConfirmBotConnection,
    >(0x67ed1f68, "account.confirmBotConnection"),
    Definition::of::<
        functions::account::GetWebBrowserSettings,
    >(0x56655768, "account.getWebBrowserSettings"),
    Definition::of::<
        functions::account::UpdateWebBrowserSettings,
    >(0x9adf82fe, "account.updateWebBrowserSettings"),
    Definition::of::<
        functions::account::ToggleWebBrowserSettingsException,
    >(0x60ed4229, "account.toggleWebBrowserSettingsException"),
    Definition::of::<
        functions::account::DeleteWebBrowserSettingsExceptions,
    >(0x86a0765d, "account.deleteWebBrowserSettingsExceptions"),
    Definition::of::<functions::users::GetUsers>(0x0d91a548, "users.getUsers"),
    Definition::of::<functions::users::GetFullUser>(0xb60f5918, "users.getFullUser"),
    Definition::of::<
        functions::users::SetSecureValueErrors,
    >(0x90c894b5, "users.setSecureValueErrors"),
    Definition::of::<
        functions::users::GetRequirementsToContact,
    >(0xd89a83a3, "users.getRequirementsToContact"),
    Definition::of::<functions::users::GetSavedMusic>(0x788d7fe3, "users.getSavedMusic"),
    Definition::of::<
        functions::users::GetSavedMusicById,
    >(0x7573a4e9, "users.getSavedMusicByID"),
    Definition::of::<
        functions::users::SuggestBirthday,
    >(0xfc533372, "users.suggestBirthday"),
    Definition::of::<
        functions::contacts::GetContactIDs,
    >(0x7adc669d, "contacts.getContactIDs"),
    Definition::of::<
        functions::contacts::GetStatuses,
    >(0xc4a353ee, "contacts.getStatuses"),
    Definition::of::<
        functions::contacts::GetContacts,
    >(0x5dd69e12, "contacts.getContacts"),
    Definition::of::<
        functions::contacts::ImportContacts,
    >(0x2c800be5, "contacts.importContacts"),
    Definition::of::<
        functions::contacts::DeleteContacts,
    >(0x096a0e00, "contacts.deleteContacts"),
    Definition::of::<
        functions::contacts::DeleteByPhones,
    >(0x1013fd9e, "contacts.deleteByPhones"),
    Definition::of::<functions::contacts::Block>(0x2e2e8734, "contacts.block"),
    Definition::of::<functions::contacts::Unblock>(0xb550d328, "contacts.unblock"),
    Definition::of::<functions::contacts::GetBlocked>(0x9a868f80, "contacts.getBlocked"),
    Definition::of::<functions::contacts::Search>(0x05f58d0f, "contacts.search"),
    Definition::of::<
        functions::contacts::ResolveUsername,
    >(0x725afbbc, "contacts.resolveUsername"),
    Definition::of::<
        functions::contacts::GetTopPeers,
    >(0x973478b6, "contacts.getTopPeers"),
    Definition::of::<
        functions::contacts::ResetTopPeerRating,
    >(0x1ae373ac, "contacts.resetTopPeerRating"),
    Definition::of::<functions::contacts::ResetSaved>(0x879537f1, "contacts.resetSaved"),
    Definition::of::<functions::contacts::GetSaved>(0x82f1e39f, "contacts.getSaved"),
    Definition::of::<
        functions::contacts::ToggleTopPeers,
    >(0x8514bdda, "contacts.toggleTopPeers"),
    Definition::of::<functions::contacts::AddContact>(0xd9ba2e54, "contacts.addContact"),
    Definition::of::<
        functions::contacts::AcceptContact,
    >(0xf831a20f, "contacts.acceptContact"),
    Definition::of::<functions::contacts::GetLocated>(0xd348bc44, "contacts.getLocated"),
    Definition::of::<
        functions::contacts::BlockFromReplies,
    >(0x29a8962c, "contacts.blockFromReplies"),
    Definition::of::<
        functions::contacts::ResolvePhone,
    >(0x8af94344, "contacts.resolvePhone"),
    Definition::of::<
        functions::contacts::ExportContactToken,
    >(0xf8654027, "contacts.exportContactToken"),
    Definition::of::<
        functions::contacts::ImportContactToken,
    >(0x13005788, "contacts.importContactToken"),
    Definition::of::<
        functions::contacts::EditCloseFriends,
    >(0xba6705f0, "contacts.editCloseFriends"),
    Definition::of::<functions::contacts::SetBlocked>(0x94c65c76, "contacts.setBlocked"),
    Definition::of::<
        functions::contacts::GetBirthdays,
    >(0xdaeda864, "contacts.getBirthdays"),
    Definition::of::<
        functions::contacts::GetSponsoredPeers,
    >(0xb6c8c393, "contacts.getSponsoredPeers"),
    Definition::of::<
        functions::contacts::UpdateContactNote,
    >(0x139f63fb, "contacts.updateContactNote"),
    Definition::of::<
        functions::messages::GetMessages,
    >(0x63c66506, "messages.getMessages"),
    Definition::of::<functions::messages::GetDialogs>(0xa0f4cb4f, "messages.getDialogs"),
    Definition::of::<functions::messages::GetHistory>(0x4423e6c5, "messages.getHistory"),
    Definition::of::<functions::messages::Search>(0x29ee847a, "messages.search"),
    Definition::of::<
        functions::messages::ReadHistory,
    >(0x0e306d3a, "messages.readHistory"),
    Definition::of::<
        functions::messages::DeleteHistory,
    >(0xb08f922a, "messages.deleteHistory"),
    Definition::of::<
        functions::messages::DeleteMessages,
    >(0xe58e95d2, "messages.deleteMessages"),
    Definition::of::<
        functions::messages::ReceivedMessages,
    >(0x05a954c0, "messages.receivedMessages"),
    Definition::of::<functions::messages::SetTyping>(0x58943ee2, "messages.setTyping"),
    Definition::of::<
        functions::messages::SendMessage,
    >(0xfef48f62, "messages.sendMessage"),
    Definition::of::<functions::messages::SendMedia>(0x0330e77f, "messages.sendMedia"),
    Definition::of::<
        functions::messages::ForwardMessages,
    >(0x13704a7c, "messages.forwardMessages"),
    Definition::of::<functions::messages::ReportSpam>(0xcf1592db, "messages.reportSpam"),
    Definition::of::<
        functions::messages::GetPeerSettings,
    >(0xefd9a6a2, "messages.getPeerSettings"),
    Definition::of::<functions::messages::Report>(0xfc78af9b, "messages.report"),
    Definition::of::<functions::messages::GetChats>(0x49e9528f, "messages.getChats"),
    Definition::of::<
        functions::messages::GetFullChat,
    >(0xaeb00b34, "messages.getFullChat"),
    Definition::of::<
        functions::messages::EditChatTitle,
    >(0x73783ffd, "messages.editChatTitle"),
    Definition::of::<
        functions::messages::EditChatPhoto,
    >(0x35ddd674, "messages.editChatPhoto"),
    Definition::of::<
        functions::messages::AddChatUser,
    >(0xcbc6d107, "messages.addChatUser"),
    Definition::of::<
        functions::messages::DeleteChatUser,
    >(0xa2185cab, "messages.deleteChatUser"),
    Definition::of::<functions::messages::CreateChat>(0x92ceddd4, "messages.createChat"),
    Definition::of::<
        functions::messages::GetDhConfig,
    >(0x26cf8950, "messages.getDhConfig"),
    Definition::of::<
        functions::messages::RequestEncryption,
    >(0xf64daf43, "messages.requestEncryption"),
    Definition::of::<
        functions::messages::AcceptEncryption,
    >(0x3dbc0415, "messages.acceptEncryption"),
    Definition::of::<
        functions::messages::DiscardEncryption,
    >(0xf393aea0, "messages.discardEncryption"),
    Definition::of::<
        functions::messages::SetEncryptedTyping,
    >(0x791451ed, "messages.setEncryptedTyping"),
    Definition::of::<
        functions::messages::ReadEncryptedHistory,
    >(0x7f4b690a, "messages.readEncryptedHistory"),
    Definition::of::<
        functions::messages::SendEncrypted,
    >(0x44fa7a15, "messages.sendEncrypted"),
    Definition::of::<
        functions::messages::SendEncryptedFile,
    >(0x5559481d, "messages.sendEncryptedFile"),
    Definition::of::<
        functions::messages::SendEncryptedService,
    >(0x32d439a4, "messages.sendEncryptedService"),
    Definition::of::<
        functions::messages::ReceivedQueue,
    >(0x55a5bb66, "messages.receivedQueue"),
    Definition::of::<
        functions::messages::ReportEncryptedSpam,
    >(0x4b0c8c0f, "messages.reportEncryptedSpam"),
    Definition::of::<
        functions::messages::ReadMessageContents,
    >(0x36a73f77, "messages.readMessageContents"),
    Definition::of::<
        functions::messages::GetStickers,
    >(0xd5a5d3a1, "messages.getStickers"),
    Definition::of::<
        functions::messages::GetAllStickers,
    >(0xb8a0a1a8, "messages.getAllStickers"),
    Definition::of::<
        functions::messages::GetWebPagePreview,
    >(0x570d6f6f, "messages.getWebPagePreview"),
    Definition::of::<
        functions::messages::ExportChatInvite,
    >(0xa455de90, "messages.exportChatInvite"),
    Definition::of::<
        functions::messages::CheckChatInvite,
    >(0x3eadb1bb, "messages.checkChatInvite"),
    Definition::of::<
        functions::messages::ImportChatInvite,
    >(0xde91436e, "messages.importChatInvite"),
    Definition::of::<
        functions::messages::GetStickerSet,
    >(0xc8a0ec74, "messages.getStickerSet"),
    Definition::of::<
        functions::messages::InstallStickerSet,
    >(0xc78fe460, "messages.installStickerSet"),
    Definition::of::<
        functions::messages::UninstallStickerSet,
    >(0xf96e55de, "messages.uninstallStickerSet"),
    Definition::of::<functions::messages::StartBot>(0xe6df7378, "messages.startBot"),
    Definition::of::<
        functions::messages::GetMessagesViews,
    >(0x5784d3e1, "messages.getMessagesViews"),
    Definition::of::<
        functions::messages::EditChatAdmin,
    >(0xa85bd1c2, "messages.editChatAdmin"),
    Definition::of::<
        functions::messages::MigrateChat,
    >(0xa2875319, "messages.migrateChat"),
    Definition::of::<
        functions::messages::SearchGlobal,
    >(0x6126a43c, "messages.searchGlobal"),
    Definition::of::<
        functions::messages::ReorderStickerSets,
    >(0x78337739, "messages.reorderStickerSets"),
    Definition::of::<
        functions::messages::GetDocumentByHash,
    >(0xb1f2061f, "messages.getDocumentByHash"),
    Definition::of::<
        functions::messages::GetSavedGifs,
    >(0x5cf09635, "messages.getSavedGifs"),
    Definition::of::<functions::messages::SaveGif>(0x327a30cb, "messages.saveGif"),
    Definition::of::<
        functions::messages::GetInlineBotResults,
    >(0x514e999d, "messages.getInlineBotResults"),
    Definition::of::<
        functions::messages::SetInlineBotResults,
    >(0xbb12a419, "messages.setInlineBotResults"),
    Definition::of::<
        functions::messages::SendInlineBotResult,
    >(0xc0cf7646, "messages.sendInlineBotResult"),
    Definition::of::<
        functions::messages::GetMessageEditData,
    >(0xfda68d36, "messages.getMessageEditData"),
    Definition::of::<
        functions::messages::EditMessage,
    >(0xb106e66c, "messages.editMessage"),
    Definition::of::<
        functions::messages::EditInlineBotMessage,
    >(0xa423bb51, "messages.editInlineBotMessage"),
    Definition::of::<
        functions::messages::GetBotCallbackAnswer,
    >(0x9342ca07, "messages.getBotCallbackAnswer"),
    Definition::of::<
        functions::messages::SetBotCallbackAnswer,
    >(0xd58f130a, "messages.setBotCallbackAnswer"),
    Definition::of::<
        functions::messages::GetPeerDialogs,
    >(0xe470bcfd, "messages.getPeerDialogs"),
    Definition::of::<functions::messages::SaveDraft>(0xad0fa15c, "messages.saveDraft"),
    Definition::of::<
        functions::messages::GetAllDrafts,
    >(0x6a3f8d65, "messages.getAllDrafts"),
    Definition::of::<
        functions::messages::GetFeaturedStickers,
    >(0x64780b14, "messages.getFeaturedStickers"),
    Definition::of::<
        functions::messages::ReadFeaturedStickers,
    >(0x5b118126, "messages.readFeaturedStickers"),
    Definition::of::<
        functions::messages::GetRecentStickers,
    >(0x9da9403b, "messages.getRecentStickers"),
    Definition::of::<
        functions::messages::SaveRecentSticker,
    >(0x392718f8, "messages.saveRecentSticker"),
    Definition::of::<
        functions::messages::ClearRecentStickers,
    >(0x8999602d, "messages.clearRecentStickers"),
    Definition::of::<
        functions::messages::GetArchivedStickers,
    >(0x57f17692, "messages.getArchivedStickers"),
    Definition::of::<
        functions::messages::GetMaskStickers,
    >(0x640f82b8, "messages.getMaskStickers"),
    Definition::of::<
        functions::messages::GetAttachedStickers,
    >(0xcc5b67cc, "messages.getAttachedStickers"),
    Definition::of::<
        functions::messages::SetGameScore,
    >(0x8ef8ecc0, "messages.setGameScore"),
    Definition::of::<
        functions::messages::SetInlineGameScore,
    >(0x15ad9f64, "messages.setInlineGameScore"),
    Definition::of::<
        functions::messages::GetGameHighScores,
    >(0xe822649d, "messages.getGameHighScores"),
    Definition::of::<
        functions::messages::GetInlineGameHighScores,
    >(0x0f635e1b, "messages.getInlineGameHighScores"),
    Definition::of::<
        functions::messages::GetCommonChats,
    >(0xe40ca104, "messages.getCommonChats"),
    Definition::of::<functions::messages::GetWebPage>(0x8d9692a3, "messages.getWebPage"),
    Definition::of::<
        functions::messages::ToggleDialogPin,
    >(0xa731e257, "messages.toggleDialogPin"),
    Definition::of::<
        functions::messages::ReorderPinnedDialogs,
    >(0x3b1adf37, "messages.reorderPinnedDialogs"),
    Definition::of::<
        functions::messages::GetPinnedDialogs,
    >(0xd6b94df2, "messages.getPinnedDialogs"),
    Definition::of::<
        functions::messages::SetBotShippingResults,
    >(0xe5f672fa, "messages.setBotShippingResults"),
    Definition::of::<
        functions::messages::SetBotPrecheckoutResults,
    >(0x09c2dd95, "messages.setBotPrecheckoutResults"),
    Definition::of::<
        functions::messages::UploadMedia,
    >(0x14967978, "messages.uploadMedia"),
    Definition::of::<
        functions::messages::SendScreenshotNotification,
    >(0xa1405817, "messages.sendScreenshotNotification"),
    Definition::of::<
        functions::messages::GetFavedStickers,
    >(0x04f1aaa9, "messages.getFavedStickers"),
    Definition::of::<
        functions::messages::FaveSticker,
    >(0xb9ffc55b, "messages.faveSticker"),
    Definition::of::<
        functions::messages::GetUnreadMentions,
    >(0xf107e790, "messages.getUnreadMentions"),
    Definition::of::<
        functions::messages::ReadMentions,
    >(0x36e5bf4d, "messages.readMentions"),
    Definition::of::<
        functions::messages::GetRecentLocations,
    >(0x702a40e0, "messages.getRecentLocations"),
    Definition::of::<
        functions::messages::SendMultiMedia,
    >(0x1bf89d74, "messages.sendMultiMedia"),
    Definition::of::<
        functions::messages::UploadEncryptedFile,
    >(0x5057c497, "messages.uploadEncryptedFile"),
    Definition::of::<
        functions::messages::SearchStickerSets,
    >(0x35705b8a, "messages.searchStickerSets"),
    Definition::of::<
        functions::messages::GetSplitRanges,
    >(0x1cff7e08, "messages.getSplitRanges"),
    Definition::of::<
        functions::messages::MarkDialogUnread,
    >(0x8c5006f8, "messages.markDialogUnread"),
    Definition::of::<
        functions::messages::GetDialogUnreadMarks,
    >(0x21202222, "messages.getDialogUnreadMarks"),
    Definition::of::<
        functions::messages::ClearAllDrafts,
    >(0x7e58ee9c, "messages.clearAllDrafts"),
    Definition::of::<
        functions::messages::UpdatePinnedMessage,
    >(0xd2aaf7ec, "messages.updatePinnedMessage"),
    Definition::of::<functions::messages::SendVote>(0x10ea6184, "messages.sendVote"),
    Definition::of::<
        functions::messages::GetPollResults,
    >(0xeda3e33b, "messages.getPollResults"),
    Definition::of::<functions::messages::GetOnlines>(0x6e2be050, "messages.getOnlines"),
    Definition::of::<
        functions::messages::EditChatAbout,
    >(0xdef60797, "messages.editChatAbout"),
    Definition::of::<
        functions::messages::EditChatDefaultBannedRights,
    >(0xa5866b41, "messages.editChatDefaultBannedRights"),
    Definition::of::<
        functions::messages::GetEmojiKeywords,
    >(0x35a0e062, "messages.getEmojiKeywords"),
    Definition::of::<
        functions::messages::GetEmojiKeywordsDifference,
    >(0x1508b6af, "messages.getEmojiKeywordsDifference"),
    Definition::of::<
        functions::messages::GetEmojiKeywordsLanguages,
    >(0x4e9963b2, "messages.getEmojiKeywordsLanguages"),
    Definition::of::<
        functions::messages::GetEmojiUrl,
    >(0xd5b10c26, "messages.getEmojiURL"),
    Definition::of::<
        functions::messages::GetSearchCounters,
    >(0x1bbcf300, "messages.getSearchCounters"),
    Definition::of::<
        functions::messages::RequestUrlAuth,
    >(0x894cc99c, "messages.requestUrlAuth"),
    Definition::of::<
        functions::messages::AcceptUrlAuth,
    >(0x67a3f0de, "messages.acceptUrlAuth"),
    Definition::of::<
        functions::messages::HidePeerSettingsBar,
    >(0x4facb138, "messages.hidePeerSettingsBar"),
    Definition::of::<
        functions::messages::GetScheduledHistory,
    >(0xf516760b, "messages.getScheduledHistory"),
    Definition::of::<
        functions::messages::GetScheduledMessages,
    >(0xbdbb0464, "messages.getScheduledMessages"),
    Definition::of::<
        functions::messages::SendScheduledMessages,
    >(0xbd38850a, "messages.sendScheduledMessages"),
    Definition::of::<
        functions::messages::DeleteScheduledMessages,
    >(0x59ae2b16, "messages.deleteScheduledMessages"),
    Definition::of::<
        functions::messages::GetPollVotes,
    >(0xb86e380e, "messages.getPollVotes"),
    Definition::of::<
        functions::messages::ToggleStickerSets,
    >(0xb5052fea, "messages.toggleStickerSets"),
    Definition::of::<
        functions::messages::GetDialogFilters,
    >(0xefd48c89, "messages.getDialogFilters"),
    Definition::of::<
        functions::messages::GetSuggestedDialogFilters,
    >(0xa29cd42c, "messages.getSuggestedDialogFilters"),
    Definition::of::<
        functions::messages::UpdateDialogFilter,
    >(0x1ad4a04a, "messages.updateDialogFilter"),
    Definition::of::<
        functions::messages::UpdateDialogFiltersOrder,
    >(0xc563c1e4, "messages.updateDialogFiltersOrder"),
    Definition::of::<
        functions::messages::GetOldFeaturedStickers,
    >(0x7ed094a1, "messages.getOldFeaturedStickers"),
    Definition::of::<functions::messages::GetReplies>(0x22ddd30c, "messages.getReplies"),
    Definition::of::<
        functions::messages::GetDiscussionMessage,
    >(0x446972fd, "messages.getDiscussionMessage"),
    Definition::of::<
        functions::messages::ReadDiscussion,
    >(0xf731a9f4, "messages.readDiscussion"),
    Definition::of::<
        functions::messages::UnpinAllMessages,
    >(0x062dd747, "messages.unpinAllMessages"),
    Definition::of::<functions::messages::DeleteChat>(0x5bd0ee50, "messages.deleteChat"),
    Definition::of::<
        functions::messages::DeletePhoneCallHistory,
    >(0xf9cbe409, "messages.deletePhoneCallHistory"),
    Definition::of::<
        functions::messages::CheckHistoryImport,
    >(0x43fe19f3, "messages.checkHistoryImport"),
    Definition::of::<
        functions::messages::InitHistoryImport,
    >(0x34090c3b, "messages.initHistoryImport"),
    Definition::of::<
        functions::messages::UploadImportedMedia,
    >(0x2a862092, "messages.uploadImportedMedia"),
    Definition::of::<
        functions::messages::StartHistoryImport,
    >(0xb43df344, "messages.startHistoryImport"),
    Definition::of::<
        functions::messages::GetExportedChatInvites,
    >(0xa2b5a3f6, "messages.getExportedChatInvites"),
    Definition::of::<
        functions::messages::GetExportedChatInvite,
    >(0x73746f5c, "messages.getExportedChatInvite"),
    Definition::of::<
        functions::messages::EditExportedChatInvite,
    >(0xbdca2f75, "messages.editExportedChatInvite"),
    Definition::of::<
        functions::messages::DeleteRevokedExportedChatInvites,
    >(0x56987bd5, "messages.deleteRevokedExportedChatInvites"),
    Definition::of::<
        functions::messages::DeleteExportedChatInvite,
    >(0xd464a42b, "messages.deleteExportedChatInvite"),
    Definition::of::<
        functions::messages::GetAdminsWithInvites,
    >(0x3920e6ef, "messages.getAdminsWithInvites"),
    Definition::of::<
        functions::messages::GetChatInviteImporters,
    >(0xdf04dd4e, "messages.getChatInviteImporters"),
    Definition::of::<
        functions::messages::SetHistoryTtl,
    >(0xb80e5fe4, "messages.setHistoryTTL"),
    Definition::of::<
        functions::messages::CheckHistoryImportPeer,
    >(0x5dc60f03, "messages.checkHistoryImportPeer"),
    Definition::of::<
        functions::messages::SetChatTheme,
    >(0x081202c9, "messages.setChatTheme"),
    Definition::of::<
        functions::messages::GetMessageReadParticipants,
    >(0x31c1c44f, "messages.getMessageReadParticipants"),
    Definition::of::<
        functions::messages::GetSearchResultsCalendar,
    >(0x6aa3f6bd, "messages.getSearchResultsCalendar"),
    Definition::of::<
        functions::messages::GetSearchResultsPositions,
    >(0x9c7f2f10, "messages.getSearchResultsPositions"),
    Definition::of::<
        functions::messages::HideChatJoinRequest,
    >(0x7fe7e815, "messages.hideChatJoinRequest"),
    Definition::of::<
        functions::messages::HideAllChatJoinRequests,
    >(0xe085f4ea, "messages.hideAllChatJoinRequests"),
    Definition::of::<
        functions::messages::ToggleNoForwards,
    >(0xb2081a35, "messages.toggleNoForwards"),
    Definition::of::<
        functions::messages::SaveDefaultSendAs,
    >(0xccfddf96, "messages.saveDefaultSendAs"),
    Definition::of::<
        functions::messages::SendReaction,
    >(0xd30d78d4, "messages.sendReaction"),
    Definition::of::<
        functions::messages::GetMessagesReactions,
    >(0x8bba90e6, "messages.getMessagesReactions"),
    Definition::of::<
        functions::messages::GetMessageReactionsList,
    >(0x461b3f48, "messages.getMessageReactionsList"),
    Definition::of::<
        functions::messages::SetChatAvailableReactions,
    >(0x864b2581, "messages.setChatAvailableReactions"),
    Definition::of::<
        functions::messages::GetAvailableReactions,
    >(0x18dea0ac, "messages.getAvailableReactions"),
    Definition::of::<
        functions::messages::SetDefaultReaction,
    >(0x4f47a016, "messages.setDefaultReaction"),
    Definition::of::<
        functions::messages::TranslateText,
    >(0xa5eec345, "messages.translateText"),
    Definition::of::<
        functions::messages::GetUnreadReactions,
    >(0xbd7f90ac, "messages.getUnreadReactions"),
    Definition::of::<
        functions::messages::ReadReactions,
    >(0x9ec44f93, "messages.readReactions"),
    Definition::of::<
        functions::messages::SearchSentMedia,
    >(0x107e31a0, "messages.searchSentMedia"),
    Definition::of::<
        functions::messages::GetAttachMenuBots,
    >(0x16fcc2cb, "messages.getAttachMenuBots"),
    Definition::of::<
        functions::messages::GetAttachMenuBot,
    >(0x77216192, "messages.getAttachMenuBot"),
    Definition::of::<
        functions::messages::ToggleBotInAttachMenu,
    >(0x69f59d69, "messages.toggleBotInAttachMenu"),
    Definition::of::<
        functions::messages::RequestWebView,
    >(0x269dc2c1, "messages.requestWebView"),
    Definition::of::<
        functions::messages::ProlongWebView,
    >(0xb0d81a83, "messages.prolongWebView"),
    Definition::of::<
        functions::messages::RequestSimpleWebView,
    >(0x413a3e73, "messages.requestSimpleWebView"),
    Definition::of::<
        functions::messages::SendWebViewResultMessage,
    >(0x0a4314f5, "messages.sendWebViewResultMessage"),
    Definition::of::<
        functions::messages::SendWebViewData,
    >(0xdc0242c8, "messages.sendWebViewData"),
    Definition::of::<
        functions::messages::TranscribeAudio,
    >(0x269e9a49, "messages.transcribeAudio"),
    Definition::of::<
        functions::messages::RateTranscribedAudio,
    >(0x7f1d072f, "messages.rateTranscribedAudio"),
    Definition::of::<
        functions::messages::GetCustomEmojiDocuments,
    >(0xd9ab0f54, "messages.getCustomEmojiDocuments"),
    Definition::of::<
        functions::messages::GetEmojiStickers,
    >(0xfbfca18f, "messages.getEmojiStickers"),
    Definition::of::<
        functions::messages::GetFeaturedEmojiStickers,
    >(0x0ecf6736, "messages.getFeaturedEmojiStickers"),
    Definition::of::<
        functions::messages::ReportReaction,
    >(0x3f64c076, "messages.reportReaction"),
    Definition::of::<
        functions::messages::GetTopReactions,
    >(0xbb8125ba, "messages.getTopReactions"),
    Definition::of::<
        functions::messages::GetRecentReactions,
    >(0x39461db2, "messages.getRecentReactions"),
    Definition::of::<
        functions::messages::ClearRecentReactions,
    >(0x9dfeefb4, "messages.clearRecentReactions"),
    Definition::of::<
        functions::messages::GetExtendedMedia,
    >(0x84f80814, "messages.getExtendedMedia"),
    Definition::of::<
        functions::messages::SetDefaultHistoryTtl,
    >(0x9eb51445, "messages.setDefaultHistoryTTL"),
    Definition::of::<
        functions::messages::GetDefaultHistoryTtl,
    >(0x658b7188, "messages.getDefaultHistoryTTL"),
    Definition::of::<
        functions::messages::SendBotRequestedPeer,
    >(0x6c5cf2a7, "messages.sendBotRequestedPeer"),
    Definition::of::<
        functions::messages::GetEmojiGroups,
    >(0x7488ce5b, "messages.getEmojiGroups"),
    Definition::of::<
        functions::messages::GetEmojiStatusGroups,
    >(0x2ecd56cd, "messages.getEmojiStatusGroups"),
    Definition::of::<
        functions::messages::GetEmojiProfilePhotoGroups,
    >(0x21a548f3, "messages.getEmojiProfilePhotoGroups"),
    Definition::of::<
        functions::messages::SearchCustomEmoji,
    >(0x2c11c0d7, "messages.searchCustomEmoji"),
    Definition::of::<
        functions::messages::TogglePeerTranslations,
    >(0xe47cb579, "messages.togglePeerTranslations"),
    Definition::of::<functions::messages::GetBotApp>(0x34fdc5c3, "messages.getBotApp"),
    Definition::of::<
        functions::messages::RequestAppWebView,
    >(0x53618bce, "messages.requestAppWebView"),
    Definition::of::<
        functions::messages::SetChatWallPaper,
    >(0x8ffacae1, "messages.setChatWallPaper"),
    Definition::of::<
        functions::messages::SearchEmojiStickerSets,
    >(0x92b4494c, "messages.searchEmojiStickerSets"),
    Definition::of::<
        functions::messages::GetSavedDialogs,
    >(0x1e91fc99, "messages.getSavedDialogs"),
    Definition::of::<
        functions::messages::GetSavedHistory,
    >(0x998ab009, "messages.getSavedHistory"),
    Definition::of::<
        functions::messages::DeleteSavedHistory,
    >(0x4dc5085f, "messages.deleteSavedHistory"),
    Definition::of::<
        functions::messages::GetPinnedSavedDialogs,
    >(0xd63d94e0, "messages.getPinnedSavedDialogs"),
    Definition::of::<
        functions::messages::ToggleSavedDialogPin,
    >(0xac81bbde, "messages.toggleSavedDialogPin"),
    Definition::of::<
        functions::messages::ReorderPinnedSavedDialogs,
    >(0x8b716587, "messages.reorderPinnedSavedDialogs"),
    Definition::of::<
        functions::messages::GetSavedReactionTags,
    >(0x3637e05b, "messages.getSavedReactionTags"),
    Definition::of::<
        functions::messages::UpdateSavedReactionTag,
    >(0x60297dec, "messages.updateSavedReactionTag"),
    Definition::of::<
        functions::messages::GetDefaultTagReactions,
    >(0xbdf93428, "messages.getDefaultTagReactions"),
    Definition::of::<
        functions::messages::GetOutboxReadDate,
    >(0x8c4bfe5d, "messages.getOutboxReadDate"),
    Definition::of::<
        functions::messages::GetQuickReplies,
    >(0xd483f2a8, "messages.getQuickReplies"),
    Definition::of::<
        functions::messages::ReorderQuickReplies,
    >(0x60331907, "messages.reorderQuickReplies"),
    Definition::of::<
        functions::messages::CheckQuickReplyShortcut,
    >(0xf1d0fbd3, "messages.checkQuickReplyShortcut"),
    Definition::of::<
        functions::messages::EditQuickReplyShortcut,
    >(0x5c003cef, "messages.editQuickReplyShortcut"),
    Definition::of::<
        functions::messages::DeleteQuickReplyShortcut,
    >(0x3cc04740, "messages.deleteQuickReplyShortcut"),
    Definition::of::<
        functions::messages::GetQuickReplyMessages,
    >(0x94a495c3, "messages.getQuickReplyMessages"),
    Definition::of::<
        functions::messages::SendQuickReplyMessages,
    >(0x6c750de1, "messages.sendQuickReplyMessages"),
    Definition::of::<
        functions::messages::DeleteQuickReplyMessages,
    >(0xe105e910, "messages.deleteQuickReplyMessages"),
    Definition::of::<
        functions::messages::ToggleDialogFilterTags,
    >(0xfd2dda49, "messages.toggleDialogFilterTags"),
    Definition::of::<
        functions::messages::GetMyStickers,
    >(0xd0b5e1fc, "messages.getMyStickers"),
    Definition::of::<
        functions::messages::GetEmojiStickerGroups,
    >(0x1dd840f5, "messages.getEmojiStickerGroups"),
    Definition::of::<
        functions::messages::GetAvailableEffects,
    >(0xdea20a39, "messages.getAvailableEffects"),
    Definition::of::<
        functions::messages::EditFactCheck,
    >(0x0589ee75, "messages.editFactCheck"),
    Definition::of::<
        functions::messages::DeleteFactCheck,
    >(0xd1da940c, "messages.deleteFactCheck"),
    Definition::of::<
        functions::messages::GetFactCheck,
    >(0xb9cdc5ee, "messages.getFactCheck"),
    Definition::of::<
        functions::messages::RequestMainWebView,
    >(0xc9e01e7b, "messages.requestMainWebView"),
    Definition::of::<
        functions::messages::SendPaidReaction,
    >(0x58bbcb50, "messages.sendPaidReaction"),
    Definition::of::<
        functions::messages::TogglePaidReactionPrivacy,
    >(0x435885b5, "messages.togglePaidReactionPrivacy"),
    Definition::of::<
        functions::messages::GetPaidReactionPrivacy,
    >(0x472455aa, "messages.getPaidReactionPrivacy"),
    Definition::of::<
        functions::messages::ViewSponsoredMessage,
    >(0x269e3643, "messages.viewSponsoredMessage"),
    Definition::of::<
        functions::messages::ClickSponsoredMessage,
    >(0x8235057e, "messages.clickSponsoredMessage"),
    Definition::of::<
        functions::messages::ReportSponsoredMessage,
    >(0x12cbf0c4, "messages.reportSponsoredMessage"),
    Definition::of::<
        functions::messages::GetSponsoredMessages,
    >(0x3d6ce850, "messages.getSponsoredMessages"),
    Definition::of::<
        functions::messages::SavePreparedInlineMessage,
    >(0xf21f7f2f, "messages.savePreparedInlineMessage"),
    Definition::of::<
        functions::messages::GetPreparedInlineMessage,
    >(0x857ebdb8, "messages.getPreparedInlineMessage"),
    Definition::of::<
        functions::messages::SearchStickers,
    >(0x29b1c66a, "messages.searchStickers"),
    Definition::of::<
        functions::messages::ReportMessagesDelivery,
    >(0x5a6d7395, "messages.reportMessagesDelivery"),
    Definition::of::<
        functions::messages::GetSavedDialogsById,
    >(0x6f6f9c96, "messages.getSavedDialogsByID"),
    Definition::of::<
        functions::messages::ReadSavedHistory,
    >(0xba4a3b5b, "messages.readSavedHistory"),
    Definition::of::<
        functions::messages::ToggleTodoCompleted,
    >(0xd3e03124, "messages.toggleTodoCompleted"),
    Definition::of::<
        functions::messages::AppendTodoList,
    >(0x21a61057, "messages.appendTodoList"),
    Definition::of::<
        functions::messages::ToggleSuggestedPostApproval,
    >(0x8107455c, "messages.toggleSuggestedPostApproval"),
    Definition::of::<
        functions::messages::GetForumTopics,
    >(0x3ba47bff, "messages.getForumTopics"),
    Definition::of::<
        functions::messages::GetForumTopicsById,
    >(0xaf0a4a08, "messages.getForumTopicsByID"),
    Definition::of::<
        functions::messages::EditForumTopic,
    >(0xcecc1134, "messages.editForumTopic"),
    Definition::of::<
        functions::messages::UpdatePinnedForumTopic,
    >(0x175df251, "messages.updatePinnedForumTopic"),
    Definition::of::<
        functions::messages::ReorderPinnedForumTopics,
    >(0x0e7841f0, "messages.reorderPinnedForumTopics"),
    Definition::of::<
        functions::messages::CreateForumTopic,
    >(0x2f98c3d5, "messages.createForumTopic"),
    Definition::of::<
        functions::messages::DeleteTopicHistory,
    >(0xd2816f10, "messages.deleteTopicHistory"),
    Definition::of::<
        functions::messages::GetEmojiGameInfo,
    >(0xfb7e8ca7, "messages.getEmojiGameInfo"),
    Definition::of::<
        functions::messages::SummarizeText,
    >(0xabbbd346, "messages.summarizeText"),
    Definition::of::<
        functions::messages::EditChatCreator,
    >(0xf743b857, "messages.editChatCreator"),
    Definition::of::<
        functions::messages::GetFutureChatCreatorAfterLeave,
    >(0x3b7d0ea6, "messages.getFutureChatCreatorAfterLeave"),
    Definition::of::<
        functions::messages::EditChatParticipantRank,
    >(0xa00f32b0, "messages.editChatParticipantRank"),
    Definition::of::<
        functions::messages::DeclineUrlAuth,
    >(0x35436bbc, "messages.declineUrlAuth"),
    Definition::of::<
        functions::messages::CheckUrlAuthMatchCode,
    >(0xc9a47b0b, "messages.checkUrlAuthMatchCode"),
    Definition::of::<
        functions::messages::ComposeMessageWithAi,
    >(0xdaecc589, "messages.composeMessageWithAI"),
    Definition::of::<
        functions::messages::ReportReadMetrics,
    >(0x4067c5e6, "messages.reportReadMetrics"),
    Definition::of::<
        functions::messages::ReportMusicListen,
    >(0xddbcd819, "messages.reportMusicListen"),
    Definition::of::<
        functions::messages::AddPollAnswer,
    >(0x19bc4b6d, "messages.addPollAnswer"),
    Definition::of::<
        functions::messages::DeletePollAnswer,
    >(0xac8505a5, "messages.deletePollAnswer"),
    Definition::of::<
        functions::messages::GetUnreadPollVotes,
    >(0x43286cf2, "messages.getUnreadPollVotes"),
    Definition::of::<
        functions::messages::ReadPollVotes,
    >(0x1720b4d8, "messages.readPollVotes"),
    Definition::of::<
        functions::messages::SetBotGuestChatResult,
    >(0xb8f106e3, "messages.setBotGuestChatResult"),
    Definition::of::<
        functions::messages::DeleteParticipantReactions,
    >(0xa0b80cf8, "messages.deleteParticipantReactions"),
    Definition::of::<
        functions::messages::DeleteParticipantReaction,
    >(0xe3b7f82c, "messages.deleteParticipantReaction"),
    Definition::of::<
        functions::messages::GetPersonalChannelHistory,
    >(0x55fb0996, "messages.getPersonalChannelHistory"),
    Definition::of::<
        functions::messages::GetRichMessage,
    >(0x501569cf, "messages.getRichMessage"),
    Definition::of::<
        functions::messages::TranslateRichMessage,
    >(0x1a542004, "messages.translateRichMessage"),
    Definition::of::<
        functions::messages::ComposeRichMessageWithAi,
    >(0x8d7ae6af, "messages.composeRichMessageWithAI"),
    Definition::of::<
        functions::messages::RequestChatJoinWebView,
    >(0xba9ee679, "messages.requestChatJoinWebView"),
    Definition::of::<functions::updates::GetState>(0xedd4882a, "updates.getState"),
    Definition::of::<
        functions::updates::GetDifference,
    >(0x19c2f763, "updates.getDifference"),
    Definition::of::<
        functions::updates::GetChannelDifference,
    >(0x03173d78, "updates.getChannelDifference"),
    Definition::of::<
        functions::photos::UpdateProfilePhoto,
    >(0x09e82039, "photos.updateProfilePhoto"),
    Definition::of::<
        functions::photos::UploadProfilePhoto,
    >(0x0388a3b5, "photos.uploadProfilePhoto"),
    Definition::of::<functions::photos::DeletePhotos>(0x87cf7f2f, "photos.deletePhotos"),
    Definition::of::<
        functions::photos::GetUserPhotos,
    >(0x91cd32a8, "photos.getUserPhotos"),
    Definition::of::<
        functions::photos::UploadContactProfilePhoto,
    >(0xe14c4a71, "photos.uploadContactProfilePhoto"),
    Definition::of::<functions::upload::SaveFilePart>(0xb304a621, "upload.saveFilePart"),
    Definition::of::<functions::upload::GetFile>(0xbe5335be, "upload.getFile"),
    Definition::of::<
        functions::upload::SaveBigFilePart,
    >(0xde7b673d, "upload.saveBigFilePart"),
    Definition::of::<functions::upload::GetWebFile>(0x24e6818d, "upload.getWebFile"),
    Definition::of::<functions::upload::GetCdnFile>(0x395f69da, "upload.getCdnFile"),
    Definition::of::<
        functions::upload::ReuploadCdnFile,
    >(0x9b2754a8, "upload.reuploadCdnFile"),
    Definition::of::<
        functions::upload::GetCdnFileHashes,
    >(0x91dc3f31, "upload.getCdnFileHashes"),
    Definition::of::<
        functions::upload::GetFileHashes,
    >(0x9156982a, "upload.getFileHashes"),
    Definition::of::<functions::help::GetConfig>(0xc4f9186b, "help.getConfig"),
    Definition::of::<functions::help::GetNearestDc>(0x1fb33026, "help.getNearestDc"),
    Definition::of::<functions::help::GetAppUpdate>(0x522d5a7d, "help.getAppUpdate"),
    Definition::of::<functions::help::GetInviteText>(0x4d392343, "help.getInviteText"),
    Definition::of::<functions::help::GetSupport>(0x9cdf08cd, "help.getSupport"),
    Definition::of::<
        functions::help::SetBotUpdatesStatus,
    >(0xec22cfcd, "help.setBotUpdatesStatus"),
    Definition::of::<functions::help::GetCdnConfig>(0x52029342, "help.getCdnConfig"),
    Definition::of::<
        functions::help::GetRecentMeUrls,
    >(0x3dc0f114, "help.getRecentMeUrls"),
    Definition::of::<
        functions::help::GetTermsOfServiceUpdate,
    >(0x2ca51fd1, "help.getTermsOfServiceUpdate"),
    Definition::of::<
        functions::help::AcceptTermsOfService,
    >(0xee72f79a, "help.acceptTermsOfService"),
    Definition::of::<
        functions::help::GetDeepLinkInfo,
    >(0x3fedc75f, "help.getDeepLinkInfo"),
    Definition::of::<functions::help::GetAppConfig>(0x61e3f854, "help.getAppConfig"),
    Definition::of::<functions::help::SaveAppLog>(0x6f02f748, "help.saveAppLog"),
    Definition::of::<
        functions::help::GetPassportConfig,
    >(0xc661ad08, "help.getPassportConfig"),
    Definition::of::<functions::help::GetSupportName>(0xd360e72c, "help.getSupportName"),
    Definition::of::<functions::help::GetUserInfo>(0x038a08d3, "help.getUserInfo"),
    Definition::of::<functions::help::EditUserInfo>(0x66b91b70, "help.editUserInfo"),
    Definition::of::<functions::help::GetPromoData>(0xc0977421, "help.getPromoData"),
    Definition::of::<functions::help::HidePromoData>(0x1e251c95, "help.hidePromoData"),
    Definition::of::<
        functions::help::DismissSuggestion,
    >(0xf50dbaa1, "help.dismissSuggestion"),
    Definition::of::<
        functions::help::GetCountriesList,
    >(0x735787a8, "help.getCountriesList"),
    Definition::of::<
        functions::help::GetPremiumPromo,
    >(0xb81b93d4, "help.getPremiumPromo"),
    Definition::of::<functions::help::GetPeerColors>(0xda80f42f, "help.getPeerColors"),
    Definition::of::<
        functions::help::GetPeerProfileColors,
    >(0xabcfa9fd, "help.getPeerProfileColors"),
    Definition::of::<
        functions::help::GetTimezonesList,
    >(0x49b30240, "help.getTimezonesList"),
    Definition::of::<
        functions::channels::ReadHistory,
    >(0xcc104937, "channels.readHistory"),
    Definition::of::<
        functions::channels::DeleteMessages,
    >(0x84c1fd4e, "channels.deleteMessages"),
    Definition::of::<functions::channels::ReportSpam>(0xf44a8315, "channels.reportSpam"),
    Definition::of::<
        functions::channels::GetMessages,
    >(0xad8c9a23, "channels.getMessages"),
    Definition::of::<
        functions::channels::GetParticipants,
    >(0x77ced9d0, "channels.getParticipants"),
    Definition::of::<
        functions::channels::GetParticipant,
    >(0xa0ab6cc6, "channels.getParticipant"),
    Definition::of::<
        functions::channels::GetChannels,
    >(0x0a7f6bbb, "channels.getChannels"),
    Definition::of::<
        functions::channels::GetFullChannel,
    >(0x08736a09, "channels.getFullChannel"),
    Definition::of::<
        functions::channels::CreateChannel,
    >(0x91006707, "channels.createChannel"),
    Definition::of::<functions::channels::EditAdmin>(0x9a98ad68, "channels.editAdmin"),
    Definition::of::<functions::channels::EditTitle>(0x566decd0, "channels.editTitle"),
    Definition::of::<functions::channels::EditPhoto>(0xf12e57c9, "channels.editPhoto"),
    Definition::of::<
        functions::channels::CheckUsername,
    >(0x10e6bd2c, "channels.checkUsername"),
    Definition::of::<
        functions::channels::UpdateUsername,
    >(0x3514b3de, "channels.updateUsername"),
    Definition::of::<
        functions::channels::JoinChannel,
    >(0x7f6a1e22, "channels.joinChannel"),
    Definition::of::<
        functions::channels::LeaveChannel,
    >(0xf836aa95, "channels.leaveChannel"),
    Definition::of::<
        functions::channels::InviteToChannel,
    >(0xc9e33d54, "channels.inviteToChannel"),
    Definition::of::<
        functions::channels::DeleteChannel,
    >(0xc0111fe3, "channels.deleteChannel"),
    Definition::of::<
        functions::channels::ExportMessageLink,
    >(0xe63fadeb, "channels.exportMessageLink"),
    Definition::of::<
        functions::channels::ToggleSignatures,
    >(0x418d549c, "channels.toggleSignatures"),
    Definition::of::<
        functions::channels::GetAdminedPublicChannels,
    >(0xf8b036af, "channels.getAdminedPublicChannels"),
    Definition::of::<functions::channels::EditBanned>(0x96e6cd81, "channels.editBanned"),
    Definition::of::<
        functions::channels::GetAdminLog,
    >(0x33ddf480, "channels.getAdminLog"),
    Definition::of::<
        functions::channels::SetStickers,
    >(0xea8ca4f9, "channels.setStickers"),
    Definition::of::<
        functions::channels::ReadMessageContents,
    >(0xeab5dc38, "channels.readMessageContents"),
    Definition::of::<
        functions::channels::DeleteHistory,
    >(0x9baa9647, "channels.deleteHistory"),
    Definition::of::<
        functions::channels::TogglePreHistoryHidden,
    >(0xeabbb94c, "channels.togglePreHistoryHidden"),
    Definition::of::<
        functions::channels::GetLeftChannels,
    >(0x8341ecc0, "channels.getLeftChannels"),
    Definition::of::<
        functions::channels::GetGroupsForDiscussion,
    >(0xf5dad378, "channels.getGroupsForDiscussion"),
    Definition::of::<
        functions::channels::SetDiscussionGroup,
    >(0x40582bb2, "channels.setDiscussionGroup"),
    Definition::of::<
        functions::channels::EditLocation,
    >(0x58e63f6d, "channels.editLocation"),
    Definition::of::<
        functions::channels::ToggleSlowMode,
    >(0xedd49ef0, "channels.toggleSlowMode"),
    Definition::of::<
        functions::channels::GetInactiveChannels,
    >(0x11e831ee, "channels.getInactiveChannels"),
    Definition::of::<
        functions::channels::ConvertToGigagroup,
    >(0x0b290c69, "channels.convertToGigagroup"),
    Definition::of::<functions::channels::GetSendAs>(0xe785a43f, "channels.getSendAs"),
    Definition::of::<
        functions::channels::DeleteParticipantHistory,
    >(0x367544db, "channels.deleteParticipantHistory"),
    Definition::of::<
        functions::channels::ToggleJoinToSend,
    >(0xe4cb9580, "channels.toggleJoinToSend"),
    Definition::of::<
        functions::channels::ToggleJoinRequest,
    >(0x0ecc2618, "channels.toggleJoinRequest"),
    Definition::of::<
        functions::channels::ReorderUsernames,
    >(0xb45ced1d, "channels.reorderUsernames"),
    Definition::of::<
        functions::channels::ToggleUsername,
    >(0x50f24105, "channels.toggleUsername"),
    Definition::of::<
        functions::channels::DeactivateAllUsernames,
    >(0x0a245dd3, "channels.deactivateAllUsernames"),
    Definition::of::<
        functions::channels::ToggleForum,
    >(0x3ff75734, "channels.toggleForum"),
    Definition::of::<
        functions::channels::ToggleAntiSpam,
    >(0x68f3e4eb, "channels.toggleAntiSpam"),
    Definition::of::<
        functions::channels::ReportAntiSpamFalsePositive,
    >(0xa850a693, "channels.reportAntiSpamFalsePositive"),
    Definition::of::<
        functions::channels::ToggleParticipantsHidden,
    >(0x6a6e7854, "channels.toggleParticipantsHidden"),
    Definition::of::<
        functions::channels::UpdateColor,
    >(0xd8aa3671, "channels.updateColor"),
    Definition::of::<
        functions::channels::ToggleViewForumAsMessages,
    >(0x9738bb15, "channels.toggleViewForumAsMessages"),
    Definition::of::<
        functions::channels::GetChannelRecommendations,
    >(0x25a71742, "channels.getChannelRecommendations"),
    Definition::of::<
        functions::channels::UpdateEmojiStatus,
    >(0xf0d3e6a8, "channels.updateEmojiStatus"),
    Definition::of::<
        functions::channels::SetBoostsToUnblockRestrictions,
    >(0xad399cee, "channels.setBoostsToUnblockRestrictions"),
    Definition::of::<
        functions::channels::SetEmojiStickers,
    >(0x3cd930b7, "channels.setEmojiStickers"),
    Definition::of::<
        functions::channels::RestrictSponsoredMessages,
    >(0x9ae91519, "channels.restrictSponsoredMessages"),
    Definition::of::<
        functions::channels::SearchPosts,
    >(0xf2c4f24d, "channels.searchPosts"),
    Definition::of::<
        functions::channels::UpdatePaidMessagesPrice,
    >(0x4b12327b, "channels.updatePaidMessagesPrice"),
    Definition::of::<
        functions::channels::ToggleAutotranslation,
    >(0x167fc0a1, "channels.toggleAutotranslation"),
    Definition::of::<
        functions::channels::GetMessageAuthor,
    >(0xece2a0e6, "channels.getMessageAuthor"),
    Definition::of::<
        functions::channels::CheckSearchPostsFlood,
    >(0x22567115, "channels.checkSearchPostsFlood"),
    Definition::of::<
        functions::channels::SetMainProfileTab,
    >(0x3583fcb1, "channels.setMainProfileTab"),
    Definition::of::<
        functions::bots::SendCustomRequest,
    >(0xaa2769ed, "bots.sendCustomRequest"),
    Definition::of::<
        functions::bots::AnswerWebhookJsonQuery,
    >(0xe6213f4d, "bots.answerWebhookJSONQuery"),
    Definition::of::<functions::bots::SetBotCommands>(0x0517165a, "bots.setBotCommands"),
    Definition::of::<
        functions::bots::ResetBotCommands,
    >(0x3d8de0f9, "bots.resetBotCommands"),
    Definition::of::<functions::bots::GetBotCommands>(0xe34c0dd6, "bots.getBotCommands"),
    Definition::of::<
        functions::bots::SetBotMenuButton,
    >(0x4504d54f, "bots.setBotMenuButton"),
    Definition::of::<
        functions::bots::GetBotMenuButton,
    >(0x9c60eb28, "bots.getBotMenuButton"),
    Definition::of::<
        functions::bots::SetBotBroadcastDefaultAdminRights,
    >(0x788464e1, "bots.setBotBroadcastDefaultAdminRights"),
    Definition::of::<
        functions::bots::SetBotGroupDefaultAdminRights,
    >(0x925ec9ea, "bots.setBotGroupDefaultAdminRights"),
    Definition::of::<functions::bots::SetBotInfo>(0x10cf3123, "bots.setBotInfo"),
    Definition::of::<functions::bots::GetBotInfo>(0xdcd914fd, "bots.getBotInfo"),
    Definition::of::<
        functions::bots::ReorderUsernames,
    >(0x9709b1c2, "bots.reorderUsernames"),
    Definition::of::<functions::bots::ToggleUsername>(0x053ca973, "bots.toggleUsername"),
    Definition::of::<functions::bots::CanSendMessage>(0x1359f4e6, "bots.canSendMessage"),
    Definition::of::<
        functions::bots::AllowSendMessage,
    >(0xf132e3ef, "bots.allowSendMessage"),
    Definition::of::<
        functions::bots::InvokeWebViewCustomMethod,
    >(0x087fc5e7, "bots.invokeWebViewCustomMethod"),
    Definition::of::<
        functions::bots::GetPopularAppBots,
    >(0xc2510192, "bots.getPopularAppBots"),
    Definition::of::<
        functions::bots::AddPreviewMedia,
    >(0x17aeb75a, "bots.addPreviewMedia"),
    Definition::of::<
        functions::bots::EditPreviewMedia,
    >(0x8525606f, "bots.editPreviewMedia"),
    Definition::of::<
        functions::bots::DeletePreviewMedia,
    >(0x2d0135b3, "bots.deletePreviewMedia"),
    Definition::of::<
        functions::bots::ReorderPreviewMedias,
    >(0xb627f3aa, "bots.reorderPreviewMedias"),
    Definition::of::<functions::bots::GetPreviewInfo>(0x423ab3ad, "bots.getPreviewInfo"),
    Definition::of::<
        functions::bots::GetPreviewMedias,
    >(0xa2a5594d, "bots.getPreviewMedias"),
    Definition::of::<
        functions::bots::UpdateUserEmojiStatus,
    >(0xed9f30c5, "bots.updateUserEmojiStatus"),
    Definition::of::<
        functions::bots::ToggleUserEmojiStatusPermission,
    >(0x06de6392, "bots.toggleUserEmojiStatusPermission"),
    Definition::of::<
        functions::bots::CheckDownloadFileParams,
    >(0x50077589, "bots.checkDownloadFileParams"),
    Definition::of::<functions::bots::GetAdminedBots>(0xb0711d83, "bots.getAdminedBots"),
    Definition::of::<
        functions::bots::UpdateStarRefProgram,
    >(0x778b5ab3, "bots.updateStarRefProgram"),
    Definition::of::<
        functions::bots::SetCustomVerification,
    >(0xf4946757, "bots.setCustomVerification"),
    Definition::of::<
        functions::bots::GetBotRecommendations,
    >(0xa1b70815, "bots.getBotRecommendations"),
    Definition::of::<functions::bots::CheckUsername>(0xe3ac4c61, "bots.checkUsername"),
    Definition::of::<functions::bots::CreateBot>(0xe5b17f2b, "bots.createBot"),
    Definition::of::<functions::bots::ExportBotToken>(0xbd0d99eb, "bots.exportBotToken"),
    Definition::of::<
        functions::bots::RequestWebViewButton,
    >(0x31a2a35e, "bots.requestWebViewButton"),
    Definition::of::<
        functions::bots::GetRequestedWebViewButton,
    >(0xbf25b7f3, "bots.getRequestedWebViewButton"),
    Definition::of::<
        functions::bots::GetAccessSettings,
    >(0x213853a3, "bots.getAccessSettings"),
    Definition::of::<
        functions::bots::EditAccessSettings,
    >(0x31813cd8, "bots.editAccessSettings"),
    Definition::of::<
        functions::bots::SetJoinChatResults,
    >(0xe71a4810, "bots.setJoinChatResults"),
    Definition::of::<functions::bots::AddUsername>(0x3501c08a, "bots.addUsername"),
    Definition::of::<functions::bots::RemoveUsername>(0xc704147d, "bots.removeUsername"),
    Definition::of::<
        functions::payments::GetPaymentForm,
    >(0x37148dbb, "payments.getPaymentForm"),
    Definition::of::<
        functions::payments::GetPaymentReceipt,
    >(0x2478d1cc, "payments.getPaymentReceipt"),
    Definition::of::<
        functions::payments::ValidateRequestedInfo,
    >(0xb6c8f12b, "payments.validateRequestedInfo"),
    Definition::of::<
        functions::payments::SendPaymentForm,
    >(0x2d03522f, "payments.sendPaymentForm"),
    Definition::of::<
        functions::payments::GetSavedInfo,
    >(0x227d824b, "payments.getSavedInfo"),
    Definition::of::<
        functions::payments::ClearSavedInfo,
    >(0xd83d70c1, "payments.clearSavedInfo"),
    Definition::of::<
        functions::payments::GetBankCardData,
    >(0x2e79d779, "payments.getBankCardData"),
    Definition::of::<
        functions::payments::ExportInvoice,
    >(0x0f91b065, "payments.exportInvoice"),
    Definition::of::<
        functions::payments::AssignAppStoreTransaction,
    >(0x80ed747d, "payments.assignAppStoreTransaction"),
    Definition::of::<
        functions::payments::AssignPlayMarketTransaction,
    >(0xdffd50d3, "payments.assignPlayMarketTransaction"),
    Definition::of::<
        functions::payments::GetPremiumGiftCodeOptions,
    >(0x2757ba54, "payments.getPremiumGiftCodeOptions"),
    Definition::of::<
        functions::payments::CheckGiftCode,
    >(0x8e51b4c1, "payments.checkGiftCode"),
    Definition::of::<
        functions::payments::ApplyGiftCode,
    >(0xf6e26854, "payments.applyGiftCode"),
    Definition::of::<
        functions::payments::GetGiveawayInfo,
    >(0xf4239425, "payments.getGiveawayInfo"),
    Definition::of::<
        functions::payments::LaunchPrepaidGiveaway,
    >(0x5ff58f20, "payments.launchPrepaidGiveaway"),
    Definition::of::<
        functions::payments::GetStarsTopupOptions,
    >(0xc00ec7d3, "payments.getStarsTopupOptions"),
    Definition::of::<
        functions::payments::GetStarsStatus,
    >(0x4ea9b3bf, "payments.getStarsStatus"),
    Definition::of::<
        functions::payments::GetStarsTransactions,
    >(0x69da4557, "payments.getStarsTransactions"),
    Definition::of::<
        functions::payments::SendStarsForm,
    >(0x7998c914, "payments.sendStarsForm"),
    Definition::of::<
        functions::payments::RefundStarsCharge,
    >(0x25ae8f4a, "payments.refundStarsCharge"),
    Definition::of::<
        functions::payments::GetStarsRevenueStats,
    >(0xd91ffad6, "payments.getStarsRevenueStats"),
    Definition::of::<
        functions::payments::GetStarsRevenueWithdrawalUrl,
    >(0x2433dc92, "payments.getStarsRevenueWithdrawalUrl"),
    Definition::of::<
        functions::payments::GetStarsRevenueAdsAccountUrl,
    >(0xd1d7efc5, "payments.getStarsRevenueAdsAccountUrl"),
    Definition::of::<
        functions::payments::GetStarsTransactionsById,
    >(0x2dca16b8, "payments.getStarsTransactionsByID"),
    Definition::of::<
        functions::payments::GetStarsGiftOptions,
    >(0xd3c96bc8, "payments.getStarsGiftOptions"),
    Definition::of::<
        functions::payments::GetStarsSubscriptions,
    >(0x032512c5, "payments.getStarsSubscriptions"),
    Definition::of::<
        functions::payments::ChangeStarsSubscription,
    >(0xc7770878, "payments.changeStarsSubscription"),
    Definition::of::<
        functions::payments::FulfillStarsSubscription,
    >(0xcc5bebb3, "payments.fulfillStarsSubscription"),
    Definition::of::<
        functions::payments::GetStarsGiveawayOptions,
    >(0xbd1efd3e, "payments.getStarsGiveawayOptions"),
    Definition::of::<
        functions::payments::GetStarGifts,
    >(0xc4563590, "payments.getStarGifts"),
    Definition::of::<
        functions::payments::SaveStarGift,
    >(0x2a2a697c, "payments.saveStarGift"),
    Definition::of::<
        functions::payments::ConvertStarGift,
    >(0x74bf076b, "payments.convertStarGift"),
    Definition::of::<
        functions::payments::BotCancelStarsSubscription,
    >(0x6dfa0622, "payments.botCancelStarsSubscription"),
    Definition::of::<
        functions::payments::GetConnectedStarRefBots,
    >(0x5869a553, "payments.getConnectedStarRefBots"),
    Definition::of::<
        functions::payments::GetConnectedStarRefBot,
    >(0xb7d998f0, "payments.getConnectedStarRefBot"),
    Definition::of::<
        functions::payments::GetSuggestedStarRefBots,
    >(0x0d6b48f7, "payments.getSuggestedStarRefBots"),
    Definition::of::<
        functions::payments::ConnectStarRefBot,
    >(0x7ed5348a, "payments.connectStarRefBot"),
    Definition::of::<
        functions::payments::EditConnectedStarRefBot,
    >(0xe4fca4a3, "payments.editConnectedStarRefBot"),
    Definition::of::<
        functions::payments::GetStarGiftUpgradePreview,
    >(0x9c9abcb1, "payments.getStarGiftUpgradePreview"),
    Definition::of::<
        functions::payments::UpgradeStarGift,
    >(0xaed6e4f5, "payments.upgradeStarGift"),
    Definition::of::<
        functions::payments::TransferStarGift,
    >(0x7f18176a, "payments.transferStarGift"),
    Definition::of::<
        functions::payments::GetUniqueStarGift,
    >(0xa1974d72, "payments.getUniqueStarGift"),
    Definition::of::<
        functions::payments::GetSavedStarGifts,
    >(0xa319e569, "payments.getSavedStarGifts"),
    Definition::of::<
        functions::payments::GetSavedStarGift,
    >(0xb455a106, "payments.getSavedStarGift"),
    Definition::of::<
        functions::payments::GetStarGiftWithdrawalUrl,
    >(0xd06e93a8, "payments.getStarGiftWithdrawalUrl"),
    Definition::of::<
        functions::payments::ToggleChatStarGiftNotifications,
    >(0x60eaefa1, "payments.toggleChatStarGiftNotifications"),
    Definition::of::<
        functions::payments::ToggleStarGiftsPinnedToTop,
    >(0x1513e7b0, "payments.toggleStarGiftsPinnedToTop"),
    Definition::of::<
        functions::payments::CanPurchaseStore,
    >(0x4fdc5ea7, "payments.canPurchaseStore"),
    Definition::of::<
        functions::payments::GetResaleStarGifts,
    >(0x7a5fa236, "payments.getResaleStarGifts"),
    Definition::of::<
        functions::payments::UpdateStarGiftPrice,
    >(0xedbe6ccb, "payments.updateStarGiftPrice"),
    Definition::of::<
        functions::payments::CreateStarGiftCollection,
    >(0x1f4a0e87, "payments.createStarGiftCollection"),
    Definition::of::<
        functions::payments::UpdateStarGiftCollection,
    >(0x4fddbee7, "payments.updateStarGiftCollection"),
    Definition::of::<
        functions::payments::ReorderStarGiftCollections,
    >(0xc32af4cc, "payments.reorderStarGiftCollections"),
    Definition::of::<
        functions::payments::DeleteStarGiftCollection,
    >(0xad5648e8, "payments.deleteStarGiftCollection"),
    Definition::of::<
        functions::payments::GetStarGiftCollections,
    >(0x981b91dd, "payments.getStarGiftCollections"),
    Definition::of::<
        functions::payments::GetUniqueStarGiftValueInfo,
    >(0x4365af6b, "payments.getUniqueStarGiftValueInfo"),
    Definition::of::<
        functions::payments::CheckCanSendGift,
    >(0xc0c4edc9, "payments.checkCanSendGift"),
    Definition::of::<
        functions::payments::GetStarGiftAuctionState,
    >(0x5c9ff4d6, "payments.getStarGiftAuctionState"),
    Definition::of::<
        functions::payments::GetStarGiftAuctionAcquiredGifts,
    >(0x6ba2cbec, "payments.getStarGiftAuctionAcquiredGifts"),
    Definition::of::<
        functions::payments::GetStarGiftActiveAuctions,
    >(0xa5d0514d, "payments.getStarGiftActiveAuctions"),
    Definition::of::<
        functions::payments::ResolveStarGiftOffer,
    >(0xe9ce781c, "payments.resolveStarGiftOffer"),
    Definition::of::<
        functions::payments::SendStarGiftOffer,
    >(0x8fb86b41, "payments.sendStarGiftOffer"),
    Definition::of::<
        functions::payments::GetStarGiftUpgradeAttributes,
    >(0x6d038b58, "payments.getStarGiftUpgradeAttributes"),
    Definition::of::<
        functions::payments::GetCraftStarGifts,
    >(0xfd05dd00, "payments.getCraftStarGifts"),
    Definition::of::<
        functions::payments::CraftStarGift,
    >(0xb0f9684f, "payments.craftStarGift"),
    Definition::of::<
        functions::payments::GetCurrencyRates,
    >(0xd35983e8, "payments.getCurrencyRates"),
    Definition::of::<
        functions::payments::GetOnrampProviders,
    >(0x3f3e00dc, "payments.getOnrampProviders"),
    Definition::of::<
        functions::payments::GetOnrampBaseCurrencies,
    >(0x1c8bedf3, "payments.getOnrampBaseCurrencies"),
    Definition::of::<
        functions::payments::GetOnrampAvailability,
    >(0x2ec29951, "payments.getOnrampAvailability"),
    Definition::of::<
        functions::payments::GetOnrampLimits,
    >(0x80e851fd, "payments.getOnrampLimits"),
    Definition::of::<
        functions::payments::GetOnrampQuote,
    >(0xe06645fa, "payments.getOnrampQuote"),
    Definition::of::<
        functions::payments::CreateOnrampSession,
    >(0xa2197cf6, "payments.createOnrampSession"),
    Definition::of::<
        functions::stickers::CreateStickerSet,
    >(0x9021ab67, "stickers.createStickerSet"),
    Definition::of::<
        functions::stickers::RemoveStickerFromSet,
    >(0xf7760f51, "stickers.removeStickerFromSet"),
    Definition::of::<
        functions::stickers::ChangeStickerPosition,
    >(0xffb6d4ca, "stickers.changeStickerPosition"),
    Definition::of::<
        functions::stickers::AddStickerToSet,
    >(0x8653febe, "stickers.addStickerToSet"),
    Definition::of::<
        functions::stickers::SetStickerSetThumb,
    >(0xa76a5392, "stickers.setStickerSetThumb"),
    Definition::of::<
        functions::stickers::CheckShortName,
    >(0x284b3639, "stickers.checkShortName"),
    Definition::of::<
        functions::stickers::SuggestShortName,
    >(0x4dafc503, "stickers.suggestShortName"),
    Definition::of::<
        functions::stickers::ChangeSticker,
    >(0xf5537ebc, "stickers.changeSticker"),
    Definition::of::<
        functions::stickers::RenameStickerSet,
    >(0x124b1c00, "stickers.renameStickerSet"),
    Definition::of::<
        functions::stickers::DeleteStickerSet,
    >(0x87704394, "stickers.deleteStickerSet"),
    Definition::of::<
        functions::stickers::ReplaceSticker,
    >(0x4696459a, "stickers.replaceSticker"),
    Definition::of::<functions::phone::GetCallConfig>(0x55451fa9, "phone.getCallConfig"),
    Definition::of::<functions::phone::RequestCall>(0x42ff96ed, "phone.requestCall"),
    Definition::of::<functions::phone::AcceptCall>(0x3bd2b4a0, "phone.acceptCall"),
    Definition::of::<functions::phone::ConfirmCall>(0x2efe1722, "phone.confirmCall"),
    Definition::of::<functions::phone::ReceivedCall>(0x17d54f61, "phone.receivedCall"),
    Definition::of::<functions::phone::DiscardCall>(0xb2cbc1c0, "phone.discardCall"),
    Definition::of::<functions::phone::SetCallRating>(0x59ead627, "phone.setCallRating"),
    Definition::of::<functions::phone::SaveCallDebug>(0x277add7e, "phone.saveCallDebug"),
    Definition::of::<
        functions::phone::SendSignalingData,
    >(0xff7a9383, "phone.sendSignalingData"),
    Definition::of::<
        functions::phone::CreateGroupCall,
    >(0x48cdc6d8, "phone.createGroupCall"),
    Definition::of::<functions::phone::JoinGroupCall>(0x8fb53057, "phone.joinGroupCall"),
    Definition::of::<
        functions::phone::LeaveGroupCall,
    >(0x500377f9, "phone.leaveGroupCall"),
    Definition::of::<
        functions::phone::InviteToGroupCall,
    >(0x7b393160, "phone.inviteToGroupCall"),
    Definition::of::<
        functions::phone::DiscardGroupCall,
    >(0x7a777135, "phone.discardGroupCall"),
    Definition::of::<
        functions::phone::ToggleGroupCallSettings,
    >(0x974392f2, "phone.toggleGroupCallSettings"),
    Definition::of::<functions::phone::GetGroupCall>(0x041845db, "phone.getGroupCall"),
    Definition::of::<
        functions::phone::GetGroupParticipants,
    >(0xc558d8ab, "phone.getGroupParticipants"),
    Definition::of::<
        functions::phone::CheckGroupCall,
    >(0xb59cf977, "phone.checkGroupCall"),
    Definition::of::<
        functions::phone::ToggleGroupCallRecord,
    >(0xf128c708, "phone.toggleGroupCallRecord"),
    Definition::of::<
        functions::phone::EditGroupCallParticipant,
    >(0xa5273abf, "phone.editGroupCallParticipant"),
    Definition::of::<
        functions::phone::EditGroupCallTitle,
    >(0x1ca6ac0a, "phone.editGroupCallTitle"),
    Definition::of::<
        functions::phone::GetGroupCallJoinAs,
    >(0xef7c213a, "phone.getGroupCallJoinAs"),
    Definition::of::<
        functions::phone::ExportGroupCallInvite,
    >(0xe6aa647f, "phone.exportGroupCallInvite"),
    Definition::of::<
        functions::phone::ToggleGroupCallStartSubscription,
    >(0x219c34e6, "phone.toggleGroupCallStartSubscription"),
    Definition::of::<
        functions::phone::StartScheduledGroupCall,
    >(0x5680e342, "phone.startScheduledGroupCall"),
    Definition::of::<
        functions::phone::SaveDefaultGroupCallJoinAs,
    >(0x575e1f8c, "phone.saveDefaultGroupCallJoinAs"),
    Definition::of::<
        functions::phone::JoinGroupCallPresentation,
    >(0xcbea6bc4, "phone.joinGroupCallPresentation"),
    Definition::of::<
        functions::phone::LeaveGroupCallPresentation,
    >(0x1c50d144, "phone.leaveGroupCallPresentation"),
    Definition::of::<
        functions::phone::GetGroupCallStreamChannels,
    >(0x1ab21940, "phone.getGroupCallStreamChannels"),
    Definition::of::<
        functions::phone::GetGroupCallStreamRtmpUrl,
    >(0x5af4c73a, "phone.getGroupCallStreamRtmpUrl"),
    Definition::of::<functions::phone::SaveCallLog>(0x41248786, "phone.saveCallLog"),
    Definition::of::<
        functions::phone::CreateConferenceCall,
    >(0x7d0444bb, "phone.createConferenceCall"),
    Definition::of::<
        functions::phone::DeleteConferenceCallParticipants,
    >(0x8ca60525, "phone.deleteConferenceCallParticipants"),
    Definition::of::<
        functions::phone::SendConferenceCallBroadcast,
    >(0xc6701900, "phone.sendConferenceCallBroadcast"),
    Definition::of::<
        functions::phone::InviteConferenceCallParticipant,
    >(0xbcf22685, "phone.inviteConferenceCallParticipant"),
    Definition::of::<
        functions::phone::DeclineConferenceCallInvite,
    >(0x3c479971, "phone.declineConferenceCallInvite"),
    Definition::of::<
        functions::phone::GetGroupCallChainBlocks,
    >(0xee9f88a6, "phone.getGroupCallChainBlocks"),
    Definition::of::<
        functions::phone::SendGroupCallMessage,
    >(0xb1d11410, "phone.sendGroupCallMessage"),
    Definition::of::<
        functions::phone::SendGroupCallEncryptedMessage,
    >(0xe5afa56d, "phone.sendGroupCallEncryptedMessage"),
    Definition::of::<
        functions::phone::DeleteGroupCallMessages,
    >(0xf64f54f7, "phone.deleteGroupCallMessages"),
    Definition::of::<
        functions::phone::DeleteGroupCallParticipantMessages,
    >(0x1dbfeca0, "phone.deleteGroupCallParticipantMessages"),
    Definition::of::<
        functions::phone::GetGroupCallStars,
    >(0x6f636302, "phone.getGroupCallStars"),
    Definition::of::<
        functions::phone::SaveDefaultSendAs,
    >(0x4167add1, "phone.saveDefaultSendAs"),
    Definition::of::<
        functions::langpack::GetLangPack,
    >(0xf2f2330a, "langpack.getLangPack"),
    Definition::of::<functions::langpack::GetStrings>(0xefea3803, "langpack.getStrings"),
    Definition::of::<
        functions::langpack::GetDifference,
    >(0xcd984aa5, "langpack.getDifference"),
    Definition::of::<
        functions::langpack::GetLanguages,
    >(0x42c6978f, "langpack.getLanguages"),
    Definition::of::<
        functions::langpack::GetLanguage,
    >(0x6a596502, "langpack.getLanguage"),
    Definition::of::<
        functions::folders::EditPeerFolders,
    >(0x6847d0ab, "folders.editPeerFolders"),
    Definition::of::<
        functions::stats::GetBroadcastStats,
    >(0xab42441a, "stats.getBroadcastStats"),
    Definition::of::<
        functions::stats::LoadAsyncGraph,
    >(0x621d5fa0, "stats.loadAsyncGraph"),
    Definition::of::<
        functions::stats::GetMegagroupStats,
    >(0xdcdf8607, "stats.getMegagroupStats"),
    Definition::of::<
        functions::stats::GetMessagePublicForwards,
    >(0x5f150144, "stats.getMessagePublicForwards"),
    Definition::of::<
        functions::stats::GetMessageStats,
    >(0xb6e0a3f5, "stats.getMessageStats"),
    Definition::of::<functions::stats::GetStoryStats>(0x374fef40, "stats.getStoryStats"),
    Definition::of::<
        functions::stats::GetStoryPublicForwards,
    >(0xa6437ef6, "stats.getStoryPublicForwards"),
    Definition::of::<functions::stats::GetPollStats>(0xc27dfa68, "stats.getPollStats"),
    Definition::of::<
        functions::chatlists::ExportChatlistInvite,
    >(0x8472478e, "chatlists.exportChatlistInvite"),
    Definition::of::<
        functions::chatlists::DeleteExportedInvite,
    >(0x719c5c5e, "chatlists.deleteExportedInvite"),
    Definition::of::<
        functions::chatlists::EditExportedInvite,
    >(0x653db63d, "chatlists.editExportedInvite"),
    Definition::of::<
        functions::chatlists::GetExportedInvites,
    >(0xce03da83, "chatlists.getExportedInvites"),
    Definition::of::<
        functions::chatlists::CheckChatlistInvite,
    >(0x41c10fff, "chatlists.checkChatlistInvite"),
    Definition::of::<
        functions::chatlists::JoinChatlistInvite,
    >(0xa6b1e39a, "chatlists.joinChatlistInvite"),
    Definition::of::<
        functions::chatlists::GetChatlistUpdates,
    >(0x89419521, "chatlists.getChatlistUpdates"),
    Definition::of::<
        functions::chatlists::JoinChatlistUpdates,
    >(0xe089f8f5, "chatlists.joinChatlistUpdates"),
    Definition::of::<
        functions::chatlists::HideChatlistUpdates,
    >(0x66e486fb, "chatlists.hideChatlistUpdates"),
    Definition::of::<
        functions::chatlists::GetLeaveChatlistSuggestions,
    >(0xfdbcd714, "chatlists.getLeaveChatlistSuggestions"),
    Definition::of::<
        functions::chatlists::LeaveChatlist,
    >(0x74fae13a, "chatlists.leaveChatlist"),
    Definition::of::<
        functions::stories::CanSendStory,
    >(0x30eb63f0, "stories.canSendStory"),
    Definition::of::<functions::stories::SendStory>(0x8f9e6898, "stories.sendStory"),
    Definition::of::<functions::stories::EditStory>(0x2c63a72b, "stories.editStory"),
    Definition::of::<
        functions::stories::DeleteStories,
    >(0xae59db5f, "stories.deleteStories"),
    Definition::of::<
        functions::stories::TogglePinned,
    >(0x9a75a1ef, "stories.togglePinned"),
    Definition::of::<
        functions::stories::GetAllStories,
    >(0xeeb0d625, "stories.getAllStories"),
    Definition::of::<
        functions::stories::GetPinnedStories,
    >(0x5821a5dc, "stories.getPinnedStories"),
    Definition::of::<
        functions::stories::GetStoriesArchive,
    >(0xb4352016, "stories.getStoriesArchive"),
    Definition::of::<
        functions::stories::GetStoriesById,
    >(0x5774ca74, "stories.getStoriesByID"),
    Definition::of::<
        functions::stories::ToggleAllStoriesHidden,
    >(0x7c2557c4, "stories.toggleAllStoriesHidden"),
    Definition::of::<functions::stories::ReadStories>(0xa556dac8, "stories.readStories"),
    Definition::of::<
        functions::stories::IncrementStoryViews,
    >(0xb2028afb, "stories.incrementStoryViews"),
    Definition::of::<
        functions::stories::GetStoryViewsList,
    >(0x7ed23c57, "stories.getStoryViewsList"),
    Definition::of::<
        functions::stories::GetStoriesViews,
    >(0x28e16cc8, "stories.getStoriesViews"),
    Definition::of::<
        functions::stories::ExportStoryLink,
    >(0x7b8def20, "stories.exportStoryLink"),
    Definition::of::<functions::stories::Report>(0x19d8eb45, "stories.report"),
    Definition::of::<
        functions::stories::ActivateStealthMode,
    >(0x57bbd166, "stories.activateStealthMode"),
    Definition::of::<
        functions::stories::SendReaction,
    >(0x7fd736b2, "stories.sendReaction"),
    Definition::of::<
        functions::stories::GetPeerStories,
    >(0x2c4ada50, "stories.getPeerStories"),
    Definition::of::<
        functions::stories::GetAllReadPeerStories,
    >(0x9b5ae7f9, "stories.getAllReadPeerStories"),
    Definition::of::<
        functions::stories::GetPeerMaxIDs,
    >(0x78499170, "stories.getPeerMaxIDs"),
    Definition::of::<
        functions::stories::GetChatsToSend,
    >(0xa56a8b60, "stories.getChatsToSend"),
    Definition::of::<
        functions::stories::TogglePeerStoriesHidden,
    >(0xbd0415c4, "stories.togglePeerStoriesHidden"),
    Definition::of::<
        functions::stories::GetStoryReactionsList,
    >(0xb9b2881f, "stories.getStoryReactionsList"),
    Definition::of::<
        functions::stories::TogglePinnedToTop,
    >(0x0b297e9b, "stories.togglePinnedToTop"),
    Definition::of::<functions::stories::SearchPosts>(0xd1810907, "stories.searchPosts"),
    Definition::of::<functions::stories::CreateAlbum>(0xa36396e5, "stories.createAlbum"),
    Definition::of::<functions::stories::UpdateAlbum>(0x5e5259b6, "stories.updateAlbum"),
    Definition::of::<
        functions::stories::ReorderAlbums,
    >(0x8535fbd9, "stories.reorderAlbums"),
    Definition::of::<functions::stories::DeleteAlbum>(0x8d3456d0, "stories.deleteAlbum"),
    Definition::of::<functions::stories::GetAlbums>(0x25b3eac7, "stories.getAlbums"),
    Definition::of::<
        functions::stories::GetAlbumStories,
    >(0xac806d61, "stories.getAlbumStories"),
    Definition::of::<functions::stories::StartLive>(0xd069ccde, "stories.startLive"),
    Definition::of::<
        functions::premium::GetBoostsList,
    >(0x60f67660, "premium.getBoostsList"),
    Definition::of::<functions::premium::GetMyBoosts>(0x0be77b4a, "premium.getMyBoosts"),
    Definition::of::<functions::premium::ApplyBoost>(0x6b7da746, "premium.applyBoost"),
    Definition::of::<
        functions::premium::GetBoostsStatus,
    >(0x042f1f61, "premium.getBoostsStatus"),
    Definition::of::<
        functions::premium::GetUserBoosts,
    >(0x39854d1f, "premium.getUserBoosts"),
    Definition::of::<
        functions::smsjobs::IsEligibleToJoin,
    >(0x0edc39d0, "smsjobs.isEligibleToJoin"),
    Definition::of::<functions::smsjobs::Join>(0xa74ece2d, "smsjobs.join"),
    Definition::of::<functions::smsjobs::Leave>(0x9898ad73, "smsjobs.leave"),
    Definition::of::<
        functions::smsjobs::UpdateSettings,
    >(0x093fa0bf, "smsjobs.updateSettings"),
    Definition::of::<functions::smsjobs::GetStatus>(0x10a698e8, "smsjobs.getStatus"),
    Definition::of::<functions::smsjobs::GetSmsJob>(0x778d902f, "smsjobs.getSmsJob"),
    Definition::of::<functions::smsjobs::FinishJob>(0x4f1ebf24, "smsjobs.finishJob"),
    Definition::of::<
        functions::fragment::GetCollectibleInfo,
    >(0xbe1e85ba, "fragment.getCollectibleInfo"),
    Definition::of::<
        functions::aicompose::CreateTone,
    >(0x4aa83913, "aicompose.createTone"),
    Definition::of::<
        functions::aicompose::UpdateTone,
    >(0x903bcf59, "aicompose.updateTone"),
    Definition::of::<functions::aicompose::SaveTone>(0x1782cbb1, "aicompose.saveTone"),
    Definition::of::<
        functions::aicompose::DeleteTone,
    >(0xdd39316a, "aicompose.deleteTone"),
    Definition::of::<functions::aicompose::GetTone>(0xb2e8ba03, "aicompose.getTone"),
    Definition::of::<functions::aicompose::GetTones>(0xabd59201, "aicompose.getTones"),
    Definition::of::<
        functions::aicompose::GetToneExample,
    >(0xd1b4ab14, "aicompose.getToneExample"),
    Definition::of::<functions::communities::Create>(0xa63859ec, "communities.create"),
    Definition::of::<
        functions::communities::TogglePeerLink,
    >(0x736dcfea, "communities.togglePeerLink"),
    Definition::of::<
        functions::communities::GetJoinedCommunities,
    >(0xa663e830, "communities.getJoinedCommunities"),
    Definition::of::<
        functions::communities::ToggleCommunityCollapsedInDialogs,
    >(0xd766e3ea, "communities.toggleCommunityCollapsedInDialogs"),
    Definition::of::<
        functions::communities::GetPeerLinkRequests,
    >(0x93773344, "communities.getPeerLinkRequests"),
    Definition::of::<
        functions::communities::TogglePeerLinkRequestApproval,
    >(0x8c8219a8, "communities.togglePeerLinkRequestApproval"),
    Definition::of::<
        functions::communities::ToggleAllPeerLinkRequestApproval,
    >(0xbfe3dd3d, "communities.toggleAllPeerLinkRequestApproval"),
    Definition::of::<
        functions::communities::ToggleParticipantBanned,
    >(0x9967ad0f, "communities.toggleParticipantBanned"),
    Definition::of::<
        functions::communities::GetParticipantJoinedChats,
    >(0xf87eabab, "communities.getParticipantJoinedChats"),
    Definition::of::<
        functions::ephemeral::SendMessage,
    >(0xba8d5f35, "ephemeral.sendMessage"),
    Definition::of::<
        functions::ephemeral::DeleteMessage,
    >(0x92f6e797, "ephemeral.deleteMessage"),
    Definition::of::<
        functions::ephemeral::ReportMessage,
    >(0x8704f2bf, "ephemeral.reportMessage"),
    Definition::of::<
        functions::ephemeral::GetCallbackAnswer,
    >(0x3fa464c8, "ephemeral.getCallbackAnswer"),
    Definition::of::<
        functions::ephemeral::EditMessage,
    >(0xcf9c725b, "ephemeral.editMessage"),
    Definition::of::<
        functions::ephemeral::DeleteWelcomeMessage,
    >(0xe882a9e1, "ephemeral.deleteWelcomeMessage"),
    Definition::of::<
        functions::ephemeral::DeleteAllWelcomeMessages,
    >(0x734f9721, "ephemeral.deleteAllWelcomeMessages"),
    Definition::of::<
        functions::ephemeral::GetWelcomeMessages,
    >(0xdb9ac18d, "ephemeral.getWelcomeMessages"),
    Definition::of::<
        functions::toncenter::PerformApiRequest,
    >(0x8d7bdd61, "toncenter.performApiRequest"),
    Definition::of::<
        functions::toncenter::GetStreamingUrl,
    >(0xcdaf63c7, "toncenter.getStreamingUrl"),
    Definition::of::<functions::wallet::GetState>(0xab83b33a, "wallet.getState"),
    Definition::of::<
        functions::wallet::GetUserAddresses,
    >(0x5275dfdd, "wallet.getUserAddresses"),
    Definition::of::<
        functions::wallet::GetTransactions,
    >(0xa8830a83, "wallet.getTransactions"),
    Definition::of::<
        functions::wallet::GetTransactionsByIDs,
    >(0x811ceab6, "wallet.getTransactionsByIDs"),
    Definition::of::<
        functions::wallet::GetTransactionsByMsgHash,
    >(0xa6bb795d, "wallet.getTransactionsByMsgHash"),
    Definition::of::<
        functions::wallet::ExportSecretPhrase,
    >(0x9077c9ac, "wallet.exportSecretPhrase"),
    Definition::of::<
        functions::wallet::FetchEncryptedSecretPhrasePart,
    >(0xf53925cf, "wallet.fetchEncryptedSecretPhrasePart"),
    Definition::of::<
        functions::wallet::ReplaceWallet,
    >(0xd8c72eec, "wallet.replaceWallet"),
    Definition::of::<
        functions::wallet::DisableBackup,
    >(0x0b0bf0da, "wallet.disableBackup"),
    Definition::of::<
        functions::wallet::GetBackupHolderDcs,
    >(0xd179d494, "wallet.getBackupHolderDcs"),
    Definition::of::<functions::wallet::EnableBackup>(0x4500c525, "wallet.enableBackup"),
    Definition::of::<
        functions::wallet::GetProofChallenge,
    >(0x2025e697, "wallet.getProofChallenge"),
    Definition::of::<functions::wallet::SendTransfer>(0xd9e5d9e2, "wallet.sendTransfer"),
    Definition::of::<
        functions::wallet::GetGaslessInfo,
    >(0x742df0a1, "wallet.getGaslessInfo"),
    Definition::of::<
        functions::wallet::GetExistingWaltBalance,
    >(0x691f4360, "wallet.getExistingWaltBalance"),
    Definition::of::<functions::wallet::GetNfts>(0x8c12f3a4, "wallet.getNfts"),
    Definition::of::<
        functions::wallet::TonConnectCreateSession,
    >(0xcc931046, "wallet.tonConnectCreateSession"),
    Definition::of::<
        functions::wallet::TonConnectRegisterKey,
    >(0x338bcf1c, "wallet.tonConnectRegisterKey"),
    Definition::of::<
        functions::wallet::TonConnectSubmitConnectResult,
    >(0xc2c00779, "wallet.tonConnectSubmitConnectResult"),
    Definition::of::<
        functions::wallet::TonConnectGetPending,
    >(0x11aee065, "wallet.tonConnectGetPending"),
    Definition::of::<
        functions::wallet::TonConnectClaimRequest,
    >(0x66b57b41, "wallet.tonConnectClaimRequest"),
    Definition::of::<
        functions::wallet::TonConnectSubmitResponse,
    >(0xfac67d3c, "wallet.tonConnectSubmitResponse"),
    Definition::of::<
        functions::wallet::TonConnectNextEventId,
    >(0x775d7244, "wallet.tonConnectNextEventId"),
    Definition::of::<
        functions::wallet::TonConnectCloseSession,
    >(0xd63f61ce, "wallet.tonConnectCloseSession"),
    Definition::of::<
        functions::wallet::TonConnectGetSessions,
    >(0xa7ffb56e, "wallet.tonConnectGetSessions"),
    Definition::of::<enums::InputPeer>(0x7f3b18ea, "inputPeerEmpty"),
    Definition::of::<enums::InputPeer>(0x7da07ec9, "inputPeerSelf"),
    Definition::of::<enums::InputPeer>(0x35a95cb9, "inputPeerChat"),
    Definition::of::<enums::InputPeer>(0xdde8a54c, "inputPeerUser"),
    Definition::of::<enums::InputPeer>(0x27bcbbfc, "inputPeerChannel"),
    Definition::of::<enums::InputPeer>(0xa87b0a1c, "inputPeerUserFromMessage"),
    Definition::of::<enums::InputPeer>(0xbd2a0840, "inputPeerChannelFromMessage"),
    Definition::of::<enums::InputUser>(0xb98886cf, "inputUserEmpty"),
    Definition::of::<enums::InputUser>(0xf7c1b13f, "inputUserSelf"),
    Definition::of::<enums::InputUser>(0xf21158c6, "inputUser"),
    Definition::of::<enums::InputUser>(0x1da448e2, "inputUserFromMessage"),
    Definition::of::<enums::InputFile>(0xf52ff27f, "inputFile"),
    Definition::of::<enums::InputFile>(0xfa4f0bb5, "inputFileBig"),
    Definition::of::<enums::InputFile>(0x62dc8b48, "inputFileStoryDocument"),
    Definition::of::<enums::InputDocument>(0x72f0eaae, "inputDocumentEmpty"),
    Definition::of::<enums::InputDocument>(0x1abfb575, "inputDocument"),
    Definition::of::<enums::InputMedia>(0x9664f57f, "inputMediaEmpty"),
    Definition::of::<enums::InputMedia>(0x7d8375da, "inputMediaUploadedPhoto"),
    Definition::of::<enums::InputMedia>(0xe3af4434, "inputMediaPhoto"),
    Definition::of::<enums::InputMedia>(0xf9c44144, "inputMediaGeoPoint"),
    Definition::of::<enums::InputMedia>(0xf8ab7dfb, "inputMediaContact"),
    Definition::of::<enums::InputMedia>(0x037c9330, "inputMediaUploadedDocument"),
    Definition::of::<enums::InputMedia>(0xa8763ab5, "inputMediaDocument"),
    Definition::of::<enums::InputMedia>(0xc13d1c11, "inputMediaVenue"),
    Definition::of::<enums::InputMedia>(0xe5bbfe1a, "inputMediaPhotoExternal"),
    Definition::of::<enums::InputMedia>(0x779600f9, "inputMediaDocumentExternal"),
    Definition::of::<enums::InputMedia>(0xd33f43f3, "inputMediaGame"),
    Definition::of::<enums::InputMedia>(0x405fef0d, "inputMediaInvoice"),
    Definition::of::<enums::InputMedia>(0x971fa843, "inputMediaGeoLive"),
    Definition::of::<enums::InputMedia>(0x883a4108, "inputMediaPoll"),
    Definition::of::<enums::InputMedia>(0xe66fbf7b, "inputMediaDice"),
    Definition::of::<enums::InputMedia>(0x89fdd778, "inputMediaStory"),
    Definition::of::<enums::InputMedia>(0xc21b8849, "inputMediaWebPage"),
    Definition::of::<enums::InputMedia>(0xc4103386, "inputMediaPaidMedia"),
    Definition::of::<enums::InputMedia>(0x9fc55fde, "inputMediaTodo"),
    Definition::of::<enums::InputMedia>(0xf3a9244a, "inputMediaStakeDice"),
    Definition::of::<enums::InputPhoto>(0x1cd7bf0d, "inputPhotoEmpty"),
    Definition::of::<enums::InputPhoto>(0x3bb3b94a, "inputPhoto"),
    Definition::of::<enums::InputGeoPoint>(0xe4c123d6, "inputGeoPointEmpty"),
    Definition::of::<enums::InputGeoPoint>(0x48222faf, "inputGeoPoint"),
    Definition::of::<enums::DocumentAttribute>(0x6c37c15c, "documentAttributeImageSize"),
    Definition::of::<enums::DocumentAttribute>(0x11b58939, "documentAttributeAnimated"),
    Definition::of::<enums::DocumentAttribute>(0x6319d612, "documentAttributeSticker"),
    Definition::of::<enums::DocumentAttribute>(0x43c57c48, "documentAttributeVideo"),
    Definition::of::<enums::DocumentAttribute>(0x9852f9c6, "documentAttributeAudio"),
    Definition::of::<enums::DocumentAttribute>(0x15590068, "documentAttributeFilename"),
    Definition::of::<
        enums::DocumentAttribute,
    >(0x9801d2f7, "documentAttributeHasStickers"),
    Definition::of::<
        enums::DocumentAttribute,
    >(0xfd149899, "documentAttributeCustomEmoji"),
    Definition::of::<enums::InputGame>(0x032c3e77, "inputGameID"),
    Definition::of::<enums::InputGame>(0xc331e80a, "inputGameShortName"),
    Definition::of::<enums::MessageEntity>(0xbb92ba95, "messageEntityUnknown"),
    Definition::of::<enums::MessageEntity>(0xfa04579d, "messageEntityMention"),
    Definition::of::<enums::MessageEntity>(0x6f635b0d, "messageEntityHashtag"),
    Definition::of::<enums::MessageEntity>(0x6cef8ac7, "messageEntityBotCommand"),
    Definition::of::<enums::MessageEntity>(0x6ed02538, "messageEntityUrl"),
    Definition::of::<enums::MessageEntity>(0x64e475c2, "messageEntityEmail"),
    Definition::of::<enums::MessageEntity>(0xbd610bc9, "messageEntityBold"),
    Definition::of::<enums::MessageEntity>(0x826f8b60, "messageEntityItalic"),
    Definition::of::<enums::MessageEntity>(0x28a20571, "messageEntityCode"),
    Definition::of::<enums::MessageEntity>(0x73924be0, "messageEntityPre"),
    Definition::of::<enums::MessageEntity>(0x76a6d327, "messageEntityTextUrl"),
    Definition::of::<enums::MessageEntity>(0xdc7b1140, "messageEntityMentionName"),
    Definition::of::<enums::MessageEntity>(0x208e68c9, "inputMessageEntityMentionName"),
    Definition::of::<enums::MessageEntity>(0x9b69e34b, "messageEntityPhone"),
    Definition::of::<enums::MessageEntity>(0x4c4e743f, "messageEntityCashtag"),
    Definition::of::<enums::MessageEntity>(0x9c4e7e8b, "messageEntityUnderline"),
    Definition::of::<enums::MessageEntity>(0xbf0693d4, "messageEntityStrike"),
    Definition::of::<enums::MessageEntity>(0x761e6af4, "messageEntityBankCard"),
    Definition::of::<enums::MessageEntity>(0x32ca960f, "messageEntitySpoiler"),
    Definition::of::<enums::MessageEntity>(0xc8cf05f8, "messageEntityCustomEmoji"),
    Definition::of::<enums::MessageEntity>(0xf1ccaaac, "messageEntityBlockquote"),
    Definition::of::<enums::MessageEntity>(0x904ac7c7, "messageEntityFormattedDate"),
    Definition::of::<enums::MessageEntity>(0x71777116, "messageEntityDiffInsert"),
    Definition::of::<enums::MessageEntity>(0xc6c1e5a7, "messageEntityDiffReplace"),
    Definition::of::<enums::MessageEntity>(0x0652c1c5, "messageEntityDiffDelete"),
    Definition::of::<enums::MessageEntity>(0xfdabbfcd, "messageEntityTonAddress"),
    Definition::of::<enums::InputChatPhoto>(0x1ca48f57, "inputChatPhotoEmpty"),
    Definition::of::<enums::InputChatPhoto>(0xbdcdaec0, "inputChatUploadedPhoto"),
    Definition::of::<enums::InputChatPhoto>(0x8953ad37, "inputChatPhoto"),
    Definition::of::<enums::VideoSize>(0xde33b094, "videoSize"),
    Definition::of::<enums::VideoSize>(0xf85c413c, "videoSizeEmojiMarkup"),
    Definition::of::<enums::VideoSize>(0x0da082fe, "videoSizeStickerMarkup"),
    Definition::of::<enums::InputFileLocation>(0xdfdaabe1, "inputFileLocation"),
    Definition::of::<enums::InputFileLocation>(0xf5235d55, "inputEncryptedFileLocation"),
    Definition::of::<enums::InputFileLocation>(0xbad07584, "inputDocumentFileLocation"),
    Definition::of::<enums::InputFileLocation>(0xcbc7ee28, "inputSecureFileLocation"),
    Definition::of::<enums::InputFileLocation>(0x29be5899, "inputTakeoutFileLocation"),
    Definition::of::<enums::InputFileLocation>(0x40181ffe, "inputPhotoFileLocation"),
    Definition::of::<
        enums::InputFileLocation,
    >(0xd83466f3, "inputPhotoLegacyFileLocation"),
    Definition::of::<enums::InputFileLocation>(0x37257e99, "inputPeerPhotoFileLocation"),
    Definition::of::<enums::InputFileLocation>(0x9d84f3db, "inputStickerSetThumb"),
    Definition::of::<enums::InputFileLocation>(0x0598a92a, "inputGroupCallStream"),
    Definition::of::<enums::InputStickerSet>(0xffb62b95, "inputStickerSetEmpty"),
    Definition::of::<enums::InputStickerSet>(0x9de7a269, "inputStickerSetID"),
    Definition::of::<enums::InputStickerSet>(0x861cc8a0, "inputStickerSetShortName"),
    Definition::of::<enums::InputStickerSet>(0x028703c8, "inputStickerSetAnimatedEmoji"),
    Definition::of::<enums::InputStickerSet>(0xe67f520e, "inputStickerSetDice"),
    Definition::of::<
        enums::InputStickerSet,
    >(0x0cde3739, "inputStickerSetAnimatedEmojiAnimations"),
    Definition::of::<enums::InputStickerSet>(0xc88b3b02, "inputStickerSetPremiumGifts"),
    Definition::of::<
        enums::InputStickerSet,
    >(0x04c4d4ce, "inputStickerSetEmojiGenericAnimations"),
    Definition::of::<
        enums::InputStickerSet,
    >(0x29d0f5ee, "inputStickerSetEmojiDefaultStatuses"),
    Definition::of::<
        enums::InputStickerSet,
    >(0x44c1f8e9, "inputStickerSetEmojiDefaultTopicIcons"),
    Definition::of::<
        enums::InputStickerSet,
    >(0x49748553, "inputStickerSetEmojiChannelDefaultStatuses"),
    Definition::of::<enums::InputStickerSet>(0x1cf671a0, "inputStickerSetTonGifts"),
    Definition::of::<enums::InputGroupCall>(0xd8aa840f, "inputGroupCall"),
    Definition::of::<enums::InputGroupCall>(0xfe06823f, "inputGroupCallSlug"),
    Definition::of::<enums::InputGroupCall>(0x8c10603f, "inputGroupCallInviteMessage"),
    Definition::of::<enums::Peer>(0x59511722, "peerUser"),
    Definition::of::<enums::Peer>(0x36c6019a, "peerChat"),
    Definition::of::<enums::Peer>(0xa2a5371e, "peerChannel"),
    Definition::of::<enums::storage::FileType>(0xaa963b05, "storage.fileUnknown"),
    Definition::of::<enums::storage::FileType>(0x40bc6f52, "storage.filePartial"),
    Definition::of::<enums::storage::FileType>(0x007efe0e, "storage.fileJpeg"),
    Definition::of::<enums::storage::FileType>(0xcae1aadf, "storage.fileGif"),
    Definition::of::<enums::storage::FileType>(0x0a4f63c0, "storage.filePng"),
    Definition::of::<enums::storage::FileType>(0xae1e508d, "storage.filePdf"),
    Definition::of::<enums::storage::FileType>(0x528a0677, "storage.fileMp3"),
    Definition::of::<enums::storage::FileType>(0x4b09ebbc, "storage.fileMov"),
    Definition::of::<enums::storage::FileType>(0xb3cea0e4, "storage.fileMp4"),
    Definition::of::<enums::storage::FileType>(0x1081464c, "storage.fileWebp"),
    Definition::of::<enums::User>(0xd3bc4b7a, "userEmpty"),
    Definition::of::<enums::User>(0xb1b8cc83, "user"),
    Definition::of::<enums::UserProfilePhoto>(0x4f11bae1, "userProfilePhotoEmpty"),
    Definition::of::<enums::UserProfilePhoto>(0x82d1f706, "userProfilePhoto"),
    Definition::of::<enums::UserStatus>(0x09d05049, "userStatusEmpty"),
    Definition::of::<enums::UserStatus>(0xedb93949, "userStatusOnline"),
    Definition::of::<enums::UserStatus>(0x008c703f, "userStatusOffline"),
    Definition::of::<enums::UserStatus>(0x7b197dc8, "userStatusRecently"),
    Definition::of::<enums::UserStatus>(0x541a1d1a, "userStatusLastWeek"),
    Definition::of::<enums::UserStatus>(0x65899777, "userStatusLastMonth"),
    Definition::of::<enums::EmojiStatus>(0x2de11aae, "emojiStatusEmpty"),
    Definition::of::<enums::EmojiStatus>(0xe7ff068a, "emojiStatus"),
    Definition::of::<enums::EmojiStatus>(0x7184603b, "emojiStatusCollectible"),
    Definition::of::<enums::EmojiStatus>(0x07141dbf, "inputEmojiStatusCollectible"),
    Definition::of::<enums::PeerColor>(0xb54b5acf, "peerColor"),
    Definition::of::<enums::PeerColor>(0xb9c0639a, "peerColorCollectible"),
    Definition::of::<enums::PeerColor>(0xb8ea86a9, "inputPeerColorCollectible"),
    Definition::of::<enums::Chat>(0x29562865, "chatEmpty"),
    Definition::of::<enums::Chat>(0x41cbf256, "chat"),
    Definition::of::<enums::Chat>(0x6592a1a7, "chatForbidden"),
    Definition::of::<enums::Chat>(0xd49f34c6, "channel"),
    Definition::of::<enums::Chat>(0x17d493d5, "channelForbidden"),
    Definition::of::<enums::Chat>(0xfd3cdab8, "communityForbidden"),
    Definition::of::<enums::Chat>(0x65efe954, "community"),
    Definition::of::<enums::ChatPhoto>(0x37c1011c, "chatPhotoEmpty"),
    Definition::of::<enums::ChatPhoto>(0x1c6e1c11, "chatPhoto"),
    Definition::of::<enums::InputChannel>(0xee8c1e86, "inputChannelEmpty"),
    Definition::of::<enums::InputChannel>(0xf35aec28, "inputChannel"),
    Definition::of::<enums::InputChannel>(0x5b934f9d, "inputChannelFromMessage"),
    Definition::of::<enums::ChatParticipants>(0x8763d3e1, "chatParticipantsForbidden"),
    Definition::of::<enums::ChatParticipants>(0x3cbc93f8, "chatParticipants"),
    Definition::of::<enums::Photo>(0x2331b22d, "photoEmpty"),
    Definition::of::<enums::Photo>(0xfb197a65, "photo"),
    Definition::of::<enums::ExportedChatInvite>(0xa22cbd96, "chatInviteExported"),
    Definition::of::<
        enums::ExportedChatInvite,
    >(0xed107ab7, "chatInvitePublicJoinRequests"),
    Definition::of::<enums::ChatReactions>(0xeafc32bc, "chatReactionsNone"),
    Definition::of::<enums::ChatReactions>(0x52928bca, "chatReactionsAll"),
    Definition::of::<enums::ChatReactions>(0x661d4037, "chatReactionsSome"),
    Definition::of::<enums::ChatFull>(0x2633421b, "chatFull"),
    Definition::of::<enums::ChatFull>(0xa04e8d3a, "channelFull"),
    Definition::of::<enums::ChatFull>(0xcbb7a507, "communityFull"),
    Definition::of::<enums::ChannelLocation>(0xbfb5ad8b, "channelLocationEmpty"),
    Definition::of::<enums::ChannelLocation>(0x209b82db, "channelLocation"),
    Definition::of::<enums::WallPaper>(0xa437c3ed, "wallPaper"),
    Definition::of::<enums::WallPaper>(0xe0804116, "wallPaperNoFile"),
    Definition::of::<enums::ProfileTab>(0xb98cd696, "profileTabPosts"),
    Definition::of::<enums::ProfileTab>(0x4d4bd46a, "profileTabGifts"),
    Definition::of::<enums::ProfileTab>(0x72c64955, "profileTabMedia"),
    Definition::of::<enums::ProfileTab>(0xab339c00, "profileTabFiles"),
    Definition::of::<enums::ProfileTab>(0x9f27d26e, "profileTabMusic"),
    Definition::of::<enums::ProfileTab>(0xe477092e, "profileTabVoice"),
    Definition::of::<enums::ProfileTab>(0xd3656499, "profileTabLinks"),
    Definition::of::<enums::ProfileTab>(0xa2c0f695, "profileTabGifs"),
    Definition::of::<enums::ChatParticipant>(0x38e79fde, "chatParticipant"),
    Definition::of::<enums::ChatParticipant>(0xe1f867b8, "chatParticipantCreator"),
    Definition::of::<enums::ChatParticipant>(0x0360d5d2, "chatParticipantAdmin"),
    Definition::of::<enums::Message>(0x90a6ca84, "messageEmpty"),
    Definition::of::<enums::Message>(0x7600b9d3, "message"),
    Definition::of::<enums::Message>(0x7a800e0a, "messageService"),
    Definition::of::<enums::MessageReplyHeader>(0x1b97dd66, "messageReplyHeader"),
    Definition::of::<enums::MessageReplyHeader>(0x0e5af939, "messageReplyStoryHeader"),
    Definition::of::<enums::MessageMedia>(0x3ded6320, "messageMediaEmpty"),
    Definition::of::<enums::MessageMedia>(0xe216eb63, "messageMediaPhoto"),
    Definition::of::<enums::MessageMedia>(0x56e0d474, "messageMediaGeo"),
    Definition::of::<enums::MessageMedia>(0x70322949, "messageMediaContact"),
    Definition::of::<enums::MessageMedia>(0x9f84f49e, "messageMediaUnsupported"),
    Definition::of::<enums::MessageMedia>(0x52d8ccd9, "messageMediaDocument"),
    Definition::of::<enums::MessageMedia>(0xddf10c3b, "messageMediaWebPage"),
    Definition::of::<enums::MessageMedia>(0x2ec0533f, "messageMediaVenue"),
    Definition::of::<enums::MessageMedia>(0xfdb19008, "messageMediaGame"),
    Definition::of::<enums::MessageMedia>(0xf6a548d3, "messageMediaInvoice"),
    Definition::of::<enums::MessageMedia>(0xb940c666, "messageMediaGeoLive"),
    Definition::of::<enums::MessageMedia>(0x773f4e66, "messageMediaPoll"),
    Definition::of::<enums::MessageMedia>(0x08cbec07, "messageMediaDice"),
    Definition::of::<enums::MessageMedia>(0x68cb6283, "messageMediaStory"),
    Definition::of::<enums::MessageMedia>(0xaa073beb, "messageMediaGiveaway"),
    Definition::of::<enums::MessageMedia>(0xceaa3ea1, "messageMediaGiveawayResults"),
    Definition::of::<enums::MessageMedia>(0xa8852491, "messageMediaPaidMedia"),
    Definition::of::<enums::MessageMedia>(0x8a53b014, "messageMediaToDo"),
    Definition::of::<enums::MessageMedia>(0xca5cab89, "messageMediaVideoStream"),
    Definition::of::<enums::ReplyMarkup>(0xa03e5b85, "replyKeyboardHide"),
    Definition::of::<enums::ReplyMarkup>(0x86b40b08, "replyKeyboardForceReply"),
    Definition::of::<enums::ReplyMarkup>(0x85dd99d1, "replyKeyboardMarkup"),
    Definition::of::<enums::ReplyMarkup>(0xb2b15770, "replyInlineMarkup"),
    Definition::of::<enums::MessageAction>(0xb6aef7b0, "messageActionEmpty"),
    Definition::of::<enums::MessageAction>(0xbd47cbad, "messageActionChatCreate"),
    Definition::of::<enums::MessageAction>(0xb5a1ce5a, "messageActionChatEditTitle"),
    Definition::of::<enums::MessageAction>(0x7fcb13a8, "messageActionChatEditPhoto"),
    Definition::of::<enums::MessageAction>(0x95e3fbef, "messageActionChatDeletePhoto"),
    Definition::of::<enums::MessageAction>(0x15cefd00, "messageActionChatAddUser"),
    Definition::of::<enums::MessageAction>(0xa43f30cc, "messageActionChatDeleteUser"),
    Definition::of::<enums::MessageAction>(0x031224c3, "messageActionChatJoinedByLink"),
    Definition::of::<enums::MessageAction>(0x95d2ac92, "messageActionChannelCreate"),
    Definition::of::<enums::MessageAction>(0xe1037f92, "messageActionChatMigrateTo"),
    Definition::of::<
        enums::MessageAction,
    >(0xea3948e9, "messageActionChannelMigrateFrom"),
    Definition::of::<enums::MessageAction>(0x94bd38ed, "messageActionPinMessage"),
    Definition::of::<enums::MessageAction>(0x9fbab604, "messageActionHistoryClear"),
    Definition::of::<enums::MessageAction>(0x92a72876, "messageActionGameScore"),
    Definition::of::<enums::MessageAction>(0xffa00ccc, "messageActionPaymentSentMe"),
    Definition::of::<enums::MessageAction>(0xc624b16e, "messageActionPaymentSent"),
    Definition::of::<enums::MessageAction>(0x80e11a7f, "messageActionPhoneCall"),
    Definition::of::<enums::MessageAction>(0x4792929b, "messageActionScreenshotTaken"),
    Definition::of::<enums::MessageAction>(0xfae69f56, "messageActionCustomAction"),
    Definition::of::<enums::MessageAction>(0xc516d679, "messageActionBotAllowed"),
    Definition::of::<
        enums::MessageAction,
    >(0x1b287353, "messageActionSecureValuesSentMe"),
    Definition::of::<enums::MessageAction>(0xd95c6154, "messageActionSecureValuesSent"),
    Definition::of::<enums::MessageAction>(0xf3f25f76, "messageActionContactSignUp"),
    Definition::of::<
        enums::MessageAction,
    >(0x98e0d697, "messageActionGeoProximityReached"),
    Definition::of::<enums::MessageAction>(0x7a0d7f42, "messageActionGroupCall"),
    Definition::of::<enums::MessageAction>(0x502f92f7, "messageActionInviteToGroupCall"),
    Definition::of::<enums::MessageAction>(0x3c134d7b, "messageActionSetMessagesTTL"),
    Definition::of::<
        enums::MessageAction,
    >(0xb3a07661, "messageActionGroupCallScheduled"),
    Definition::of::<enums::MessageAction>(0xb91bbd3a, "messageActionSetChatTheme"),
    Definition::of::<
        enums::MessageAction,
    >(0xebbca3cb, "messageActionChatJoinedByRequest"),
    Definition::of::<enums::MessageAction>(0x47dd8079, "messageActionWebViewDataSentMe"),
    Definition::of::<enums::MessageAction>(0xb4c38cb5, "messageActionWebViewDataSent"),
    Definition::of::<enums::MessageAction>(0x48e91302, "messageActionGiftPremium"),
    Definition::of::<enums::MessageAction>(0x0d999256, "messageActionTopicCreate"),
    Definition::of::<enums::MessageAction>(0xc0944820, "messageActionTopicEdit"),
    Definition::of::<
        enums::MessageAction,
    >(0x57de635e, "messageActionSuggestProfilePhoto"),
    Definition::of::<enums::MessageAction>(0x31518e9b, "messageActionRequestedPeer"),
    Definition::of::<enums::MessageAction>(0x5060a3f4, "messageActionSetChatWallPaper"),
    Definition::of::<enums::MessageAction>(0x31c48347, "messageActionGiftCode"),
    Definition::of::<enums::MessageAction>(0xa80f51e4, "messageActionGiveawayLaunch"),
    Definition::of::<enums::MessageAction>(0x87e2f155, "messageActionGiveawayResults"),
    Definition::of::<enums::MessageAction>(0xcc02aa6d, "messageActionBoostApply"),
    Definition::of::<
        enums::MessageAction,
    >(0x93b31848, "messageActionRequestedPeerSentMe"),
    Definition::of::<enums::MessageAction>(0x41b3e202, "messageActionPaymentRefunded"),
    Definition::of::<enums::MessageAction>(0x45d5b021, "messageActionGiftStars"),
    Definition::of::<enums::MessageAction>(0xb00c47a2, "messageActionPrizeStars"),
    Definition::of::<enums::MessageAction>(0xea2c31d3, "messageActionStarGift"),
    Definition::of::<enums::MessageAction>(0x7e1c1187, "messageActionStarGiftUnique"),
    Definition::of::<
        enums::MessageAction,
    >(0xac1f1fcd, "messageActionPaidMessagesRefunded"),
    Definition::of::<enums::MessageAction>(0x84b88578, "messageActionPaidMessagesPrice"),
    Definition::of::<enums::MessageAction>(0x2ffe2f7a, "messageActionConferenceCall"),
    Definition::of::<enums::MessageAction>(0xcc7c5c89, "messageActionTodoCompletions"),
    Definition::of::<enums::MessageAction>(0xc7edbc83, "messageActionTodoAppendTasks"),
    Definition::of::<
        enums::MessageAction,
    >(0xee7a1596, "messageActionSuggestedPostApproval"),
    Definition::of::<
        enums::MessageAction,
    >(0x95ddcf69, "messageActionSuggestedPostSuccess"),
    Definition::of::<
        enums::MessageAction,
    >(0x69f916f8, "messageActionSuggestedPostRefund"),
    Definition::of::<enums::MessageAction>(0xa8a3c699, "messageActionGiftTon"),
    Definition::of::<enums::MessageAction>(0x2c8f2a25, "messageActionSuggestBirthday"),
    Definition::of::<
        enums::MessageAction,
    >(0x774278d4, "messageActionStarGiftPurchaseOffer"),
    Definition::of::<
        enums::MessageAction,
    >(0x73ada76b, "messageActionStarGiftPurchaseOfferDeclined"),
    Definition::of::<enums::MessageAction>(0xb07ed085, "messageActionNewCreatorPending"),
    Definition::of::<enums::MessageAction>(0xe188503b, "messageActionChangeCreator"),
    Definition::of::<enums::MessageAction>(0xbf7d6572, "messageActionNoForwardsToggle"),
    Definition::of::<enums::MessageAction>(0x3e2793ba, "messageActionNoForwardsRequest"),
    Definition::of::<enums::MessageAction>(0x9da1cd6c, "messageActionPollAppendAnswer"),
    Definition::of::<enums::MessageAction>(0x399674dc, "messageActionPollDeleteAnswer"),
    Definition::of::<enums::MessageAction>(0x16605e3e, "messageActionManagedBotCreated"),
    Definition::of::<enums::MessageAction>(0x5d20bae8, "messageActionChangeCommunity"),
    Definition::of::<
        enums::MessageAction,
    >(0x4a8bfe80, "messageActionChatJoinedViaCommunity"),
    Definition::of::<enums::MessageAction>(0x9329ea33, "messageActionGramTransfer"),
    Definition::of::<
        enums::MessageAction,
    >(0x69b8c4bf, "messageActionWalletTonConnectRequest"),
    Definition::of::<enums::Document>(0x36f8c871, "documentEmpty"),
    Definition::of::<enums::Document>(0x8fd4c4d8, "document"),
    Definition::of::<enums::GeoPoint>(0x1117dd5f, "geoPointEmpty"),
    Definition::of::<enums::GeoPoint>(0xb2a2f663, "geoPoint"),
    Definition::of::<enums::WebPage>(0x211a1788, "webPageEmpty"),
    Definition::of::<enums::WebPage>(0xb0d13e47, "webPagePending"),
    Definition::of::<enums::WebPage>(0xe89c45b2, "webPage"),
    Definition::of::<enums::WebPage>(0x7311ca11, "webPageNotModified"),
    Definition::of::<enums::WebDocument>(0x1c570ed1, "webDocument"),
    Definition::of::<enums::WebDocument>(0xf9c8bcc6, "webDocumentNoProxy"),
    Definition::of::<
        enums::MessageExtendedMedia,
    >(0xad628cc8, "messageExtendedMediaPreview"),
    Definition::of::<enums::MessageExtendedMedia>(0xee479c64, "messageExtendedMedia"),
    Definition::of::<enums::StoryItem>(0x51e6ee4f, "storyItemDeleted"),
    Definition::of::<enums::StoryItem>(0xffadc913, "storyItemSkipped"),
    Definition::of::<enums::StoryItem>(0x16a4b93c, "storyItem"),
    Definition::of::<
        enums::PhoneCallDiscardReason,
    >(0x85e42301, "phoneCallDiscardReasonMissed"),
    Definition::of::<
        enums::PhoneCallDiscardReason,
    >(0xe095c1a0, "phoneCallDiscardReasonDisconnect"),
    Definition::of::<
        enums::PhoneCallDiscardReason,
    >(0x57adc690, "phoneCallDiscardReasonHangup"),
    Definition::of::<
        enums::PhoneCallDiscardReason,
    >(0xfaf7e8c9, "phoneCallDiscardReasonBusy"),
    Definition::of::<
        enums::PhoneCallDiscardReason,
    >(0x9fbbf1f7, "phoneCallDiscardReasonMigrateConferenceCall"),
    Definition::of::<enums::BotApp>(0x5da674b7, "botAppNotModified"),
    Definition::of::<enums::BotApp>(0x95fcd1d6, "botApp"),
    Definition::of::<
        enums::SecureValueType,
    >(0x9d2a81e3, "secureValueTypePersonalDetails"),
    Definition::of::<enums::SecureValueType>(0x3dac6a00, "secureValueTypePassport"),
    Definition::of::<enums::SecureValueType>(0x06e425c4, "secureValueTypeDriverLicense"),
    Definition::of::<enums::SecureValueType>(0xa0d0744b, "secureValueTypeIdentityCard"),
    Definition::of::<
        enums::SecureValueType,
    >(0x99a48f23, "secureValueTypeInternalPassport"),
    Definition::of::<enums::SecureValueType>(0xcbe31e26, "secureValueTypeAddress"),
    Definition::of::<enums::SecureValueType>(0xfc36954e, "secureValueTypeUtilityBill"),
    Definition::of::<enums::SecureValueType>(0x89137c0d, "secureValueTypeBankStatement"),
    Definition::of::<
        enums::SecureValueType,
    >(0x8b883488, "secureValueTypeRentalAgreement"),
    Definition::of::<
        enums::SecureValueType,
    >(0x99e3806a, "secureValueTypePassportRegistration"),
    Definition::of::<
        enums::SecureValueType,
    >(0xea02ec33, "secureValueTypeTemporaryRegistration"),
    Definition::of::<enums::SecureValueType>(0xb320aadb, "secureValueTypePhone"),
    Definition::of::<enums::SecureValueType>(0x8e3ca7ee, "secureValueTypeEmail"),
    Definition::of::<enums::ChatTheme>(0xc3dffc04, "chatTheme"),
    Definition::of::<enums::ChatTheme>(0x3458f9c8, "chatThemeUniqueGift"),
    Definition::of::<enums::RequestedPeer>(0xd62ff46a, "requestedPeerUser"),
    Definition::of::<enums::RequestedPeer>(0x7307544f, "requestedPeerChat"),
    Definition::of::<enums::RequestedPeer>(0x8ba403e4, "requestedPeerChannel"),
    Definition::of::<enums::StarGift>(0x313a9547, "starGift"),
    Definition::of::<enums::StarGift>(0x85f0a9cd, "starGiftUnique"),
    Definition::of::<enums::StarsAmount>(0xbbb6b4a3, "starsAmount"),
    Definition::of::<enums::StarsAmount>(0x74aee3e0, "starsTonAmount"),
    Definition::of::<enums::PollAnswer>(0x4b7d786a, "pollAnswer"),
    Definition::of::<enums::PollAnswer>(0x199fed96, "inputPollAnswer"),
    Definition::of::<enums::DraftMessage>(0x1b0c841a, "draftMessageEmpty"),
    Definition::of::<enums::DraftMessage>(0x60fe3294, "draftMessage"),
    Definition::of::<enums::Dialog>(0xfc89f7f3, "dialog"),
    Definition::of::<enums::Dialog>(0x71bd134c, "dialogFolder"),
    Definition::of::<enums::Dialog>(0xf78a0973, "dialogCommunity"),
    Definition::of::<enums::PhotoSize>(0x0e17e23c, "photoSizeEmpty"),
    Definition::of::<enums::PhotoSize>(0x75c78e60, "photoSize"),
    Definition::of::<enums::PhotoSize>(0x021e1ad6, "photoCachedSize"),
    Definition::of::<enums::PhotoSize>(0xe0b0bc2e, "photoStrippedSize"),
    Definition::of::<enums::PhotoSize>(0xfa3efb95, "photoSizeProgressive"),
    Definition::of::<enums::PhotoSize>(0xd8214d41, "photoPathSize"),
    Definition::of::<enums::auth::SentCodeType>(0x3dbb5986, "auth.sentCodeTypeApp"),
    Definition::of::<enums::auth::SentCodeType>(0xc000bba2, "auth.sentCodeTypeSms"),
    Definition::of::<enums::auth::SentCodeType>(0x5353e5a7, "auth.sentCodeTypeCall"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0xab03c6d9, "auth.sentCodeTypeFlashCall"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0x82006484, "auth.sentCodeTypeMissedCall"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0xf450f59b, "auth.sentCodeTypeEmailCode"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0xa5491dea, "auth.sentCodeTypeSetUpEmailRequired"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0xd9565c39, "auth.sentCodeTypeFragmentSms"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0x009fd736, "auth.sentCodeTypeFirebaseSms"),
    Definition::of::<enums::auth::SentCodeType>(0xa416ac81, "auth.sentCodeTypeSmsWord"),
    Definition::of::<
        enums::auth::SentCodeType,
    >(0xb37794af, "auth.sentCodeTypeSmsPhrase"),
    Definition::of::<enums::auth::CodeType>(0x72a3158c, "auth.codeTypeSms"),
    Definition::of::<enums::auth::CodeType>(0x741cd3e3, "auth.codeTypeCall"),
    Definition::of::<enums::auth::CodeType>(0x226ccefb, "auth.codeTypeFlashCall"),
    Definition::of::<enums::auth::CodeType>(0xd61ad6ee, "auth.codeTypeMissedCall"),
    Definition::of::<enums::auth::CodeType>(0x06ed998c, "auth.codeTypeFragmentSms"),
    Definition::of::<enums::auth::SentCode>(0x5e002502, "auth.sentCode"),
    Definition::of::<enums::auth::SentCode>(0x2390fe44, "auth.sentCodeSuccess"),
    Definition::of::<enums::auth::SentCode>(0xf8827ebf, "auth.sentCodePaymentRequired"),
    Definition::of::<enums::auth::Authorization>(0x2ea2c0d4, "auth.authorization"),
    Definition::of::<
        enums::auth::Authorization,
    >(0x44747e9a, "auth.authorizationSignUpRequired"),
    Definition::of::<enums::InputNotifyPeer>(0xb8bc5b0c, "inputNotifyPeer"),
    Definition::of::<enums::InputNotifyPeer>(0x193b4417, "inputNotifyUsers"),
    Definition::of::<enums::InputNotifyPeer>(0x4a95e84e, "inputNotifyChats"),
    Definition::of::<enums::InputNotifyPeer>(0xb1db7c7e, "inputNotifyBroadcasts"),
    Definition::of::<enums::InputNotifyPeer>(0x5c467992, "inputNotifyForumTopic"),
    Definition::of::<enums::InputNotifyPeer>(0x27bb1adc, "inputNotifyCommunity"),
    Definition::of::<enums::NotificationSound>(0x97e8bebe, "notificationSoundDefault"),
    Definition::of::<enums::NotificationSound>(0x6f0c34df, "notificationSoundNone"),
    Definition::of::<enums::NotificationSound>(0x830b9ae4, "notificationSoundLocal"),
    Definition::of::<enums::NotificationSound>(0xff6c8049, "notificationSoundRingtone"),
    Definition::of::<enums::ReportReason>(0x58dbcab8, "inputReportReasonSpam"),
    Definition::of::<enums::ReportReason>(0x1e22c78d, "inputReportReasonViolence"),
    Definition::of::<enums::ReportReason>(0x2e59d922, "inputReportReasonPornography"),
    Definition::of::<enums::ReportReason>(0xadf44ee3, "inputReportReasonChildAbuse"),
    Definition::of::<enums::ReportReason>(0xc1e4a2b1, "inputReportReasonOther"),
    Definition::of::<enums::ReportReason>(0x9b89f93a, "inputReportReasonCopyright"),
    Definition::of::<enums::ReportReason>(0xdbd4feed, "inputReportReasonGeoIrrelevant"),
    Definition::of::<enums::ReportReason>(0xf5ddd6e7, "inputReportReasonFake"),
    Definition::of::<enums::ReportReason>(0x0a8eb2be, "inputReportReasonIllegalDrugs"),
    Definition::of::<
        enums::ReportReason,
    >(0x9ec7863d, "inputReportReasonPersonalDetails"),
    Definition::of::<
        enums::contacts::Contacts,
    >(0xb74ba9d2, "contacts.contactsNotModified"),
    Definition::of::<enums::contacts::Contacts>(0xeae87e42, "contacts.contacts"),
    Definition::of::<enums::contacts::Blocked>(0x0ade1591, "contacts.blocked"),
    Definition::of::<enums::contacts::Blocked>(0xe1664194, "contacts.blockedSlice"),
    Definition::of::<enums::messages::Dialogs>(0x15ba6c40, "messages.dialogs"),
    Definition::of::<enums::messages::Dialogs>(0x71e094f3, "messages.dialogsSlice"),
    Definition::of::<
        enums::messages::Dialogs,
    >(0xf0e3e596, "messages.dialogsNotModified"),
    Definition::of::<enums::ForumTopic>(0x023f109b, "forumTopicDeleted"),
    Definition::of::<enums::ForumTopic>(0xfcdad815, "forumTopic"),
    Definition::of::<enums::messages::Messages>(0x1d73e7ea, "messages.messages"),
    Definition::of::<enums::messages::Messages>(0x5f206716, "messages.messagesSlice"),
    Definition::of::<enums::messages::Messages>(0xc776ba4e, "messages.channelMessages"),
    Definition::of::<
        enums::messages::Messages,
    >(0x74535f21, "messages.messagesNotModified"),
    Definition::of::<enums::messages::Chats>(0x64ff9fd5, "messages.chats"),
    Definition::of::<enums::messages::Chats>(0x9cd81144, "messages.chatsSlice"),
    Definition::of::<enums::MessagesFilter>(0x57e2f66c, "inputMessagesFilterEmpty"),
    Definition::of::<enums::MessagesFilter>(0x9609a51c, "inputMessagesFilterPhotos"),
    Definition::of::<enums::MessagesFilter>(0x9fc00e65, "inputMessagesFilterVideo"),
    Definition::of::<enums::MessagesFilter>(0x56e9f0e4, "inputMessagesFilterPhotoVideo"),
    Definition::of::<enums::MessagesFilter>(0x9eddf188, "inputMessagesFilterDocument"),
    Definition::of::<enums::MessagesFilter>(0x7ef0dd87, "inputMessagesFilterUrl"),
    Definition::of::<enums::MessagesFilter>(0xffc86587, "inputMessagesFilterGif"),
    Definition::of::<enums::MessagesFilter>(0x50f5c392, "inputMessagesFilterVoice"),
    Definition::of::<enums::MessagesFilter>(0x3751b49e, "inputMessagesFilterMusic"),
    Definition::of::<enums::MessagesFilter>(0x3a20ecb8, "inputMessagesFilterChatPhotos"),
    Definition::of::<enums::MessagesFilter>(0x80c99768, "inputMessagesFilterPhoneCalls"),
    Definition::of::<enums::MessagesFilter>(0x7a7c17a4, "inputMessagesFilterRoundVoice"),
    Definition::of::<enums::MessagesFilter>(0xb549da53, "inputMessagesFilterRoundVideo"),
    Definition::of::<enums::MessagesFilter>(0xc1f8e69a, "inputMessagesFilterMyMentions"),
    Definition::of::<enums::MessagesFilter>(0xe7026d0d, "inputMessagesFilterGeo"),
    Definition::of::<enums::MessagesFilter>(0xe062db83, "inputMessagesFilterContacts"),
    Definition::of::<enums::MessagesFilter>(0x1bb00451, "inputMessagesFilterPinned"),
    Definition::of::<enums::MessagesFilter>(0xfa2bc90a, "inputMessagesFilterPoll"),
    Definition::of::<enums::Update>(0x1f2b0afd, "updateNewMessage"),
    Definition::of::<enums::Update>(0x4e90bfd6, "updateMessageID"),
    Definition::of::<enums::Update>(0xa20db0e5, "updateDeleteMessages"),
    Definition::of::<enums::Update>(0x2a17bf5c, "updateUserTyping"),
    Definition::of::<enums::Update>(0x83487af0, "updateChatUserTyping"),
    Definition::of::<enums::Update>(0x07761198, "updateChatParticipants"),
    Definition::of::<enums::Update>(0xe5bdf8de, "updateUserStatus"),
    Definition::of::<enums::Update>(0xa7848924, "updateUserName"),
    Definition::of::<enums::Update>(0x8951abef, "updateNewAuthorization"),
    Definition::of::<enums::Update>(0x12bcbd9a, "updateNewEncryptedMessage"),
    Definition::of::<enums::Update>(0x1710f156, "updateEncryptedChatTyping"),
    Definition::of::<enums::Update>(0xb4a2e88d, "updateEncryption"),
    Definition::of::<enums::Update>(0x38fe25b7, "updateEncryptedMessagesRead"),
    Definition::of::<enums::Update>(0x3dda5451, "updateChatParticipantAdd"),
    Definition::of::<enums::Update>(0xe32f3d77, "updateChatParticipantDelete"),
    Definition::of::<enums::Update>(0x8e5e9873, "updateDcOptions"),
    Definition::of::<enums::Update>(0xbec268ef, "updateNotifySettings"),
    Definition::of::<enums::Update>(0xebe46819, "updateServiceNotification"),
    Definition::of::<enums::Update>(0xee3b272a, "updatePrivacy"),
    Definition::of::<enums::Update>(0x05492a13, "updateUserPhone"),
    Definition::of::<enums::Update>(0x9e84bc99, "updateReadHistoryInbox"),
    Definition::of::<enums::Update>(0x2f2f21bf, "updateReadHistoryOutbox"),
    Definition::of::<enums::Update>(0x7f891213, "updateWebPage"),
    Definition::of::<enums::Update>(0xf8227181, "updateReadMessagesContents"),
    Definition::of::<enums::Update>(0x108d941f, "updateChannelTooLong"),
    Definition::of::<enums::Update>(0x635b4c09, "updateChannel"),
    Definition::of::<enums::Update>(0x62ba04d9, "updateNewChannelMessage"),
    Definition::of::<enums::Update>(0x922e6e10, "updateReadChannelInbox"),
    Definition::of::<enums::Update>(0xc32d5b12, "updateDeleteChannelMessages"),
    Definition::of::<enums::Update>(0xf226ac08, "updateChannelMessageViews"),
    Definition::of::<enums::Update>(0xd7ca61a2, "updateChatParticipantAdmin"),
    Definition::of::<enums::Update>(0x688a30aa, "updateNewStickerSet"),
    Definition::of::<enums::Update>(0x0bb2d201, "updateStickerSetsOrder"),
    Definition::of::<enums::Update>(0x31c24808, "updateStickerSets"),
    Definition::of::<enums::Update>(0x9375341e, "updateSavedGifs"),
    Definition::of::<enums::Update>(0x496f379c, "updateBotInlineQuery"),
    Definition::of::<enums::Update>(0x12f12a07, "updateBotInlineSend"),
    Definition::of::<enums::Update>(0x1b3f4df7, "updateEditChannelMessage"),
    Definition::of::<enums::Update>(0xb9cfc48d, "updateBotCallbackQuery"),
    Definition::of::<enums::Update>(0xe40370a3, "updateEditMessage"),
    Definition::of::<enums::Update>(0x691e9052, "updateInlineBotCallbackQuery"),
    Definition::of::<enums::Update>(0xb75f99a9, "updateReadChannelOutbox"),
    Definition::of::<enums::Update>(0xedfc111e, "updateDraftMessage"),
    Definition::of::<enums::Update>(0x571d2742, "updateReadFeaturedStickers"),
    Definition::of::<enums::Update>(0x9a422c20, "updateRecentStickers"),
    Definition::of::<enums::Update>(0xa229dd06, "updateConfig"),
    Definition::of::<enums::Update>(0x3354678f, "updatePtsChanged"),
    Definition::of::<enums::Update>(0x2f2ba99f, "updateChannelWebPage"),
    Definition::of::<enums::Update>(0x6e6fe51c, "updateDialogPinned"),
    Definition::of::<enums::Update>(0xfa0f3ca2, "updatePinnedDialogs"),
    Definition::of::<enums::Update>(0x8317c0c3, "updateBotWebhookJSON"),
    Definition::of::<enums::Update>(0x9b9240a6, "updateBotWebhookJSONQuery"),
    Definition::of::<enums::Update>(0xb5aefd7d, "updateBotShippingQuery"),
    Definition::of::<enums::Update>(0x8caa9a96, "updateBotPrecheckoutQuery"),
    Definition::of::<enums::Update>(0xab0f6b1e, "updatePhoneCall"),
    Definition::of::<enums::Update>(0x46560264, "updateLangPackTooLong"),
    Definition::of::<enums::Update>(0x56022f4d, "updateLangPack"),
    Definition::of::<enums::Update>(0xe511996d, "updateFavedStickers"),
    Definition::of::<enums::Update>(0x25f324f7, "updateChannelReadMessagesContents"),
    Definition::of::<enums::Update>(0x7084a7be, "updateContactsReset"),
    Definition::of::<enums::Update>(0xb23fc698, "updateChannelAvailableMessages"),
    Definition::of::<enums::Update>(0xb658f23e, "updateDialogUnreadMark"),
    Definition::of::<enums::Update>(0xd64c522b, "updateMessagePoll"),
    Definition::of::<enums::Update>(0x54c01850, "updateChatDefaultBannedRights"),
    Definition::of::<enums::Update>(0x19360dc0, "updateFolderPeers"),
    Definition::of::<enums::Update>(0x6a7e7366, "updatePeerSettings"),
    Definition::of::<enums::Update>(0xb4afcfb0, "updatePeerLocated"),
    Definition::of::<enums::Update>(0x39a51dfb, "updateNewScheduledMessage"),
    Definition::of::<enums::Update>(0xf2a71983, "updateDeleteScheduledMessages"),
    Definition::of::<enums::Update>(0x8216fba3, "updateTheme"),
    Definition::of::<enums::Update>(0x871fb939, "updateGeoLiveViewed"),
    Definition::of::<enums::Update>(0x564fe691, "updateLoginToken"),
    Definition::of::<enums::Update>(0x7699f014, "updateMessagePollVote"),
    Definition::of::<enums::Update>(0x26ffde7d, "updateDialogFilter"),
    Definition::of::<enums::Update>(0xa5d72105, "updateDialogFilterOrder"),
    Definition::of::<enums::Update>(0x3504914f, "updateDialogFilters"),
    Definition::of::<enums::Update>(0x2661bf09, "updatePhoneCallSignalingData"),
    Definition::of::<enums::Update>(0xd29a27f4, "updateChannelMessageForwards"),
    Definition::of::<enums::Update>(0xd6b19546, "updateReadChannelDiscussionInbox"),
    Definition::of::<enums::Update>(0x695c9e7c, "updateReadChannelDiscussionOutbox"),
    Definition::of::<enums::Update>(0xebe07752, "updatePeerBlocked"),
    Definition::of::<enums::Update>(0x8c88c923, "updateChannelUserTyping"),
    Definition::of::<enums::Update>(0xed85eab5, "updatePinnedMessages"),
    Definition::of::<enums::Update>(0x5bb98608, "updatePinnedChannelMessages"),
    Definition::of::<enums::Update>(0xf89a6a4e, "updateChat"),
    Definition::of::<enums::Update>(0xf2ebdb4e, "updateGroupCallParticipants"),
    Definition::of::<enums::Update>(0x9d2216e0, "updateGroupCall"),
    Definition::of::<enums::Update>(0xbb9bb9a5, "updatePeerHistoryTTL"),
    Definition::of::<enums::Update>(0xd087663a, "updateChatParticipant"),
    Definition::of::<enums::Update>(0x985d3abb, "updateChannelParticipant"),
    Definition::of::<enums::Update>(0xc4870a49, "updateBotStopped"),
    Definition::of::<enums::Update>(0x0b783982, "updateGroupCallConnection"),
    Definition::of::<enums::Update>(0x4d712f2e, "updateBotCommands"),
    Definition::of::<enums::Update>(0x7063c3db, "updatePendingJoinRequests"),
    Definition::of::<enums::Update>(0x7cb34d79, "updateBotChatInviteRequester"),
    Definition::of::<enums::Update>(0x1e297bfa, "updateMessageReactions"),
    Definition::of::<enums::Update>(0x17b7a20b, "updateAttachMenuBots"),
    Definition::of::<enums::Update>(0x1592b79d, "updateWebViewResultSent"),
    Definition::of::<enums::Update>(0x14b85813, "updateBotMenuButton"),
    Definition::of::<enums::Update>(0x74d8be99, "updateSavedRingtones"),
    Definition::of::<enums::Update>(0x0084cd5a, "updateTranscribedAudio"),
    Definition::of::<enums::Update>(0xfb4c496c, "updateReadFeaturedEmojiStickers"),
    Definition::of::<enums::Update>(0x28373599, "updateUserEmojiStatus"),
    Definition::of::<enums::Update>(0x30f443db, "updateRecentEmojiStatuses"),
    Definition::of::<enums::Update>(0x6f7863f4, "updateRecentReactions"),
    Definition::of::<enums::Update>(0x86fccf85, "updateMoveStickerSetToTop"),
    Definition::of::<enums::Update>(0xd5a41724, "updateMessageExtendedMedia"),
    Definition::of::<enums::Update>(0x20529438, "updateUser"),
    Definition::of::<enums::Update>(0xec05b097, "updateAutoSaveSettings"),
    Definition::of::<enums::Update>(0x75b3b798, "updateStory"),
    Definition::of::<enums::Update>(0xf74e932b, "updateReadStories"),
    Definition::of::<enums::Update>(0x1bf335b9, "updateStoryID"),
    Definition::of::<enums::Update>(0x2c084dc1, "updateStoriesStealthMode"),
    Definition::of::<enums::Update>(0x7d627683, "updateSentStoryReaction"),
    Definition::of::<enums::Update>(0x904dd49c, "updateBotChatBoost"),
    Definition::of::<enums::Update>(0x07b68920, "updateChannelViewForumAsMessages"),
    Definition::of::<enums::Update>(0xae3f101d, "updatePeerWallpaper"),
    Definition::of::<enums::Update>(0xac21d3ce, "updateBotMessageReaction"),
    Definition::of::<enums::Update>(0x09cb7759, "updateBotMessageReactions"),
    Definition::of::<enums::Update>(0xaeaf9e74, "updateSavedDialogPinned"),
    Definition::of::<enums::Update>(0x686c85a6, "updatePinnedSavedDialogs"),
    Definition::of::<enums::Update>(0x39c67432, "updateSavedReactionTags"),
    Definition::of::<enums::Update>(0xf16269d4, "updateSmsJob"),
    Definition::of::<enums::Update>(0xf9470ab2, "updateQuickReplies"),
    Definition::of::<enums::Update>(0xf53da717, "updateNewQuickReply"),
    Definition::of::<enums::Update>(0x53e6f1ec, "updateDeleteQuickReply"),
    Definition::of::<enums::Update>(0x3e050d0f, "updateQuickReplyMessage"),
    Definition::of::<enums::Update>(0x566fe7cd, "updateDeleteQuickReplyMessages"),
    Definition::of::<enums::Update>(0x8ae5c97a, "updateBotBusinessConnect"),
    Definition::of::<enums::Update>(0x9ddb347c, "updateBotNewBusinessMessage"),
    Definition::of::<enums::Update>(0x07df587c, "updateBotEditBusinessMessage"),
    Definition::of::<enums::Update>(0xa02a982e, "updateBotDeleteBusinessMessage"),
    Definition::of::<enums::Update>(0x1824e40b, "updateNewStoryReaction"),
    Definition::of::<enums::Update>(0x4e80a379, "updateStarsBalance"),
    Definition::of::<enums::Update>(0x1ea2fda7, "updateBusinessBotCallbackQuery"),
    Definition::of::<enums::Update>(0xa584b019, "updateStarsRevenueStatus"),
    Definition::of::<enums::Update>(0x283bd312, "updateBotPurchasedPaidMedia"),
    Definition::of::<enums::Update>(0x8b725fce, "updatePaidReactionPrivacy"),
    Definition::of::<enums::Update>(0x504aa18f, "updateSentPhoneCode"),
    Definition::of::<enums::Update>(0xa477288f, "updateGroupCallChainBlocks"),
    Definition::of::<enums::Update>(0x77b0e372, "updateReadMonoForumInbox"),
    Definition::of::<enums::Update>(0xa4a79376, "updateReadMonoForumOutbox"),
    Definition::of::<enums::Update>(0x9f812b08, "updateMonoForumNoPaidException"),
    Definition::of::<enums::Update>(0xd8326f0d, "updateGroupCallMessage"),
    Definition::of::<enums::Update>(0xc957a766, "updateGroupCallEncryptedMessage"),
    Definition::of::<enums::Update>(0x683b2c52, "updatePinnedForumTopic"),
    Definition::of::<enums::Update>(0xdef143d0, "updatePinnedForumTopics"),
    Definition::of::<enums::Update>(0x3e85e92c, "updateDeleteGroupCallMessages"),
    Definition::of::<enums::Update>(0x48e246c2, "updateStarGiftAuctionState"),
    Definition::of::<enums::Update>(0xdc58f31e, "updateStarGiftAuctionUserState"),
    Definition::of::<enums::Update>(0xfb9c547a, "updateEmojiGameInfo"),
    Definition::of::<enums::Update>(0xac072444, "updateStarGiftCraftFail"),
    Definition::of::<enums::Update>(0xbd8367b9, "updateChatParticipantRank"),
    Definition::of::<enums::Update>(0x4880ed9a, "updateManagedBot"),
    Definition::of::<enums::Update>(0xcdd4093d, "updateBotGuestChatQuery"),
    Definition::of::<enums::Update>(0x8c0f91fb, "updateAiComposeTones"),
    Definition::of::<enums::Update>(0xbdac7e70, "updateJoinChatWebViewDecision"),
    Definition::of::<enums::Update>(0xb22083a6, "updateNewBotConnection"),
    Definition::of::<enums::Update>(0xc39a2ade, "updateWebBrowserSettings"),
    Definition::of::<enums::Update>(0x140502d1, "updateWebBrowserException"),
    Definition::of::<enums::Update>(0x20bcbba1, "updateNewEphemeralMessage"),
    Definition::of::<enums::Update>(0x56dbfcf8, "updateDeleteEphemeralMessages"),
    Definition::of::<enums::Update>(0x4bbb8f01, "updateEditEphemeralMessage"),
    Definition::of::<enums::Update>(0x7c1079d6, "updateEphemeralBotCallbackQuery"),
    Definition::of::<enums::Update>(0x6c0d8e23, "updateBotStarsSubscription"),
    Definition::of::<enums::Update>(0x6ac3f2aa, "updateWalletState"),
    Definition::of::<enums::Update>(0xb1434d4a, "updateSentWalletTransaction"),
    Definition::of::<enums::Update>(0xa8ae1cac, "updateWalletGaslessInfo"),
    Definition::of::<enums::Update>(0x50a38e0e, "updateWalletTonConnectSession"),
    Definition::of::<
        enums::Update,
    >(0xd1ee8199, "updateWalletTonConnectPendingDisconnect"),
    Definition::of::<enums::SendMessageAction>(0x16bf744e, "sendMessageTypingAction"),
    Definition::of::<enums::SendMessageAction>(0xfd5ec8f5, "sendMessageCancelAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xa187d66f, "sendMessageRecordVideoAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xe9763aec, "sendMessageUploadVideoAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xd52f73f7, "sendMessageRecordAudioAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xf351d7ab, "sendMessageUploadAudioAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xd1d34a26, "sendMessageUploadPhotoAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xaa0cd9e4, "sendMessageUploadDocumentAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x176f8ba1, "sendMessageGeoLocationAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x628cbc6f, "sendMessageChooseContactAction"),
    Definition::of::<enums::SendMessageAction>(0xdd6a8f48, "sendMessageGamePlayAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x88f27fbc, "sendMessageRecordRoundAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x243e1c66, "sendMessageUploadRoundAction"),
    Definition::of::<enums::SendMessageAction>(0xd92c2285, "speakingInGroupCallAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xdbda9246, "sendMessageHistoryImportAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xb05ac6b1, "sendMessageChooseStickerAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x25972bcb, "sendMessageEmojiInteraction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xb665902e, "sendMessageEmojiInteractionSeen"),
    Definition::of::<enums::SendMessageAction>(0x3630b85a, "sendMessageTextDraftAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0xa937c7be, "inputSendMessageRichMessageDraftAction"),
    Definition::of::<
        enums::SendMessageAction,
    >(0x52564893, "sendMessageRichMessageDraftAction"),
    Definition::of::<enums::SendMessageAction>(0xfbf902b0, "sendMessageStopDraftAction"),
    Definition::of::<enums::EncryptedMessage>(0xed18c118, "encryptedMessage"),
    Definition::of::<enums::EncryptedMessage>(0x23734b06, "encryptedMessageService"),
    Definition::of::<enums::EncryptedChat>(0xab7ec0a0, "encryptedChatEmpty"),
    Definition::of::<enums::EncryptedChat>(0x66b25953, "encryptedChatWaiting"),
    Definition::of::<enums::EncryptedChat>(0x48f1d94c, "encryptedChatRequested"),
    Definition::of::<enums::EncryptedChat>(0x61f0d4c7, "encryptedChat"),
    Definition::of::<enums::EncryptedChat>(0x1e1c7c45, "encryptedChatDiscarded"),
    Definition::of::<enums::NotifyPeer>(0x9fd40bd8, "notifyPeer"),
    Definition::of::<enums::NotifyPeer>(0xb4c83b4c, "notifyUsers"),
    Definition::of::<enums::NotifyPeer>(0xc007cec3, "notifyChats"),
    Definition::of::<enums::NotifyPeer>(0xd612e8ef, "notifyBroadcasts"),
    Definition::of::<enums::NotifyPeer>(0x226e6308, "notifyForumTopic"),
    Definition::of::<enums::NotifyPeer>(0xbe376999, "notifyCommunity"),
    Definition::of::<enums::PrivacyKey>(0xbc2eab30, "privacyKeyStatusTimestamp"),
    Definition::of::<enums::PrivacyKey>(0x500e6dfa, "privacyKeyChatInvite"),
    Definition::of::<enums::PrivacyKey>(0x3d662b7b, "privacyKeyPhoneCall"),
    Definition::of::<enums::PrivacyKey>(0x39491cc8, "privacyKeyPhoneP2P"),
    Definition::of::<enums::PrivacyKey>(0x69ec56a3, "privacyKeyForwards"),
    Definition::of::<enums::PrivacyKey>(0x96151fed, "privacyKeyProfilePhoto"),
    Definition::of::<enums::PrivacyKey>(0xd19ae46d, "privacyKeyPhoneNumber"),
    Definition::of::<enums::PrivacyKey>(0x42ffd42b, "privacyKeyAddedByPhone"),
    Definition::of::<enums::PrivacyKey>(0x0697f414, "privacyKeyVoiceMessages"),
    Definition::of::<enums::PrivacyKey>(0xa486b761, "privacyKeyAbout"),
    Definition::of::<enums::PrivacyKey>(0x2000a518, "privacyKeyBirthday"),
    Definition::of::<enums::PrivacyKey>(0x2ca4fdf8, "privacyKeyStarGiftsAutoSave"),
    Definition::of::<enums::PrivacyKey>(0x17d348d2, "privacyKeyNoPaidMessages"),
    Definition::of::<enums::PrivacyKey>(0xff7a571b, "privacyKeySavedMusic"),
    Definition::of::<enums::PrivacyRule>(0xfffe1bac, "privacyValueAllowContacts"),
    Definition::of::<enums::PrivacyRule>(0x65427b82, "privacyValueAllowAll"),
    Definition::of::<enums::PrivacyRule>(0xb8905fb2, "privacyValueAllowUsers"),
    Definition::of::<enums::PrivacyRule>(0xf888fa1a, "privacyValueDisallowContacts"),
    Definition::of::<enums::PrivacyRule>(0x8b73e763, "privacyValueDisallowAll"),
    Definition::of::<enums::PrivacyRule>(0xe4621141, "privacyValueDisallowUsers"),
    Definition::of::<
        enums::PrivacyRule,
    >(0x6b134e8e, "privacyValueAllowChatParticipants"),
    Definition::of::<
        enums::PrivacyRule,
    >(0x41c87565, "privacyValueDisallowChatParticipants"),
    Definition::of::<enums::PrivacyRule>(0xf7e8d89b, "privacyValueAllowCloseFriends"),
    Definition::of::<enums::PrivacyRule>(0xece9814b, "privacyValueAllowPremium"),
    Definition::of::<enums::PrivacyRule>(0x21461b5d, "privacyValueAllowBots"),
    Definition::of::<enums::PrivacyRule>(0xf6a5f82f, "privacyValueDisallowBots"),
    Definition::of::<enums::messages::StickerSet>(0x6e153f16, "messages.stickerSet"),
    Definition::of::<
        enums::messages::StickerSet,
    >(0xd3f924eb, "messages.stickerSetNotModified"),
    Definition::of::<
        enums::InlineQueryPeerType,
    >(0x3081ed9d, "inlineQueryPeerTypeSameBotPM"),
    Definition::of::<enums::InlineQueryPeerType>(0x833c0fac, "inlineQueryPeerTypePM"),
    Definition::of::<enums::InlineQueryPeerType>(0xd766c50a, "inlineQueryPeerTypeChat"),
    Definition::of::<
        enums::InlineQueryPeerType,
    >(0x5ec4be43, "inlineQueryPeerTypeMegagroup"),
    Definition::of::<
        enums::InlineQueryPeerType,
    >(0x6334ee9a, "inlineQueryPeerTypeBroadcast"),
    Definition::of::<enums::InlineQueryPeerType>(0x0e3b2d0c, "inlineQueryPeerTypeBotPM"),
    Definition::of::<
        enums::InputBotInlineMessageId,
    >(0x890c3d89, "inputBotInlineMessageID"),
    Definition::of::<
        enums::InputBotInlineMessageId,
    >(0xb6d915d7, "inputBotInlineMessageID64"),
    Definition::of::<enums::DialogPeer>(0xe56dbf05, "dialogPeer"),
    Definition::of::<enums::DialogPeer>(0x514519e2, "dialogPeerFolder"),
    Definition::of::<enums::DialogPeer>(0x2f65c8e4, "dialogPeerCommunity"),
    Definition::of::<enums::PhoneCall>(0x5366c915, "phoneCallEmpty"),
    Definition::of::<enums::PhoneCall>(0xc5226f17, "phoneCallWaiting"),
    Definition::of::<enums::PhoneCall>(0x14b0ed0c, "phoneCallRequested"),
    Definition::of::<enums::PhoneCall>(0x3660c311, "phoneCallAccepted"),
    Definition::of::<enums::PhoneCall>(0x30535af5, "phoneCall"),
    Definition::of::<enums::PhoneCall>(0x50ca4de1, "phoneCallDiscarded"),
    Definition::of::<enums::PeerLocated>(0xca461b5d, "peerLocated"),
    Definition::of::<enums::PeerLocated>(0xf8ec284b, "peerSelfLocated"),
    Definition::of::<enums::DialogFilter>(0xaa472651, "dialogFilter"),
    Definition::of::<enums::DialogFilter>(0x363293ae, "dialogFilterDefault"),
    Definition::of::<enums::DialogFilter>(0x96537bd7, "dialogFilterChatlist"),
    Definition::of::<enums::GroupCall>(0x7780bcb4, "groupCallDiscarded"),
    Definition::of::<enums::GroupCall>(0xefb2b617, "groupCall"),
    Definition::of::<enums::ChannelParticipant>(0x1bd54456, "channelParticipant"),
    Definition::of::<enums::ChannelParticipant>(0xa9478a1a, "channelParticipantSelf"),
    Definition::of::<enums::ChannelParticipant>(0x2fe601d3, "channelParticipantCreator"),
    Definition::of::<enums::ChannelParticipant>(0x34c3bb53, "channelParticipantAdmin"),
    Definition::of::<enums::ChannelParticipant>(0xd5f0ad91, "channelParticipantBanned"),
    Definition::of::<enums::ChannelParticipant>(0x1b03f006, "channelParticipantLeft"),
    Definition::of::<enums::BotMenuButton>(0x7533a588, "botMenuButtonDefault"),
    Definition::of::<enums::BotMenuButton>(0x4258c205, "botMenuButtonCommands"),
    Definition::of::<enums::BotMenuButton>(0xc7b57ce6, "botMenuButton"),
    Definition::of::<enums::Reaction>(0x79f5d419, "reactionEmpty"),
    Definition::of::<enums::Reaction>(0x1b2286b8, "reactionEmoji"),
    Definition::of::<enums::Reaction>(0x8935fc73, "reactionCustomEmoji"),
    Definition::of::<enums::Reaction>(0x523da4eb, "reactionPaid"),
    Definition::of::<
        enums::PaidReactionPrivacy,
    >(0x206ad49e, "paidReactionPrivacyDefault"),
    Definition::of::<
        enums::PaidReactionPrivacy,
    >(0x1f0c1ad9, "paidReactionPrivacyAnonymous"),
    Definition::of::<enums::PaidReactionPrivacy>(0xdc6cfcf0, "paidReactionPrivacyPeer"),
    Definition::of::<
        enums::StarGiftAuctionState,
    >(0xfe333952, "starGiftAuctionStateNotModified"),
    Definition::of::<enums::StarGiftAuctionState>(0x771a4e66, "starGiftAuctionState"),
    Definition::of::<
        enums::StarGiftAuctionState,
    >(0x972dabbf, "starGiftAuctionStateFinished"),
    Definition::of::<
        enums::messages::EmojiGameInfo,
    >(0x59e65335, "messages.emojiGameUnavailable"),
    Definition::of::<
        enums::messages::EmojiGameInfo,
    >(0x44e56023, "messages.emojiGameDiceInfo"),
    Definition::of::<enums::JoinChatBotResult>(0xae152a69, "joinChatBotResultApproved"),
    Definition::of::<enums::JoinChatBotResult>(0x0efa0194, "joinChatBotResultDeclined"),
    Definition::of::<enums::JoinChatBotResult>(0x98a3a840, "joinChatBotResultQueued"),
    Definition::of::<enums::JoinChatBotResult>(0xd6e3b813, "joinChatBotResultWebView"),
    Definition::of::<enums::WalletState>(0x9cb9b2ec, "walletStateEmpty"),
    Definition::of::<enums::WalletState>(0x95c5346b, "walletState"),
    Definition::of::<enums::updates::Difference>(0x5d75a138, "updates.differenceEmpty"),
    Definition::of::<enums::updates::Difference>(0x00f49ca0, "updates.difference"),
    Definition::of::<enums::updates::Difference>(0xa8fb1981, "updates.differenceSlice"),
    Definition::of::<
        enums::updates::Difference,
    >(0x4afe8f6d, "updates.differenceTooLong"),
    Definition::of::<enums::Updates>(0xe317af7e, "updatesTooLong"),
    Definition::of::<enums::Updates>(0x313bc7f8, "updateShortMessage"),
    Definition::of::<enums::Updates>(0x4d6deea5, "updateShortChatMessage"),
    Definition::of::<enums::Updates>(0x78d4dec1, "updateShort"),
    Definition::of::<enums::Updates>(0x725b04c3, "updatesCombined"),
    Definition::of::<enums::Updates>(0x74ae4240, "updates"),
    Definition::of::<enums::Updates>(0x9015e101, "updateShortSentMessage"),
    Definition::of::<enums::photos::Photos>(0x8dca6aa5, "photos.photos"),
    Definition::of::<enums::photos::Photos>(0x15051f54, "photos.photosSlice"),
    Definition::of::<enums::upload::File>(0x096a18d5, "upload.file"),
    Definition::of::<enums::upload::File>(0xf18cda44, "upload.fileCdnRedirect"),
    Definition::of::<enums::help::AppUpdate>(0xccbbce30, "help.appUpdate"),
    Definition::of::<enums::help::AppUpdate>(0xc45a6536, "help.noAppUpdate"),
    Definition::of::<enums::EncryptedFile>(0xc21f497e, "encryptedFileEmpty"),
    Definition::of::<enums::EncryptedFile>(0xa8008cd8, "encryptedFile"),
    Definition::of::<enums::InputEncryptedFile>(0x1837c364, "inputEncryptedFileEmpty"),
    Definition::of::<
        enums::InputEncryptedFile,
    >(0x64bd0306, "inputEncryptedFileUploaded"),
    Definition::of::<enums::InputEncryptedFile>(0x5a17b5e5, "inputEncryptedFile"),
    Definition::of::<
        enums::InputEncryptedFile,
    >(0x2dc173c8, "inputEncryptedFileBigUploaded"),
    Definition::of::<
        enums::messages::DhConfig,
    >(0xc0e24635, "messages.dhConfigNotModified"),
    Definition::of::<enums::messages::DhConfig>(0x2c221edd, "messages.dhConfig"),
    Definition::of::<
        enums::messages::SentEncryptedMessage,
    >(0x560f8935, "messages.sentEncryptedMessage"),
    Definition::of::<
        enums::messages::SentEncryptedMessage,
    >(0x9493ff32, "messages.sentEncryptedFile"),
    Definition::of::<enums::InputRichMessage>(0xe4c449fc, "inputRichMessage"),
    Definition::of::<enums::InputRichMessage>(0xdacb836a, "inputRichMessageHTML"),
    Definition::of::<enums::InputRichMessage>(0x004b572c, "inputRichMessageMarkdown"),
    Definition::of::<
        enums::InputPrivacyKey,
    >(0x4f96cb18, "inputPrivacyKeyStatusTimestamp"),
    Definition::of::<enums::InputPrivacyKey>(0xbdfb0426, "inputPrivacyKeyChatInvite"),
    Definition::of::<enums::InputPrivacyKey>(0xfabadc5f, "inputPrivacyKeyPhoneCall"),
    Definition::of::<enums::InputPrivacyKey>(0xdb9e70d2, "inputPrivacyKeyPhoneP2P"),
    Definition::of::<enums::InputPrivacyKey>(0xa4dd4c08, "inputPrivacyKeyForwards"),
    Definition::of::<enums::InputPrivacyKey>(0x5719bacc, "inputPrivacyKeyProfilePhoto"),
    Definition::of::<enums::InputPrivacyKey>(0x0352dafa, "inputPrivacyKeyPhoneNumber"),
    Definition::of::<enums::InputPrivacyKey>(0xd1219bdd, "inputPrivacyKeyAddedByPhone"),
    Definition::of::<enums::InputPrivacyKey>(0xaee69d68, "inputPrivacyKeyVoiceMessages"),
    Definition::of::<enums::InputPrivacyKey>(0x3823cc40, "inputPrivacyKeyAbout"),
    Definition::of::<enums::InputPrivacyKey>(0xd65a11cc, "inputPrivacyKeyBirthday"),
    Definition::of::<
        enums::InputPrivacyKey,
    >(0xe1732341, "inputPrivacyKeyStarGiftsAutoSave"),
    Definition::of::<
        enums::InputPrivacyKey,
    >(0xbdc597b4, "inputPrivacyKeyNoPaidMessages"),
    Definition::of::<enums::InputPrivacyKey>(0x4dbe9226, "inputPrivacyKeySavedMusic"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x0d09e07b, "inputPrivacyValueAllowContacts"),
    Definition::of::<enums::InputPrivacyRule>(0x184b35ce, "inputPrivacyValueAllowAll"),
    Definition::of::<enums::InputPrivacyRule>(0x131cc67f, "inputPrivacyValueAllowUsers"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x0ba52007, "inputPrivacyValueDisallowContacts"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0xd66b66c9, "inputPrivacyValueDisallowAll"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x90110467, "inputPrivacyValueDisallowUsers"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x840649cf, "inputPrivacyValueAllowChatParticipants"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0xe94f0f86, "inputPrivacyValueDisallowChatParticipants"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x2f453e49, "inputPrivacyValueAllowCloseFriends"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0x77cdc9f1, "inputPrivacyValueAllowPremium"),
    Definition::of::<enums::InputPrivacyRule>(0x5a4fcce5, "inputPrivacyValueAllowBots"),
    Definition::of::<
        enums::InputPrivacyRule,
    >(0xc4e57915, "inputPrivacyValueDisallowBots"),
    Definition::of::<
        enums::messages::Stickers,
    >(0xf1749a22, "messages.stickersNotModified"),
    Definition::of::<enums::messages::Stickers>(0x30a6ec7e, "messages.stickers"),
    Definition::of::<
        enums::messages::AllStickers,
    >(0xe86602c3, "messages.allStickersNotModified"),
    Definition::of::<enums::messages::AllStickers>(0xcdbbcebb, "messages.allStickers"),
    Definition::of::<enums::WebPageAttribute>(0x54b56617, "webPageAttributeTheme"),
    Definition::of::<enums::WebPageAttribute>(0x2e94c3e7, "webPageAttributeStory"),
    Definition::of::<enums::WebPageAttribute>(0x50cc03d3, "webPageAttributeStickerSet"),
    Definition::of::<
        enums::WebPageAttribute,
    >(0xcf6f6db8, "webPageAttributeUniqueStarGift"),
    Definition::of::<
        enums::WebPageAttribute,
    >(0x31cad303, "webPageAttributeStarGiftCollection"),
    Definition::of::<
        enums::WebPageAttribute,
    >(0x01c641c2, "webPageAttributeStarGiftAuction"),
    Definition::of::<
        enums::WebPageAttribute,
    >(0x7781fe18, "webPageAttributeAiComposeTone"),
    Definition::of::<enums::PasswordKdfAlgo>(0xd45ab096, "passwordKdfAlgoUnknown"),
    Definition::of::<
        enums::PasswordKdfAlgo,
    >(0x3a912d4a, "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"),
    Definition::of::<
        enums::SecurePasswordKdfAlgo,
    >(0x004a8537, "securePasswordKdfAlgoUnknown"),
    Definition::of::<
        enums::SecurePasswordKdfAlgo,
    >(0xbbf2dda0, "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"),
    Definition::of::<
        enums::SecurePasswordKdfAlgo,
    >(0x86471d92, "securePasswordKdfAlgoSHA512"),
    Definition::of::<enums::ChatInvite>(0x5a686d7c, "chatInviteAlready"),
    Definition::of::<enums::ChatInvite>(0x5c9d3702, "chatInvite"),
    Definition::of::<enums::ChatInvite>(0x61695cb0, "chatInvitePeek"),
    Definition::of::<enums::ButtonType>(0xc9dd90e9, "buttonTypeDefault"),
    Definition::of::<enums::ButtonType>(0xdf3d36f9, "buttonTypeRequestPhone"),
    Definition::of::<enums::ButtonType>(0x9beee140, "buttonTypeRequestGeoLocation"),
    Definition::of::<enums::ButtonType>(0xaacfff84, "buttonTypeRequestPoll"),
    Definition::of::<enums::ButtonType>(0x4f58a237, "buttonTypeRequestPeer"),
    Definition::of::<enums::ButtonType>(0x3fe268fe, "inputButtonTypeRequestPeer"),
    Definition::of::<enums::ButtonType>(0xc01a597a, "buttonTypeSimpleWebView"),
    Definition::of::<
        enums::updates::ChannelDifference,
    >(0x3e11affb, "updates.channelDifferenceEmpty"),
    Definition::of::<
        enums::updates::ChannelDifference,
    >(0xa4bcc6fe, "updates.channelDifferenceTooLong"),
    Definition::of::<
        enums::updates::ChannelDifference,
    >(0x2064674e, "updates.channelDifference"),
    Definition::of::<
        enums::ChannelMessagesFilter,
    >(0x94d42ee7, "channelMessagesFilterEmpty"),
    Definition::of::<enums::ChannelMessagesFilter>(0xcd77d957, "channelMessagesFilter"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xde3f3c79, "channelParticipantsRecent"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xb4608969, "channelParticipantsAdmins"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xa3b54985, "channelParticipantsKicked"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xb0d1865b, "channelParticipantsBots"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0x1427a5e1, "channelParticipantsBanned"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0x0656ac4b, "channelParticipantsSearch"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xbb6ae88d, "channelParticipantsContacts"),
    Definition::of::<
        enums::ChannelParticipantsFilter,
    >(0xe04b5ceb, "channelParticipantsMentions"),
    Definition::of::<
        enums::channels::ChannelParticipants,
    >(0x9ab0feaf, "channels.channelParticipants"),
    Definition::of::<
        enums::channels::ChannelParticipants,
    >(0xf0173fe9, "channels.channelParticipantsNotModified"),
    Definition::of::<
        enums::messages::SavedGifs,
    >(0xe8025ca2, "messages.savedGifsNotModified"),
    Definition::of::<enums::messages::SavedGifs>(0x84a02a0d, "messages.savedGifs"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0x3380c786, "inputBotInlineMessageMediaAuto"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0x3dcd7a87, "inputBotInlineMessageText"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0x96929a85, "inputBotInlineMessageMediaGeo"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0x417bbf11, "inputBotInlineMessageMediaVenue"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0xa6edbffd, "inputBotInlineMessageMediaContact"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0x4b425864, "inputBotInlineMessageGame"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0xd7e78225, "inputBotInlineMessageMediaInvoice"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0xbddcc510, "inputBotInlineMessageMediaWebPage"),
    Definition::of::<
        enums::InputBotInlineMessage,
    >(0xb43df56c, "inputBotInlineMessageRichMessage"),
    Definition::of::<enums::InputBotInlineResult>(0x88bf9319, "inputBotInlineResult"),
    Definition::of::<
        enums::InputBotInlineResult,
    >(0xa8d864a7, "inputBotInlineResultPhoto"),
    Definition::of::<
        enums::InputBotInlineResult,
    >(0xfff8fdc4, "inputBotInlineResultDocument"),
    Definition::of::<
        enums::InputBotInlineResult,
    >(0x4fa417f2, "inputBotInlineResultGame"),
    Definition::of::<enums::BotInlineMessage>(0x764cf810, "botInlineMessageMediaAuto"),
    Definition::of::<enums::BotInlineMessage>(0x8c7f65e2, "botInlineMessageText"),
    Definition::of::<enums::BotInlineMessage>(0x051846fd, "botInlineMessageMediaGeo"),
    Definition::of::<enums::BotInlineMessage>(0x8a86659c, "botInlineMessageMediaVenue"),
    Definition::of::<
        enums::BotInlineMessage,
    >(0x18d1cdc2, "botInlineMessageMediaContact"),
    Definition::of::<
        enums::BotInlineMessage,
    >(0x354a9b09, "botInlineMessageMediaInvoice"),
    Definition::of::<
        enums::BotInlineMessage,
    >(0x809ad9a6, "botInlineMessageMediaWebPage"),
    Definition::of::<enums::BotInlineMessage>(0x0a617e7b, "botInlineMessageRichMessage"),
    Definition::of::<enums::BotInlineResult>(0x11965f3a, "botInlineResult"),
    Definition::of::<enums::BotInlineResult>(0x17db940b, "botInlineMediaResult"),
    Definition::of::<enums::TopPeerCategory>(0xab661b5b, "topPeerCategoryBotsPM"),
    Definition::of::<enums::TopPeerCategory>(0x148677e2, "topPeerCategoryBotsInline"),
    Definition::of::<
        enums::TopPeerCategory,
    >(0x0637b7ed, "topPeerCategoryCorrespondents"),
    Definition::of::<enums::TopPeerCategory>(0xbd17a14a, "topPeerCategoryGroups"),
    Definition::of::<enums::TopPeerCategory>(0x161d9628, "topPeerCategoryChannels"),
    Definition::of::<enums::TopPeerCategory>(0x1e76a78c, "topPeerCategoryPhoneCalls"),
    Definition::of::<enums::TopPeerCategory>(0xa8406ca9, "topPeerCategoryForwardUsers"),
    Definition::of::<enums::TopPeerCategory>(0xfbeec0f0, "topPeerCategoryForwardChats"),
    Definition::of::<enums::TopPeerCategory>(0xfd9e7bec, "topPeerCategoryBotsApp"),
    Definition::of::<enums::TopPeerCategory>(0x6c24f3dd, "topPeerCategoryBotsGuestChat"),
    Definition::of::<
        enums::contacts::TopPeers,
    >(0xde266ef5, "contacts.topPeersNotModified"),
    Definition::of::<enums::contacts::TopPeers>(0x70b772a8, "contacts.topPeers"),
    Definition::of::<enums::contacts::TopPeers>(0xb52c939d, "contacts.topPeersDisabled"),
    Definition::of::<enums::InputReplyTo>(0x3bd4b7c2, "inputReplyToMessage"),
    Definition::of::<enums::InputReplyTo>(0x5881323a, "inputReplyToStory"),
    Definition::of::<enums::InputReplyTo>(0x69d66c45, "inputReplyToMonoForum"),
    Definition::of::<enums::InputReplyTo>(0x4119b95e, "inputReplyToEphemeralMessage"),
    Definition::of::<
        enums::messages::FeaturedStickers,
    >(0xc6dc0c66, "messages.featuredStickersNotModified"),
    Definition::of::<
        enums::messages::FeaturedStickers,
    >(0xbe382906, "messages.featuredStickers"),
    Definition::of::<enums::StickerSetCovered>(0x6410a5d2, "stickerSetCovered"),
    Definition::of::<enums::StickerSetCovered>(0x3407e51b, "stickerSetMultiCovered"),
    Definition::of::<enums::StickerSetCovered>(0x40d13c0e, "stickerSetFullCovered"),
    Definition::of::<enums::StickerSetCovered>(0x77b15d1c, "stickerSetNoCovered"),
    Definition::of::<
        enums::messages::RecentStickers,
    >(0x0b17f890, "messages.recentStickersNotModified"),
    Definition::of::<
        enums::messages::RecentStickers,
    >(0x88d37c56, "messages.recentStickers"),
    Definition::of::<
        enums::messages::StickerSetInstallResult,
    >(0x38641628, "messages.stickerSetInstallResultSuccess"),
    Definition::of::<
        enums::messages::StickerSetInstallResult,
    >(0x35e410a8, "messages.stickerSetInstallResultArchive"),
    Definition::of::<enums::InputStickeredMedia>(0x4a992157, "inputStickeredMediaPhoto"),
    Definition::of::<
        enums::InputStickeredMedia,
    >(0x0438865b, "inputStickeredMediaDocument"),
    Definition::of::<enums::RichText>(0xdc3d824f, "textEmpty"),
    Definition::of::<enums::RichText>(0x744694e0, "textPlain"),
    Definition::of::<enums::RichText>(0x6724abc4, "textBold"),
    Definition::of::<enums::RichText>(0xd912a59c, "textItalic"),
    Definition::of::<enums::RichText>(0xc12622c4, "textUnderline"),
    Definition::of::<enums::RichText>(0x9bf8bb95, "textStrike"),
    Definition::of::<enums::RichText>(0x6c3f19b9, "textFixed"),
    Definition::of::<enums::RichText>(0x3c2884c1, "textUrl"),
    Definition::of::<enums::RichText>(0xde5a0dd6, "textEmail"),
    Definition::of::<enums::RichText>(0x7e6260d7, "textConcat"),
    Definition::of::<enums::RichText>(0xed6a8504, "textSubscript"),
    Definition::of::<enums::RichText>(0xc7fb5e01, "textSuperscript"),
    Definition::of::<enums::RichText>(0x034b8621, "textMarked"),
    Definition::of::<enums::RichText>(0x1ccb966a, "textPhone"),
    Definition::of::<enums::RichText>(0x081ccf4f, "textImage"),
    Definition::of::<enums::RichText>(0x35553762, "textAnchor"),
    Definition::of::<enums::RichText>(0x9d2eac97, "textMath"),
    Definition::of::<enums::RichText>(0xa26156c0, "textCustomEmoji"),
    Definition::of::<enums::RichText>(0x4c2a5d62, "textSpoiler"),
    Definition::of::<enums::RichText>(0xcd24cf44, "textMention"),
    Definition::of::<enums::RichText>(0x519524ea, "textHashtag"),
    Definition::of::<enums::RichText>(0x02ff29d3, "textBotCommand"),
    Definition::of::<enums::RichText>(0x7b9e1801, "textCashtag"),
    Definition::of::<enums::RichText>(0xac6a83aa, "textAutoUrl"),
    Definition::of::<enums::RichText>(0xc556a45d, "textAutoEmail"),
    Definition::of::<enums::RichText>(0x24c26789, "textAutoPhone"),
    Definition::of::<enums::RichText>(0xb956812d, "textBankCard"),
    Definition::of::<enums::RichText>(0x01a9fbfc, "textMentionName"),
    Definition::of::<enums::RichText>(0xa5b45e2b, "textDate"),
    Definition::of::<enums::RichText>(0x9686cb50, "textDiff"),
    Definition::of::<enums::RichText>(0xafc79cd6, "textButton"),
    Definition::of::<enums::RichText>(0x3cd2a36a, "textTonAddress"),
    Definition::of::<enums::InlineButtonType>(0xeca4f8d4, "inlineButtonTypeUrl"),
    Definition::of::<enums::InlineButtonType>(0xbfd02da2, "inlineButtonTypeUrlAuth"),
    Definition::of::<
        enums::InlineButtonType,
    >(0x9961bcb4, "inputInlineButtonTypeUrlAuth"),
    Definition::of::<enums::InlineButtonType>(0x3bcab5b4, "inlineButtonTypeWebView"),
    Definition::of::<enums::InlineButtonType>(0x2955bc38, "inlineButtonTypeCallback"),
    Definition::of::<enums::InlineButtonType>(0x5cd3709d, "inlineButtonTypeGame"),
    Definition::of::<enums::InlineButtonType>(0x48bad7a5, "inlineButtonTypeBuy"),
    Definition::of::<
        enums::InlineButtonType,
    >(0x93773ff5, "inlineButtonTypeSwitchInline"),
    Definition::of::<enums::InlineButtonType>(0x3fa33fcf, "inlineButtonTypeUserProfile"),
    Definition::of::<
        enums::InlineButtonType,
    >(0x53f3ce5a, "inputInlineButtonTypeUserProfile"),
    Definition::of::<enums::InlineButtonType>(0xb41d3272, "inlineButtonTypeCopy"),
    Definition::of::<enums::InlineButtonType>(0xa438619d, "inlineButtonTypeDisabled"),
    Definition::of::<enums::PageBlock>(0x13567e8a, "pageBlockUnsupported"),
    Definition::of::<enums::PageBlock>(0x70abc3fd, "pageBlockTitle"),
    Definition::of::<enums::PageBlock>(0x8ffa9a1f, "pageBlockSubtitle"),
    Definition::of::<enums::PageBlock>(0xbaafe5e0, "pageBlockAuthorDate"),
    Definition::of::<enums::PageBlock>(0xbfd064ec, "pageBlockHeader"),
    Definition::of::<enums::PageBlock>(0xf12bb6e1, "pageBlockSubheader"),
    Definition::of::<enums::PageBlock>(0x467a0766, "pageBlockParagraph"),
    Definition::of::<enums::PageBlock>(0xc070d93e, "pageBlockPreformatted"),
    Definition::of::<enums::PageBlock>(0x48870999, "pageBlockFooter"),
    Definition::of::<enums::PageBlock>(0xdb20b188, "pageBlockDivider"),
    Definition::of::<enums::PageBlock>(0xce0d37b0, "pageBlockAnchor"),
    Definition::of::<enums::PageBlock>(0xe4e88011, "pageBlockList"),
    Definition::of::<enums::PageBlock>(0x66d1670b, "pageBlockBlockquote"),
    Definition::of::<enums::PageBlock>(0x4f4456d3, "pageBlockPullquote"),
    Definition::of::<enums::PageBlock>(0x1759c560, "pageBlockPhoto"),
    Definition::of::<enums::PageBlock>(0x7c8fe7b6, "pageBlockVideo"),
    Definition::of::<enums::PageBlock>(0x39f23300, "pageBlockCover"),
    Definition::of::<enums::PageBlock>(0xa8718dc5, "pageBlockEmbed"),
    Definition::of::<enums::PageBlock>(0xf259a80b, "pageBlockEmbedPost"),
    Definition::of::<enums::PageBlock>(0x65a0fa4d, "pageBlockCollage"),
    Definition::of::<enums::PageBlock>(0x031f9590, "pageBlockSlideshow"),
    Definition::of::<enums::PageBlock>(0xef1751b5, "pageBlockChannel"),
    Definition::of::<enums::PageBlock>(0x804361ea, "pageBlockAudio"),
    Definition::of::<enums::PageBlock>(0x1e148390, "pageBlockKicker"),
    Definition::of::<enums::PageBlock>(0xbf4dea82, "pageBlockTable"),
    Definition::of::<enums::PageBlock>(0x1fd6f6c1, "pageBlockOrderedList"),
    Definition::of::<enums::PageBlock>(0x76768bed, "pageBlockDetails"),
    Definition::of::<enums::PageBlock>(0x16115a96, "pageBlockRelatedArticles"),
    Definition::of::<enums::PageBlock>(0xa44f3ef6, "pageBlockMap"),
    Definition::of::<enums::PageBlock>(0xbaff072f, "pageBlockHeading1"),
    Definition::of::<enums::PageBlock>(0x096b2aec, "pageBlockHeading2"),
    Definition::of::<enums::PageBlock>(0x67e731ad, "pageBlockHeading3"),
    Definition::of::<enums::PageBlock>(0xb532772b, "pageBlockHeading4"),
    Definition::of::<enums::PageBlock>(0xdbbe6c6a, "pageBlockHeading5"),
    Definition::of::<enums::PageBlock>(0x682a41a9, "pageBlockHeading6"),
    Definition::of::<enums::PageBlock>(0x59080c20, "pageBlockMath"),
    Definition::of::<enums::PageBlock>(0x3c29a3e2, "pageBlockThinking"),
    Definition::of::<enums::PageBlock>(0x574b617f, "inputPageBlockMap"),
    Definition::of::<enums::PageBlock>(0x0e6e47c4, "pageBlockBlockquoteBlocks"),
    Definition::of::<enums::PageBlock>(0x6d640318, "pageBlockButtonRow"),
    Definition::of::<enums::PageBlock>(0x38fa3ba3, "pageBlockDocument"),
    Definition::of::<enums::PageListItem>(0x2f58683c, "pageListItemText"),
    Definition::of::<enums::PageListItem>(0x63ca67aa, "pageListItemBlocks"),
    Definition::of::<enums::PageListOrderedItem>(0x15031189, "pageListOrderedItemText"),
    Definition::of::<
        enums::PageListOrderedItem,
    >(0x8ff2d5f0, "pageListOrderedItemBlocks"),
    Definition::of::<enums::InputWebFileLocation>(0xc239d686, "inputWebFileLocation"),
    Definition::of::<
        enums::InputWebFileLocation,
    >(0x9f2221c9, "inputWebFileGeoPointLocation"),
    Definition::of::<
        enums::InputWebFileLocation,
    >(0xf46fe924, "inputWebFileAudioAlbumThumbLocation"),
    Definition::of::<enums::payments::PaymentForm>(0xa0058751, "payments.paymentForm"),
    Definition::of::<
        enums::payments::PaymentForm,
    >(0x7bf6b15c, "payments.paymentFormStars"),
    Definition::of::<
        enums::payments::PaymentForm,
    >(0xb425cfe1, "payments.paymentFormStarGift"),
    Definition::of::<
        enums::payments::PaymentResult,
    >(0x4e5f810d, "payments.paymentResult"),
    Definition::of::<
        enums::payments::PaymentResult,
    >(0xd8411139, "payments.paymentVerificationNeeded"),
    Definition::of::<
        enums::payments::PaymentReceipt,
    >(0x70c4fe03, "payments.paymentReceipt"),
    Definition::of::<
        enums::payments::PaymentReceipt,
    >(0xdabbf83a, "payments.paymentReceiptStars"),
    Definition::of::<
        enums::InputPaymentCredentials,
    >(0xc10eb2cf, "inputPaymentCredentialsSaved"),
    Definition::of::<
        enums::InputPaymentCredentials,
    >(0x3417d728, "inputPaymentCredentials"),
    Definition::of::<
        enums::InputPaymentCredentials,
    >(0x0aa1c39f, "inputPaymentCredentialsApplePay"),
    Definition::of::<
        enums::InputPaymentCredentials,
    >(0x8ac32801, "inputPaymentCredentialsGooglePay"),
    Definition::of::<enums::PhoneConnection>(0x9cc123c7, "phoneConnection"),
    Definition::of::<enums::PhoneConnection>(0x635fe375, "phoneConnectionWebrtc"),
    Definition::of::<enums::upload::CdnFile>(0xeea8e46e, "upload.cdnFileReuploadNeeded"),
    Definition::of::<enums::upload::CdnFile>(0xa99fca4f, "upload.cdnFile"),
    Definition::of::<enums::LangPackString>(0xcad181f6, "langPackString"),
    Definition::of::<enums::LangPackString>(0x6c47ac9f, "langPackStringPluralized"),
    Definition::of::<enums::LangPackString>(0x2979eeb2, "langPackStringDeleted"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe6dfb825, "channelAdminLogEventActionChangeTitle"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x55188a2e, "channelAdminLogEventActionChangeAbout"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x6a4afc38, "channelAdminLogEventActionChangeUsername"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x434bd2af, "channelAdminLogEventActionChangePhoto"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x1b7907ae, "channelAdminLogEventActionToggleInvites"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x26ae0971, "channelAdminLogEventActionToggleSignatures"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe9e82c18, "channelAdminLogEventActionUpdatePinned"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x709b2405, "channelAdminLogEventActionEditMessage"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x42e047bb, "channelAdminLogEventActionDeleteMessage"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x183040d3, "channelAdminLogEventActionParticipantJoin"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xf89777f2, "channelAdminLogEventActionParticipantLeave"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe31c34d8, "channelAdminLogEventActionParticipantInvite"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe6d83d7e, "channelAdminLogEventActionParticipantToggleBan"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xd5676710, "channelAdminLogEventActionParticipantToggleAdmin"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xb1c3caa7, "channelAdminLogEventActionChangeStickerSet"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5f5c95f1, "channelAdminLogEventActionTogglePreHistoryHidden"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x2df5fc0a, "channelAdminLogEventActionDefaultBannedRights"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x8f079643, "channelAdminLogEventActionStopPoll"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x050c7ac8, "channelAdminLogEventActionChangeLinkedChat"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x0e6b76ae, "channelAdminLogEventActionChangeLocation"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x53909779, "channelAdminLogEventActionToggleSlowMode"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x23209745, "channelAdminLogEventActionStartGroupCall"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xdb9f9140, "channelAdminLogEventActionDiscardGroupCall"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xf92424d2, "channelAdminLogEventActionParticipantMute"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe64429c0, "channelAdminLogEventActionParticipantUnmute"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x56d6a247, "channelAdminLogEventActionToggleGroupCallSetting"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xfe9fc158, "channelAdminLogEventActionParticipantJoinByInvite"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5a50fca4, "channelAdminLogEventActionExportedInviteDelete"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x410a134e, "channelAdminLogEventActionExportedInviteRevoke"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xe90ebb59, "channelAdminLogEventActionExportedInviteEdit"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x3e7f6847, "channelAdminLogEventActionParticipantVolume"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x6e941a38, "channelAdminLogEventActionChangeHistoryTTL"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xafb6144a, "channelAdminLogEventActionParticipantJoinByRequest"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xcb2ac766, "channelAdminLogEventActionToggleNoForwards"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x278f2868, "channelAdminLogEventActionSendMessage"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xbe4e0ef8, "channelAdminLogEventActionChangeAvailableReactions"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xf04fb3a9, "channelAdminLogEventActionChangeUsernames"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x02cc6383, "channelAdminLogEventActionToggleForum"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x58707d28, "channelAdminLogEventActionCreateTopic"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xf06fe208, "channelAdminLogEventActionEditTopic"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xae168909, "channelAdminLogEventActionDeleteTopic"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5d8d353b, "channelAdminLogEventActionPinTopic"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x64f36dfc, "channelAdminLogEventActionToggleAntiSpam"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5796e780, "channelAdminLogEventActionChangePeerColor"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5e477b25, "channelAdminLogEventActionChangeProfilePeerColor"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x31bb5d52, "channelAdminLogEventActionChangeWallpaper"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x3ea9feb1, "channelAdminLogEventActionChangeEmojiStatus"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x46d840ab, "channelAdminLogEventActionChangeEmojiStickerSet"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x60a79c79, "channelAdminLogEventActionToggleSignatureProfiles"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x64642db3, "channelAdminLogEventActionParticipantSubExtend"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0xc517f77e, "channelAdminLogEventActionToggleAutotranslation"),
    Definition::of::<
        enums::ChannelAdminLogEventAction,
    >(0x5806b4ec, "channelAdminLogEventActionParticipantEditRank"),
    Definition::of::<
        enums::messages::FavedStickers,
    >(0x9e8fa6d3, "messages.favedStickersNotModified"),
    Definition::of::<
        enums::messages::FavedStickers,
    >(0x2cb51097, "messages.favedStickers"),
    Definition::of::<enums::RecentMeUrl>(0x46e1d13d, "recentMeUrlUnknown"),
    Definition::of::<enums::RecentMeUrl>(0xb92c09e2, "recentMeUrlUser"),
    Definition::of::<enums::RecentMeUrl>(0xb2da71d2, "recentMeUrlChat"),
    Definition::of::<enums::RecentMeUrl>(0xeb49081d, "recentMeUrlChatInvite"),
    Definition::of::<enums::RecentMeUrl>(0xbc0a57dc, "recentMeUrlStickerSet"),
    Definition::of::<enums::InputMessage>(0xa676a322, "inputMessageID"),
    Definition::of::<enums::InputMessage>(0xbad88395, "inputMessageReplyTo"),
    Definition::of::<enums::InputMessage>(0x86872538, "inputMessagePinned"),
    Definition::of::<enums::InputMessage>(0xacfa1a7e, "inputMessageCallbackQuery"),
    Definition::of::<enums::InputDialogPeer>(0xfcaafeb7, "inputDialogPeer"),
    Definition::of::<enums::InputDialogPeer>(0x64600527, "inputDialogPeerFolder"),
    Definition::of::<enums::InputDialogPeer>(0x69ef72c4, "inputDialogPeerCommunity"),
    Definition::of::<
        enums::messages::FoundStickerSets,
    >(0x0d54b65d, "messages.foundStickerSetsNotModified"),
    Definition::of::<
        enums::messages::FoundStickerSets,
    >(0x8af09dd2, "messages.foundStickerSets"),
    Definition::of::<
        enums::help::TermsOfServiceUpdate,
    >(0xe3309f7f, "help.termsOfServiceUpdateEmpty"),
    Definition::of::<
        enums::help::TermsOfServiceUpdate,
    >(0x28ecf961, "help.termsOfServiceUpdate"),
    Definition::of::<enums::InputSecureFile>(0x3334b0f0, "inputSecureFileUploaded"),
    Definition::of::<enums::InputSecureFile>(0x5367e5be, "inputSecureFile"),
    Definition::of::<enums::SecureFile>(0x64199744, "secureFileEmpty"),
    Definition::of::<enums::SecureFile>(0x7d09c27e, "secureFile"),
    Definition::of::<enums::SecurePlainData>(0x7d6099dd, "securePlainPhone"),
    Definition::of::<enums::SecurePlainData>(0x21ec5a5f, "securePlainEmail"),
    Definition::of::<enums::SecureValueError>(0xe8a40bd9, "secureValueErrorData"),
    Definition::of::<enums::SecureValueError>(0x00be3dfa, "secureValueErrorFrontSide"),
    Definition::of::<enums::SecureValueError>(0x868a2aa5, "secureValueErrorReverseSide"),
    Definition::of::<enums::SecureValueError>(0xe537ced6, "secureValueErrorSelfie"),
    Definition::of::<enums::SecureValueError>(0x7a700873, "secureValueErrorFile"),
    Definition::of::<enums::SecureValueError>(0x666220e9, "secureValueErrorFiles"),
    Definition::of::<enums::SecureValueError>(0x869d758f, "secureValueError"),
    Definition::of::<
        enums::SecureValueError,
    >(0xa1144770, "secureValueErrorTranslationFile"),
    Definition::of::<
        enums::SecureValueError,
    >(0x34636dd8, "secureValueErrorTranslationFiles"),
    Definition::of::<enums::SecureRequiredType>(0x829d99da, "secureRequiredType"),
    Definition::of::<enums::SecureRequiredType>(0x027477b4, "secureRequiredTypeOneOf"),
    Definition::of::<enums::help::DeepLinkInfo>(0x66afa166, "help.deepLinkInfoEmpty"),
    Definition::of::<enums::help::DeepLinkInfo>(0x6a4ee832, "help.deepLinkInfo"),
    Definition::of::<
        enums::InputCheckPasswordSrp,
    >(0x9880f658, "inputCheckPasswordEmpty"),
    Definition::of::<enums::InputCheckPasswordSrp>(0xd27ff082, "inputCheckPasswordSRP"),
    Definition::of::<
        enums::help::PassportConfig,
    >(0xbfb9f457, "help.passportConfigNotModified"),
    Definition::of::<enums::help::PassportConfig>(0xa098d6af, "help.passportConfig"),
    Definition::of::<enums::JsonValue>(0x3f6d7b68, "jsonNull"),
    Definition::of::<enums::JsonValue>(0xc7345e6a, "jsonBool"),
    Definition::of::<enums::JsonValue>(0x2be0dfa4, "jsonNumber"),
    Definition::of::<enums::JsonValue>(0xb71e767a, "jsonString"),
    Definition::of::<enums::JsonValue>(0xf7444763, "jsonArray"),
    Definition::of::<enums::JsonValue>(0x99c1d49d, "jsonObject"),
    Definition::of::<enums::help::UserInfo>(0xf3ae2eed, "help.userInfoEmpty"),
    Definition::of::<enums::help::UserInfo>(0x01eb3758, "help.userInfo"),
    Definition::of::<enums::InputWallPaper>(0xe630b979, "inputWallPaper"),
    Definition::of::<enums::InputWallPaper>(0x72091c80, "inputWallPaperSlug"),
    Definition::of::<enums::InputWallPaper>(0x967a462e, "inputWallPaperNoFile"),
    Definition::of::<
        enums::account::WallPapers,
    >(0x1c199183, "account.wallPapersNotModified"),
    Definition::of::<enums::account::WallPapers>(0xcdc3858c, "account.wallPapers"),
    Definition::of::<enums::EmojiKeyword>(0xd5b3b9f9, "emojiKeyword"),
    Definition::of::<enums::EmojiKeyword>(0x236df622, "emojiKeywordDeleted"),
    Definition::of::<enums::UrlAuthResult>(0x3cd623ec, "urlAuthResultRequest"),
    Definition::of::<enums::UrlAuthResult>(0x623a8fa0, "urlAuthResultAccepted"),
    Definition::of::<enums::UrlAuthResult>(0xa9d6db1f, "urlAuthResultDefault"),
    Definition::of::<enums::InputTheme>(0x3c5693e9, "inputTheme"),
    Definition::of::<enums::InputTheme>(0xf5890df1, "inputThemeSlug"),
    Definition::of::<enums::account::Themes>(0xf41eb622, "account.themesNotModified"),
    Definition::of::<enums::account::Themes>(0x9a3d8c6d, "account.themes"),
    Definition::of::<enums::auth::LoginToken>(0x629f1980, "auth.loginToken"),
    Definition::of::<enums::auth::LoginToken>(0x068e9916, "auth.loginTokenMigrateTo"),
    Definition::of::<enums::auth::LoginToken>(0x390d5c5e, "auth.loginTokenSuccess"),
    Definition::of::<enums::BaseTheme>(0xc3a12462, "baseThemeClassic"),
    Definition::of::<enums::BaseTheme>(0xfbd81688, "baseThemeDay"),
    Definition::of::<enums::BaseTheme>(0xb7b31ea8, "baseThemeNight"),
    Definition::of::<enums::BaseTheme>(0x6d5f77ee, "baseThemeTinted"),
    Definition::of::<enums::BaseTheme>(0x5b11125a, "baseThemeArctic"),
    Definition::of::<enums::MessagePeerVote>(0xb6cc2d5c, "messagePeerVote"),
    Definition::of::<enums::MessagePeerVote>(0x74cda504, "messagePeerVoteInputOption"),
    Definition::of::<enums::MessagePeerVote>(0x4628f6e6, "messagePeerVoteMultiple"),
    Definition::of::<enums::StatsGraph>(0x4a27eb2d, "statsGraphAsync"),
    Definition::of::<enums::StatsGraph>(0xbedc9822, "statsGraphError"),
    Definition::of::<enums::StatsGraph>(0x8ea464b6, "statsGraph"),
    Definition::of::<
        enums::PostInteractionCounters,
    >(0xe7058e7f, "postInteractionCountersMessage"),
    Definition::of::<
        enums::PostInteractionCounters,
    >(0x8a480e27, "postInteractionCountersStory"),
    Definition::of::<enums::help::PromoData>(0x98f6ac75, "help.promoDataEmpty"),
    Definition::of::<enums::help::PromoData>(0x08a4d87a, "help.promoData"),
    Definition::of::<
        enums::help::CountriesList,
    >(0x93cc1f32, "help.countriesListNotModified"),
    Definition::of::<enums::help::CountriesList>(0x87d0759e, "help.countriesList"),
    Definition::of::<
        enums::messages::ExportedChatInvite,
    >(0x1871be50, "messages.exportedChatInvite"),
    Definition::of::<
        enums::messages::ExportedChatInvite,
    >(0x222600ef, "messages.exportedChatInviteReplaced"),
    Definition::of::<enums::BotCommandScope>(0x2f6cb2ab, "botCommandScopeDefault"),
    Definition::of::<enums::BotCommandScope>(0x3c4f04d8, "botCommandScopeUsers"),
    Definition::of::<enums::BotCommandScope>(0x6fe1a881, "botCommandScopeChats"),
    Definition::of::<enums::BotCommandScope>(0xb9aa606a, "botCommandScopeChatAdmins"),
    Definition::of::<enums::BotCommandScope>(0xdb9d897d, "botCommandScopePeer"),
    Definition::of::<enums::BotCommandScope>(0x3fd863d1, "botCommandScopePeerAdmins"),
    Definition::of::<enums::BotCommandScope>(0x0a1321f3, "botCommandScopePeerUser"),
    Definition::of::<
        enums::account::ResetPasswordResult,
    >(0xe3779861, "account.resetPasswordFailedWait"),
    Definition::of::<
        enums::account::ResetPasswordResult,
    >(0xe9effc7d, "account.resetPasswordRequestedWait"),
    Definition::of::<
        enums::account::ResetPasswordResult,
    >(0xe926d63e, "account.resetPasswordOk"),
    Definition::of::<
        enums::account::ChatThemes,
    >(0xe011e1c4, "account.chatThemesNotModified"),
    Definition::of::<enums::account::ChatThemes>(0xbe098173, "account.chatThemes"),
    Definition::of::<
        enums::messages::SponsoredMessages,
    >(0xffda656d, "messages.sponsoredMessages"),
    Definition::of::<
        enums::messages::SponsoredMessages,
    >(0x1839490f, "messages.sponsoredMessagesEmpty"),
    Definition::of::<
        enums::messages::AvailableReactions,
    >(0x9f071957, "messages.availableReactionsNotModified"),
    Definition::of::<
        enums::messages::AvailableReactions,
    >(0x768e3aad, "messages.availableReactions"),
    Definition::of::<
        enums::AttachMenuPeerType,
    >(0x7d6be90e, "attachMenuPeerTypeSameBotPM"),
    Definition::of::<enums::AttachMenuPeerType>(0xc32bfa1a, "attachMenuPeerTypeBotPM"),
    Definition::of::<enums::AttachMenuPeerType>(0xf146d31f, "attachMenuPeerTypePM"),
    Definition::of::<enums::AttachMenuPeerType>(0x0509113f, "attachMenuPeerTypeChat"),
    Definition::of::<
        enums::AttachMenuPeerType,
    >(0x7bfbdefc, "attachMenuPeerTypeBroadcast"),
    Definition::of::<enums::AttachMenuBots>(0xf1d88a5c, "attachMenuBotsNotModified"),
    Definition::of::<enums::AttachMenuBots>(0x3c4301c0, "attachMenuBots"),
    Definition::of::<
        enums::account::SavedRingtones,
    >(0xfbf6e8b1, "account.savedRingtonesNotModified"),
    Definition::of::<
        enums::account::SavedRingtones,
    >(0xc1e92cc5, "account.savedRingtones"),
    Definition::of::<enums::account::SavedRingtone>(0xb7263f6d, "account.savedRingtone"),
    Definition::of::<
        enums::account::SavedRingtone,
    >(0x1f307eb7, "account.savedRingtoneConverted"),
    Definition::of::<enums::InputInvoice>(0xc5b56859, "inputInvoiceMessage"),
    Definition::of::<enums::InputInvoice>(0xc326caef, "inputInvoiceSlug"),
    Definition::of::<enums::InputInvoice>(0x98986c0d, "inputInvoicePremiumGiftCode"),
    Definition::of::<enums::InputInvoice>(0x65f00ce3, "inputInvoiceStars"),
    Definition::of::<
        enums::InputInvoice,
    >(0x34e793f1, "inputInvoiceChatInviteSubscription"),
    Definition::of::<enums::InputInvoice>(0xe8625e92, "inputInvoiceStarGift"),
    Definition::of::<enums::InputInvoice>(0x4d818d5d, "inputInvoiceStarGiftUpgrade"),
    Definition::of::<enums::InputInvoice>(0x4a5f5bd9, "inputInvoiceStarGiftTransfer"),
    Definition::of::<enums::InputInvoice>(0xdabab2ef, "inputInvoicePremiumGiftStars"),
    Definition::of::<
        enums::InputInvoice,
    >(0xf4997e42, "inputInvoiceBusinessBotTransferStars"),
    Definition::of::<enums::InputInvoice>(0xe9b0c658, "inputInvoiceStarGiftResale"),
    Definition::of::<
        enums::InputInvoice,
    >(0x9a0b48b8, "inputInvoiceStarGiftPrepaidUpgrade"),
    Definition::of::<enums::InputInvoice>(0x3e77f614, "inputInvoicePremiumAuthCode"),
    Definition::of::<
        enums::InputInvoice,
    >(0x0923d8d1, "inputInvoiceStarGiftDropOriginalDetails"),
    Definition::of::<enums::InputInvoice>(0x1ecafa10, "inputInvoiceStarGiftAuctionBid"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0xa6751e66, "inputStorePaymentPremiumSubscription"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0x616f7fe8, "inputStorePaymentGiftPremium"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0xfb790393, "inputStorePaymentPremiumGiftCode"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0x160544ca, "inputStorePaymentPremiumGiveaway"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0xf9a2a6cb, "inputStorePaymentStarsTopup"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0x1d741ef7, "inputStorePaymentStarsGift"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0x751f08fa, "inputStorePaymentStarsGiveaway"),
    Definition::of::<
        enums::InputStorePaymentPurpose,
    >(0x3fc18057, "inputStorePaymentAuthCode"),
    Definition::of::<enums::InputSavedStarGift>(0x69279795, "inputSavedStarGiftUser"),
    Definition::of::<enums::InputSavedStarGift>(0xf101aa7f, "inputSavedStarGiftChat"),
    Definition::of::<enums::InputSavedStarGift>(0x2085c238, "inputSavedStarGiftSlug"),
    Definition::of::<
        enums::account::EmojiStatuses,
    >(0xd08ce645, "account.emojiStatusesNotModified"),
    Definition::of::<enums::account::EmojiStatuses>(0x90c467d1, "account.emojiStatuses"),
    Definition::of::<
        enums::messages::Reactions,
    >(0xb06fdbdf, "messages.reactionsNotModified"),
    Definition::of::<enums::messages::Reactions>(0xeafdf716, "messages.reactions"),
    Definition::of::<
        enums::EmailVerifyPurpose,
    >(0x4345be73, "emailVerifyPurposeLoginSetup"),
    Definition::of::<
        enums::EmailVerifyPurpose,
    >(0x527d22eb, "emailVerifyPurposeLoginChange"),
    Definition::of::<
        enums::EmailVerifyPurpose,
    >(0xbbf51685, "emailVerifyPurposePassport"),
    Definition::of::<enums::EmailVerification>(0x922e55a9, "emailVerificationCode"),
    Definition::of::<enums::EmailVerification>(0xdb909ec2, "emailVerificationGoogle"),
    Definition::of::<enums::EmailVerification>(0x96d074fd, "emailVerificationApple"),
    Definition::of::<enums::account::EmailVerified>(0x2b96cd1b, "account.emailVerified"),
    Definition::of::<
        enums::account::EmailVerified,
    >(0xe1bb0d61, "account.emailVerifiedLogin"),
    Definition::of::<enums::RequestPeerType>(0x5f3b8a00, "requestPeerTypeUser"),
    Definition::of::<enums::RequestPeerType>(0xc9f06e1b, "requestPeerTypeChat"),
    Definition::of::<enums::RequestPeerType>(0x339bef6c, "requestPeerTypeBroadcast"),
    Definition::of::<enums::RequestPeerType>(0x3e81e078, "requestPeerTypeCreateBot"),
    Definition::of::<enums::EmojiList>(0x481eadfa, "emojiListNotModified"),
    Definition::of::<enums::EmojiList>(0x7a1e11d1, "emojiList"),
    Definition::of::<enums::EmojiGroup>(0x7a9abda9, "emojiGroup"),
    Definition::of::<enums::EmojiGroup>(0x80d26cc7, "emojiGroupGreeting"),
    Definition::of::<enums::EmojiGroup>(0x093bcf34, "emojiGroupPremium"),
    Definition::of::<
        enums::messages::EmojiGroups,
    >(0x6fb4ad87, "messages.emojiGroupsNotModified"),
    Definition::of::<enums::messages::EmojiGroups>(0x881fb94b, "messages.emojiGroups"),
    Definition::of::<enums::help::AppConfig>(0x7cde641d, "help.appConfigNotModified"),
    Definition::of::<enums::help::AppConfig>(0xdd18782e, "help.appConfig"),
    Definition::of::<enums::InputBotApp>(0xa920bd7a, "inputBotAppID"),
    Definition::of::<enums::InputBotApp>(0x908c0407, "inputBotAppShortName"),
    Definition::of::<
        enums::chatlists::ChatlistInvite,
    >(0xfa87f659, "chatlists.chatlistInviteAlready"),
    Definition::of::<
        enums::chatlists::ChatlistInvite,
    >(0xf10ece2f, "chatlists.chatlistInvite"),
    Definition::of::<enums::MediaArea>(0xbe82db9c, "mediaAreaVenue"),
    Definition::of::<enums::MediaArea>(0xb282217f, "inputMediaAreaVenue"),
    Definition::of::<enums::MediaArea>(0xcad5452d, "mediaAreaGeoPoint"),
    Definition::of::<enums::MediaArea>(0x14455871, "mediaAreaSuggestedReaction"),
    Definition::of::<enums::MediaArea>(0x770416af, "mediaAreaChannelPost"),
    Definition::of::<enums::MediaArea>(0x2271f2bf, "inputMediaAreaChannelPost"),
    Definition::of::<enums::MediaArea>(0x37381085, "mediaAreaUrl"),
    Definition::of::<enums::MediaArea>(0x49a6549c, "mediaAreaWeather"),
    Definition::of::<enums::MediaArea>(0x5787686d, "mediaAreaStarGift"),
    Definition::of::<
        enums::stories::AllStories,
    >(0x1158fe3e, "stories.allStoriesNotModified"),
    Definition::of::<enums::stories::AllStories>(0x6efc5e81, "stories.allStories"),
    Definition::of::<enums::StoryView>(0xb0bdeac5, "storyView"),
    Definition::of::<enums::StoryView>(0x9083670b, "storyViewPublicForward"),
    Definition::of::<enums::StoryView>(0xbd74cf49, "storyViewPublicRepost"),
    Definition::of::<enums::payments::GiveawayInfo>(0x4367daa0, "payments.giveawayInfo"),
    Definition::of::<
        enums::payments::GiveawayInfo,
    >(0xe175e66f, "payments.giveawayInfoResults"),
    Definition::of::<enums::PrepaidGiveaway>(0xb2539d54, "prepaidGiveaway"),
    Definition::of::<enums::PrepaidGiveaway>(0x9a9d77e0, "prepaidStarsGiveaway"),
    Definition::of::<enums::PublicForward>(0x01f2bf4a, "publicForwardMessage"),
    Definition::of::<enums::PublicForward>(0xedf3add0, "publicForwardStory"),
    Definition::of::<enums::help::PeerColorSet>(0x26219a58, "help.peerColorSet"),
    Definition::of::<enums::help::PeerColorSet>(0x767d61eb, "help.peerColorProfileSet"),
    Definition::of::<enums::help::PeerColors>(0x2ba1f5ce, "help.peerColorsNotModified"),
    Definition::of::<enums::help::PeerColors>(0x00f8ed08, "help.peerColors"),
    Definition::of::<enums::StoryReaction>(0x6090d6d5, "storyReaction"),
    Definition::of::<enums::StoryReaction>(0xbbab2643, "storyReactionPublicForward"),
    Definition::of::<enums::StoryReaction>(0xcfcd0f13, "storyReactionPublicRepost"),
    Definition::of::<enums::SavedDialog>(0xbd87cb6c, "savedDialog"),
    Definition::of::<enums::SavedDialog>(0x64407ea7, "monoForumDialog"),
    Definition::of::<enums::messages::SavedDialogs>(0xf83ae221, "messages.savedDialogs"),
    Definition::of::<
        enums::messages::SavedDialogs,
    >(0x44ba9dd9, "messages.savedDialogsSlice"),
    Definition::of::<
        enums::messages::SavedDialogs,
    >(0xc01f6fe8, "messages.savedDialogsNotModified"),
    Definition::of::<
        enums::messages::SavedReactionTags,
    >(0x889b59ef, "messages.savedReactionTagsNotModified"),
    Definition::of::<
        enums::messages::SavedReactionTags,
    >(0x3259950a, "messages.savedReactionTags"),
    Definition::of::<
        enums::BusinessAwayMessageSchedule,
    >(0xc9b9e2b9, "businessAwayMessageScheduleAlways"),
    Definition::of::<
        enums::BusinessAwayMessageSchedule,
    >(0xc3f2f501, "businessAwayMessageScheduleOutsideWorkHours"),
    Definition::of::<
        enums::BusinessAwayMessageSchedule,
    >(0xcc4d9ecc, "businessAwayMessageScheduleCustom"),
    Definition::of::<
        enums::help::TimezonesList,
    >(0x970708cc, "help.timezonesListNotModified"),
    Definition::of::<enums::help::TimezonesList>(0x7b74ed71, "help.timezonesList"),
    Definition::of::<
        enums::InputQuickReplyShortcut,
    >(0x24596d41, "inputQuickReplyShortcut"),
    Definition::of::<
        enums::InputQuickReplyShortcut,
    >(0x01190cf1, "inputQuickReplyShortcutId"),
    Definition::of::<enums::messages::QuickReplies>(0xc68d6695, "messages.quickReplies"),
    Definition::of::<
        enums::messages::QuickReplies,
    >(0x5f91eb5b, "messages.quickRepliesNotModified"),
    Definition::of::<enums::InputCollectible>(0xe39460a9, "inputCollectibleUsername"),
    Definition::of::<enums::InputCollectible>(0xa2e214a4, "inputCollectiblePhone"),
    Definition::of::<
        enums::channels::SponsoredMessageReportResult,
    >(0x846f9e42, "channels.sponsoredMessageReportResultChooseOption"),
    Definition::of::<
        enums::channels::SponsoredMessageReportResult,
    >(0x3e3bcf2f, "channels.sponsoredMessageReportResultAdsHidden"),
    Definition::of::<
        enums::channels::SponsoredMessageReportResult,
    >(0xad798849, "channels.sponsoredMessageReportResultReported"),
    Definition::of::<
        enums::ReactionNotificationsFrom,
    >(0xbac3a61a, "reactionNotificationsFromContacts"),
    Definition::of::<
        enums::ReactionNotificationsFrom,
    >(0x4b9e22a0, "reactionNotificationsFromAll"),
    Definition::of::<
        enums::messages::AvailableEffects,
    >(0xd1ed9a5b, "messages.availableEffectsNotModified"),
    Definition::of::<
        enums::messages::AvailableEffects,
    >(0xbddb616e, "messages.availableEffects"),
    Definition::of::<
        enums::StarsTransactionPeer,
    >(0x95f2bfe4, "starsTransactionPeerUnsupported"),
    Definition::of::<
        enums::StarsTransactionPeer,
    >(0xb457b375, "starsTransactionPeerAppStore"),
    Definition::of::<
        enums::StarsTransactionPeer,
    >(0x7b560a0b, "starsTransactionPeerPlayMarket"),
    Definition::of::<
        enums::StarsTransactionPeer,
    >(0x250dbaf8, "starsTransactionPeerPremiumBot"),
    Definition::of::<
        enums::StarsTransactionPeer,
    >(0xe92fd902, "starsTransactionPeerFragment"),
    Definition::of::<enums::StarsTransactionPeer>(0xd80da15d, "starsTransactionPeer"),
    Definition::of::<enums::StarsTransactionPeer>(0x60682812, "starsTransactionPeerAds"),
    Definition::of::<enums::StarsTransactionPeer>(0xf9677aad, "starsTransactionPeerAPI"),
    Definition::of::<enums::StarGiftAttribute>(0x565251e2, "starGiftAttributeModel"),
    Definition::of::<enums::StarGiftAttribute>(0x4e7085ea, "starGiftAttributePattern"),
    Definition::of::<enums::StarGiftAttribute>(0x9f2504e4, "starGiftAttributeBackdrop"),
    Definition::of::<
        enums::StarGiftAttribute,
    >(0xe0bff26c, "starGiftAttributeOriginalDetails"),
    Definition::of::<
        enums::payments::StarGifts,
    >(0xa388a368, "payments.starGiftsNotModified"),
    Definition::of::<enums::payments::StarGifts>(0x2ed82995, "payments.starGifts"),
    Definition::of::<enums::ReportResult>(0xf0e4e0b6, "reportResultChooseOption"),
    Definition::of::<enums::ReportResult>(0x6f09ac31, "reportResultAddComment"),
    Definition::of::<enums::ReportResult>(0x8db33c4b, "reportResultReported"),
    Definition::of::<
        enums::messages::FoundStickers,
    >(0x6010c534, "messages.foundStickersNotModified"),
    Definition::of::<
        enums::messages::FoundStickers,
    >(0x82c9e290, "messages.foundStickers"),
    Definition::of::<
        enums::StarGiftAttributeRarity,
    >(0x36437737, "starGiftAttributeRarity"),
    Definition::of::<
        enums::StarGiftAttributeRarity,
    >(0xdbce6389, "starGiftAttributeRarityUncommon"),
    Definition::of::<
        enums::StarGiftAttributeRarity,
    >(0xf08d516b, "starGiftAttributeRarityRare"),
    Definition::of::<
        enums::StarGiftAttributeRarity,
    >(0x78fbf3a8, "starGiftAttributeRarityEpic"),
    Definition::of::<
        enums::StarGiftAttributeRarity,
    >(0xcef7e7a8, "starGiftAttributeRarityLegendary"),
    Definition::of::<enums::users::Users>(0x62d706b8, "users.users"),
    Definition::of::<enums::users::Users>(0x315a4974, "users.usersSlice"),
    Definition::of::<
        enums::RequirementToContact,
    >(0x050a9839, "requirementToContactEmpty"),
    Definition::of::<
        enums::RequirementToContact,
    >(0xe581e4e9, "requirementToContactPremium"),
    Definition::of::<
        enums::RequirementToContact,
    >(0xb4f67e93, "requirementToContactPaidMessages"),
    Definition::of::<
        enums::contacts::SponsoredPeers,
    >(0xea32b4b1, "contacts.sponsoredPeersEmpty"),
    Definition::of::<
        enums::contacts::SponsoredPeers,
    >(0xeb032884, "contacts.sponsoredPeers"),
    Definition::of::<enums::StarGiftAttributeId>(0x48aaae3c, "starGiftAttributeIdModel"),
    Definition::of::<
        enums::StarGiftAttributeId,
    >(0x4a162433, "starGiftAttributeIdPattern"),
    Definition::of::<
        enums::StarGiftAttributeId,
    >(0x1f01c757, "starGiftAttributeIdBackdrop"),
    Definition::of::<
        enums::payments::StarGiftCollections,
    >(0xa0ba4f17, "payments.starGiftCollectionsNotModified"),
    Definition::of::<
        enums::payments::StarGiftCollections,
    >(0x8a2932f3, "payments.starGiftCollections"),
    Definition::of::<enums::stories::Albums>(0x564edaeb, "stories.albumsNotModified"),
    Definition::of::<enums::stories::Albums>(0xc3987a3a, "stories.albums"),
    Definition::of::<
        enums::users::SavedMusic,
    >(0xe3878aa4, "users.savedMusicNotModified"),
    Definition::of::<enums::users::SavedMusic>(0x34a2f297, "users.savedMusic"),
    Definition::of::<
        enums::account::SavedMusicIds,
    >(0x4fc81d6e, "account.savedMusicIdsNotModified"),
    Definition::of::<enums::account::SavedMusicIds>(0x998d6636, "account.savedMusicIds"),
    Definition::of::<
        enums::payments::CheckCanSendGiftResult,
    >(0x374fa7ad, "payments.checkCanSendGiftResultOk"),
    Definition::of::<
        enums::payments::CheckCanSendGiftResult,
    >(0xd5e58274, "payments.checkCanSendGiftResultFail"),
    Definition::of::<enums::InputChatTheme>(0x83268483, "inputChatThemeEmpty"),
    Definition::of::<enums::InputChatTheme>(0xc93de95c, "inputChatTheme"),
    Definition::of::<enums::InputChatTheme>(0x87e5dfe4, "inputChatThemeUniqueGift"),
    Definition::of::<enums::StarGiftAuctionRound>(0x3aae0528, "starGiftAuctionRound"),
    Definition::of::<
        enums::StarGiftAuctionRound,
    >(0x0aa021e5, "starGiftAuctionRoundExtendable"),
    Definition::of::<
        enums::payments::StarGiftActiveAuctions,
    >(0xdb33dad0, "payments.starGiftActiveAuctionsNotModified"),
    Definition::of::<
        enums::payments::StarGiftActiveAuctions,
    >(0xaef6abbc, "payments.starGiftActiveAuctions"),
    Definition::of::<enums::InputStarGiftAuction>(0x02e16c98, "inputStarGiftAuction"),
    Definition::of::<
        enums::InputStarGiftAuction,
    >(0x7ab58308, "inputStarGiftAuctionSlug"),
    Definition::of::<
        enums::InputPasskeyResponse,
    >(0x3e63935c, "inputPasskeyResponseRegister"),
    Definition::of::<
        enums::InputPasskeyResponse,
    >(0xc31fc14a, "inputPasskeyResponseLogin"),
    Definition::of::<enums::InputAiComposeTone>(0x1fe9a9bf, "inputAiComposeToneDefault"),
    Definition::of::<enums::InputAiComposeTone>(0x0773c080, "inputAiComposeToneID"),
    Definition::of::<enums::InputAiComposeTone>(0x1fa01357, "inputAiComposeToneSlug"),
    Definition::of::<
        enums::InputAiComposeTone,
    >(0x0e0c35af, "inputAiComposeToneSingleUse"),
    Definition::of::<enums::AiComposeTone>(0xcff63ea9, "aiComposeTone"),
    Definition::of::<enums::AiComposeTone>(0x9bad6414, "aiComposeToneDefault"),
    Definition::of::<enums::aicompose::Tones>(0xc1f46103, "aicompose.tonesNotModified"),
    Definition::of::<enums::aicompose::Tones>(0x6c9d0efe, "aicompose.tones"),
    Definition::of::<
        enums::messages::ChatInviteJoinResult,
    >(0x445663a7, "messages.chatInviteJoinResultOk"),
    Definition::of::<
        enums::messages::ChatInviteJoinResult,
    >(0x61ca29d3, "messages.chatInviteJoinResultWebView"),
    Definition::of::<
        enums::account::WebBrowserSettings,
    >(0xc31c8f4e, "account.webBrowserSettingsNotModified"),
    Definition::of::<
        enums::account::WebBrowserSettings,
    >(0x79eb8cb3, "account.webBrowserSettings"),
    Definition::of::<enums::InputRichFile>(0x9b00622b, "inputRichFilePhoto"),
    Definition::of::<enums::InputRichFile>(0x83281dbd, "inputRichFileDocument"),
    Definition::of::<
        enums::ephemeral::WelcomeMessages,
    >(0x59ffdb31, "ephemeral.welcomeMessagesNotModified"),
    Definition::of::<
        enums::ephemeral::WelcomeMessages,
    >(0x104fc872, "ephemeral.welcomeMessages"),
    Definition::of::<
        enums::WalletTransactionPeer,
    >(0xd4ea706d, "walletTransactionPeerUser"),
    Definition::of::<
        enums::WalletTransactionPeer,
    >(0x062cc1bc, "walletTransactionPeerAddress"),
    Definition::of::<
        enums::WalletTransactionPeer,
    >(0xe595186e, "walletTransactionPeerOnramp"),
    Definition::of::<
        enums::WalletTransactionPeer,
    >(0x728bed5a, "walletTransactionPeerUnsupported"),
    Definition::of::<enums::InputWalletReplacement>(0x63a440dc, "inputWalletNew"),
    Definition::of::<enums::InputWalletReplacement>(0x66a66a3b, "inputWalletImported"),
];

/// Every type with its size in memory, the generator's figure for it, and whether it may hold itself.
pub static TYPES: [Layout; 2460] = [
    Layout::of::<types::Error>(32, false),
    Layout::of::<types::Null>(0, false),
    Layout::of::<types::InputPeerChat>(8, false),
    Layout::of::<types::InputPeerUser>(16, false),
    Layout::of::<types::InputPeerChannel>(16, false),
    Layout::of::<types::InputPeerUserFromMessage>(40, true),
    Layout::of::<types::InputPeerChannelFromMessage>(40, true),
    Layout::of::<types::InputUser>(16, false),
    Layout::of::<types::InputUserFromMessage>(40, false),
    Layout::of::<types::TextWithEntities>(48, false),
    Layout::of::<types::InputPhoneContact>(128, false),
    Layout::of::<types::InputFile>(64, false),
    Layout::of::<types::InputFileBig>(40, false),
    Layout::of::<types::InputFileStoryDocument>(48, false),
    Layout::of::<types::InputDocument>(40, false),
    Layout::of::<types::InputMediaUploadedPhoto>(160, false),
    Layout::of::<types::InputMediaPhoto>(112, false),
    Layout::of::<types::InputMediaGeoPoint>(32, false),
    Layout::of::<types::InputMediaContact>(96, false),
    Layout::of::<types::InputMediaUploadedDocument>(288, false),
    Layout::of::<types::InputMediaDocument>(144, false),
    Layout::of::<types::InputMediaVenue>(152, false),
    Layout::of::<types::InputMediaPhotoExternal>(40, false),
    Layout::of::<types::InputMediaDocumentExternal>(96, false),
    Layout::of::<types::InputMediaGame>(80, false),
    Layout::of::<types::InputMediaInvoice>(480, true),
    Layout::of::<types::InputMediaGeoLive>(64, false),
    Layout::of::<types::InputMediaPoll>(456, true),
    Layout::of::<types::InputMediaDice>(24, false),
    Layout::of::<types::InputMediaStory>(32, false),
    Layout::of::<types::InputMediaWebPage>(32, false),
    Layout::of::<types::InputMediaPaidMedia>(56, true),
    Layout::of::<types::InputMediaTodo>(80, false),
    Layout::of::<types::InputMediaStakeDice>(56, false),
    Layout::of::<types::InputPhoto>(40, false),
    Layout::of::<types::InputGeoPoint>(24, false),
    Layout::of::<types::DocumentAttributeImageSize>(8, false),
    Layout::of::<types::DocumentAttributeSticker>(104, false),
    Layout::of::<types::DocumentAttributeVideo>(72, false),
    Layout::of::<types::DocumentAttributeAudio>(80, false),
    Layout::of::<types::DocumentAttributeFilename>(24, false),
    Layout::of::<types::DocumentAttributeCustomEmoji>(64, false),
    Layout::of::<types::InputGameId>(16, false),
    Layout::of::<types::InputGameShortName>(72, false),
    Layout::of::<types::InputWebDocument>(80, false),
    Layout::of::<types::Invoice>(136, false),
    Layout::of::<types::DataJson>(24, false),
    Layout::of::<types::Poll>(144, true),
    Layout::of::<types::MessageEntityUnknown>(8, false),
    Layout::of::<types::MessageEntityMention>(8, false),
    Layout::of::<types::MessageEntityHashtag>(8, false),
    Layout::of::<types::MessageEntityBotCommand>(8, false),
    Layout::of::<types::MessageEntityUrl>(8, false),
    Layout::of::<types::MessageEntityEmail>(8, false),
    Layout::of::<types::MessageEntityBold>(8, false),
    Layout::of::<types::MessageEntityItalic>(8, false),
    Layout::of::<types::MessageEntityCode>(8, false),
    Layout::of::<types::MessageEntityPre>(32, false),
    Layout::of::<types::MessageEntityTextUrl>(32, false),
    Layout::of::<types::MessageEntityMentionName>(16, false),
    Layout::of::<types::InputMessageEntityMentionName>(56, false),
    Layout::of::<types::MessageEntityPhone>(8, false),
    Layout::of::<types::MessageEntityCashtag>(8, false),
    Layout::of::<types::MessageEntityUnderline>(8, false),
    Layout::of::<types::MessageEntityStrike>(8, false),
    Layout::of::<types::MessageEntityBankCard>(8, false),
    Layout::of::<types::MessageEntitySpoiler>(8, false),
    Layout::of::<types::MessageEntityCustomEmoji>(16, false),
    Layout::of::<types::MessageEntityBlockquote>(12, false),
    Layout::of::<types::MessageEntityFormattedDate>(20, false),
    Layout::of::<types::MessageEntityDiffInsert>(8, false),
    Layout::of::<types::MessageEntityDiffReplace>(32, false),
    Layout::of::<types::MessageEntityDiffDelete>(8, false),
    Layout::of::<types::MessageEntityTonAddress>(8, false),
    Layout::of::<types::TodoList>(80, false),
    Layout::of::<types::InputChatUploadedPhoto>(232, false),
    Layout::of::<types::InputChatPhoto>(48, false),
    Layout::of::<types::VideoSize>(56, false),
    Layout::of::<types::VideoSizeEmojiMarkup>(32, false),
    Layout::of::<types::VideoSizeStickerMarkup>(64, false),
    Layout::of::<types::InputFileLocation>(48, false),
    Layout::of::<types::InputEncryptedFileLocation>(16, false),
    Layout::of::<types::InputDocumentFileLocation>(64, false),
    Layout::of::<types::InputSecureFileLocation>(16, false),
    Layout::of::<types::InputPhotoFileLocation>(64, false),
    Layout::of::<types::InputPhotoLegacyFileLocation>(64, false),
    Layout::of::<types::InputPeerPhotoFileLocation>(40, false),
    Layout::of::<types::InputStickerSetThumb>(40, false),
    Layout::of::<types::InputGroupCallStream>(64, false),
    Layout::of::<types::InputStickerSetId>(16, false),
    Layout::of::<types::InputStickerSetShortName>(24, false),
    Layout::of::<types::InputStickerSetDice>(24, false),
    Layout::of::<types::InputGroupCall>(16, false),
    Layout::of::<types::InputGroupCallSlug>(24, false),
    Layout::of::<types::InputGroupCallInviteMessage>(4, false),
    Layout::of::<types::PeerUser>(8, false),
    Layout::of::<types::PeerChat>(8, false),
    Layout::of::<types::PeerChannel>(8, false),
    Layout::of::<types::UserEmpty>(8, false),
    Layout::of::<types::User>(680, false),
    Layout::of::<types::UserProfilePhoto>(40, false),
    Layout::of::<types::UserStatusOnline>(4, false),
    Layout::of::<types::UserStatusOffline>(4, false),
    Layout::of::<types::UserStatusRecently>(1, false),
    Layout::of::<types::UserStatusLastWeek>(1, false),
    Layout::of::<types::UserStatusLastMonth>(1, false),
    Layout::of::<types::RestrictionReason>(72, false),
    Layout::of::<types::EmojiStatus>(16, false),
    Layout::of::<types::EmojiStatusCollectible>(96, false),
    Layout::of::<types::InputEmojiStatusCollectible>(16, false),
    Layout::of::<types::Username>(32, false),
    Layout::of::<types::RecentStory>(12, false),
    Layout::of::<types::PeerColor>(24, false),
    Layout::of::<types::PeerColorCollectible>(88, false),
    Layout::of::<types::InputPeerColorCollectible>(8, false),
    Layout::of::<types::ChatEmpty>(8, false),
    Layout::of::<types::Chat>(200, false),
    Layout::of::<types::ChatForbidden>(32, false),
    Layout::of::<types::Channel>(672, false),
    Layout::of::<types::ChannelForbidden>(56, false),
    Layout::of::<types::CommunityForbidden>(48, false),
    Layout::of::<types::Community>(152, false),
    Layout::of::<types::ChatPhoto>(40, false),
    Layout::of::<types::InputChannel>(16, false),
    Layout::of::<types::InputChannelFromMessage>(40, false),
    Layout::of::<types::ChatAdminRights>(19, false),
    Layout::of::<types::ChatBannedRights>(28, false),
    Layout::of::<types::ChatParticipantsForbidden>(64, false),
    Layout::of::<types::ChatParticipants>(40, false),
    Layout::of::<types::PhotoEmpty>(8, false),
    Layout::of::<types::Photo>(104, false),
    Layout::of::<types::PeerNotifySettings>(352, false),
    Layout::of::<types::ChatInviteExported>(136, false),
    Layout::of::<types::BotInfo>(424, false),
    Layout::of::<types::ChatReactionsAll>(1, false),
    Layout::of::<types::ChatReactionsSome>(24, false),
    Layout::of::<types::ChatFull>(784, false),
    Layout::of::<types::ChannelFull>(1528, false),
    Layout::of::<types::CommunityFull>(192, false),
    Layout::of::<types::StickerSet>(144, false),
    Layout::of::<types::ChannelLocation>(64, false),
    Layout::of::<types::PeerStories>(48, false),
    Layout::of::<types::WallPaper>(144, false),
    Layout::of::<types::WallPaperNoFile>(96, false),
    Layout::of::<types::BotVerification>(64, false),
    Layout::of::<types::CommunityPeer>(24, false),
    Layout::of::<types::ChatParticipant>(48, false),
    Layout::of::<types::ChatParticipantCreator>(32, false),
    Layout::of::<types::ChatParticipantAdmin>(48, false),
    Layout::of::<types::MessageEmpty>(24, false),
    Layout::of::<types::Message>(1128, false),
    Layout::of::<types::MessageService>(320, false),
    Layout::of::<types::MessageFwdHeader>(176, false),
    Layout::of::<types::MessageReplyHeader>(424, false),
    Layout::of::<types::MessageReplyStoryHeader>(24, false),
    Layout::of::<types::MessageMediaPhoto>(144, false),
    Layout::of::<types::MessageMediaGeo>(40, false),
    Layout::of::<types::MessageMediaContact>(104, false),
    Layout::of::<types::MessageMediaDocument>(176, false),
    Layout::of::<types::MessageMediaWebPage>(56, true),
    Layout::of::<types::MessageMediaVenue>(160, false),
    Layout::of::<types::MessageMediaGame>(216, false),
    Layout::of::<types::MessageMediaInvoice>(312, true),
    Layout::of::<types::MessageMediaGeoLive>(64, false),
    Layout::of::<types::MessageMediaPoll>(496, true),
    Layout::of::<types::MessageMediaDice>(72, false),
    Layout::of::<types::MessageMediaStory>(48, true),
    Layout::of::<types::MessageMediaGiveaway>(112, false),
    Layout::of::<types::MessageMediaGiveawayResults>(112, false),
    Layout::of::<types::MessageMediaPaidMedia>(32, true),
    Layout::of::<types::MessageMediaToDo>(104, false),
    Layout::of::<types::MessageMediaVideoStream>(40, false),
    Layout::of::<types::ReplyKeyboardHide>(1, false),
    Layout::of::<types::ReplyKeyboardForceReply>(32, false),
    Layout::of::<types::ReplyKeyboardMarkup>(56, false),
    Layout::of::<types::ReplyInlineMarkup>(32, false),
    Layout::of::<types::MessageReplies>(72, false),
    Layout::of::<types::MessageReactions>(80, false),
    Layout::of::<types::FactCheck>(88, false),
    Layout::of::<types::SuggestedPost>(40, false),
    Layout::of::<types::RichMessage>(80, false),
    Layout::of::<types::MessageActionChatCreate>(48, false),
    Layout::of::<types::MessageActionChatEditTitle>(24, false),
    Layout::of::<types::MessageActionChatEditPhoto>(112, false),
    Layout::of::<types::MessageActionChatAddUser>(24, false),
    Layout::of::<types::MessageActionChatDeleteUser>(8, false),
    Layout::of::<types::MessageActionChatJoinedByLink>(8, false),
    Layout::of::<types::MessageActionChannelCreate>(24, false),
    Layout::of::<types::MessageActionChatMigrateTo>(8, false),
    Layout::of::<types::MessageActionChannelMigrateFrom>(32, false),
    Layout::of::<types::MessageActionGameScore>(16, false),
    Layout::of::<types::MessageActionPaymentSentMe>(360, false),
    Layout::of::<types::MessageActionPaymentSent>(72, false),
    Layout::of::<types::MessageActionPhoneCall>(56, false),
    Layout::of::<types::MessageActionCustomAction>(24, false),
    Layout::of::<types::MessageActionBotAllowed>(48, false),
    Layout::of::<types::MessageActionSecureValuesSentMe>(96, false),
    Layout::of::<types::MessageActionSecureValuesSent>(24, false),
    Layout::of::<types::MessageActionGeoProximityReached>(40, false),
    Layout::of::<types::MessageActionGroupCall>(40, false),
    Layout::of::<types::MessageActionInviteToGroupCall>(56, false),
    Layout::of::<types::MessageActionSetMessagesTtl>(24, false),
    Layout::of::<types::MessageActionGroupCallScheduled>(40, false),
    Layout::of::<types::MessageActionSetChatTheme>(48, false),
    Layout::of::<types::MessageActionWebViewDataSentMe>(48, false),
    Layout::of::<types::MessageActionWebViewDataSent>(24, false),
    Layout::of::<types::MessageActionGiftPremium>(128, false),
    Layout::of::<types::MessageActionTopicCreate>(48, false),
    Layout::of::<types::MessageActionTopicEdit>(48, false),
    Layout::of::<types::MessageActionSuggestProfilePhoto>(112, false),
    Layout::of::<types::MessageActionRequestedPeer>(32, false),
    Layout::of::<types::MessageActionSetChatWallPaper>(112, false),
    Layout::of::<types::MessageActionGiftCode>(176, false),
    Layout::of::<types::MessageActionGiveawayLaunch>(16, false),
    Layout::of::<types::MessageActionGiveawayResults>(12, false),
    Layout::of::<types::MessageActionBoostApply>(4, false),
    Layout::of::<types::MessageActionRequestedPeerSentMe>(32, false),
    Layout::of::<types::MessageActionPaymentRefunded>(120, false),
    Layout::of::<types::MessageActionGiftStars>(104, false),
    Layout::of::<types::MessageActionPrizeStars>(56, false),
    Layout::of::<types::MessageActionStarGift>(224, false),
    Layout::of::<types::MessageActionStarGiftUnique>(216, false),
    Layout::of::<types::MessageActionPaidMessagesRefunded>(16, false),
    Layout::of::<types::MessageActionPaidMessagesPrice>(16, false),
    Layout::of::<types::MessageActionConferenceCall>(48, false),
    Layout::of::<types::MessageActionTodoCompletions>(48, false),
    Layout::of::<types::MessageActionTodoAppendTasks>(24, false),
    Layout::of::<types::MessageActionSuggestedPostApproval>(64, false),
    Layout::of::<types::MessageActionSuggestedPostSuccess>(24, false),
    Layout::of::<types::MessageActionSuggestedPostRefund>(1, false),
    Layout::of::<types::MessageActionGiftTon>(88, false),
    Layout::of::<types::MessageActionSuggestBirthday>(16, false),
    Layout::of::<types::MessageActionStarGiftPurchaseOffer>(48, false),
    Layout::of::<types::MessageActionStarGiftPurchaseOfferDeclined>(48, false),
    Layout::of::<types::MessageActionNewCreatorPending>(8, false),
    Layout::of::<types::MessageActionChangeCreator>(8, false),
    Layout::of::<types::MessageActionNoForwardsToggle>(2, false),
    Layout::of::<types::MessageActionNoForwardsRequest>(3, false),
    Layout::of::<types::MessageActionPollAppendAnswer>(16, false),
    Layout::of::<types::MessageActionPollDeleteAnswer>(16, false),
    Layout::of::<types::MessageActionManagedBotCreated>(8, false),
    Layout::of::<types::MessageActionChangeCommunity>(16, false),
    Layout::of::<types::MessageActionChatJoinedViaCommunity>(8, false),
    Layout::of::<types::MessageActionGramTransfer>(88, false),
    Layout::of::<types::MessageActionWalletTonConnectRequest>(88, false),
    Layout::of::<types::DocumentEmpty>(8, false),
    Layout::of::<types::Document>(152, false),
    Layout::of::<types::GeoPoint>(32, false),
    Layout::of::<types::WebPageEmpty>(32, false),
    Layout::of::<types::WebPagePending>(40, false),
    Layout::of::<types::WebPage>(520, true),
    Layout::of::<types::WebPageNotModified>(8, false),
    Layout::of::<types::Game>(216, false),
    Layout::of::<types::WebDocument>(88, false),
    Layout::of::<types::WebDocumentNoProxy>(80, false),
    Layout::of::<types::MessageExtendedMediaPreview>(88, false),
    Layout::of::<types::MessageExtendedMedia>(120, true),
    Layout::of::<types::PollResults>(232, true),
    Layout::of::<types::messages::EmojiGameOutcome>(40, false),
    Layout::of::<types::StoryItemDeleted>(4, false),
    Layout::of::<types::StoryItemSkipped>(16, false),
    Layout::of::<types::StoryItem>(456, true),
    Layout::of::<types::TodoCompletion>(24, false),
    Layout::of::<types::PaymentRequestedInfo>(216, false),
    Layout::of::<types::PaymentCharge>(48, false),
    Layout::of::<types::PhoneCallDiscardReasonMigrateConferenceCall>(24, false),
    Layout::of::<types::BotApp>(224, false),
    Layout::of::<types::SecureValue>(448, false),
    Layout::of::<types::SecureCredentialsEncrypted>(72, false),
    Layout::of::<types::ChatTheme>(24, false),
    Layout::of::<types::ChatThemeUniqueGift>(40, false),
    Layout::of::<types::RequestedPeerUser>(192, false),
    Layout::of::<types::RequestedPeerChat>(144, false),
    Layout::of::<types::RequestedPeerChannel>(168, false),
    Layout::of::<types::StarGift>(256, false),
    Layout::of::<types::StarGiftUnique>(440, false),
    Layout::of::<types::StarsAmount>(16, false),
    Layout::of::<types::StarsTonAmount>(8, false),
    Layout::of::<types::TodoItem>(56, false),
    Layout::of::<types::Birthday>(16, false),
    Layout::of::<types::PollAnswer>(216, true),
    Layout::of::<types::InputPollAnswer>(168, true),
    Layout::of::<types::DraftMessageEmpty>(8, false),
    Layout::of::<types::DraftMessage>(352, false),
    Layout::of::<types::Dialog>(440, false),
    Layout::of::<types::DialogFolder>(120, false),
    Layout::of::<types::DialogCommunity>(368, false),
    Layout::of::<types::Folder>(80, false),
    Layout::of::<types::PhotoSizeEmpty>(24, false),
    Layout::of::<types::PhotoSize>(40, false),
    Layout::of::<types::PhotoCachedSize>(56, false),
    Layout::of::<types::PhotoStrippedSize>(48, false),
    Layout::of::<types::PhotoSizeProgressive>(56, false),
    Layout::of::<types::PhotoPathSize>(48, false),
    Layout::of::<types::auth::SentCodeTypeApp>(4, false),
    Layout::of::<types::auth::SentCodeTypeSms>(4, false),
    Layout::of::<types::auth::SentCodeTypeCall>(4, false),
    Layout::of::<types::auth::SentCodeTypeFlashCall>(24, false),
    Layout::of::<types::auth::SentCodeTypeMissedCall>(32, false),
    Layout::of::<types::auth::SentCodeTypeEmailCode>(48, false),
    Layout::of::<types::auth::SentCodeTypeSetUpEmailRequired>(2, false),
    Layout::of::<types::auth::SentCodeTypeFragmentSms>(32, false),
    Layout::of::<types::auth::SentCodeTypeFirebaseSms>(104, false),
    Layout::of::<types::auth::SentCodeTypeSmsWord>(24, false),
    Layout::of::<types::auth::SentCodeTypeSmsPhrase>(24, false),
    Layout::of::<types::auth::SentCode>(152, false),
    Layout::of::<types::auth::SentCodeSuccess>(96, false),
    Layout::of::<types::auth::SentCodePaymentRequired>(136, false),
    Layout::of::<types::auth::Authorization>(64, false),
    Layout::of::<types::auth::AuthorizationSignUpRequired>(88, false),
    Layout::of::<types::help::TermsOfService>(88, false),
    Layout::of::<types::auth::ExportedAuthorization>(32, false),
    Layout::of::<types::InputNotifyPeer>(24, false),
    Layout::of::<types::InputNotifyForumTopic>(32, false),
    Layout::of::<types::InputNotifyCommunity>(48, false),
    Layout::of::<types::NotificationSoundLocal>(48, false),
    Layout::of::<types::NotificationSoundRingtone>(8, false),
    Layout::of::<types::InputPeerNotifySettings>(128, false),
    Layout::of::<types::PeerSettings>(176, false),
    Layout::of::<types::WallPaperSettings>(80, false),
    Layout::of::<types::BusinessWorkHours>(56, false),
    Layout::of::<types::BusinessLocation>(64, false),
    Layout::of::<types::BusinessGreetingMessage>(40, false),
    Layout::of::<types::BusinessAwayMessage>(56, false),
    Layout::of::<types::BusinessIntro>(64, false),
    Layout::of::<types::StarRefProgram>(56, false),
    Layout::of::<types::DisallowedGiftsSettings>(5, false),
    Layout::of::<types::StarsRating>(40, false),
    Layout::of::<types::UserFull>(2272, false),
    Layout::of::<types::Contact>(16, false),
    Layout::of::<types::ImportedContact>(16, false),
    Layout::of::<types::ContactStatus>(16, false),
    Layout::of::<types::contacts::Contacts>(56, false),
    Layout::of::<types::PopularContact>(16, false),
    Layout::of::<types::contacts::ImportedContacts>(96, false),
    Layout::of::<types::PeerBlocked>(24, false),
    Layout::of::<types::contacts::Blocked>(72, false),
    Layout::of::<types::contacts::BlockedSlice>(80, false),
    Layout::of::<types::messages::Dialogs>(96, false),
    Layout::of::<types::messages::DialogsSlice>(104, false),
    Layout::of::<types::messages::DialogsNotModified>(4, false),
    Layout::of::<types::ForumTopicDeleted>(4, false),
    Layout::of::<types::ForumTopic>(488, false),
    Layout::of::<types::messages::Messages>(96, false),
    Layout::of::<types::messages::MessagesSlice>(152, false),
    Layout::of::<types::messages::ChannelMessages>(120, false),
    Layout::of::<types::messages::MessagesNotModified>(4, false),
    Layout::of::<types::SearchPostsFlood>(32, false),
    Layout::of::<types::messages::Chats>(24, false),
    Layout::of::<types::messages::ChatsSlice>(32, false),
    Layout::of::<types::messages::ChatFull>(64, false),
    Layout::of::<types::messages::AffectedHistory>(12, false),
    Layout::of::<types::InputMessagesFilterPhoneCalls>(1, false),
    Layout::of::<types::UpdateNewMessage>(40, false),
    Layout::of::<types::UpdateMessageId>(16, false),
    Layout::of::<types::UpdateDeleteMessages>(32, false),
    Layout::of::<types::UpdateUserTyping>(152, false),
    Layout::of::<types::UpdateChatUserTyping>(160, false),
    Layout::of::<types::UpdateChatParticipants>(72, false),
    Layout::of::<types::UpdateUserStatus>(16, false),
    Layout::of::<types::UpdateUserName>(80, false),
    Layout::of::<types::UpdateNewAuthorization>(72, false),
    Layout::of::<types::UpdateNewEncryptedMessage>(96, false),
    Layout::of::<types::UpdateEncryptedChatTyping>(4, false),
    Layout::of::<types::UpdateEncryption>(80, false),
    Layout::of::<types::UpdateEncryptedMessagesRead>(12, false),
    Layout::of::<types::UpdateChatParticipantAdd>(32, false),
    Layout::of::<types::UpdateChatParticipantDelete>(24, false),
    Layout::of::<types::UpdateDcOptions>(24, false),
    Layout::of::<types::UpdateNotifySettings>(384, false),
    Layout::of::<types::UpdateServiceNotification>(208, false),
    Layout::of::<types::UpdatePrivacy>(32, false),
    Layout::of::<types::UpdateUserPhone>(32, false),
    Layout::of::<types::UpdateReadHistoryInbox>(48, false),
    Layout::of::<types::UpdateReadHistoryOutbox>(32, false),
    Layout::of::<types::UpdateWebPage>(56, false),
    Layout::of::<types::UpdateReadMessagesContents>(40, false),
    Layout::of::<types::UpdateChannelTooLong>(16, false),
    Layout::of::<types::UpdateChannel>(8, false),
    Layout::of::<types::UpdateNewChannelMessage>(40, false),
    Layout::of::<types::UpdateReadChannelInbox>(32, false),
    Layout::of::<types::UpdateDeleteChannelMessages>(40, false),
    Layout::of::<types::UpdateChannelMessageViews>(16, false),
    Layout::of::<types::UpdateChatParticipantAdmin>(24, false),
    Layout::of::<types::UpdateNewStickerSet>(16, false),
    Layout::of::<types::UpdateStickerSetsOrder>(32, false),
    Layout::of::<types::UpdateStickerSets>(2, false),
    Layout::of::<types::UpdateBotInlineQuery>(112, false),
    Layout::of::<types::UpdateBotInlineSend>(128, false),
    Layout::of::<types::UpdateEditChannelMessage>(40, false),
    Layout::of::<types::UpdateBotCallbackQuery>(96, false),
    Layout::of::<types::UpdateEditMessage>(40, false),
    Layout::of::<types::UpdateInlineBotCallbackQuery>(104, false),
    Layout::of::<types::UpdateReadChannelOutbox>(16, false),
    Layout::of::<types::UpdateDraftMessage>(56, false),
    Layout::of::<types::UpdateChannelWebPage>(64, false),
    Layout::of::<types::UpdateDialogPinned>(40, false),
    Layout::of::<types::UpdatePinnedDialogs>(32, false),
    Layout::of::<types::UpdateBotWebhookJson>(24, false),
    Layout::of::<types::UpdateBotWebhookJsonQuery>(40, false),
    Layout::of::<types::UpdateBotShippingQuery>(184, false),
    Layout::of::<types::UpdateBotPrecheckoutQuery>(312, false),
    Layout::of::<types::UpdatePhoneCall>(112, false),
    Layout::of::<types::UpdateLangPackTooLong>(24, false),
    Layout::of::<types::UpdateLangPack>(56, false),
    Layout::of::<types::UpdateChannelReadMessagesContents>(56, false),
    Layout::of::<types::UpdateChannelAvailableMessages>(16, false),
    Layout::of::<types::UpdateDialogUnreadMark>(48, false),
    Layout::of::<types::UpdateMessagePoll>(416, false),
    Layout::of::<types::UpdateChatDefaultBannedRights>(48, false),
    Layout::of::<types::UpdateFolderPeers>(32, false),
    Layout::of::<types::UpdatePeerSettings>(192, false),
    Layout::of::<types::UpdatePeerLocated>(24, false),
    Layout::of::<types::UpdateNewScheduledMessage>(32, false),
    Layout::of::<types::UpdateDeleteScheduledMessages>(64, false),
    Layout::of::<types::UpdateTheme>(144, false),
    Layout::of::<types::UpdateGeoLiveViewed>(24, false),
    Layout::of::<types::UpdateMessagePollVote>(80, false),
    Layout::of::<types::UpdateDialogFilter>(24, false),
    Layout::of::<types::UpdateDialogFilterOrder>(24, false),
    Layout::of::<types::UpdatePhoneCallSignalingData>(32, false),
    Layout::of::<types::UpdateChannelMessageForwards>(16, false),
    Layout::of::<types::UpdateReadChannelDiscussionInbox>(40, false),
    Layout::of::<types::UpdateReadChannelDiscussionOutbox>(16, false),
    Layout::of::<types::UpdatePeerBlocked>(24, false),
    Layout::of::<types::UpdateChannelUserTyping>(168, false),
    Layout::of::<types::UpdatePinnedMessages>(56, false),
    Layout::of::<types::UpdatePinnedChannelMessages>(48, false),
    Layout::of::<types::UpdateChat>(8, false),
    Layout::of::<types::UpdateGroupCallParticipants>(64, false),
    Layout::of::<types::UpdateGroupCall>(56, false),
    Layout::of::<types::UpdatePeerHistoryTtl>(24, false),
    Layout::of::<types::UpdateChatParticipant>(160, false),
    Layout::of::<types::UpdateChannelParticipant>(248, false),
    Layout::of::<types::UpdateBotStopped>(24, false),
    Layout::of::<types::UpdateGroupCallConnection>(32, false),
    Layout::of::<types::UpdateBotCommands>(48, false),
    Layout::of::<types::UpdatePendingJoinRequests>(48, false),
    Layout::of::<types::UpdateBotChatInviteRequester>(88, false),
    Layout::of::<types::UpdateMessageReactions>(128, false),
    Layout::of::<types::UpdateWebViewResultSent>(8, false),
    Layout::of::<types::UpdateBotMenuButton>(64, false),
    Layout::of::<types::UpdateTranscribedAudio>(56, false),
    Layout::of::<types::UpdateUserEmojiStatus>(112, false),
    Layout::of::<types::UpdateMoveStickerSetToTop>(16, false),
    Layout::of::<types::UpdateMessageExtendedMedia>(48, false),
    Layout::of::<types::UpdateUser>(8, false),
    Layout::of::<types::UpdateStory>(40, false),
    Layout::of::<types::UpdateReadStories>(24, false),
    Layout::of::<types::UpdateStoryId>(16, false),
    Layout::of::<types::UpdateStoriesStealthMode>(16, false),
    Layout::of::<types::UpdateSentStoryReaction>(56, false),
    Layout::of::<types::UpdateBotChatBoost>(136, false),
    Layout::of::<types::UpdateChannelViewForumAsMessages>(16, false),
    Layout::of::<types::UpdatePeerWallpaper>(128, false),
    Layout::of::<types::UpdateBotMessageReaction>(96, false),
    Layout::of::<types::UpdateBotMessageReactions>(56, false),
    Layout::of::<types::UpdateSavedDialogPinned>(32, false),
    Layout::of::<types::UpdatePinnedSavedDialogs>(24, false),
    Layout::of::<types::UpdateSmsJob>(24, false),
    Layout::of::<types::UpdateQuickReplies>(24, false),
    Layout::of::<types::UpdateNewQuickReply>(40, false),
    Layout::of::<types::UpdateDeleteQuickReply>(4, false),
    Layout::of::<types::UpdateQuickReplyMessage>(32, false),
    Layout::of::<types::UpdateDeleteQuickReplyMessages>(32, false),
    Layout::of::<types::UpdateBotBusinessConnect>(64, false),
    Layout::of::<types::UpdateBotNewBusinessMessage>(96, false),
    Layout::of::<types::UpdateBotEditBusinessMessage>(96, false),
    Layout::of::<types::UpdateBotDeleteBusinessMessage>(72, false),
    Layout::of::<types::UpdateNewStoryReaction>(56, false),
    Layout::of::<types::UpdateStarsBalance>(24, false),
    Layout::of::<types::UpdateBusinessBotCallbackQuery>(136, false),
    Layout::of::<types::UpdateStarsRevenueStatus>(104, false),
    Layout::of::<types::UpdateBotPurchasedPaidMedia>(40, false),
    Layout::of::<types::UpdatePaidReactionPrivacy>(32, false),
    Layout::of::<types::UpdateSentPhoneCode>(104, false),
    Layout::of::<types::UpdateGroupCallChainBlocks>(64, false),
    Layout::of::<types::UpdateReadMonoForumInbox>(32, false),
    Layout::of::<types::UpdateReadMonoForumOutbox>(32, false),
    Layout::of::<types::UpdateMonoForumNoPaidException>(32, false),
    Layout::of::<types::UpdateGroupCallMessage>(128, false),
    Layout::of::<types::UpdateGroupCallEncryptedMessage>(72, false),
    Layout::of::<types::UpdatePinnedForumTopic>(24, false),
    Layout::of::<types::UpdatePinnedForumTopics>(40, false),
    Layout::of::<types::UpdateDeleteGroupCallMessages>(56, false),
    Layout::of::<types::UpdateStarGiftAuctionState>(128, false),
    Layout::of::<types::UpdateStarGiftAuctionUserState>(72, false),
    Layout::of::<types::UpdateEmojiGameInfo>(80, false),
    Layout::of::<types::UpdateChatParticipantRank>(48, false),
    Layout::of::<types::UpdateManagedBot>(24, false),
    Layout::of::<types::UpdateBotGuestChatQuery>(72, false),
    Layout::of::<types::UpdateJoinChatWebViewDecision>(56, false),
    Layout::of::<types::UpdateNewBotConnection>(72, false),
    Layout::of::<types::UpdateWebBrowserSettings>(2, false),
    Layout::of::<types::UpdateWebBrowserException>(96, false),
    Layout::of::<types::UpdateNewEphemeralMessage>(432, false),
    Layout::of::<types::UpdateDeleteEphemeralMessages>(40, false),
    Layout::of::<types::UpdateEditEphemeralMessage>(432, false),
    Layout::of::<types::UpdateEphemeralBotCallbackQuery>(512, false),
    Layout::of::<types::UpdateBotStarsSubscription>(40, false),
    Layout::of::<types::UpdateWalletState>(72, false),
    Layout::of::<types::UpdateSentWalletTransaction>(792, false),
    Layout::of::<types::UpdateWalletGaslessInfo>(48, false),
    Layout::of::<types::UpdateWalletTonConnectSession>(240, false),
    Layout::of::<types::UpdateWalletTonConnectPendingDisconnect>(24, false),
    Layout::of::<types::SendMessageUploadVideoAction>(4, false),
    Layout::of::<types::SendMessageUploadAudioAction>(4, false),
    Layout::of::<types::SendMessageUploadPhotoAction>(4, false),
    Layout::of::<types::SendMessageUploadDocumentAction>(4, false),
    Layout::of::<types::SendMessageUploadRoundAction>(4, false),
    Layout::of::<types::SendMessageHistoryImportAction>(4, false),
    Layout::of::<types::SendMessageEmojiInteraction>(56, false),
    Layout::of::<types::SendMessageEmojiInteractionSeen>(24, false),
    Layout::of::<types::SendMessageTextDraftAction>(64, false),
    Layout::of::<types::InputSendMessageRichMessageDraftAction>(128, false),
    Layout::of::<types::SendMessageRichMessageDraftAction>(96, false),
    Layout::of::<types::SendMessageStopDraftAction>(8, false),
    Layout::of::<types::EncryptedMessage>(80, false),
    Layout::of::<types::EncryptedMessageService>(40, false),
    Layout::of::<types::EncryptedChatEmpty>(4, false),
    Layout::of::<types::EncryptedChatWaiting>(32, false),
    Layout::of::<types::EncryptedChatRequested>(64, false),
    Layout::of::<types::EncryptedChat>(64, false),
    Layout::of::<types::EncryptedChatDiscarded>(8, false),
    Layout::of::<types::DcOption>(64, false),
    Layout::of::<types::NotifyPeer>(16, false),
    Layout::of::<types::NotifyForumTopic>(24, false),
    Layout::of::<types::NotifyCommunity>(8, false),
    Layout::of::<types::PrivacyValueAllowUsers>(24, false),
    Layout::of::<types::PrivacyValueDisallowUsers>(24, false),
    Layout::of::<types::PrivacyValueAllowChatParticipants>(24, false),
    Layout::of::<types::PrivacyValueDisallowChatParticipants>(24, false),
    Layout::of::<types::messages::StickerSet>(216, false),
    Layout::of::<types::InputBotInlineMessageId>(24, false),
    Layout::of::<types::InputBotInlineMessageId64>(24, false),
    Layout::of::<types::DialogPeer>(16, false),
    Layout::of::<types::DialogPeerFolder>(4, false),
    Layout::of::<types::DialogPeerCommunity>(8, false),
    Layout::of::<types::PostAddress>(144, false),
    Layout::of::<types::PhoneCallEmpty>(8, false),
    Layout::of::<types::PhoneCallWaiting>(88, false),
    Layout::of::<types::PhoneCallRequested>(104, false),
    Layout::of::<types::PhoneCallAccepted>(104, false),
    Layout::of::<types::PhoneCall>(168, false),
    Layout::of::<types::PhoneCallDiscarded>(56, false),
    Layout::of::<types::LangPackDifference>(56, false),
    Layout::of::<types::FolderPeer>(24, false),
    Layout::of::<types::PeerLocated>(24, false),
    Layout::of::<types::PeerSelfLocated>(4, false),
    Layout::of::<types::Theme>(144, false),
    Layout::of::<types::DialogFilter>(168, false),
    Layout::of::<types::DialogFilterChatlist>(136, false),
    Layout::of::<types::GroupCallParticipant>(240, false),
    Layout::of::<types::GroupCallDiscarded>(24, false),
    Layout::of::<types::GroupCall>(160, false),
    Layout::of::<types::ChannelParticipant>(48, false),
    Layout::of::<types::ChannelParticipantSelf>(56, false),
    Layout::of::<types::ChannelParticipantCreator>(56, false),
    Layout::of::<types::ChannelParticipantAdmin>(88, false),
    Layout::of::<types::ChannelParticipantBanned>(88, false),
    Layout::of::<types::ChannelParticipantLeft>(16, false),
    Layout::of::<types::BotCommand>(56, false),
    Layout::of::<types::BotMenuButton>(48, false),
    Layout::of::<types::StoriesStealthMode>(16, false),
    Layout::of::<types::ReactionEmoji>(24, false),
    Layout::of::<types::ReactionCustomEmoji>(8, false),
    Layout::of::<types::Boost>(112, false),
    Layout::of::<types::ReactionCount>(48, false),
    Layout::of::<types::QuickReply>(40, false),
    Layout::of::<types::BotBusinessConnection>(56, false),
    Layout::of::<types::StarsRevenueStatus>(88, false),
    Layout::of::<types::PaidReactionPrivacyPeer>(24, false),
    Layout::of::<types::GroupCallMessage>(96, false),
    Layout::of::<types::StarGiftAuctionState>(112, false),
    Layout::of::<types::StarGiftAuctionStateFinished>(56, false),
    Layout::of::<types::StarGiftAuctionUserState>(64, false),
    Layout::of::<types::messages::EmojiGameDiceInfo>(72, false),
    Layout::of::<types::JoinChatBotResultWebView>(24, false),
    Layout::of::<types::WebDomainException>(88, false),
    Layout::of::<types::EphemeralMessage>(432, false),
    Layout::of::<types::WalletStateEmpty>(1, false),
    Layout::of::<types::WalletState>(64, false),
    Layout::of::<types::WalletTransaction>(760, false),
    Layout::of::<types::TonConnectSession>(240, false),
    Layout::of::<types::updates::State>(20, false),
    Layout::of::<types::updates::DifferenceEmpty>(8, false),
    Layout::of::<types::updates::Difference>(144, false),
    Layout::of::<types::updates::DifferenceSlice>(144, false),
    Layout::of::<types::updates::DifferenceTooLong>(4, false),
    Layout::of::<types::UpdateShortMessage>(312, false),
    Layout::of::<types::UpdateShortChatMessage>(320, false),
    Layout::of::<types::UpdateShort>(144, false),
    Layout::of::<types::UpdatesCombined>(88, false),
    Layout::of::<types::Updates>(80, false),
    Layout::of::<types::UpdateShortSentMessage>(176, false),
    Layout::of::<types::photos::Photos>(48, false),
    Layout::of::<types::photos::PhotosSlice>(56, false),
    Layout::of::<types::photos::Photo>(136, false),
    Layout::of::<types::upload::File>(32, false),
    Layout::of::<types::upload::FileCdnRedirect>(104, false),
    Layout::of::<types::FileHash>(40, false),
    Layout::of::<types::Config>(416, false),
    Layout::of::<types::NearestDc>(32, false),
    Layout::of::<types::help::AppUpdate>(136, false),
    Layout::of::<types::help::InviteText>(24, false),
    Layout::of::<types::InputEncryptedChat>(16, false),
    Layout::of::<types::EncryptedFile>(32, false),
    Layout::of::<types::InputEncryptedFileUploaded>(40, false),
    Layout::of::<types::InputEncryptedFile>(16, false),
    Layout::of::<types::InputEncryptedFileBigUploaded>(16, false),
    Layout::of::<types::messages::DhConfigNotModified>(24, false),
    Layout::of::<types::messages::DhConfig>(56, false),
    Layout::of::<types::messages::SentEncryptedMessage>(4, false),
    Layout::of::<types::messages::SentEncryptedFile>(48, false),
    Layout::of::<types::help::Support>(40, false),
    Layout::of::<types::InputRichMessage>(104, false),
    Layout::of::<types::InputRichMessageHtml>(56, false),
    Layout::of::<types::InputRichMessageMarkdown>(56, false),
    Layout::of::<types::contacts::Found>(96, false),
    Layout::of::<types::InputPrivacyValueAllowUsers>(24, false),
    Layout::of::<types::InputPrivacyValueDisallowUsers>(24, false),
    Layout::of::<types::InputPrivacyValueAllowChatParticipants>(24, false),
    Layout::of::<types::InputPrivacyValueDisallowChatParticipants>(24, false),
    Layout::of::<types::account::PrivacyRules>(72, false),
    Layout::of::<types::AccountDaysTtl>(4, false),
    Layout::of::<types::MaskCoords>(32, false),
    Layout::of::<types::messages::Stickers>(32, false),
    Layout::of::<types::StickerPack>(48, false),
    Layout::of::<types::messages::AllStickers>(32, false),
    Layout::of::<types::messages::AffectedMessages>(8, false),
    Layout::of::<types::Page>(112, false),
    Layout::of::<types::WebPageAttributeTheme>(168, false),
    Layout::of::<types::WebPageAttributeStory>(48, true),
    Layout::of::<types::WebPageAttributeStickerSet>(32, false),
    Layout::of::<types::WebPageAttributeUniqueStarGift>(16, false),
    Layout::of::<types::WebPageAttributeStarGiftCollection>(24, false),
    Layout::of::<types::WebPageAttributeStarGiftAuction>(24, false),
    Layout::of::<types::WebPageAttributeAiComposeTone>(8, false),
    Layout::of::<types::Authorization>(224, false),
    Layout::of::<types::account::Authorizations>(32, false),
    Layout::of::<
        types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow,
    >(80, false),
    Layout::of::<types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000>(24, false),
    Layout::of::<types::SecurePasswordKdfAlgoSha512>(24, false),
    Layout::of::<types::account::Password>(360, false),
    Layout::of::<types::SecureSecretSettings>(64, false),
    Layout::of::<types::account::PasswordSettings>(88, false),
    Layout::of::<types::account::PasswordInputSettings>(224, false),
    Layout::of::<types::auth::PasswordRecovery>(24, false),
    Layout::of::<types::ReceivedNotifyMessage>(8, false),
    Layout::of::<types::StarsSubscriptionPricing>(16, false),
    Layout::of::<types::ChatInviteAlready>(64, false),
    Layout::of::<types::ChatInvite>(312, false),
    Layout::of::<types::ChatInvitePeek>(72, false),
    Layout::of::<types::StickerKeyword>(32, false),
    Layout::of::<types::BotAppSettings>(56, false),
    Layout::of::<types::BotVerifierSettings>(88, false),
    Layout::of::<types::KeyboardButtonStyle>(24, false),
    Layout::of::<types::ButtonTypeRequestPoll>(1, false),
    Layout::of::<types::ButtonTypeRequestPeer>(72, false),
    Layout::of::<types::InputButtonTypeRequestPeer>(80, false),
    Layout::of::<types::ButtonTypeSimpleWebView>(24, false),
    Layout::of::<types::KeyboardButton>(136, false),
    Layout::of::<types::KeyboardButtonRow>(24, false),
    Layout::of::<types::KeyboardInlineButtonRow>(24, false),
    Layout::of::<types::contacts::ResolvedPeer>(64, false),
    Layout::of::<types::MessageRange>(8, false),
    Layout::of::<types::updates::ChannelDifferenceEmpty>(16, false),
    Layout::of::<types::updates::ChannelDifferenceTooLong>(216, false),
    Layout::of::<types::updates::ChannelDifference>(112, false),
    Layout::of::<types::ChannelMessagesFilter>(32, false),
    Layout::of::<types::ChannelParticipantsKicked>(24, false),
    Layout::of::<types::ChannelParticipantsBanned>(24, false),
    Layout::of::<types::ChannelParticipantsSearch>(24, false),
    Layout::of::<types::ChannelParticipantsContacts>(24, false),
    Layout::of::<types::ChannelParticipantsMentions>(32, false),
    Layout::of::<types::channels::ChannelParticipants>(80, false),
    Layout::of::<types::channels::ChannelParticipant>(144, false),
    Layout::of::<types::messages::SavedGifs>(32, false),
    Layout::of::<types::InputBotInlineMessageMediaAuto>(120, false),
    Layout::of::<types::InputBotInlineMessageText>(120, false),
    Layout::of::<types::InputBotInlineMessageMediaGeo>(120, false),
    Layout::of::<types::InputBotInlineMessageMediaVenue>(216, false),
    Layout::of::<types::InputBotInlineMessageMediaContact>(160, false),
    Layout::of::<types::InputBotInlineMessageGame>(64, false),
    Layout::of::<types::InputBotInlineMessageMediaInvoice>(400, false),
    Layout::of::<types::InputBotInlineMessageMediaWebPage>(144, false),
    Layout::of::<types::InputBotInlineMessageRichMessage>(176, false),
    Layout::of::<types::InputBotInlineResult>(408, false),
    Layout::of::<types::InputBotInlineResultPhoto>(224, false),
    Layout::of::<types::InputBotInlineResultDocument>(272, false),
    Layout::of::<types::InputBotInlineResultGame>(176, false),
    Layout::of::<types::BotInlineMessageMediaAuto>(120, false),
    Layout::of::<types::BotInlineMessageText>(120, false),
    Layout::of::<types::BotInlineMessageMediaGeo>(128, false),
    Layout::of::<types::BotInlineMessageMediaVenue>(224, false),
    Layout::of::<types::BotInlineMessageMediaContact>(160, false),
    Layout::of::<types::BotInlineMessageMediaInvoice>(248, false),
    Layout::of::<types::BotInlineMessageMediaWebPage>(144, false),
    Layout::of::<types::BotInlineMessageRichMessage>(144, false),
    Layout::of::<types::BotInlineResult>(448, false),
    Layout::of::<types::BotInlineMediaResult>(360, false),
    Layout::of::<types::InlineBotSwitchPm>(48, false),
    Layout::of::<types::InlineBotWebView>(48, false),
    Layout::of::<types::messages::BotResults>(184, false),
    Layout::of::<types::ExportedMessageLink>(48, false),
    Layout::of::<types::messages::BotCallbackAnswer>(56, false),
    Layout::of::<types::messages::MessageEditData>(1, false),
    Layout::of::<types::messages::PeerDialogs>(120, false),
    Layout::of::<types::TopPeer>(24, false),
    Layout::of::<types::TopPeerCategoryPeers>(32, false),
    Layout::of::<types::contacts::TopPeers>(72, false),
    Layout::of::<types::InputReplyToMessage>(152, false),
    Layout::of::<types::InputReplyToStory>(32, false),
    Layout::of::<types::InputReplyToMonoForum>(24, false),
    Layout::of::<types::InputReplyToEphemeralMessage>(4, false),
    Layout::of::<types::messages::FeaturedStickersNotModified>(4, false),
    Layout::of::<types::messages::FeaturedStickers>(64, false),
    Layout::of::<types::StickerSetCovered>(160, false),
    Layout::of::<types::StickerSetMultiCovered>(168, false),
    Layout::of::<types::StickerSetFullCovered>(216, false),
    Layout::of::<types::StickerSetNoCovered>(144, false),
    Layout::of::<types::messages::RecentStickers>(80, false),
    Layout::of::<types::messages::ArchivedStickers>(32, false),
    Layout::of::<types::messages::StickerSetInstallResultArchive>(24, false),
    Layout::of::<types::InputStickeredMediaPhoto>(48, false),
    Layout::of::<types::InputStickeredMediaDocument>(48, false),
    Layout::of::<types::HighScore>(16, false),
    Layout::of::<types::messages::HighScores>(48, false),
    Layout::of::<types::TextPlain>(24, false),
    Layout::of::<types::TextBold>(40, true),
    Layout::of::<types::TextItalic>(40, true),
    Layout::of::<types::TextUnderline>(40, true),
    Layout::of::<types::TextStrike>(40, true),
    Layout::of::<types::TextFixed>(40, true),
    Layout::of::<types::TextUrl>(72, true),
    Layout::of::<types::TextEmail>(64, true),
    Layout::of::<types::TextConcat>(24, true),
    Layout::of::<types::TextSubscript>(40, true),
    Layout::of::<types::TextSuperscript>(40, true),
    Layout::of::<types::TextMarked>(40, true),
    Layout::of::<types::TextPhone>(64, true),
    Layout::of::<types::TextImage>(16, false),
    Layout::of::<types::TextAnchor>(64, true),
    Layout::of::<types::TextMath>(24, false),
    Layout::of::<types::TextCustomEmoji>(32, false),
    Layout::of::<types::TextSpoiler>(40, true),
    Layout::of::<types::TextMention>(40, true),
    Layout::of::<types::TextHashtag>(40, true),
    Layout::of::<types::TextBotCommand>(40, true),
    Layout::of::<types::TextCashtag>(40, true),
    Layout::of::<types::TextAutoUrl>(40, true),
    Layout::of::<types::TextAutoEmail>(40, true),
    Layout::of::<types::TextAutoPhone>(40, true),
    Layout::of::<types::TextBankCard>(40, true),
    Layout::of::<types::TextMentionName>(48, true),
    Layout::of::<types::TextDate>(56, true),
    Layout::of::<types::TextDiff>(80, true),
    Layout::of::<types::TextButton>(160, true),
    Layout::of::<types::TextTonAddress>(40, true),
    Layout::of::<types::InlineButtonTypeUrl>(24, false),
    Layout::of::<types::InlineButtonTypeUrlAuth>(56, false),
    Layout::of::<types::InputInlineButtonTypeUrlAuth>(104, false),
    Layout::of::<types::InlineButtonTypeWebView>(24, false),
    Layout::of::<types::InlineButtonTypeCallback>(32, false),
    Layout::of::<types::InlineButtonTypeSwitchInline>(56, false),
    Layout::of::<types::InlineButtonTypeUserProfile>(8, false),
    Layout::of::<types::InputInlineButtonTypeUserProfile>(48, false),
    Layout::of::<types::InlineButtonTypeCopy>(24, false),
    Layout::of::<types::RichButtonStyle>(4, false),
    Layout::of::<types::PageBlockTitle>(40, false),
    Layout::of::<types::PageBlockSubtitle>(40, false),
    Layout::of::<types::PageBlockAuthorDate>(48, false),
    Layout::of::<types::PageBlockHeader>(40, false),
    Layout::of::<types::PageBlockSubheader>(40, false),
    Layout::of::<types::PageBlockParagraph>(40, false),
    Layout::of::<types::PageBlockPreformatted>(64, false),
    Layout::of::<types::PageBlockFooter>(40, false),
    Layout::of::<types::PageBlockAnchor>(24, false),
    Layout::of::<types::PageBlockList>(24, true),
    Layout::of::<types::PageBlockBlockquote>(88, false),
    Layout::of::<types::PageBlockPullquote>(80, false),
    Layout::of::<types::PageBlockPhoto>(136, false),
    Layout::of::<types::PageBlockVideo>(96, false),
    Layout::of::<types::PageBlockCover>(136, true),
    Layout::of::<types::PageBlockEmbed>(168, false),
    Layout::of::<types::PageBlockEmbedPost>(176, true),
    Layout::of::<types::PageBlockCollage>(104, true),
    Layout::of::<types::PageBlockSlideshow>(104, true),
    Layout::of::<types::PageBlockChannel>(64, false),
    Layout::of::<types::PageBlockAudio>(88, false),
    Layout::of::<types::PageBlockKicker>(40, false),
    Layout::of::<types::PageBlockTable>(72, false),
    Layout::of::<types::PageBlockOrderedList>(64, true),
    Layout::of::<types::PageBlockDetails>(72, true),
    Layout::of::<types::PageBlockRelatedArticles>(64, false),
    Layout::of::<types::PageBlockMap>(136, false),
    Layout::of::<types::PageBlockHeading1>(40, false),
    Layout::of::<types::PageBlockHeading2>(40, false),
    Layout::of::<types::PageBlockHeading3>(40, false),
    Layout::of::<types::PageBlockHeading4>(40, false),
    Layout::of::<types::PageBlockHeading5>(40, false),
    Layout::of::<types::PageBlockHeading6>(40, false),
    Layout::of::<types::PageBlockMath>(24, false),
    Layout::of::<types::PageBlockThinking>(40, false),
    Layout::of::<types::InputPageBlockMap>(128, false),
    Layout::of::<types::PageBlockBlockquoteBlocks>(64, true),
    Layout::of::<types::PageBlockButtonRow>(32, false),
    Layout::of::<types::PageBlockDocument>(88, false),
    Layout::of::<types::PageListItemText>(48, false),
    Layout::of::<types::PageListItemBlocks>(32, true),
    Layout::of::<types::PageCaption>(80, false),
    Layout::of::<types::PageTableRow>(24, false),
    Layout::of::<types::PageListOrderedItemText>(104, false),
    Layout::of::<types::PageListOrderedItemBlocks>(88, true),
    Layout::of::<types::PageRelatedArticle>(128, false),
    Layout::of::<types::PageButton>(160, false),
    Layout::of::<types::LabeledPrice>(32, false),
    Layout::of::<types::PaymentSavedCredentialsCard>(48, false),
    Layout::of::<types::InputWebFileLocation>(32, false),
    Layout::of::<types::InputWebFileGeoPointLocation>(56, false),
    Layout::of::<types::InputWebFileAudioAlbumThumbLocation>(104, false),
    Layout::of::<types::upload::WebFile>(64, false),
    Layout::of::<types::PaymentFormMethod>(48, false),
    Layout::of::<types::payments::PaymentForm>(672, false),
    Layout::of::<types::payments::PaymentFormStars>(320, false),
    Layout::of::<types::payments::PaymentFormStarGift>(144, false),
    Layout::of::<types::ShippingOption>(72, false),
    Layout::of::<types::payments::ValidatedRequestedInfo>(48, false),
    Layout::of::<types::payments::PaymentResult>(96, false),
    Layout::of::<types::payments::PaymentVerificationNeeded>(24, false),
    Layout::of::<types::payments::PaymentReceipt>(688, false),
    Layout::of::<types::payments::PaymentReceiptStars>(376, false),
    Layout::of::<types::payments::SavedInfo>(224, false),
    Layout::of::<types::InputPaymentCredentialsSaved>(48, false),
    Layout::of::<types::InputPaymentCredentials>(32, false),
    Layout::of::<types::InputPaymentCredentialsApplePay>(24, false),
    Layout::of::<types::InputPaymentCredentialsGooglePay>(24, false),
    Layout::of::<types::account::TmpPassword>(32, false),
    Layout::of::<types::InputStickerSetItem>(136, false),
    Layout::of::<types::InputPhoneCall>(16, false),
    Layout::of::<types::PhoneCallProtocol>(40, false),
    Layout::of::<types::PhoneConnection>(88, false),
    Layout::of::<types::PhoneConnectionWebrtc>(112, false),
    Layout::of::<types::phone::PhoneCall>(136, false),
    Layout::of::<types::upload::CdnFileReuploadNeeded>(24, false),
    Layout::of::<types::upload::CdnFile>(24, false),
    Layout::of::<types::CdnPublicKey>(32, false),
    Layout::of::<types::CdnConfig>(24, false),
    Layout::of::<types::LangPackString>(48, false),
    Layout::of::<types::LangPackStringPluralized>(168, false),
    Layout::of::<types::LangPackStringDeleted>(24, false),
    Layout::of::<types::LangPackLanguage>(160, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeTitle>(48, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeAbout>(48, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeUsername>(48, false),
    Layout::of::<types::ChannelAdminLogEventActionChangePhoto>(224, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleInvites>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleSignatures>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionUpdatePinned>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionEditMessage>(64, false),
    Layout::of::<types::ChannelAdminLogEventActionDeleteMessage>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantInvite>(96, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantToggleBan>(192, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantToggleAdmin>(192, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeStickerSet>(64, false),
    Layout::of::<types::ChannelAdminLogEventActionTogglePreHistoryHidden>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionDefaultBannedRights>(56, false),
    Layout::of::<types::ChannelAdminLogEventActionStopPoll>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeLinkedChat>(16, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeLocation>(144, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleSlowMode>(8, false),
    Layout::of::<types::ChannelAdminLogEventActionStartGroupCall>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionDiscardGroupCall>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantMute>(240, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantUnmute>(240, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleGroupCallSetting>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantJoinByInvite>(24, false),
    Layout::of::<types::ChannelAdminLogEventActionExportedInviteDelete>(16, false),
    Layout::of::<types::ChannelAdminLogEventActionExportedInviteRevoke>(16, false),
    Layout::of::<types::ChannelAdminLogEventActionExportedInviteEdit>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantVolume>(240, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeHistoryTtl>(8, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantJoinByRequest>(24, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleNoForwards>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionSendMessage>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeAvailableReactions>(64, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeUsernames>(48, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleForum>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionCreateTopic>(16, false),
    Layout::of::<types::ChannelAdminLogEventActionEditTopic>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionDeleteTopic>(16, false),
    Layout::of::<types::ChannelAdminLogEventActionPinTopic>(32, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleAntiSpam>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionChangePeerColor>(192, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeProfilePeerColor>(192, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeWallpaper>(208, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeEmojiStatus>(208, false),
    Layout::of::<types::ChannelAdminLogEventActionChangeEmojiStickerSet>(64, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleSignatureProfiles>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantSubExtend>(192, false),
    Layout::of::<types::ChannelAdminLogEventActionToggleAutotranslation>(1, false),
    Layout::of::<types::ChannelAdminLogEventActionParticipantEditRank>(56, false),
    Layout::of::<types::ChannelAdminLogEvent>(128, false),
    Layout::of::<types::channels::AdminLogResults>(72, false),
    Layout::of::<types::ChannelAdminLogEventsFilter>(20, false),
    Layout::of::<types::messages::FavedStickers>(56, false),
    Layout::of::<types::RecentMeUrlUnknown>(24, false),
    Layout::of::<types::RecentMeUrlUser>(32, false),
    Layout::of::<types::RecentMeUrlChat>(32, false),
    Layout::of::<types::RecentMeUrlChatInvite>(104, false),
    Layout::of::<types::RecentMeUrlStickerSet>(40, false),
    Layout::of::<types::help::RecentMeUrls>(72, false),
    Layout::of::<types::InputSingleMedia>(176, false),
    Layout::of::<types::WebAuthorization>(144, false),
    Layout::of::<types::account::WebAuthorizations>(48, false),
    Layout::of::<types::InputMessageId>(4, false),
    Layout::of::<types::InputMessageReplyTo>(4, false),
    Layout::of::<types::InputMessageCallbackQuery>(16, false),
    Layout::of::<types::InputDialogPeer>(24, false),
    Layout::of::<types::InputDialogPeerFolder>(4, false),
    Layout::of::<types::InputDialogPeerCommunity>(48, false),
    Layout::of::<types::messages::FoundStickerSets>(32, false),
    Layout::of::<types::InputClientProxy>(32, false),
    Layout::of::<types::help::TermsOfServiceUpdateEmpty>(4, false),
    Layout::of::<types::help::TermsOfServiceUpdate>(96, false),
    Layout::of::<types::InputSecureFileUploaded>(88, false),
    Layout::of::<types::InputSecureFile>(16, false),
    Layout::of::<types::SecureFile>(80, false),
    Layout::of::<types::SecureData>(72, false),
    Layout::of::<types::SecurePlainPhone>(24, false),
    Layout::of::<types::SecurePlainEmail>(24, false),
    Layout::of::<types::InputSecureValue>(448, false),
    Layout::of::<types::SecureValueHash>(32, false),
    Layout::of::<types::SecureValueErrorData>(80, false),
    Layout::of::<types::SecureValueErrorFrontSide>(56, false),
    Layout::of::<types::SecureValueErrorReverseSide>(56, false),
    Layout::of::<types::SecureValueErrorSelfie>(56, false),
    Layout::of::<types::SecureValueErrorFile>(56, false),
    Layout::of::<types::SecureValueErrorFiles>(56, false),
    Layout::of::<types::SecureValueError>(56, false),
    Layout::of::<types::SecureValueErrorTranslationFile>(56, false),
    Layout::of::<types::SecureValueErrorTranslationFiles>(56, false),
    Layout::of::<types::SecureRequiredType>(4, false),
    Layout::of::<types::SecureRequiredTypeOneOf>(24, true),
    Layout::of::<types::account::AuthorizationForm>(120, false),
    Layout::of::<types::account::SentEmailCode>(32, false),
    Layout::of::<types::help::DeepLinkInfo>(56, false),
    Layout::of::<types::SavedPhoneContact>(80, false),
    Layout::of::<types::account::Takeout>(8, false),
    Layout::of::<types::InputCheckPasswordSrp>(56, false),
    Layout::of::<types::help::PassportConfig>(32, false),
    Layout::of::<types::JsonBool>(1, false),
    Layout::of::<types::JsonNumber>(8, false),
    Layout::of::<types::JsonString>(24, false),
    Layout::of::<types::JsonArray>(24, true),
    Layout::of::<types::JsonObject>(24, true),
    Layout::of::<types::InputAppEvent>(72, false),
    Layout::of::<types::JsonObjectValue>(56, true),
    Layout::of::<types::PageTableCell>(64, false),
    Layout::of::<types::help::SupportName>(24, false),
    Layout::of::<types::help::UserInfo>(80, false),
    Layout::of::<types::PollAnswerVoters>(64, false),
    Layout::of::<types::ChatOnlines>(4, false),
    Layout::of::<types::StatsUrl>(24, false),
    Layout::of::<types::InputWallPaper>(16, false),
    Layout::of::<types::InputWallPaperSlug>(24, false),
    Layout::of::<types::InputWallPaperNoFile>(8, false),
    Layout::of::<types::account::WallPapers>(32, false),
    Layout::of::<types::CodeSettings>(56, false),
    Layout::of::<types::AutoDownloadSettings>(40, false),
    Layout::of::<types::account::AutoDownloadSettings>(120, false),
    Layout::of::<types::EmojiKeyword>(48, false),
    Layout::of::<types::EmojiKeywordDeleted>(48, false),
    Layout::of::<types::EmojiKeywordsDifference>(56, false),
    Layout::of::<types::EmojiUrl>(24, false),
    Layout::of::<types::EmojiLanguage>(24, false),
    Layout::of::<types::InputFolderPeer>(32, false),
    Layout::of::<types::messages::SearchCounter>(8, false),
    Layout::of::<types::UrlAuthResultRequest>(208, false),
    Layout::of::<types::UrlAuthResultAccepted>(24, false),
    Layout::of::<types::InputTheme>(16, false),
    Layout::of::<types::InputThemeSlug>(24, false),
    Layout::of::<types::ThemeSettings>(144, false),
    Layout::of::<types::account::Themes>(32, false),
    Layout::of::<types::auth::LoginToken>(32, false),
    Layout::of::<types::auth::LoginTokenMigrateTo>(32, false),
    Layout::of::<types::auth::LoginTokenSuccess>(96, false),
    Layout::of::<types::account::ContentSettings>(2, false),
    Layout::of::<types::messages::InactiveChats>(72, false),
    Layout::of::<types::InputThemeSettings>(152, false),
    Layout::of::<types::MessagePeerVote>(48, false),
    Layout::of::<types::MessagePeerVoteInputOption>(24, false),
    Layout::of::<types::MessagePeerVoteMultiple>(48, false),
    Layout::of::<types::messages::VotesList>(104, false),
    Layout::of::<types::BankCardOpenUrl>(48, false),
    Layout::of::<types::payments::BankCardData>(48, false),
    Layout::of::<types::DialogFilterSuggested>(40, false),
    Layout::of::<types::StatsDateRangeDays>(8, false),
    Layout::of::<types::StatsAbsValueAndPrev>(16, false),
    Layout::of::<types::StatsPercentValue>(16, false),
    Layout::of::<types::StatsGraphAsync>(24, false),
    Layout::of::<types::StatsGraphError>(24, false),
    Layout::of::<types::StatsGraph>(48, false),
    Layout::of::<types::PostInteractionCountersMessage>(16, false),
    Layout::of::<types::PostInteractionCountersStory>(16, false),
    Layout::of::<types::stats::BroadcastStats>(832, false),
    Layout::of::<types::help::PromoDataEmpty>(4, false),
    Layout::of::<types::help::PromoData>(312, false),
    Layout::of::<types::PendingSuggestion>(144, false),
    Layout::of::<types::StatsGroupTopPoster>(16, false),
    Layout::of::<types::StatsGroupTopAdmin>(24, false),
    Layout::of::<types::StatsGroupTopInviter>(16, false),
    Layout::of::<types::stats::MegagroupStats>(616, false),
    Layout::of::<types::GlobalPrivacySettings>(32, false),
    Layout::of::<types::help::CountryCode>(72, false),
    Layout::of::<types::help::Country>(104, false),
    Layout::of::<types::help::CountriesList>(32, false),
    Layout::of::<types::MessageViews>(88, false),
    Layout::of::<types::messages::MessageViews>(72, false),
    Layout::of::<types::messages::DiscussionMessage>(104, false),
    Layout::of::<types::stats::MessageStats>(112, false),
    Layout::of::<types::GroupCallParticipantVideo>(64, false),
    Layout::of::<types::phone::GroupCall>(128, false),
    Layout::of::<types::phone::GroupParticipants>(104, false),
    Layout::of::<types::messages::HistoryImport>(8, false),
    Layout::of::<types::messages::HistoryImportParsed>(32, false),
    Layout::of::<types::messages::AffectedFoundMessages>(40, false),
    Layout::of::<types::ChatInviteImporter>(56, false),
    Layout::of::<types::messages::ExportedChatInvites>(56, false),
    Layout::of::<types::messages::ExportedChatInvite>(40, false),
    Layout::of::<types::messages::ExportedChatInviteReplaced>(56, false),
    Layout::of::<types::messages::ChatInviteImporters>(56, false),
    Layout::of::<types::ChatAdminWithInvites>(16, false),
    Layout::of::<types::messages::ChatAdminsWithInvites>(48, false),
    Layout::of::<types::messages::CheckedHistoryImportPeer>(24, false),
    Layout::of::<types::phone::JoinAsPeers>(72, false),
    Layout::of::<types::phone::ExportedGroupCallInvite>(24, false),
    Layout::of::<types::GroupCallParticipantVideoSourceGroup>(48, false),
    Layout::of::<types::stickers::SuggestedShortName>(24, false),
    Layout::of::<types::BotCommandScopePeer>(24, false),
    Layout::of::<types::BotCommandScopePeerAdmins>(24, false),
    Layout::of::<types::BotCommandScopePeerUser>(72, false),
    Layout::of::<types::account::ResetPasswordFailedWait>(4, false),
    Layout::of::<types::account::ResetPasswordRequestedWait>(4, false),
    Layout::of::<types::account::ChatThemes>(104, false),
    Layout::of::<types::SponsoredMessage>(544, false),
    Layout::of::<types::messages::SponsoredMessages>(96, false),
    Layout::of::<types::SearchResultsCalendarPeriod>(16, false),
    Layout::of::<types::messages::SearchResultsCalendar>(120, false),
    Layout::of::<types::SearchResultPosition>(12, false),
    Layout::of::<types::messages::SearchResultsPositions>(32, false),
    Layout::of::<types::SendAsPeer>(24, false),
    Layout::of::<types::channels::SendAsPeers>(72, false),
    Layout::of::<types::users::UserFull>(2320, false),
    Layout::of::<types::messages::PeerSettings>(224, false),
    Layout::of::<types::auth::LoggedOut>(24, false),
    Layout::of::<types::MessagePeerReaction>(56, false),
    Layout::of::<types::MessageReactor>(24, false),
    Layout::of::<types::messages::MessageReactionsList>(104, false),
    Layout::of::<types::AvailableReaction>(168, false),
    Layout::of::<types::messages::AvailableReactions>(32, false),
    Layout::of::<types::GroupCallStreamChannel>(16, false),
    Layout::of::<types::phone::GroupCallStreamChannels>(24, false),
    Layout::of::<types::phone::GroupCallStreamRtmpUrl>(48, false),
    Layout::of::<types::AttachMenuBotIconColor>(32, false),
    Layout::of::<types::AttachMenuBotIcon>(64, false),
    Layout::of::<types::AttachMenuBot>(88, false),
    Layout::of::<types::AttachMenuBots>(56, false),
    Layout::of::<types::AttachMenuBotsBot>(112, false),
    Layout::of::<types::WebViewResultUrl>(48, false),
    Layout::of::<types::WebViewMessageSent>(32, false),
    Layout::of::<types::account::SavedRingtones>(32, false),
    Layout::of::<types::account::SavedRingtoneConverted>(16, false),
    Layout::of::<types::InputInvoiceMessage>(32, false),
    Layout::of::<types::InputInvoiceSlug>(24, false),
    Layout::of::<types::InputInvoicePremiumGiftCode>(208, false),
    Layout::of::<types::InputInvoiceStars>(136, false),
    Layout::of::<types::InputInvoiceChatInviteSubscription>(24, false),
    Layout::of::<types::InputInvoiceStarGift>(88, false),
    Layout::of::<types::InputInvoiceStarGiftUpgrade>(48, false),
    Layout::of::<types::InputInvoiceStarGiftTransfer>(64, false),
    Layout::of::<types::InputInvoicePremiumGiftStars>(104, false),
    Layout::of::<types::InputInvoiceBusinessBotTransferStars>(56, false),
    Layout::of::<types::InputInvoiceStarGiftResale>(104, false),
    Layout::of::<types::InputInvoiceStarGiftPrepaidUpgrade>(48, false),
    Layout::of::<types::InputInvoicePremiumAuthCode>(136, false),
    Layout::of::<types::InputInvoiceStarGiftDropOriginalDetails>(40, false),
    Layout::of::<types::InputInvoiceStarGiftAuctionBid>(96, false),
    Layout::of::<types::InputStorePaymentPremiumSubscription>(2, false),
    Layout::of::<types::InputStorePaymentGiftPremium>(80, false),
    Layout::of::<types::InputStorePaymentPremiumGiftCode>(128, false),
    Layout::of::<types::InputStorePaymentPremiumGiveaway>(144, false),
    Layout::of::<types::InputStorePaymentStarsTopup>(64, false),
    Layout::of::<types::InputStorePaymentStarsGift>(88, false),
    Layout::of::<types::InputStorePaymentStarsGiveaway>(160, false),
    Layout::of::<types::InputStorePaymentAuthCode>(88, false),
    Layout::of::<types::PremiumGiftCodeOption>(72, false),
    Layout::of::<types::InputSavedStarGiftUser>(4, false),
    Layout::of::<types::InputSavedStarGiftChat>(32, false),
    Layout::of::<types::InputSavedStarGiftSlug>(24, false),
    Layout::of::<types::payments::ExportedInvoice>(24, false),
    Layout::of::<types::messages::TranscribedAudio>(56, false),
    Layout::of::<types::PremiumSubscriptionOption>(112, false),
    Layout::of::<types::help::PremiumPromo>(144, false),
    Layout::of::<types::account::EmojiStatuses>(32, false),
    Layout::of::<types::messages::Reactions>(32, false),
    Layout::of::<types::EmailVerifyPurposeLoginSetup>(48, false),
    Layout::of::<types::EmailVerificationCode>(24, false),
    Layout::of::<types::EmailVerificationGoogle>(24, false),
    Layout::of::<types::EmailVerificationApple>(24, false),
    Layout::of::<types::account::EmailVerified>(24, false),
    Layout::of::<types::account::EmailVerifiedLogin>(128, false),
    Layout::of::<types::messages::ForumTopics>(112, false),
    Layout::of::<types::DefaultHistoryTtl>(4, false),
    Layout::of::<types::ExportedContactToken>(32, false),
    Layout::of::<types::RequestPeerTypeUser>(2, false),
    Layout::of::<types::RequestPeerTypeChat>(42, false),
    Layout::of::<types::RequestPeerTypeBroadcast>(40, false),
    Layout::of::<types::RequestPeerTypeCreateBot>(56, false),
    Layout::of::<types::EmojiList>(32, false),
    Layout::of::<types::EmojiGroup>(56, false),
    Layout::of::<types::EmojiGroupGreeting>(56, false),
    Layout::of::<types::EmojiGroupPremium>(32, false),
    Layout::of::<types::messages::EmojiGroups>(32, false),
    Layout::of::<types::messages::TranslateResult>(24, false),
    Layout::of::<types::AutoSaveSettings>(24, false),
    Layout::of::<types::AutoSaveException>(40, false),
    Layout::of::<types::account::AutoSaveSettings>(144, false),
    Layout::of::<types::help::AppConfig>(40, false),
    Layout::of::<types::InputBotAppId>(16, false),
    Layout::of::<types::InputBotAppShortName>(72, false),
    Layout::of::<types::messages::BotApp>(24, false),
    Layout::of::<types::ReadParticipantDate>(16, false),
    Layout::of::<types::InputChatlistDialogFilter>(4, false),
    Layout::of::<types::ExportedChatlistInvite>(72, false),
    Layout::of::<types::chatlists::ExportedChatlistInvite>(88, false),
    Layout::of::<types::chatlists::ExportedInvites>(72, false),
    Layout::of::<types::chatlists::ChatlistInviteAlready>(104, false),
    Layout::of::<types::chatlists::ChatlistInvite>(152, false),
    Layout::of::<types::chatlists::ChatlistUpdates>(72, false),
    Layout::of::<types::bots::BotInfo>(72, false),
    Layout::of::<types::StoryViews>(72, false),
    Layout::of::<types::StoryFwdHeader>(56, false),
    Layout::of::<types::MediaAreaVenue>(216, false),
    Layout::of::<types::InputMediaAreaVenue>(88, false),
    Layout::of::<types::MediaAreaGeoPoint>(192, false),
    Layout::of::<types::MediaAreaSuggestedReaction>(96, false),
    Layout::of::<types::MediaAreaChannelPost>(72, false),
    Layout::of::<types::InputMediaAreaChannelPost>(112, false),
    Layout::of::<types::MediaAreaUrl>(80, false),
    Layout::of::<types::MediaAreaWeather>(96, false),
    Layout::of::<types::MediaAreaStarGift>(80, false),
    Layout::of::<types::stories::AllStoriesNotModified>(40, false),
    Layout::of::<types::stories::AllStories>(120, false),
    Layout::of::<types::stories::Stories>(104, false),
    Layout::of::<types::StoryView>(48, false),
    Layout::of::<types::StoryViewPublicForward>(40, false),
    Layout::of::<types::StoryViewPublicRepost>(48, false),
    Layout::of::<types::stories::StoryViewsList>(112, false),
    Layout::of::<types::stories::StoryViews>(48, false),
    Layout::of::<types::ExportedStoryLink>(24, false),
    Layout::of::<types::MediaAreaCoordinates>(56, false),
    Layout::of::<types::GeoPointAddress>(96, false),
    Layout::of::<types::stories::PeerStories>(96, false),
    Layout::of::<types::messages::WebPage>(96, false),
    Layout::of::<types::payments::CheckedGiftCode>(112, false),
    Layout::of::<types::payments::GiveawayInfo>(56, false),
    Layout::of::<types::payments::GiveawayInfoResults>(64, false),
    Layout::of::<types::PrepaidGiveaway>(24, false),
    Layout::of::<types::PrepaidStarsGiveaway>(32, false),
    Layout::of::<types::premium::BoostsList>(80, false),
    Layout::of::<types::MyBoost>(40, false),
    Layout::of::<types::premium::MyBoosts>(72, false),
    Layout::of::<types::premium::BoostsStatus>(128, false),
    Layout::of::<types::stats::StoryStats>(112, false),
    Layout::of::<types::PublicForwardMessage>(32, false),
    Layout::of::<types::PublicForwardStory>(40, false),
    Layout::of::<types::stats::PublicForwards>(104, false),
    Layout::of::<types::help::PeerColorSet>(24, false),
    Layout::of::<types::help::PeerColorProfileSet>(72, false),
    Layout::of::<types::help::PeerColorOption>(184, false),
    Layout::of::<types::help::PeerColors>(32, false),
    Layout::of::<types::StoryReaction>(56, false),
    Layout::of::<types::StoryReactionPublicForward>(32, false),
    Layout::of::<types::StoryReactionPublicRepost>(40, false),
    Layout::of::<types::stories::StoryReactionsList>(104, false),
    Layout::of::<types::SavedDialog>(24, false),
    Layout::of::<types::MonoForumDialog>(56, false),
    Layout::of::<types::messages::SavedDialogs>(96, false),
    Layout::of::<types::messages::SavedDialogsSlice>(104, false),
    Layout::of::<types::messages::SavedDialogsNotModified>(4, false),
    Layout::of::<types::SavedReactionTag>(64, false),
    Layout::of::<types::messages::SavedReactionTags>(32, false),
    Layout::of::<types::OutboxReadDate>(4, false),
    Layout::of::<types::smsjobs::EligibleToJoin>(32, false),
    Layout::of::<types::smsjobs::Status>(72, false),
    Layout::of::<types::SmsJob>(72, false),
    Layout::of::<types::BusinessWeeklyOpen>(8, false),
    Layout::of::<types::InputBusinessRecipients>(32, false),
    Layout::of::<types::BusinessRecipients>(32, false),
    Layout::of::<types::BusinessAwayMessageScheduleCustom>(8, false),
    Layout::of::<types::InputBusinessGreetingMessage>(40, false),
    Layout::of::<types::InputBusinessAwayMessage>(56, false),
    Layout::of::<types::Timezone>(56, false),
    Layout::of::<types::help::TimezonesList>(32, false),
    Layout::of::<types::InputQuickReplyShortcut>(24, false),
    Layout::of::<types::InputQuickReplyShortcutId>(4, false),
    Layout::of::<types::messages::QuickReplies>(96, false),
    Layout::of::<types::BusinessBotRecipients>(56, false),
    Layout::of::<types::BusinessBotRights>(14, false),
    Layout::of::<types::ConnectedBot>(136, false),
    Layout::of::<types::account::ConnectedBots>(48, false),
    Layout::of::<types::messages::DialogFilters>(32, false),
    Layout::of::<types::InputBusinessIntro>(96, false),
    Layout::of::<types::messages::MyStickers>(32, false),
    Layout::of::<types::InputCollectibleUsername>(24, false),
    Layout::of::<types::InputCollectiblePhone>(24, false),
    Layout::of::<types::fragment::CollectibleInfo>(96, false),
    Layout::of::<types::InputBusinessBotRecipients>(56, false),
    Layout::of::<types::ContactBirthday>(24, false),
    Layout::of::<types::contacts::ContactBirthdays>(48, false),
    Layout::of::<types::MissingInvitee>(16, false),
    Layout::of::<types::messages::InvitedUsers>(120, false),
    Layout::of::<types::InputBusinessChatLink>(72, false),
    Layout::of::<types::BusinessChatLink>(104, false),
    Layout::of::<types::account::BusinessChatLinks>(72, false),
    Layout::of::<types::account::ResolvedBusinessChatLinks>(112, false),
    Layout::of::<types::SponsoredMessageReportOption>(48, false),
    Layout::of::<types::channels::SponsoredMessageReportResultChooseOption>(48, false),
    Layout::of::<types::ReactionsNotifySettings>(64, false),
    Layout::of::<types::AvailableEffect>(80, false),
    Layout::of::<types::messages::AvailableEffects>(56, false),
    Layout::of::<types::StarsTransactionPeer>(16, false),
    Layout::of::<types::StarsTopupOption>(72, false),
    Layout::of::<types::StarsTransaction>(448, false),
    Layout::of::<types::StarsSubscription>(232, false),
    Layout::of::<types::payments::StarsStatus>(184, false),
    Layout::of::<types::FoundStory>(40, false),
    Layout::of::<types::stories::FoundStories>(104, false),
    Layout::of::<types::payments::StarsRevenueStats>(208, false),
    Layout::of::<types::payments::StarsRevenueWithdrawalUrl>(24, false),
    Layout::of::<types::payments::StarsRevenueAdsAccountUrl>(24, false),
    Layout::of::<types::InputStarsTransaction>(32, false),
    Layout::of::<types::StarsGiftOption>(72, false),
    Layout::of::<types::bots::PopularAppBots>(48, false),
    Layout::of::<types::BotPreviewMedia>(128, false),
    Layout::of::<types::bots::PreviewInfo>(48, false),
    Layout::of::<types::StarsGiveawayWinnersOption>(16, false),
    Layout::of::<types::StarsGiveawayOption>(96, false),
    Layout::of::<types::StarGiftBackground>(12, false),
    Layout::of::<types::StarGiftAttributeModel>(56, false),
    Layout::of::<types::StarGiftAttributePattern>(48, false),
    Layout::of::<types::StarGiftAttributeBackdrop>(56, false),
    Layout::of::<types::StarGiftAttributeOriginalDetails>(88, false),
    Layout::of::<types::payments::StarGifts>(80, false),
    Layout::of::<types::MessageReportOption>(48, false),
    Layout::of::<types::ReportResultChooseOption>(48, false),
    Layout::of::<types::ReportResultAddComment>(32, false),
    Layout::of::<types::messages::BotPreparedInlineMessage>(32, false),
    Layout::of::<types::messages::PreparedInlineMessage>(80, false),
    Layout::of::<types::ConnectedBotStarRef>(72, false),
    Layout::of::<types::payments::ConnectedStarRefBots>(56, false),
    Layout::of::<types::payments::SuggestedStarRefBots>(80, false),
    Layout::of::<types::messages::FoundStickersNotModified>(8, false),
    Layout::of::<types::messages::FoundStickers>(40, false),
    Layout::of::<types::StarGiftAttributeRarity>(4, false),
    Layout::of::<types::StarGiftUpgradePrice>(16, false),
    Layout::of::<types::payments::StarGiftUpgradePreview>(72, false),
    Layout::of::<types::users::Users>(24, false),
    Layout::of::<types::users::UsersSlice>(32, false),
    Layout::of::<types::payments::UniqueStarGift>(64, false),
    Layout::of::<types::messages::WebPagePreview>(168, false),
    Layout::of::<types::SavedStarGift>(272, false),
    Layout::of::<types::payments::SavedStarGifts>(104, false),
    Layout::of::<types::payments::StarGiftWithdrawalUrl>(24, false),
    Layout::of::<types::account::PaidMessagesRevenue>(8, false),
    Layout::of::<types::RequirementToContactPaidMessages>(8, false),
    Layout::of::<types::SponsoredPeer>(88, false),
    Layout::of::<types::contacts::SponsoredPeers>(72, false),
    Layout::of::<types::StarGiftAttributeIdModel>(8, false),
    Layout::of::<types::StarGiftAttributeIdPattern>(8, false),
    Layout::of::<types::StarGiftAttributeIdBackdrop>(4, false),
    Layout::of::<types::StarGiftAttributeCounter>(24, false),
    Layout::of::<types::payments::ResaleStarGifts>(168, false),
    Layout::of::<types::stories::CanSendStoryCount>(4, false),
    Layout::of::<types::StarGiftCollection>(56, false),
    Layout::of::<types::payments::StarGiftCollections>(24, false),
    Layout::of::<types::StoryAlbum>(160, false),
    Layout::of::<types::stories::Albums>(32, false),
    Layout::of::<types::payments::UniqueStarGiftValueInfo>(152, false),
    Layout::of::<types::users::SavedMusicNotModified>(4, false),
    Layout::of::<types::users::SavedMusic>(32, false),
    Layout::of::<types::account::SavedMusicIds>(24, false),
    Layout::of::<types::payments::CheckCanSendGiftResultFail>(48, false),
    Layout::of::<types::InputChatTheme>(24, false),
    Layout::of::<types::InputChatThemeUniqueGift>(24, false),
    Layout::of::<types::GroupCallDonor>(32, false),
    Layout::of::<types::phone::GroupCallStars>(80, false),
    Layout::of::<types::AuctionBidLevel>(16, false),
    Layout::of::<types::StarGiftAuctionRound>(8, false),
    Layout::of::<types::StarGiftAuctionRoundExtendable>(16, false),
    Layout::of::<types::payments::StarGiftAuctionState>(256, false),
    Layout::of::<types::StarGiftAuctionAcquiredGift>(96, false),
    Layout::of::<types::payments::StarGiftAuctionAcquiredGifts>(72, false),
    Layout::of::<types::StarGiftActiveAuctionState>(200, false),
    Layout::of::<types::payments::StarGiftActiveAuctions>(72, false),
    Layout::of::<types::InputStarGiftAuction>(8, false),
    Layout::of::<types::InputStarGiftAuctionSlug>(24, false),
    Layout::of::<types::Passkey>(80, false),
    Layout::of::<types::account::Passkeys>(24, false),
    Layout::of::<types::account::PasskeyRegistrationOptions>(24, false),
    Layout::of::<types::auth::PasskeyLoginOptions>(24, false),
    Layout::of::<types::InputPasskeyResponseRegister>(48, false),
    Layout::of::<types::InputPasskeyResponseLogin>(96, false),
    Layout::of::<types::InputPasskeyCredentialPublicKey>(152, false),
    Layout::of::<types::payments::StarGiftUpgradeAttributes>(24, false),
    Layout::of::<types::InputMessageReadMetric>(32, false),
    Layout::of::<types::bots::ExportedBotToken>(24, false),
    Layout::of::<types::bots::RequestedButton>(24, false),
    Layout::of::<types::messages::ComposedMessageWithAi>(96, false),
    Layout::of::<types::stats::PollStats>(56, false),
    Layout::of::<types::InputAiComposeToneDefault>(24, false),
    Layout::of::<types::InputAiComposeToneId>(16, false),
    Layout::of::<types::InputAiComposeToneSlug>(24, false),
    Layout::of::<types::InputAiComposeToneSingleUse>(24, false),
    Layout::of::<types::AiComposeToneExample>(96, false),
    Layout::of::<types::AiComposeTone>(232, false),
    Layout::of::<types::AiComposeToneDefault>(56, false),
    Layout::of::<types::aicompose::Tones>(56, false),
    Layout::of::<types::bots::AccessSettings>(32, false),
    Layout::of::<types::messages::ChatInviteJoinResultOk>(96, false),
    Layout::of::<types::messages::ChatInviteJoinResultWebView>(40, false),
    Layout::of::<types::account::WebBrowserSettings>(64, false),
    Layout::of::<types::InputRichFilePhoto>(72, false),
    Layout::of::<types::InputRichFileDocument>(72, false),
    Layout::of::<types::CommunityPeerRequest>(32, false),
    Layout::of::<types::communities::PeerLinkRequests>(104, false),
    Layout::of::<types::communities::ParticipantJoinedChats>(96, false),
    Layout::of::<types::messages::TranslatedRichMessage>(24, false),
    Layout::of::<types::messages::ComposedRichMessageWithAi>(80, false),
    Layout::of::<types::KeyboardInlineButton>(160, false),
    Layout::of::<types::ephemeral::WelcomeMessages>(32, false),
    Layout::of::<types::CurrencyRate>(32, false),
    Layout::of::<types::payments::CurrencyRates>(24, false),
    Layout::of::<types::toncenter::ApiResponse>(24, false),
    Layout::of::<types::toncenter::StreamingUrl>(32, false),
    Layout::of::<types::OnrampMethodAvailability>(32, false),
    Layout::of::<types::OnrampProviderInfo>(80, false),
    Layout::of::<types::OnrampAvailability>(80, false),
    Layout::of::<types::OnrampLimits>(144, false),
    Layout::of::<types::OnrampQuote>(248, false),
    Layout::of::<types::OnrampSession>(80, false),
    Layout::of::<types::WalletUserAddress>(64, false),
    Layout::of::<types::wallet::UserAddresses>(48, false),
    Layout::of::<types::WalletTransactionPeerUser>(56, false),
    Layout::of::<types::WalletTransactionPeerAddress>(48, false),
    Layout::of::<types::WalletTransactionPeerOnramp>(72, false),
    Layout::of::<types::wallet::NftItem>(576, false),
    Layout::of::<types::wallet::Transactions>(104, false),
    Layout::of::<types::wallet::SecretPhraseParts>(48, false),
    Layout::of::<types::wallet::EncryptedSecretPhrasePart>(24, false),
    Layout::of::<types::wallet::HolderDc>(32, false),
    Layout::of::<types::wallet::ProofChallenge>(56, false),
    Layout::of::<types::WalletOwnershipProof>(32, false),
    Layout::of::<types::InputWalletImported>(80, false),
    Layout::of::<types::TonConnectManifest>(144, false),
    Layout::of::<types::wallet::TonConnectChallenge>(32, false),
    Layout::of::<types::TonConnectNextEventId>(8, false),
    Layout::of::<types::TonConnectRequest>(88, false),
    Layout::of::<types::wallet::TonConnectPending>(264, false),
    Layout::of::<types::wallet::TonConnectSessions>(24, false),
    Layout::of::<types::wallet::ExistingBalance>(32, false),
    Layout::of::<types::wallet::NftAttribute>(48, false),
    Layout::of::<types::wallet::NftItems>(48, false),
    Layout::of::<types::auth::FirebasePnvIntent>(48, false),
    Layout::of::<functions::auth::SendCode>(112, false),
    Layout::of::<functions::auth::SignUp>(104, false),
    Layout::of::<functions::auth::SignIn>(104, false),
    Layout::of::<functions::auth::LogOut>(0, false),
    Layout::of::<functions::auth::ResetAuthorizations>(0, false),
    Layout::of::<functions::auth::ExportAuthorization>(4, false),
    Layout::of::<functions::auth::ImportAuthorization>(32, false),
    Layout::of::<functions::auth::BindTempAuthKey>(48, false),
    Layout::of::<functions::auth::ImportBotAuthorization>(56, false),
    Layout::of::<functions::auth::CheckPassword>(64, false),
    Layout::of::<functions::auth::RequestPasswordRecovery>(0, false),
    Layout::of::<functions::auth::RecoverPassword>(248, false),
    Layout::of::<functions::auth::ResendCode>(72, false),
    Layout::of::<functions::auth::CancelCode>(48, false),
    Layout::of::<functions::auth::DropTempAuthKeys>(24, false),
    Layout::of::<functions::auth::ExportLoginToken>(56, false),
    Layout::of::<functions::auth::ImportLoginToken>(24, false),
    Layout::of::<functions::auth::AcceptLoginToken>(24, false),
    Layout::of::<functions::auth::CheckRecoveryPassword>(24, false),
    Layout::of::<functions::auth::ImportWebTokenAuthorization>(56, false),
    Layout::of::<functions::auth::RequestFirebaseSms>(120, false),
    Layout::of::<functions::auth::ResetLoginEmail>(48, false),
    Layout::of::<functions::auth::ReportMissingCode>(72, false),
    Layout::of::<functions::auth::CheckPaidAuth>(56, false),
    Layout::of::<functions::auth::InitPasskeyLogin>(32, false),
    Layout::of::<functions::auth::FinishPasskeyLogin>(176, false),
    Layout::of::<functions::auth::CancelWebTokenAuthorization>(24, false),
    Layout::of::<functions::auth::InitFirebasePnvLogin>(56, false),
    Layout::of::<functions::auth::FinishFirebasePnvLogin>(24, false),
    Layout::of::<functions::auth::FirebasePnvSignUp>(56, false),
    Layout::of::<functions::account::RegisterDevice>(80, false),
    Layout::of::<functions::account::UnregisterDevice>(56, false),
    Layout::of::<functions::account::UpdateNotifySettings>(184, false),
    Layout::of::<functions::account::GetNotifySettings>(56, false),
    Layout::of::<functions::account::ResetNotifySettings>(0, false),
    Layout::of::<functions::account::UpdateProfile>(72, false),
    Layout::of::<functions::account::UpdateStatus>(1, false),
    Layout::of::<functions::account::GetWallPapers>(8, false),
    Layout::of::<functions::account::ReportPeer>(56, false),
    Layout::of::<functions::account::CheckUsername>(24, false),
    Layout::of::<functions::account::UpdateUsername>(24, false),
    Layout::of::<functions::account::GetPrivacy>(1, false),
    Layout::of::<functions::account::SetPrivacy>(32, false),
    Layout::of::<functions::account::DeleteAccount>(88, false),
    Layout::of::<functions::account::GetAccountTtl>(0, false),
    Layout::of::<functions::account::SetAccountTtl>(4, false),
    Layout::of::<functions::account::SendChangePhoneCode>(80, false),
    Layout::of::<functions::account::ChangePhone>(72, false),
    Layout::of::<functions::account::UpdateDeviceLocked>(4, false),
    Layout::of::<functions::account::GetAuthorizations>(0, false),
    Layout::of::<functions::account::ResetAuthorization>(8, false),
    Layout::of::<functions::account::GetPassword>(0, false),
    Layout::of::<functions::account::GetPasswordSettings>(64, false),
    Layout::of::<functions::account::UpdatePasswordSettings>(288, false),
    Layout::of::<functions::account::SendConfirmPhoneCode>(80, false),
    Layout::of::<functions::account::ConfirmPhone>(48, false),
    Layout::of::<functions::account::GetTmpPassword>(72, false),
    Layout::of::<functions::account::GetWebAuthorizations>(0, false),
    Layout::of::<functions::account::ResetWebAuthorization>(8, false),
    Layout::of::<functions::account::ResetWebAuthorizations>(0, false),
    Layout::of::<functions::account::GetAllSecureValues>(0, false),
    Layout::of::<functions::account::GetSecureValue>(24, false),
    Layout::of::<functions::account::SaveSecureValue>(456, false),
    Layout::of::<functions::account::DeleteSecureValue>(24, false),
    Layout::of::<functions::account::GetAuthorizationForm>(56, false),
    Layout::of::<functions::account::AcceptAuthorization>(152, false),
    Layout::of::<functions::account::SendVerifyPhoneCode>(80, false),
    Layout::of::<functions::account::VerifyPhone>(72, false),
    Layout::of::<functions::account::SendVerifyEmailCode>(80, false),
    Layout::of::<functions::account::VerifyEmail>(88, false),
    Layout::of::<functions::account::InitTakeoutSession>(24, false),
    Layout::of::<functions::account::FinishTakeoutSession>(1, false),
    Layout::of::<functions::account::ConfirmPasswordEmail>(24, false),
    Layout::of::<functions::account::ResendPasswordEmail>(0, false),
    Layout::of::<functions::account::CancelPasswordEmail>(0, false),
    Layout::of::<functions::account::GetContactSignUpNotification>(0, false),
    Layout::of::<functions::account::SetContactSignUpNotification>(1, false),
    Layout::of::<functions::account::GetNotifyExceptions>(64, false),
    Layout::of::<functions::account::GetWallPaper>(32, false),
    Layout::of::<functions::account::UploadWallPaper>(184, false),
    Layout::of::<functions::account::SaveWallPaper>(120, false),
    Layout::of::<functions::account::InstallWallPaper>(112, false),
    Layout::of::<functions::account::ResetWallPapers>(0, false),
    Layout::of::<functions::account::GetAutoDownloadSettings>(0, false),
    Layout::of::<functions::account::SaveAutoDownloadSettings>(48, false),
    Layout::of::<functions::account::UploadTheme>(192, false),
    Layout::of::<functions::account::CreateTheme>(120, false),
    Layout::of::<functions::account::UpdateTheme>(176, false),
    Layout::of::<functions::account::SaveTheme>(40, false),
    Layout::of::<functions::account::InstallTheme>(64, false),
    Layout::of::<functions::account::GetTheme>(56, false),
    Layout::of::<functions::account::GetThemes>(32, false),
    Layout::of::<functions::account::SetContentSettings>(1, false),
    Layout::of::<functions::account::GetContentSettings>(0, false),
    Layout::of::<functions::account::GetMultiWallPapers>(24, false),
    Layout::of::<functions::account::GetGlobalPrivacySettings>(0, false),
    Layout::of::<functions::account::SetGlobalPrivacySettings>(32, false),
    Layout::of::<functions::account::ReportProfilePhoto>(104, false),
    Layout::of::<functions::account::ResetPassword>(0, false),
    Layout::of::<functions::account::DeclinePasswordReset>(0, false),
    Layout::of::<functions::account::GetChatThemes>(8, false),
    Layout::of::<functions::account::SetAuthorizationTtl>(4, false),
    Layout::of::<functions::account::ChangeAuthorizationSettings>(16, false),
    Layout::of::<functions::account::GetSavedRingtones>(8, false),
    Layout::of::<functions::account::SaveRingtone>(56, false),
    Layout::of::<functions::account::UploadRingtone>(120, false),
    Layout::of::<functions::account::UpdateEmojiStatus>(104, false),
    Layout::of::<functions::account::GetDefaultEmojiStatuses>(8, false),
    Layout::of::<functions::account::GetRecentEmojiStatuses>(8, false),
    Layout::of::<functions::account::ClearRecentEmojiStatuses>(0, false),
    Layout::of::<functions::account::ReorderUsernames>(24, false),
    Layout::of::<functions::account::ToggleUsername>(32, false),
    Layout::of::<functions::account::GetDefaultProfilePhotoEmojis>(8, false),
    Layout::of::<functions::account::GetDefaultGroupPhotoEmojis>(8, false),
    Layout::of::<functions::account::GetAutoSaveSettings>(0, false),
    Layout::of::<functions::account::SaveAutoSaveSettings>(56, false),
    Layout::of::<functions::account::DeleteAutoSaveExceptions>(0, false),
    Layout::of::<functions::account::InvalidateSignInCodes>(24, false),
    Layout::of::<functions::account::UpdateColor>(104, false),
    Layout::of::<functions::account::GetDefaultBackgroundEmojis>(8, false),
    Layout::of::<functions::account::GetChannelDefaultEmojiStatuses>(8, false),
    Layout::of::<functions::account::GetChannelRestrictedStatusEmojis>(8, false),
    Layout::of::<functions::account::UpdateBusinessWorkHours>(56, false),
    Layout::of::<functions::account::UpdateBusinessLocation>(56, false),
    Layout::of::<functions::account::UpdateBusinessGreetingMessage>(40, false),
    Layout::of::<functions::account::UpdateBusinessAwayMessage>(56, false),
    Layout::of::<functions::account::UpdateConnectedBot>(120, false),
    Layout::of::<functions::account::GetConnectedBots>(0, false),
    Layout::of::<functions::account::GetBotBusinessConnection>(24, false),
    Layout::of::<functions::account::UpdateBusinessIntro>(96, false),
    Layout::of::<functions::account::ToggleConnectedBotPaused>(32, false),
    Layout::of::<functions::account::DisablePeerConnectedBot>(24, false),
    Layout::of::<functions::account::UpdateBirthday>(16, false),
    Layout::of::<functions::account::CreateBusinessChatLink>(72, false),
    Layout::of::<functions::account::EditBusinessChatLink>(96, false),
    Layout::of::<functions::account::DeleteBusinessChatLink>(24, false),
    Layout::of::<functions::account::GetBusinessChatLinks>(0, false),
    Layout::of::<functions::account::ResolveBusinessChatLink>(24, false),
    Layout::of::<functions::account::UpdatePersonalChannel>(48, false),
    Layout::of::<functions::account::ToggleSponsoredMessages>(1, false),
    Layout::of::<functions::account::GetReactionsNotifySettings>(0, false),
    Layout::of::<functions::account::SetReactionsNotifySettings>(64, false),
    Layout::of::<functions::account::GetCollectibleEmojiStatuses>(8, false),
    Layout::of::<functions::account::GetPaidMessagesRevenue>(72, false),
    Layout::of::<functions::account::ToggleNoPaidMessagesException>(80, false),
    Layout::of::<functions::account::SetMainProfileTab>(1, false),
    Layout::of::<functions::account::SaveMusic>(104, false),
    Layout::of::<functions::account::GetSavedMusicIds>(8, false),
    Layout::of::<functions::account::GetUniqueGiftChatThemes>(40, false),
    Layout::of::<functions::account::InitPasskeyRegistration>(0, false),
    Layout::of::<functions::account::RegisterPasskey>(152, false),
    Layout::of::<functions::account::GetPasskeys>(0, false),
    Layout::of::<functions::account::DeletePasskey>(24, false),
    Layout::of::<functions::account::ConfirmBotConnection>(48, false),
    Layout::of::<functions::account::GetWebBrowserSettings>(8, false),
    Layout::of::<functions::account::UpdateWebBrowserSettings>(2, false),
    Layout::of::<functions::account::ToggleWebBrowserSettingsException>(32, false),
    Layout::of::<functions::account::DeleteWebBrowserSettingsExceptions>(0, false),
    Layout::of::<functions::users::GetUsers>(24, false),
    Layout::of::<functions::users::GetFullUser>(48, false),
    Layout::of::<functions::users::SetSecureValueErrors>(72, false),
    Layout::of::<functions::users::GetRequirementsToContact>(24, false),
    Layout::of::<functions::users::GetSavedMusic>(64, false),
    Layout::of::<functions::users::GetSavedMusicById>(72, false),
    Layout::of::<functions::users::SuggestBirthday>(64, false),
    Layout::of::<functions::contacts::GetContactIDs>(8, false),
    Layout::of::<functions::contacts::GetStatuses>(0, false),
    Layout::of::<functions::contacts::GetContacts>(8, false),
    Layout::of::<functions::contacts::ImportContacts>(24, false),
    Layout::of::<functions::contacts::DeleteContacts>(24, false),
    Layout::of::<functions::contacts::DeleteByPhones>(24, false),
    Layout::of::<functions::contacts::Block>(32, false),
    Layout::of::<functions::contacts::Unblock>(32, false),
    Layout::of::<functions::contacts::GetBlocked>(12, false),
    Layout::of::<functions::contacts::Search>(32, false),
    Layout::of::<functions::contacts::ResolveUsername>(48, false),
    Layout::of::<functions::contacts::GetTopPeers>(32, false),
    Layout::of::<functions::contacts::ResetTopPeerRating>(32, false),
    Layout::of::<functions::contacts::ResetSaved>(0, false),
    Layout::of::<functions::contacts::GetSaved>(0, false),
    Layout::of::<functions::contacts::ToggleTopPeers>(1, false),
    Layout::of::<functions::contacts::AddContact>(176, false),
    Layout::of::<functions::contacts::AcceptContact>(48, false),
    Layout::of::<functions::contacts::GetLocated>(48, false),
    Layout::of::<functions::contacts::BlockFromReplies>(8, false),
    Layout::of::<functions::contacts::ResolvePhone>(24, false),
    Layout::of::<functions::contacts::ExportContactToken>(0, false),
    Layout::of::<functions::contacts::ImportContactToken>(24, false),
    Layout::of::<functions::contacts::EditCloseFriends>(24, false),
    Layout::of::<functions::contacts::SetBlocked>(32, false),
    Layout::of::<functions::contacts::GetBirthdays>(0, false),
    Layout::of::<functions::contacts::GetSponsoredPeers>(24, false),
    Layout::of::<functions::contacts::UpdateContactNote>(96, false),
    Layout::of::<functions::messages::GetMessages>(24, false),
    Layout::of::<functions::messages::GetDialogs>(56, false),
    Layout::of::<functions::messages::GetHistory>(56, false),
    Layout::of::<functions::messages::Search>(168, false),
    Layout::of::<functions::messages::ReadHistory>(32, false),
    Layout::of::<functions::messages::DeleteHistory>(48, false),
    Layout::of::<functions::messages::DeleteMessages>(32, false),
    Layout::of::<functions::messages::ReceivedMessages>(4, false),
    Layout::of::<functions::messages::SetTyping>(168, false),
    Layout::of::<functions::messages::SendMessage>(448, false),
    Layout::of::<functions::messages::SendMedia>(456, false),
    Layout::of::<functions::messages::ForwardMessages>(304, false),
    Layout::of::<functions::messages::ReportSpam>(24, false),
    Layout::of::<functions::messages::GetPeerSettings>(24, false),
    Layout::of::<functions::messages::Report>(96, false),
    Layout::of::<functions::messages::GetChats>(24, false),
    Layout::of::<functions::messages::GetFullChat>(8, false),
    Layout::of::<functions::messages::EditChatTitle>(32, false),
    Layout::of::<functions::messages::EditChatPhoto>(64, false),
    Layout::of::<functions::messages::AddChatUser>(64, false),
    Layout::of::<functions::messages::DeleteChatUser>(64, false),
    Layout::of::<functions::messages::CreateChat>(56, false),
    Layout::of::<functions::messages::GetDhConfig>(8, false),
    Layout::of::<functions::messages::RequestEncryption>(80, false),
    Layout::of::<functions::messages::AcceptEncryption>(48, false),
    Layout::of::<functions::messages::DiscardEncryption>(8, false),
    Layout::of::<functions::messages::SetEncryptedTyping>(24, false),
    Layout::of::<functions::messages::ReadEncryptedHistory>(24, false),
    Layout::of::<functions::messages::SendEncrypted>(56, false),
    Layout::of::<functions::messages::SendEncryptedFile>(104, false),
    Layout::of::<functions::messages::SendEncryptedService>(48, false),
    Layout::of::<functions::messages::ReceivedQueue>(4, false),
    Layout::of::<functions::messages::ReportEncryptedSpam>(16, false),
    Layout::of::<functions::messages::ReadMessageContents>(24, false),
    Layout::of::<functions::messages::GetStickers>(32, false),
    Layout::of::<functions::messages::GetAllStickers>(8, false),
    Layout::of::<functions::messages::GetWebPagePreview>(48, false),
    Layout::of::<functions::messages::ExportChatInvite>(96, false),
    Layout::of::<functions::messages::CheckChatInvite>(24, false),
    Layout::of::<functions::messages::ImportChatInvite>(24, false),
    Layout::of::<functions::messages::GetStickerSet>(40, false),
    Layout::of::<functions::messages::InstallStickerSet>(40, false),
    Layout::of::<functions::messages::UninstallStickerSet>(32, false),
    Layout::of::<functions::messages::StartBot>(104, false),
    Layout::of::<functions::messages::GetMessagesViews>(56, false),
    Layout::of::<functions::messages::EditChatAdmin>(64, false),
    Layout::of::<functions::messages::MigrateChat>(8, false),
    Layout::of::<functions::messages::SearchGlobal>(136, false),
    Layout::of::<functions::messages::ReorderStickerSets>(32, false),
    Layout::of::<functions::messages::GetDocumentByHash>(56, false),
    Layout::of::<functions::messages::GetSavedGifs>(8, false),
    Layout::of::<functions::messages::SaveGif>(56, false),
    Layout::of::<functions::messages::GetInlineBotResults>(152, false),
    Layout::of::<functions::messages::SetInlineBotResults>(160, false),
    Layout::of::<functions::messages::SendInlineBotResult>(192, false),
    Layout::of::<functions::messages::GetMessageEditData>(32, false),
    Layout::of::<functions::messages::EditMessage>(400, false),
    Layout::of::<functions::messages::EditInlineBotMessage>(384, false),
    Layout::of::<functions::messages::GetBotCallbackAnswer>(120, false),
    Layout::of::<functions::messages::SetBotCallbackAnswer>(64, false),
    Layout::of::<functions::messages::GetPeerDialogs>(24, false),
    Layout::of::<functions::messages::SaveDraft>(408, false),
    Layout::of::<functions::messages::GetAllDrafts>(0, false),
    Layout::of::<functions::messages::GetFeaturedStickers>(8, false),
    Layout::of::<functions::messages::ReadFeaturedStickers>(24, false),
    Layout::of::<functions::messages::GetRecentStickers>(16, false),
    Layout::of::<functions::messages::SaveRecentSticker>(56, false),
    Layout::of::<functions::messages::ClearRecentStickers>(1, false),
    Layout::of::<functions::messages::GetArchivedStickers>(16, false),
    Layout::of::<functions::messages::GetMaskStickers>(8, false),
    Layout::of::<functions::messages::GetAttachedStickers>(56, false),
    Layout::of::<functions::messages::SetGameScore>(88, false),
    Layout::of::<functions::messages::SetInlineGameScore>(88, false),
    Layout::of::<functions::messages::GetGameHighScores>(80, false),
    Layout::of::<functions::messages::GetInlineGameHighScores>(80, false),
    Layout::of::<functions::messages::GetCommonChats>(64, false),
    Layout::of::<functions::messages::GetWebPage>(32, false),
    Layout::of::<functions::messages::ToggleDialogPin>(64, false),
    Layout::of::<functions::messages::ReorderPinnedDialogs>(32, false),
    Layout::of::<functions::messages::GetPinnedDialogs>(4, false),
    Layout::of::<functions::messages::SetBotShippingResults>(56, false),
    Layout::of::<functions::messages::SetBotPrecheckoutResults>(40, false),
    Layout::of::<functions::messages::UploadMedia>(168, false),
    Layout::of::<functions::messages::SendScreenshotNotification>(72, false),
    Layout::of::<functions::messages::GetFavedStickers>(8, false),
    Layout::of::<functions::messages::FaveSticker>(56, false),
    Layout::of::<functions::messages::GetUnreadMentions>(56, false),
    Layout::of::<functions::messages::ReadMentions>(32, false),
    Layout::of::<functions::messages::GetRecentLocations>(40, false),
    Layout::of::<functions::messages::SendMultiMedia>(192, false),
    Layout::of::<functions::messages::UploadEncryptedFile>(64, false),
    Layout::of::<functions::messages::SearchStickerSets>(40, false),
    Layout::of::<functions::messages::GetSplitRanges>(0, false),
    Layout::of::<functions::messages::MarkDialogUnread>(88, false),
    Layout::of::<functions::messages::GetDialogUnreadMarks>(24, false),
    Layout::of::<functions::messages::ClearAllDrafts>(0, false),
    Layout::of::<functions::messages::UpdatePinnedMessage>(32, false),
    Layout::of::<functions::messages::SendVote>(56, false),
    Layout::of::<functions::messages::GetPollResults>(40, false),
    Layout::of::<functions::messages::GetOnlines>(24, false),
    Layout::of::<functions::messages::EditChatAbout>(48, false),
    Layout::of::<functions::messages::EditChatDefaultBannedRights>(56, false),
    Layout::of::<functions::messages::GetEmojiKeywords>(24, false),
    Layout::of::<functions::messages::GetEmojiKeywordsDifference>(32, false),
    Layout::of::<functions::messages::GetEmojiKeywordsLanguages>(24, false),
    Layout::of::<functions::messages::GetEmojiUrl>(24, false),
    Layout::of::<functions::messages::GetSearchCounters>(80, false),
    Layout::of::<functions::messages::RequestUrlAuth>(88, false),
    Layout::of::<functions::messages::AcceptUrlAuth>(96, false),
    Layout::of::<functions::messages::HidePeerSettingsBar>(24, false),
    Layout::of::<functions::messages::GetScheduledHistory>(32, false),
    Layout::of::<functions::messages::GetScheduledMessages>(48, false),
    Layout::of::<functions::messages::SendScheduledMessages>(48, false),
    Layout::of::<functions::messages::DeleteScheduledMessages>(48, false),
    Layout::of::<functions::messages::GetPollVotes>(80, false),
    Layout::of::<functions::messages::ToggleStickerSets>(32, false),
    Layout::of::<functions::messages::GetDialogFilters>(0, false),
    Layout::of::<functions::messages::GetSuggestedDialogFilters>(0, false),
    Layout::of::<functions::messages::UpdateDialogFilter>(24, false),
    Layout::of::<functions::messages::UpdateDialogFiltersOrder>(24, false),
    Layout::of::<functions::messages::GetOldFeaturedStickers>(16, false),
    Layout::of::<functions::messages::GetReplies>(64, false),
    Layout::of::<functions::messages::GetDiscussionMessage>(32, false),
    Layout::of::<functions::messages::ReadDiscussion>(32, false),
    Layout::of::<functions::messages::UnpinAllMessages>(56, false),
    Layout::of::<functions::messages::DeleteChat>(8, false),
    Layout::of::<functions::messages::DeletePhoneCallHistory>(1, false),
    Layout::of::<functions::messages::CheckHistoryImport>(24, false),
    Layout::of::<functions::messages::InitHistoryImport>(104, false),
    Layout::of::<functions::messages::UploadImportedMedia>(176, false),
    Layout::of::<functions::messages::StartHistoryImport>(32, false),
    Layout::of::<functions::messages::GetExportedChatInvites>(112, false),
    Layout::of::<functions::messages::GetExportedChatInvite>(48, false),
    Layout::of::<functions::messages::EditExportedChatInvite>(96, false),
    Layout::of::<functions::messages::DeleteRevokedExportedChatInvites>(72, false),
    Layout::of::<functions::messages::DeleteExportedChatInvite>(48, false),
    Layout::of::<functions::messages::GetAdminsWithInvites>(24, false),
    Layout::of::<functions::messages::GetChatInviteImporters>(136, false),
    Layout::of::<functions::messages::SetHistoryTtl>(32, false),
    Layout::of::<functions::messages::CheckHistoryImportPeer>(24, false),
    Layout::of::<functions::messages::SetChatTheme>(56, false),
    Layout::of::<functions::messages::GetMessageReadParticipants>(32, false),
    Layout::of::<functions::messages::GetSearchResultsCalendar>(64, false),
    Layout::of::<functions::messages::GetSearchResultsPositions>(64, false),
    Layout::of::<functions::messages::HideChatJoinRequest>(80, false),
    Layout::of::<functions::messages::HideAllChatJoinRequests>(56, false),
    Layout::of::<functions::messages::ToggleNoForwards>(40, false),
    Layout::of::<functions::messages::SaveDefaultSendAs>(48, false),
    Layout::of::<functions::messages::SendReaction>(56, false),
    Layout::of::<functions::messages::GetMessagesReactions>(48, false),
    Layout::of::<functions::messages::GetMessageReactionsList>(88, false),
    Layout::of::<functions::messages::SetChatAvailableReactions>(72, false),
    Layout::of::<functions::messages::GetAvailableReactions>(4, false),
    Layout::of::<functions::messages::SetDefaultReaction>(32, false),
    Layout::of::<functions::messages::TranslateText>(120, false),
    Layout::of::<functions::messages::GetUnreadReactions>(80, false),
    Layout::of::<functions::messages::ReadReactions>(56, false),
    Layout::of::<functions::messages::SearchSentMedia>(32, false),
    Layout::of::<functions::messages::GetAttachMenuBots>(8, false),
    Layout::of::<functions::messages::GetAttachMenuBot>(48, false),
    Layout::of::<functions::messages::ToggleBotInAttachMenu>(56, false),
    Layout::of::<functions::messages::RequestWebView>(240, false),
    Layout::of::<functions::messages::ProlongWebView>(152, false),
    Layout::of::<functions::messages::RequestSimpleWebView>(152, false),
    Layout::of::<functions::messages::SendWebViewResultMessage>(40, false),
    Layout::of::<functions::messages::SendWebViewData>(104, false),
    Layout::of::<functions::messages::TranscribeAudio>(32, false),
    Layout::of::<functions::messages::RateTranscribedAudio>(40, false),
    Layout::of::<functions::messages::GetCustomEmojiDocuments>(24, false),
    Layout::of::<functions::messages::GetEmojiStickers>(8, false),
    Layout::of::<functions::messages::GetFeaturedEmojiStickers>(8, false),
    Layout::of::<functions::messages::ReportReaction>(56, false),
    Layout::of::<functions::messages::GetTopReactions>(16, false),
    Layout::of::<functions::messages::GetRecentReactions>(16, false),
    Layout::of::<functions::messages::ClearRecentReactions>(0, false),
    Layout::of::<functions::messages::GetExtendedMedia>(48, false),
    Layout::of::<functions::messages::SetDefaultHistoryTtl>(4, false),
    Layout::of::<functions::messages::GetDefaultHistoryTtl>(0, false),
    Layout::of::<functions::messages::SendBotRequestedPeer>(88, false),
    Layout::of::<functions::messages::GetEmojiGroups>(4, false),
    Layout::of::<functions::messages::GetEmojiStatusGroups>(4, false),
    Layout::of::<functions::messages::GetEmojiProfilePhotoGroups>(4, false),
    Layout::of::<functions::messages::SearchCustomEmoji>(32, false),
    Layout::of::<functions::messages::TogglePeerTranslations>(32, false),
    Layout::of::<functions::messages::GetBotApp>(88, false),
    Layout::of::<functions::messages::RequestAppWebView>(184, false),
    Layout::of::<functions::messages::SetChatWallPaper>(152, false),
    Layout::of::<functions::messages::SearchEmojiStickerSets>(40, false),
    Layout::of::<functions::messages::GetSavedDialogs>(72, false),
    Layout::of::<functions::messages::GetSavedHistory>(80, false),
    Layout::of::<functions::messages::DeleteSavedHistory>(72, false),
    Layout::of::<functions::messages::GetPinnedSavedDialogs>(0, false),
    Layout::of::<functions::messages::ToggleSavedDialogPin>(64, false),
    Layout::of::<functions::messages::ReorderPinnedSavedDialogs>(32, false),
    Layout::of::<functions::messages::GetSavedReactionTags>(32, false),
    Layout::of::<functions::messages::UpdateSavedReactionTag>(56, false),
    Layout::of::<functions::messages::GetDefaultTagReactions>(8, false),
    Layout::of::<functions::messages::GetOutboxReadDate>(32, false),
    Layout::of::<functions::messages::GetQuickReplies>(8, false),
    Layout::of::<functions::messages::ReorderQuickReplies>(24, false),
    Layout::of::<functions::messages::CheckQuickReplyShortcut>(24, false),
    Layout::of::<functions::messages::EditQuickReplyShortcut>(32, false),
    Layout::of::<functions::messages::DeleteQuickReplyShortcut>(4, false),
    Layout::of::<functions::messages::GetQuickReplyMessages>(40, false),
    Layout::of::<functions::messages::SendQuickReplyMessages>(80, false),
    Layout::of::<functions::messages::DeleteQuickReplyMessages>(32, false),
    Layout::of::<functions::messages::ToggleDialogFilterTags>(1, false),
    Layout::of::<functions::messages::GetMyStickers>(16, false),
    Layout::of::<functions::messages::GetEmojiStickerGroups>(4, false),
    Layout::of::<functions::messages::GetAvailableEffects>(4, false),
    Layout::of::<functions::messages::EditFactCheck>(80, false),
    Layout::of::<functions::messages::DeleteFactCheck>(32, false),
    Layout::of::<functions::messages::GetFactCheck>(48, false),
    Layout::of::<functions::messages::RequestMainWebView>(152, false),
    Layout::of::<functions::messages::SendPaidReaction>(72, false),
    Layout::of::<functions::messages::TogglePaidReactionPrivacy>(64, false),
    Layout::of::<functions::messages::GetPaidReactionPrivacy>(0, false),
    Layout::of::<functions::messages::ViewSponsoredMessage>(24, false),
    Layout::of::<functions::messages::ClickSponsoredMessage>(32, false),
    Layout::of::<functions::messages::ReportSponsoredMessage>(48, false),
    Layout::of::<functions::messages::GetSponsoredMessages>(32, false),
    Layout::of::<functions::messages::SavePreparedInlineMessage>(88, false),
    Layout::of::<functions::messages::GetPreparedInlineMessage>(72, false),
    Layout::of::<functions::messages::SearchStickers>(96, false),
    Layout::of::<functions::messages::ReportMessagesDelivery>(56, false),
    Layout::of::<functions::messages::GetSavedDialogsById>(48, false),
    Layout::of::<functions::messages::ReadSavedHistory>(56, false),
    Layout::of::<functions::messages::ToggleTodoCompleted>(80, false),
    Layout::of::<functions::messages::AppendTodoList>(56, false),
    Layout::of::<functions::messages::ToggleSuggestedPostApproval>(64, false),
    Layout::of::<functions::messages::GetForumTopics>(64, false),
    Layout::of::<functions::messages::GetForumTopicsById>(48, false),
    Layout::of::<functions::messages::EditForumTopic>(72, false),
    Layout::of::<functions::messages::UpdatePinnedForumTopic>(32, false),
    Layout::of::<functions::messages::ReorderPinnedForumTopics>(56, false),
    Layout::of::<functions::messages::CreateForumTopic>(112, false),
    Layout::of::<functions::messages::DeleteTopicHistory>(32, false),
    Layout::of::<functions::messages::GetEmojiGameInfo>(0, false),
    Layout::of::<functions::messages::SummarizeText>(80, false),
    Layout::of::<functions::messages::EditChatCreator>(136, false),
    Layout::of::<functions::messages::GetFutureChatCreatorAfterLeave>(24, false),
    Layout::of::<functions::messages::EditChatParticipantRank>(72, false),
    Layout::of::<functions::messages::DeclineUrlAuth>(24, false),
    Layout::of::<functions::messages::CheckUrlAuthMatchCode>(48, false),
    Layout::of::<functions::messages::ComposeMessageWithAi>(112, false),
    Layout::of::<functions::messages::ReportReadMetrics>(48, false),
    Layout::of::<functions::messages::ReportMusicListen>(56, false),
    Layout::of::<functions::messages::AddPollAnswer>(48, false),
    Layout::of::<functions::messages::DeletePollAnswer>(56, false),
    Layout::of::<functions::messages::GetUnreadPollVotes>(56, false),
    Layout::of::<functions::messages::ReadPollVotes>(32, false),
    Layout::of::<functions::messages::SetBotGuestChatResult>(24, false),
    Layout::of::<functions::messages::DeleteParticipantReactions>(48, false),
    Layout::of::<functions::messages::DeleteParticipantReaction>(56, false),
    Layout::of::<functions::messages::GetPersonalChannelHistory>(72, false),
    Layout::of::<functions::messages::GetRichMessage>(32, false),
    Layout::of::<functions::messages::TranslateRichMessage>(120, false),
    Layout::of::<functions::messages::ComposeRichMessageWithAi>(176, false),
    Layout::of::<functions::messages::RequestChatJoinWebView>(56, false),
    Layout::of::<functions::updates::GetState>(0, false),
    Layout::of::<functions::updates::GetDifference>(36, false),
    Layout::of::<functions::updates::GetChannelDifference>(104, false),
    Layout::of::<functions::photos::UpdateProfilePhoto>(104, false),
    Layout::of::<functions::photos::UploadProfilePhoto>(288, false),
    Layout::of::<functions::photos::DeletePhotos>(24, false),
    Layout::of::<functions::photos::GetUserPhotos>(64, false),
    Layout::of::<functions::photos::UploadContactProfilePhoto>(288, false),
    Layout::of::<functions::upload::SaveFilePart>(40, false),
    Layout::of::<functions::upload::GetFile>(88, false),
    Layout::of::<functions::upload::SaveBigFilePart>(40, false),
    Layout::of::<functions::upload::GetWebFile>(120, false),
    Layout::of::<functions::upload::GetCdnFile>(40, false),
    Layout::of::<functions::upload::ReuploadCdnFile>(48, false),
    Layout::of::<functions::upload::GetCdnFileHashes>(32, false),
    Layout::of::<functions::upload::GetFileHashes>(80, false),
    Layout::of::<functions::help::GetConfig>(0, false),
    Layout::of::<functions::help::GetNearestDc>(0, false),
    Layout::of::<functions::help::GetAppUpdate>(24, false),
    Layout::of::<functions::help::GetInviteText>(0, false),
    Layout::of::<functions::help::GetSupport>(0, false),
    Layout::of::<functions::help::SetBotUpdatesStatus>(32, false),
    Layout::of::<functions::help::GetCdnConfig>(0, false),
    Layout::of::<functions::help::GetRecentMeUrls>(24, false),
    Layout::of::<functions::help::GetTermsOfServiceUpdate>(0, false),
    Layout::of::<functions::help::AcceptTermsOfService>(24, false),
    Layout::of::<functions::help::GetDeepLinkInfo>(24, false),
    Layout::of::<functions::help::GetAppConfig>(4, false),
    Layout::of::<functions::help::SaveAppLog>(24, false),
    Layout::of::<functions::help::GetPassportConfig>(4, false),
    Layout::of::<functions::help::GetSupportName>(0, false),
    Layout::of::<functions::help::GetUserInfo>(48, false),
    Layout::of::<functions::help::EditUserInfo>(96, false),
    Layout::of::<functions::help::GetPromoData>(0, false),
    Layout::of::<functions::help::HidePromoData>(24, false),
    Layout::of::<functions::help::DismissSuggestion>(48, false),
    Layout::of::<functions::help::GetCountriesList>(32, false),
    Layout::of::<functions::help::GetPremiumPromo>(0, false),
    Layout::of::<functions::help::GetPeerColors>(4, false),
    Layout::of::<functions::help::GetPeerProfileColors>(4, false),
    Layout::of::<functions::help::GetTimezonesList>(4, false),
    Layout::of::<functions::channels::ReadHistory>(56, false),
    Layout::of::<functions::channels::DeleteMessages>(72, false),
    Layout::of::<functions::channels::ReportSpam>(96, false),
    Layout::of::<functions::channels::GetMessages>(72, false),
    Layout::of::<functions::channels::GetParticipants>(104, false),
    Layout::of::<functions::channels::GetParticipant>(72, false),
    Layout::of::<functions::channels::GetChannels>(24, false),
    Layout::of::<functions::channels::GetFullChannel>(48, false),
    Layout::of::<functions::channels::CreateChannel>(120, false),
    Layout::of::<functions::channels::EditAdmin>(144, false),
    Layout::of::<functions::channels::EditTitle>(72, false),
    Layout::of::<functions::channels::EditPhoto>(104, false),
    Layout::of::<functions::channels::CheckUsername>(72, false),
    Layout::of::<functions::channels::UpdateUsername>(72, false),
    Layout::of::<functions::channels::JoinChannel>(48, false),
    Layout::of::<functions::channels::LeaveChannel>(48, false),
    Layout::of::<functions::channels::InviteToChannel>(72, false),
    Layout::of::<functions::channels::DeleteChannel>(48, false),
    Layout::of::<functions::channels::ExportMessageLink>(56, false),
    Layout::of::<functions::channels::ToggleSignatures>(56, false),
    Layout::of::<functions::channels::GetAdminedPublicChannels>(4, false),
    Layout::of::<functions::channels::EditBanned>(104, false),
    Layout::of::<functions::channels::GetAdminLog>(136, false),
    Layout::of::<functions::channels::SetStickers>(80, false),
    Layout::of::<functions::channels::ReadMessageContents>(72, false),
    Layout::of::<functions::channels::DeleteHistory>(56, false),
    Layout::of::<functions::channels::TogglePreHistoryHidden>(56, false),
    Layout::of::<functions::channels::GetLeftChannels>(4, false),
    Layout::of::<functions::channels::GetGroupsForDiscussion>(0, false),
    Layout::of::<functions::channels::SetDiscussionGroup>(96, false),
    Layout::of::<functions::channels::EditLocation>(104, false),
    Layout::of::<functions::channels::ToggleSlowMode>(56, false),
    Layout::of::<functions::channels::GetInactiveChannels>(0, false),
    Layout::of::<functions::channels::ConvertToGigagroup>(48, false),
    Layout::of::<functions::channels::GetSendAs>(32, false),
    Layout::of::<functions::channels::DeleteParticipantHistory>(72, false),
    Layout::of::<functions::channels::ToggleJoinToSend>(56, false),
    Layout::of::<functions::channels::ToggleJoinRequest>(104, false),
    Layout::of::<functions::channels::ReorderUsernames>(72, false),
    Layout::of::<functions::channels::ToggleUsername>(80, false),
    Layout::of::<functions::channels::DeactivateAllUsernames>(48, false),
    Layout::of::<functions::channels::ToggleForum>(56, false),
    Layout::of::<functions::channels::ToggleAntiSpam>(56, false),
    Layout::of::<functions::channels::ReportAntiSpamFalsePositive>(56, false),
    Layout::of::<functions::channels::ToggleParticipantsHidden>(56, false),
    Layout::of::<functions::channels::UpdateColor>(80, false),
    Layout::of::<functions::channels::ToggleViewForumAsMessages>(56, false),
    Layout::of::<functions::channels::GetChannelRecommendations>(48, false),
    Layout::of::<functions::channels::UpdateEmojiStatus>(152, false),
    Layout::of::<functions::channels::SetBoostsToUnblockRestrictions>(56, false),
    Layout::of::<functions::channels::SetEmojiStickers>(80, false),
    Layout::of::<functions::channels::RestrictSponsoredMessages>(56, false),
    Layout::of::<functions::channels::SearchPosts>(104, false),
    Layout::of::<functions::channels::UpdatePaidMessagesPrice>(64, false),
    Layout::of::<functions::channels::ToggleAutotranslation>(56, false),
    Layout::of::<functions::channels::GetMessageAuthor>(56, false),
    Layout::of::<functions::channels::CheckSearchPostsFlood>(24, false),
    Layout::of::<functions::channels::SetMainProfileTab>(56, false),
    Layout::of::<functions::bots::SendCustomRequest>(48, false),
    Layout::of::<functions::bots::AnswerWebhookJsonQuery>(32, false),
    Layout::of::<functions::bots::SetBotCommands>(128, false),
    Layout::of::<functions::bots::ResetBotCommands>(104, false),
    Layout::of::<functions::bots::GetBotCommands>(104, false),
    Layout::of::<functions::bots::SetBotMenuButton>(104, false),
    Layout::of::<functions::bots::GetBotMenuButton>(48, false),
    Layout::of::<functions::bots::SetBotBroadcastDefaultAdminRights>(19, false),
    Layout::of::<functions::bots::SetBotGroupDefaultAdminRights>(19, false),
    Layout::of::<functions::bots::SetBotInfo>(144, false),
    Layout::of::<functions::bots::GetBotInfo>(72, false),
    Layout::of::<functions::bots::ReorderUsernames>(72, false),
    Layout::of::<functions::bots::ToggleUsername>(80, false),
    Layout::of::<functions::bots::CanSendMessage>(48, false),
    Layout::of::<functions::bots::AllowSendMessage>(48, false),
    Layout::of::<functions::bots::InvokeWebViewCustomMethod>(96, false),
    Layout::of::<functions::bots::GetPopularAppBots>(32, false),
    Layout::of::<functions::bots::AddPreviewMedia>(192, false),
    Layout::of::<functions::bots::EditPreviewMedia>(312, false),
    Layout::of::<functions::bots::DeletePreviewMedia>(96, false),
    Layout::of::<functions::bots::ReorderPreviewMedias>(96, false),
    Layout::of::<functions::bots::GetPreviewInfo>(72, false),
    Layout::of::<functions::bots::GetPreviewMedias>(48, false),
    Layout::of::<functions::bots::UpdateUserEmojiStatus>(152, false),
    Layout::of::<functions::bots::ToggleUserEmojiStatusPermission>(56, false),
    Layout::of::<functions::bots::CheckDownloadFileParams>(96, false),
    Layout::of::<functions::bots::GetAdminedBots>(0, false),
    Layout::of::<functions::bots::UpdateStarRefProgram>(64, false),
    Layout::of::<functions::bots::SetCustomVerification>(128, false),
    Layout::of::<functions::bots::GetBotRecommendations>(48, false),
    Layout::of::<functions::bots::CheckUsername>(32, false),
    Layout::of::<functions::bots::CreateBot>(104, false),
    Layout::of::<functions::bots::ExportBotToken>(56, false),
    Layout::of::<functions::bots::RequestWebViewButton>(184, false),
    Layout::of::<functions::bots::GetRequestedWebViewButton>(72, false),
    Layout::of::<functions::bots::GetAccessSettings>(48, false),
    Layout::of::<functions::bots::EditAccessSettings>(80, false),
    Layout::of::<functions::bots::SetJoinChatResults>(40, false),
    Layout::of::<functions::bots::AddUsername>(72, false),
    Layout::of::<functions::bots::RemoveUsername>(72, false),
    Layout::of::<functions::payments::GetPaymentForm>(136, false),
    Layout::of::<functions::payments::GetPaymentReceipt>(32, false),
    Layout::of::<functions::payments::ValidateRequestedInfo>(336, false),
    Layout::of::<functions::payments::SendPaymentForm>(240, false),
    Layout::of::<functions::payments::GetSavedInfo>(0, false),
    Layout::of::<functions::payments::ClearSavedInfo>(2, false),
    Layout::of::<functions::payments::GetBankCardData>(24, false),
    Layout::of::<functions::payments::ExportInvoice>(120, false),
    Layout::of::<functions::payments::AssignAppStoreTransaction>(160, false),
    Layout::of::<functions::payments::AssignPlayMarketTransaction>(160, false),
    Layout::of::<functions::payments::GetPremiumGiftCodeOptions>(24, false),
    Layout::of::<functions::payments::CheckGiftCode>(24, false),
    Layout::of::<functions::payments::ApplyGiftCode>(24, false),
    Layout::of::<functions::payments::GetGiveawayInfo>(32, false),
    Layout::of::<functions::payments::LaunchPrepaidGiveaway>(168, false),
    Layout::of::<functions::payments::GetStarsTopupOptions>(0, false),
    Layout::of::<functions::payments::GetStarsStatus>(32, false),
    Layout::of::<functions::payments::GetStarsTransactions>(80, false),
    Layout::of::<functions::payments::SendStarsForm>(120, false),
    Layout::of::<functions::payments::RefundStarsCharge>(72, false),
    Layout::of::<functions::payments::GetStarsRevenueStats>(32, false),
    Layout::of::<functions::payments::GetStarsRevenueWithdrawalUrl>(112, false),
    Layout::of::<functions::payments::GetStarsRevenueAdsAccountUrl>(24, false),
    Layout::of::<functions::payments::GetStarsTransactionsById>(56, false),
    Layout::of::<functions::payments::GetStarsGiftOptions>(48, false),
    Layout::of::<functions::payments::GetStarsSubscriptions>(56, false),
    Layout::of::<functions::payments::ChangeStarsSubscription>(56, false),
    Layout::of::<functions::payments::FulfillStarsSubscription>(48, false),
    Layout::of::<functions::payments::GetStarsGiveawayOptions>(0, false),
    Layout::of::<functions::payments::GetStarGifts>(4, false),
    Layout::of::<functions::payments::SaveStarGift>(48, false),
    Layout::of::<functions::payments::ConvertStarGift>(40, false),
    Layout::of::<functions::payments::BotCancelStarsSubscription>(80, false),
    Layout::of::<functions::payments::GetConnectedStarRefBots>(64, false),
    Layout::of::<functions::payments::GetConnectedStarRefBot>(72, false),
    Layout::of::<functions::payments::GetSuggestedStarRefBots>(56, false),
    Layout::of::<functions::payments::ConnectStarRefBot>(72, false),
    Layout::of::<functions::payments::EditConnectedStarRefBot>(56, false),
    Layout::of::<functions::payments::GetStarGiftUpgradePreview>(8, false),
    Layout::of::<functions::payments::UpgradeStarGift>(48, false),
    Layout::of::<functions::payments::TransferStarGift>(64, false),
    Layout::of::<functions::payments::GetUniqueStarGift>(24, false),
    Layout::of::<functions::payments::GetSavedStarGifts>(72, false),
    Layout::of::<functions::payments::GetSavedStarGift>(24, false),
    Layout::of::<functions::payments::GetStarGiftWithdrawalUrl>(104, false),
    Layout::of::<functions::payments::ToggleChatStarGiftNotifications>(32, false),
    Layout::of::<functions::payments::ToggleStarGiftsPinnedToTop>(48, false),
    Layout::of::<functions::payments::CanPurchaseStore>(136, false),
    Layout::of::<functions::payments::GetResaleStarGifts>(80, false),
    Layout::of::<functions::payments::UpdateStarGiftPrice>(64, false),
    Layout::of::<functions::payments::CreateStarGiftCollection>(72, false),
    Layout::of::<functions::payments::UpdateStarGiftCollection>(128, false),
    Layout::of::<functions::payments::ReorderStarGiftCollections>(48, false),
    Layout::of::<functions::payments::DeleteStarGiftCollection>(32, false),
    Layout::of::<functions::payments::GetStarGiftCollections>(32, false),
    Layout::of::<functions::payments::GetUniqueStarGiftValueInfo>(24, false),
    Layout::of::<functions::payments::CheckCanSendGift>(8, false),
    Layout::of::<functions::payments::GetStarGiftAuctionState>(40, false),
    Layout::of::<functions::payments::GetStarGiftAuctionAcquiredGifts>(8, false),
    Layout::of::<functions::payments::GetStarGiftActiveAuctions>(8, false),
    Layout::of::<functions::payments::ResolveStarGiftOffer>(8, false),
    Layout::of::<functions::payments::SendStarGiftOffer>(104, false),
    Layout::of::<functions::payments::GetStarGiftUpgradeAttributes>(8, false),
    Layout::of::<functions::payments::GetCraftStarGifts>(40, false),
    Layout::of::<functions::payments::CraftStarGift>(24, false),
    Layout::of::<functions::payments::GetCurrencyRates>(0, false),
    Layout::of::<functions::payments::GetOnrampProviders>(24, false),
    Layout::of::<functions::payments::GetOnrampBaseCurrencies>(48, false),
    Layout::of::<functions::payments::GetOnrampAvailability>(72, false),
    Layout::of::<functions::payments::GetOnrampLimits>(96, false),
    Layout::of::<functions::payments::GetOnrampQuote>(144, false),
    Layout::of::<functions::payments::CreateOnrampSession>(264, false),
    Layout::of::<functions::stickers::CreateStickerSet>(200, false),
    Layout::of::<functions::stickers::RemoveStickerFromSet>(48, false),
    Layout::of::<functions::stickers::ChangeStickerPosition>(56, false),
    Layout::of::<functions::stickers::AddStickerToSet>(168, false),
    Layout::of::<functions::stickers::SetStickerSetThumb>(96, false),
    Layout::of::<functions::stickers::CheckShortName>(24, false),
    Layout::of::<functions::stickers::SuggestShortName>(24, false),
    Layout::of::<functions::stickers::ChangeSticker>(136, false),
    Layout::of::<functions::stickers::RenameStickerSet>(56, false),
    Layout::of::<functions::stickers::DeleteStickerSet>(32, false),
    Layout::of::<functions::stickers::ReplaceSticker>(184, false),
    Layout::of::<functions::phone::GetCallConfig>(0, false),
    Layout::of::<functions::phone::RequestCall>(120, false),
    Layout::of::<functions::phone::AcceptCall>(80, false),
    Layout::of::<functions::phone::ConfirmCall>(88, false),
    Layout::of::<functions::phone::ReceivedCall>(16, false),
    Layout::of::<functions::phone::DiscardCall>(64, false),
    Layout::of::<functions::phone::SetCallRating>(48, false),
    Layout::of::<functions::phone::SaveCallDebug>(40, false),
    Layout::of::<functions::phone::SendSignalingData>(40, false),
    Layout::of::<functions::phone::CreateGroupCall>(64, false),
    Layout::of::<functions::phone::JoinGroupCall>(168, false),
    Layout::of::<functions::phone::LeaveGroupCall>(40, false),
    Layout::of::<functions::phone::InviteToGroupCall>(56, false),
    Layout::of::<functions::phone::DiscardGroupCall>(32, false),
    Layout::of::<functions::phone::ToggleGroupCallSettings>(56, false),
    Layout::of::<functions::phone::GetGroupCall>(40, false),
    Layout::of::<functions::phone::GetGroupParticipants>(112, false),
    Layout::of::<functions::phone::CheckGroupCall>(56, false),
    Layout::of::<functions::phone::ToggleGroupCallRecord>(64, false),
    Layout::of::<functions::phone::EditGroupCallParticipant>(72, false),
    Layout::of::<functions::phone::EditGroupCallTitle>(56, false),
    Layout::of::<functions::phone::GetGroupCallJoinAs>(24, false),
    Layout::of::<functions::phone::ExportGroupCallInvite>(40, false),
    Layout::of::<functions::phone::ToggleGroupCallStartSubscription>(40, false),
    Layout::of::<functions::phone::StartScheduledGroupCall>(32, false),
    Layout::of::<functions::phone::SaveDefaultGroupCallJoinAs>(48, false),
    Layout::of::<functions::phone::JoinGroupCallPresentation>(56, false),
    Layout::of::<functions::phone::LeaveGroupCallPresentation>(32, false),
    Layout::of::<functions::phone::GetGroupCallStreamChannels>(32, false),
    Layout::of::<functions::phone::GetGroupCallStreamRtmpUrl>(32, false),
    Layout::of::<functions::phone::SaveCallLog>(88, false),
    Layout::of::<functions::phone::CreateConferenceCall>(88, false),
    Layout::of::<functions::phone::DeleteConferenceCallParticipants>(88, false),
    Layout::of::<functions::phone::SendConferenceCallBroadcast>(56, false),
    Layout::of::<functions::phone::InviteConferenceCallParticipant>(88, false),
    Layout::of::<functions::phone::DeclineConferenceCallInvite>(4, false),
    Layout::of::<functions::phone::GetGroupCallChainBlocks>(48, false),
    Layout::of::<functions::phone::SendGroupCallMessage>(128, false),
    Layout::of::<functions::phone::SendGroupCallEncryptedMessage>(56, false),
    Layout::of::<functions::phone::DeleteGroupCallMessages>(64, false),
    Layout::of::<functions::phone::DeleteGroupCallParticipantMessages>(64, false),
    Layout::of::<functions::phone::GetGroupCallStars>(32, false),
    Layout::of::<functions::phone::SaveDefaultSendAs>(56, false),
    Layout::of::<functions::langpack::GetLangPack>(48, false),
    Layout::of::<functions::langpack::GetStrings>(72, false),
    Layout::of::<functions::langpack::GetDifference>(56, false),
    Layout::of::<functions::langpack::GetLanguages>(24, false),
    Layout::of::<functions::langpack::GetLanguage>(48, false),
    Layout::of::<functions::folders::EditPeerFolders>(24, false),
    Layout::of::<functions::stats::GetBroadcastStats>(56, false),
    Layout::of::<functions::stats::LoadAsyncGraph>(40, false),
    Layout::of::<functions::stats::GetMegagroupStats>(56, false),
    Layout::of::<functions::stats::GetMessagePublicForwards>(80, false),
    Layout::of::<functions::stats::GetMessageStats>(56, false),
    Layout::of::<functions::stats::GetStoryStats>(32, false),
    Layout::of::<functions::stats::GetStoryPublicForwards>(56, false),
    Layout::of::<functions::stats::GetPollStats>(32, false),
    Layout::of::<functions::chatlists::ExportChatlistInvite>(56, false),
    Layout::of::<functions::chatlists::DeleteExportedInvite>(32, false),
    Layout::of::<functions::chatlists::EditExportedInvite>(80, false),
    Layout::of::<functions::chatlists::GetExportedInvites>(4, false),
    Layout::of::<functions::chatlists::CheckChatlistInvite>(24, false),
    Layout::of::<functions::chatlists::JoinChatlistInvite>(48, false),
    Layout::of::<functions::chatlists::GetChatlistUpdates>(4, false),
    Layout::of::<functions::chatlists::JoinChatlistUpdates>(32, false),
    Layout::of::<functions::chatlists::HideChatlistUpdates>(4, false),
    Layout::of::<functions::chatlists::GetLeaveChatlistSuggestions>(4, false),
    Layout::of::<functions::chatlists::LeaveChatlist>(32, false),
    Layout::of::<functions::stories::CanSendStory>(24, false),
    Layout::of::<functions::stories::SendStory>(368, false),
    Layout::of::<functions::stories::EditStory>(296, false),
    Layout::of::<functions::stories::DeleteStories>(48, false),
    Layout::of::<functions::stories::TogglePinned>(56, false),
    Layout::of::<functions::stories::GetAllStories>(32, false),
    Layout::of::<functions::stories::GetPinnedStories>(32, false),
    Layout::of::<functions::stories::GetStoriesArchive>(32, false),
    Layout::of::<functions::stories::GetStoriesById>(48, false),
    Layout::of::<functions::stories::ToggleAllStoriesHidden>(1, false),
    Layout::of::<functions::stories::ReadStories>(32, false),
    Layout::of::<functions::stories::IncrementStoryViews>(48, false),
    Layout::of::<functions::stories::GetStoryViewsList>(88, false),
    Layout::of::<functions::stories::GetStoriesViews>(48, false),
    Layout::of::<functions::stories::ExportStoryLink>(32, false),
    Layout::of::<functions::stories::Report>(96, false),
    Layout::of::<functions::stories::ActivateStealthMode>(2, false),
    Layout::of::<functions::stories::SendReaction>(64, false),
    Layout::of::<functions::stories::GetPeerStories>(24, false),
    Layout::of::<functions::stories::GetAllReadPeerStories>(0, false),
    Layout::of::<functions::stories::GetPeerMaxIDs>(24, false),
    Layout::of::<functions::stories::GetChatsToSend>(0, false),
    Layout::of::<functions::stories::TogglePeerStoriesHidden>(32, false),
    Layout::of::<functions::stories::GetStoryReactionsList>(96, false),
    Layout::of::<functions::stories::TogglePinnedToTop>(48, false),
    Layout::of::<functions::stories::SearchPosts>(200, false),
    Layout::of::<functions::stories::CreateAlbum>(72, false),
    Layout::of::<functions::stories::UpdateAlbum>(128, false),
    Layout::of::<functions::stories::ReorderAlbums>(48, false),
    Layout::of::<functions::stories::DeleteAlbum>(32, false),
    Layout::of::<functions::stories::GetAlbums>(32, false),
    Layout::of::<functions::stories::GetAlbumStories>(40, false),
    Layout::of::<functions::stories::StartLive>(128, false),
    Layout::of::<functions::premium::GetBoostsList>(56, false),
    Layout::of::<functions::premium::GetMyBoosts>(0, false),
    Layout::of::<functions::premium::ApplyBoost>(48, false),
    Layout::of::<functions::premium::GetBoostsStatus>(24, false),
    Layout::of::<functions::premium::GetUserBoosts>(72, false),
    Layout::of::<functions::smsjobs::IsEligibleToJoin>(0, false),
    Layout::of::<functions::smsjobs::Join>(0, false),
    Layout::of::<functions::smsjobs::Leave>(0, false),
    Layout::of::<functions::smsjobs::UpdateSettings>(1, false),
    Layout::of::<functions::smsjobs::GetStatus>(0, false),
    Layout::of::<functions::smsjobs::GetSmsJob>(24, false),
    Layout::of::<functions::smsjobs::FinishJob>(48, false),
    Layout::of::<functions::fragment::GetCollectibleInfo>(32, false),
    Layout::of::<functions::aicompose::CreateTone>(64, false),
    Layout::of::<functions::aicompose::UpdateTone>(104, false),
    Layout::of::<functions::aicompose::SaveTone>(40, false),
    Layout::of::<functions::aicompose::DeleteTone>(32, false),
    Layout::of::<functions::aicompose::GetTone>(32, false),
    Layout::of::<functions::aicompose::GetTones>(8, false),
    Layout::of::<functions::aicompose::GetToneExample>(40, false),
    Layout::of::<functions::communities::Create>(80, false),
    Layout::of::<functions::communities::TogglePeerLink>(80, false),
    Layout::of::<functions::communities::GetJoinedCommunities>(0, false),
    Layout::of::<functions::communities::ToggleCommunityCollapsedInDialogs>(56, false),
    Layout::of::<functions::communities::GetPeerLinkRequests>(80, false),
    Layout::of::<functions::communities::TogglePeerLinkRequestApproval>(80, false),
    Layout::of::<functions::communities::ToggleAllPeerLinkRequestApproval>(56, false),
    Layout::of::<functions::communities::ToggleParticipantBanned>(80, false),
    Layout::of::<functions::communities::GetParticipantJoinedChats>(72, false),
    Layout::of::<functions::ephemeral::SendMessage>(488, false),
    Layout::of::<functions::ephemeral::DeleteMessage>(80, false),
    Layout::of::<functions::ephemeral::ReportMessage>(80, false),
    Layout::of::<functions::ephemeral::GetCallbackAnswer>(56, false),
    Layout::of::<functions::ephemeral::EditMessage>(424, false),
    Layout::of::<functions::ephemeral::DeleteWelcomeMessage>(32, false),
    Layout::of::<functions::ephemeral::DeleteAllWelcomeMessages>(24, false),
    Layout::of::<functions::ephemeral::GetWelcomeMessages>(32, false),
    Layout::of::<functions::toncenter::PerformApiRequest>(80, false),
    Layout::of::<functions::toncenter::GetStreamingUrl>(0, false),
    Layout::of::<functions::wallet::GetState>(0, false),
    Layout::of::<functions::wallet::GetUserAddresses>(56, false),
    Layout::of::<functions::wallet::GetTransactions>(32, false),
    Layout::of::<functions::wallet::GetTransactionsByIDs>(24, false),
    Layout::of::<functions::wallet::GetTransactionsByMsgHash>(24, false),
    Layout::of::<functions::wallet::ExportSecretPhrase>(64, false),
    Layout::of::<functions::wallet::FetchEncryptedSecretPhrasePart>(48, false),
    Layout::of::<functions::wallet::ReplaceWallet>(152, false),
    Layout::of::<functions::wallet::DisableBackup>(120, false),
    Layout::of::<functions::wallet::GetBackupHolderDcs>(0, false),
    Layout::of::<functions::wallet::EnableBackup>(80, false),
    Layout::of::<functions::wallet::GetProofChallenge>(0, false),
    Layout::of::<functions::wallet::SendTransfer>(104, false),
    Layout::of::<functions::wallet::GetGaslessInfo>(0, false),
    Layout::of::<functions::wallet::GetExistingWaltBalance>(0, false),
    Layout::of::<functions::wallet::GetNfts>(32, false),
    Layout::of::<functions::wallet::TonConnectCreateSession>(48, false),
    Layout::of::<functions::wallet::TonConnectRegisterKey>(32, false),
    Layout::of::<functions::wallet::TonConnectSubmitConnectResult>(88, false),
    Layout::of::<functions::wallet::TonConnectGetPending>(40, false),
    Layout::of::<functions::wallet::TonConnectClaimRequest>(64, false),
    Layout::of::<functions::wallet::TonConnectSubmitResponse>(64, false),
    Layout::of::<functions::wallet::TonConnectNextEventId>(8, false),
    Layout::of::<functions::wallet::TonConnectCloseSession>(32, false),
    Layout::of::<functions::wallet::TonConnectGetSessions>(0, false),
    Layout::of::<enums::InputPeer>(24, true),
    Layout::of::<enums::InputUser>(48, false),
    Layout::of::<enums::InputFile>(72, false),
    Layout::of::<enums::InputDocument>(48, false),
    Layout::of::<enums::InputMedia>(120, true),
    Layout::of::<enums::InputPhoto>(48, false),
    Layout::of::<enums::InputGeoPoint>(32, false),
    Layout::of::<enums::DocumentAttribute>(112, false),
    Layout::of::<enums::InputGame>(80, false),
    Layout::of::<enums::MessageEntity>(64, false),
    Layout::of::<enums::InputChatPhoto>(56, false),
    Layout::of::<enums::VideoSize>(72, false),
    Layout::of::<enums::InputFileLocation>(72, false),
    Layout::of::<enums::InputStickerSet>(32, false),
    Layout::of::<enums::InputGroupCall>(32, false),
    Layout::of::<enums::Peer>(16, false),
    Layout::of::<enums::storage::FileType>(1, false),
    Layout::of::<enums::User>(16, false),
    Layout::of::<enums::UserProfilePhoto>(48, false),
    Layout::of::<enums::UserStatus>(8, false),
    Layout::of::<enums::EmojiStatus>(104, false),
    Layout::of::<enums::PeerColor>(96, false),
    Layout::of::<enums::Chat>(64, false),
    Layout::of::<enums::ChatPhoto>(48, false),
    Layout::of::<enums::InputChannel>(48, false),
    Layout::of::<enums::ChatParticipants>(72, false),
    Layout::of::<enums::Photo>(112, false),
    Layout::of::<enums::ExportedChatInvite>(16, false),
    Layout::of::<enums::ChatReactions>(32, false),
    Layout::of::<enums::ChatFull>(16, false),
    Layout::of::<enums::ChannelLocation>(72, false),
    Layout::of::<enums::WallPaper>(104, false),
    Layout::of::<enums::ProfileTab>(1, false),
    Layout::of::<enums::ChatParticipant>(56, false),
    Layout::of::<enums::Message>(32, false),
    Layout::of::<enums::MessageReplyHeader>(32, false),
    Layout::of::<enums::MessageMedia>(120, true),
    Layout::of::<enums::ReplyMarkup>(64, false),
    Layout::of::<enums::MessageAction>(136, false),
    Layout::of::<enums::Document>(16, false),
    Layout::of::<enums::GeoPoint>(40, false),
    Layout::of::<enums::WebPage>(48, true),
    Layout::of::<enums::WebDocument>(96, false),
    Layout::of::<enums::MessageExtendedMedia>(96, true),
    Layout::of::<enums::StoryItem>(24, true),
    Layout::of::<enums::PhoneCallDiscardReason>(32, false),
    Layout::of::<enums::BotApp>(16, false),
    Layout::of::<enums::SecureValueType>(1, false),
    Layout::of::<enums::ChatTheme>(48, false),
    Layout::of::<enums::RequestedPeer>(16, false),
    Layout::of::<enums::StarGift>(16, false),
    Layout::of::<enums::StarsAmount>(24, false),
    Layout::of::<enums::PollAnswer>(16, true),
    Layout::of::<enums::DraftMessage>(16, false),
    Layout::of::<enums::Dialog>(128, false),
    Layout::of::<enums::PhotoSize>(64, false),
    Layout::of::<enums::auth::SentCodeType>(112, false),
    Layout::of::<enums::auth::CodeType>(1, false),
    Layout::of::<enums::auth::SentCode>(104, false),
    Layout::of::<enums::auth::Authorization>(96, false),
    Layout::of::<enums::InputNotifyPeer>(56, false),
    Layout::of::<enums::NotificationSound>(56, false),
    Layout::of::<enums::ReportReason>(1, false),
    Layout::of::<enums::contacts::Contacts>(64, false),
    Layout::of::<enums::contacts::Blocked>(88, false),
    Layout::of::<enums::messages::Dialogs>(112, false),
    Layout::of::<enums::ForumTopic>(16, false),
    Layout::of::<enums::messages::Messages>(128, false),
    Layout::of::<enums::messages::Chats>(40, false),
    Layout::of::<enums::MessagesFilter>(2, false),
    Layout::of::<enums::Update>(136, false),
    Layout::of::<enums::SendMessageAction>(136, false),
    Layout::of::<enums::EncryptedMessage>(88, false),
    Layout::of::<enums::EncryptedChat>(72, false),
    Layout::of::<enums::NotifyPeer>(32, false),
    Layout::of::<enums::PrivacyKey>(1, false),
    Layout::of::<enums::PrivacyRule>(32, false),
    Layout::of::<enums::messages::StickerSet>(16, false),
    Layout::of::<enums::InlineQueryPeerType>(1, false),
    Layout::of::<enums::InputBotInlineMessageId>(32, false),
    Layout::of::<enums::DialogPeer>(24, false),
    Layout::of::<enums::PhoneCall>(112, false),
    Layout::of::<enums::PeerLocated>(32, false),
    Layout::of::<enums::DialogFilter>(16, false),
    Layout::of::<enums::GroupCall>(32, false),
    Layout::of::<enums::ChannelParticipant>(96, false),
    Layout::of::<enums::BotMenuButton>(56, false),
    Layout::of::<enums::Reaction>(32, false),
    Layout::of::<enums::PaidReactionPrivacy>(32, false),
    Layout::of::<enums::StarGiftAuctionState>(120, false),
    Layout::of::<enums::messages::EmojiGameInfo>(80, false),
    Layout::of::<enums::JoinChatBotResult>(32, false),
    Layout::of::<enums::WalletState>(72, false),
    Layout::of::<enums::updates::Difference>(16, false),
    Layout::of::<enums::Updates>(96, false),
    Layout::of::<enums::photos::Photos>(64, false),
    Layout::of::<enums::upload::File>(112, false),
    Layout::of::<enums::help::AppUpdate>(16, false),
    Layout::of::<enums::EncryptedFile>(40, false),
    Layout::of::<enums::InputEncryptedFile>(48, false),
    Layout::of::<enums::messages::DhConfig>(64, false),
    Layout::of::<enums::messages::SentEncryptedMessage>(56, false),
    Layout::of::<enums::InputRichMessage>(112, false),
    Layout::of::<enums::InputPrivacyKey>(1, false),
    Layout::of::<enums::InputPrivacyRule>(32, false),
    Layout::of::<enums::messages::Stickers>(40, false),
    Layout::of::<enums::messages::AllStickers>(40, false),
    Layout::of::<enums::WebPageAttribute>(56, true),
    Layout::of::<enums::PasswordKdfAlgo>(88, false),
    Layout::of::<enums::SecurePasswordKdfAlgo>(32, false),
    Layout::of::<enums::ChatInvite>(80, false),
    Layout::of::<enums::ButtonType>(88, false),
    Layout::of::<enums::updates::ChannelDifference>(120, false),
    Layout::of::<enums::ChannelMessagesFilter>(40, false),
    Layout::of::<enums::ChannelParticipantsFilter>(40, false),
    Layout::of::<enums::channels::ChannelParticipants>(88, false),
    Layout::of::<enums::messages::SavedGifs>(40, false),
    Layout::of::<enums::InputBotInlineMessage>(128, false),
    Layout::of::<enums::InputBotInlineResult>(16, false),
    Layout::of::<enums::BotInlineMessage>(136, false),
    Layout::of::<enums::BotInlineResult>(16, false),
    Layout::of::<enums::TopPeerCategory>(1, false),
    Layout::of::<enums::contacts::TopPeers>(80, false),
    Layout::of::<enums::InputReplyTo>(40, false),
    Layout::of::<enums::messages::FeaturedStickers>(72, false),
    Layout::of::<enums::StickerSetCovered>(16, false),
    Layout::of::<enums::messages::RecentStickers>(88, false),
    Layout::of::<enums::messages::StickerSetInstallResult>(32, false),
    Layout::of::<enums::InputStickeredMedia>(56, false),
    Layout::of::<enums::RichText>(40, true),
    Layout::of::<enums::InlineButtonType>(112, false),
    Layout::of::<enums::PageBlock>(136, true),
    Layout::of::<enums::PageListItem>(56, true),
    Layout::of::<enums::PageListOrderedItem>(112, true),
    Layout::of::<enums::InputWebFileLocation>(112, false),
    Layout::of::<enums::payments::PaymentForm>(16, false),
    Layout::of::<enums::payments::PaymentResult>(104, false),
    Layout::of::<enums::payments::PaymentReceipt>(16, false),
    Layout::of::<enums::InputPaymentCredentials>(56, false),
    Layout::of::<enums::PhoneConnection>(120, false),
    Layout::of::<enums::upload::CdnFile>(32, false),
    Layout::of::<enums::LangPackString>(56, false),
    Layout::of::<enums::ChannelAdminLogEventAction>(104, false),
    Layout::of::<enums::messages::FavedStickers>(64, false),
    Layout::of::<enums::RecentMeUrl>(112, false),
    Layout::of::<enums::InputMessage>(24, false),
    Layout::of::<enums::InputDialogPeer>(56, false),
    Layout::of::<enums::messages::FoundStickerSets>(40, false),
    Layout::of::<enums::help::TermsOfServiceUpdate>(104, false),
    Layout::of::<enums::InputSecureFile>(96, false),
    Layout::of::<enums::SecureFile>(88, false),
    Layout::of::<enums::SecurePlainData>(32, false),
    Layout::of::<enums::SecureValueError>(88, false),
    Layout::of::<enums::SecureRequiredType>(32, true),
    Layout::of::<enums::help::DeepLinkInfo>(64, false),
    Layout::of::<enums::InputCheckPasswordSrp>(64, false),
    Layout::of::<enums::help::PassportConfig>(40, false),
    Layout::of::<enums::JsonValue>(32, true),
    Layout::of::<enums::help::UserInfo>(88, false),
    Layout::of::<enums::InputWallPaper>(32, false),
    Layout::of::<enums::account::WallPapers>(40, false),
    Layout::of::<enums::EmojiKeyword>(56, false),
    Layout::of::<enums::UrlAuthResult>(32, false),
    Layout::of::<enums::InputTheme>(32, false),
    Layout::of::<enums::account::Themes>(40, false),
    Layout::of::<enums::auth::LoginToken>(104, false),
    Layout::of::<enums::BaseTheme>(1, false),
    Layout::of::<enums::MessagePeerVote>(56, false),
    Layout::of::<enums::StatsGraph>(56, false),
    Layout::of::<enums::PostInteractionCounters>(20, false),
    Layout::of::<enums::help::PromoData>(16, false),
    Layout::of::<enums::help::CountriesList>(40, false),
    Layout::of::<enums::messages::ExportedChatInvite>(64, false),
    Layout::of::<enums::BotCommandScope>(80, false),
    Layout::of::<enums::account::ResetPasswordResult>(8, false),
    Layout::of::<enums::account::ChatThemes>(112, false),
    Layout::of::<enums::messages::SponsoredMessages>(104, false),
    Layout::of::<enums::messages::AvailableReactions>(40, false),
    Layout::of::<enums::AttachMenuPeerType>(1, false),
    Layout::of::<enums::AttachMenuBots>(64, false),
    Layout::of::<enums::account::SavedRingtones>(40, false),
    Layout::of::<enums::account::SavedRingtone>(24, false),
    Layout::of::<enums::InputInvoice>(112, false),
    Layout::of::<enums::InputStorePaymentPurpose>(136, false),
    Layout::of::<enums::InputSavedStarGift>(40, false),
    Layout::of::<enums::account::EmojiStatuses>(40, false),
    Layout::of::<enums::messages::Reactions>(40, false),
    Layout::of::<enums::EmailVerifyPurpose>(56, false),
    Layout::of::<enums::EmailVerification>(32, false),
    Layout::of::<enums::account::EmailVerified>(136, false),
    Layout::of::<enums::RequestPeerType>(64, false),
    Layout::of::<enums::EmojiList>(40, false),
    Layout::of::<enums::EmojiGroup>(64, false),
    Layout::of::<enums::messages::EmojiGroups>(40, false),
    Layout::of::<enums::help::AppConfig>(48, false),
    Layout::of::<enums::InputBotApp>(80, false),
    Layout::of::<enums::chatlists::ChatlistInvite>(112, false),
    Layout::of::<enums::MediaArea>(120, false),
    Layout::of::<enums::stories::AllStories>(128, false),
    Layout::of::<enums::StoryView>(56, false),
    Layout::of::<enums::payments::GiveawayInfo>(72, false),
    Layout::of::<enums::PrepaidGiveaway>(40, false),
    Layout::of::<enums::PublicForward>(48, false),
    Layout::of::<enums::help::PeerColorSet>(80, false),
    Layout::of::<enums::help::PeerColors>(40, false),
    Layout::of::<enums::StoryReaction>(64, false),
    Layout::of::<enums::SavedDialog>(64, false),
    Layout::of::<enums::messages::SavedDialogs>(112, false),
    Layout::of::<enums::messages::SavedReactionTags>(40, false),
    Layout::of::<enums::BusinessAwayMessageSchedule>(12, false),
    Layout::of::<enums::help::TimezonesList>(40, false),
    Layout::of::<enums::InputQuickReplyShortcut>(32, false),
    Layout::of::<enums::messages::QuickReplies>(104, false),
    Layout::of::<enums::InputCollectible>(32, false),
    Layout::of::<enums::channels::SponsoredMessageReportResult>(56, false),
    Layout::of::<enums::ReactionNotificationsFrom>(1, false),
    Layout::of::<enums::messages::AvailableEffects>(64, false),
    Layout::of::<enums::StarsTransactionPeer>(24, false),
    Layout::of::<enums::StarGiftAttribute>(96, false),
    Layout::of::<enums::payments::StarGifts>(88, false),
    Layout::of::<enums::ReportResult>(56, false),
    Layout::of::<enums::messages::FoundStickers>(48, false),
    Layout::of::<enums::StarGiftAttributeRarity>(8, false),
    Layout::of::<enums::users::Users>(40, false),
    Layout::of::<enums::RequirementToContact>(16, false),
    Layout::of::<enums::contacts::SponsoredPeers>(80, false),
    Layout::of::<enums::StarGiftAttributeId>(16, false),
    Layout::of::<enums::payments::StarGiftCollections>(32, false),
    Layout::of::<enums::stories::Albums>(40, false),
    Layout::of::<enums::users::SavedMusic>(40, false),
    Layout::of::<enums::account::SavedMusicIds>(32, false),
    Layout::of::<enums::payments::CheckCanSendGiftResult>(56, false),
    Layout::of::<enums::InputChatTheme>(32, false),
    Layout::of::<enums::StarGiftAuctionRound>(20, false),
    Layout::of::<enums::payments::StarGiftActiveAuctions>(80, false),
    Layout::of::<enums::InputStarGiftAuction>(32, false),
    Layout::of::<enums::InputPasskeyResponse>(104, false),
    Layout::of::<enums::InputAiComposeTone>(32, false),
    Layout::of::<enums::AiComposeTone>(64, false),
    Layout::of::<enums::aicompose::Tones>(64, false),
    Layout::of::<enums::messages::ChatInviteJoinResult>(104, false),
    Layout::of::<enums::account::WebBrowserSettings>(72, false),
    Layout::of::<enums::InputRichFile>(80, false),
    Layout::of::<enums::ephemeral::WelcomeMessages>(40, false),
    Layout::of::<enums::WalletTransactionPeer>(80, false),
    Layout::of::<enums::InputWalletReplacement>(88, false),
];

/// Every group of fields that share a bit, and how to leave some of them out of a value.
pub static GROUPS: [Group; 89] = [
    Group {
        name: "inputMediaUploadedPhoto",
        fields: &["live_photo", "video"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputMediaUploadedPhoto| {
                if !keep[0] {
                    value.live_photo = false;
                }
                if !keep[1] {
                    value.video = None;
                }
            },
        ),
    },
    Group {
        name: "inputMediaPhoto",
        fields: &["live_photo", "video"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputMediaPhoto| {
                if !keep[0] {
                    value.live_photo = false;
                }
                if !keep[1] {
                    value.video = None;
                }
            },
        ),
    },
    Group {
        name: "inputMediaPoll",
        fields: &["solution", "solution_entities"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputMediaPoll| {
                if !keep[0] {
                    value.solution = None;
                }
                if !keep[1] {
                    value.solution_entities = None;
                }
            },
        ),
    },
    Group {
        name: "invoice",
        fields: &["max_tip_amount", "suggested_tip_amounts"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::Invoice| {
                if !keep[0] {
                    value.max_tip_amount = None;
                }
                if !keep[1] {
                    value.suggested_tip_amounts = None;
                }
            },
        ),
    },
    Group {
        name: "inputGroupCallStream",
        fields: &["video_channel", "video_quality"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputGroupCallStream| {
                if !keep[0] {
                    value.video_channel = None;
                }
                if !keep[1] {
                    value.video_quality = None;
                }
            },
        ),
    },
    Group {
        name: "user",
        fields: &["bot", "bot_info_version"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::User| {
                if !keep[0] {
                    value.bot = false;
                }
                if !keep[1] {
                    value.bot_info_version = None;
                }
            },
        ),
    },
    Group {
        name: "user",
        fields: &["restricted", "restriction_reason"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::User| {
                if !keep[0] {
                    value.restricted = false;
                }
                if !keep[1] {
                    value.restriction_reason = None;
                }
            },
        ),
    },
    Group {
        name: "channel",
        fields: &["restricted", "restriction_reason"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::Channel| {
                if !keep[0] {
                    value.restricted = false;
                }
                if !keep[1] {
                    value.restriction_reason = None;
                }
            },
        ),
    },
    Group {
        name: "chatFull",
        fields: &["requests_pending", "recent_requesters"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::ChatFull| {
                if !keep[0] {
                    value.requests_pending = None;
                }
                if !keep[1] {
                    value.recent_requesters = None;
                }
            },
        ),
    },
    Group {
        name: "channelFull",
        fields: &["kicked_count", "banned_count"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::ChannelFull| {
                if !keep[0] {
                    value.kicked_count = None;
                }
                if !keep[1] {
                    value.banned_count = None;
                }
            },
        ),
    },
    Group {
        name: "channelFull",
        fields: &["migrated_from_chat_id", "migrated_from_max_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::ChannelFull| {
                if !keep[0] {
                    value.migrated_from_chat_id = None;
                }
                if !keep[1] {
                    value.migrated_from_max_id = None;
                }
            },
        ),
    },
    Group {
        name: "channelFull",
        fields: &["requests_pending", "recent_requesters"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::ChannelFull| {
                if !keep[0] {
                    value.requests_pending = None;
                }
                if !keep[1] {
                    value.recent_requesters = None;
                }
            },
        ),
    },
    Group {
        name: "stickerSet",
        fields: &["thumbs", "thumb_dc_id", "thumb_version"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StickerSet| {
                if !keep[0] {
                    value.thumbs = None;
                }
                if !keep[1] {
                    value.thumb_dc_id = None;
                }
                if !keep[2] {
                    value.thumb_version = None;
                }
            },
        ),
    },
    Group {
        name: "message",
        fields: &["views", "forwards"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::Message| {
                if !keep[0] {
                    value.views = None;
                }
                if !keep[1] {
                    value.forwards = None;
                }
            },
        ),
    },
    Group {
        name: "messageFwdHeader",
        fields: &["saved_from_peer", "saved_from_msg_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageFwdHeader| {
                if !keep[0] {
                    value.saved_from_peer = None;
                }
                if !keep[1] {
                    value.saved_from_msg_id = None;
                }
            },
        ),
    },
    Group {
        name: "messageMediaPhoto",
        fields: &["live_photo", "video"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageMediaPhoto| {
                if !keep[0] {
                    value.live_photo = false;
                }
                if !keep[1] {
                    value.video = None;
                }
            },
        ),
    },
    Group {
        name: "messageReplies",
        fields: &["comments", "channel_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageReplies| {
                if !keep[0] {
                    value.comments = false;
                }
                if !keep[1] {
                    value.channel_id = None;
                }
            },
        ),
    },
    Group {
        name: "factCheck",
        fields: &["country", "text"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::FactCheck| {
                if !keep[0] {
                    value.country = None;
                }
                if !keep[1] {
                    value.text = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionGiftPremium",
        fields: &["crypto_currency", "crypto_amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionGiftPremium| {
                if !keep[0] {
                    value.crypto_currency = None;
                }
                if !keep[1] {
                    value.crypto_amount = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionGiftCode",
        fields: &["currency", "amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionGiftCode| {
                if !keep[0] {
                    value.currency = None;
                }
                if !keep[1] {
                    value.amount = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionGiftCode",
        fields: &["crypto_currency", "crypto_amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionGiftCode| {
                if !keep[0] {
                    value.crypto_currency = None;
                }
                if !keep[1] {
                    value.crypto_amount = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionGiftStars",
        fields: &["crypto_currency", "crypto_amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionGiftStars| {
                if !keep[0] {
                    value.crypto_currency = None;
                }
                if !keep[1] {
                    value.crypto_amount = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionStarGift",
        fields: &["upgraded", "upgrade_msg_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionStarGift| {
                if !keep[0] {
                    value.upgraded = false;
                }
                if !keep[1] {
                    value.upgrade_msg_id = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionStarGift",
        fields: &["peer", "saved_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionStarGift| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.saved_id = None;
                }
            },
        ),
    },
    Group {
        name: "messageActionStarGiftUnique",
        fields: &["peer", "saved_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageActionStarGiftUnique| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.saved_id = None;
                }
            },
        ),
    },
    Group {
        name: "webPage",
        fields: &["embed_url", "embed_type"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::WebPage| {
                if !keep[0] {
                    value.embed_url = None;
                }
                if !keep[1] {
                    value.embed_type = None;
                }
            },
        ),
    },
    Group {
        name: "webPage",
        fields: &["embed_width", "embed_height"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::WebPage| {
                if !keep[0] {
                    value.embed_width = None;
                }
                if !keep[1] {
                    value.embed_height = None;
                }
            },
        ),
    },
    Group {
        name: "messageExtendedMediaPreview",
        fields: &["w", "h"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::MessageExtendedMediaPreview| {
                if !keep[0] {
                    value.w = None;
                }
                if !keep[1] {
                    value.h = None;
                }
            },
        ),
    },
    Group {
        name: "pollResults",
        fields: &["solution", "solution_entities"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PollResults| {
                if !keep[0] {
                    value.solution = None;
                }
                if !keep[1] {
                    value.solution_entities = None;
                }
            },
        ),
    },
    Group {
        name: "requestedPeerUser",
        fields: &["first_name", "last_name"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::RequestedPeerUser| {
                if !keep[0] {
                    value.first_name = None;
                }
                if !keep[1] {
                    value.last_name = None;
                }
            },
        ),
    },
    Group {
        name: "starGift",
        fields: &["limited", "availability_remains", "availability_total"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGift| {
                if !keep[0] {
                    value.limited = false;
                }
                if !keep[1] {
                    value.availability_remains = None;
                }
                if !keep[2] {
                    value.availability_total = None;
                }
            },
        ),
    },
    Group {
        name: "starGift",
        fields: &["sold_out", "first_sale_date", "last_sale_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGift| {
                if !keep[0] {
                    value.sold_out = false;
                }
                if !keep[1] {
                    value.first_sale_date = None;
                }
                if !keep[2] {
                    value.last_sale_date = None;
                }
            },
        ),
    },
    Group {
        name: "starGift",
        fields: &["availability_resale", "resell_min_stars"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGift| {
                if !keep[0] {
                    value.availability_resale = None;
                }
                if !keep[1] {
                    value.resell_min_stars = None;
                }
            },
        ),
    },
    Group {
        name: "starGift",
        fields: &["limited_per_user", "per_user_total", "per_user_remains"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGift| {
                if !keep[0] {
                    value.limited_per_user = false;
                }
                if !keep[1] {
                    value.per_user_total = None;
                }
                if !keep[2] {
                    value.per_user_remains = None;
                }
            },
        ),
    },
    Group {
        name: "starGift",
        fields: &["auction", "auction_slug", "gifts_per_round", "auction_start_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGift| {
                if !keep[0] {
                    value.auction = false;
                }
                if !keep[1] {
                    value.auction_slug = None;
                }
                if !keep[2] {
                    value.gifts_per_round = None;
                }
                if !keep[3] {
                    value.auction_start_date = None;
                }
            },
        ),
    },
    Group {
        name: "starGiftUnique",
        fields: &["value_amount", "value_currency", "value_usd_amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGiftUnique| {
                if !keep[0] {
                    value.value_amount = None;
                }
                if !keep[1] {
                    value.value_currency = None;
                }
                if !keep[2] {
                    value.value_usd_amount = None;
                }
            },
        ),
    },
    Group {
        name: "pollAnswer",
        fields: &["added_by", "date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PollAnswer| {
                if !keep[0] {
                    value.added_by = None;
                }
                if !keep[1] {
                    value.date = None;
                }
            },
        ),
    },
    Group {
        name: "auth.sentCodeTypeFirebaseSms",
        fields: &["receipt", "push_timeout"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::auth::SentCodeTypeFirebaseSms| {
                if !keep[0] {
                    value.receipt = None;
                }
                if !keep[1] {
                    value.push_timeout = None;
                }
            },
        ),
    },
    Group {
        name: "auth.sentCodeTypeFirebaseSms",
        fields: &["play_integrity_project_id", "play_integrity_nonce"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::auth::SentCodeTypeFirebaseSms| {
                if !keep[0] {
                    value.play_integrity_project_id = None;
                }
                if !keep[1] {
                    value.play_integrity_nonce = None;
                }
            },
        ),
    },
    Group {
        name: "auth.authorization",
        fields: &["setup_password_required", "otherwise_relogin_days"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::auth::Authorization| {
                if !keep[0] {
                    value.setup_password_required = false;
                }
                if !keep[1] {
                    value.otherwise_relogin_days = None;
                }
            },
        ),
    },
    Group {
        name: "peerSettings",
        fields: &["request_chat_title", "request_chat_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PeerSettings| {
                if !keep[0] {
                    value.request_chat_title = None;
                }
                if !keep[1] {
                    value.request_chat_date = None;
                }
            },
        ),
    },
    Group {
        name: "peerSettings",
        fields: &["business_bot_id", "business_bot_manage_url"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PeerSettings| {
                if !keep[0] {
                    value.business_bot_id = None;
                }
                if !keep[1] {
                    value.business_bot_manage_url = None;
                }
            },
        ),
    },
    Group {
        name: "wallPaperSettings",
        fields: &["second_background_color", "rotation"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::WallPaperSettings| {
                if !keep[0] {
                    value.second_background_color = None;
                }
                if !keep[1] {
                    value.rotation = None;
                }
            },
        ),
    },
    Group {
        name: "userFull",
        fields: &["personal_channel_id", "personal_channel_message"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UserFull| {
                if !keep[0] {
                    value.personal_channel_id = None;
                }
                if !keep[1] {
                    value.personal_channel_message = None;
                }
            },
        ),
    },
    Group {
        name: "userFull",
        fields: &["stars_my_pending_rating", "stars_my_pending_rating_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UserFull| {
                if !keep[0] {
                    value.stars_my_pending_rating = None;
                }
                if !keep[1] {
                    value.stars_my_pending_rating_date = None;
                }
            },
        ),
    },
    Group {
        name: "updateNewAuthorization",
        fields: &["unconfirmed", "date", "device", "location"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UpdateNewAuthorization| {
                if !keep[0] {
                    value.unconfirmed = false;
                }
                if !keep[1] {
                    value.date = None;
                }
                if !keep[2] {
                    value.device = None;
                }
                if !keep[3] {
                    value.location = None;
                }
            },
        ),
    },
    Group {
        name: "updateMessagePoll",
        fields: &["peer", "msg_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UpdateMessagePoll| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.msg_id = None;
                }
            },
        ),
    },
    Group {
        name: "updateReadChannelDiscussionInbox",
        fields: &["broadcast_id", "broadcast_post"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UpdateReadChannelDiscussionInbox| {
                if !keep[0] {
                    value.broadcast_id = None;
                }
                if !keep[1] {
                    value.broadcast_post = None;
                }
            },
        ),
    },
    Group {
        name: "updateNewBotConnection",
        fields: &["date", "device", "location"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UpdateNewBotConnection| {
                if !keep[0] {
                    value.date = None;
                }
                if !keep[1] {
                    value.device = None;
                }
                if !keep[2] {
                    value.location = None;
                }
            },
        ),
    },
    Group {
        name: "channelParticipantAdmin",
        fields: &["self", "inviter_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::ChannelParticipantAdmin| {
                if !keep[0] {
                    value.self_ = false;
                }
                if !keep[1] {
                    value.inviter_id = None;
                }
            },
        ),
    },
    Group {
        name: "boost",
        fields: &["giveaway", "giveaway_msg_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::Boost| {
                if !keep[0] {
                    value.giveaway = false;
                }
                if !keep[1] {
                    value.giveaway_msg_id = None;
                }
            },
        ),
    },
    Group {
        name: "starGiftAuctionStateFinished",
        fields: &["fragment_listed_count", "fragment_listed_url"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGiftAuctionStateFinished| {
                if !keep[0] {
                    value.fragment_listed_count = None;
                }
                if !keep[1] {
                    value.fragment_listed_url = None;
                }
            },
        ),
    },
    Group {
        name: "starGiftAuctionUserState",
        fields: &["bid_amount", "bid_date", "min_bid_amount", "bid_peer"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarGiftAuctionUserState| {
                if !keep[0] {
                    value.bid_amount = None;
                }
                if !keep[1] {
                    value.bid_date = None;
                }
                if !keep[2] {
                    value.min_bid_amount = None;
                }
                if !keep[3] {
                    value.bid_peer = None;
                }
            },
        ),
    },
    Group {
        name: "config",
        fields: &["suggested_lang_code", "lang_pack_version", "base_lang_pack_version"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::Config| {
                if !keep[0] {
                    value.suggested_lang_code = None;
                }
                if !keep[1] {
                    value.lang_pack_version = None;
                }
                if !keep[2] {
                    value.base_lang_pack_version = None;
                }
            },
        ),
    },
    Group {
        name: "account.password",
        fields: &["has_password", "current_algo", "srp_B", "srp_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::account::Password| {
                if !keep[0] {
                    value.has_password = false;
                }
                if !keep[1] {
                    value.current_algo = None;
                }
                if !keep[2] {
                    value.srp_b = None;
                }
                if !keep[3] {
                    value.srp_id = None;
                }
            },
        ),
    },
    Group {
        name: "account.passwordInputSettings",
        fields: &["new_algo", "new_password_hash", "hint"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::account::PasswordInputSettings| {
                if !keep[0] {
                    value.new_algo = None;
                }
                if !keep[1] {
                    value.new_password_hash = None;
                }
                if !keep[2] {
                    value.hint = None;
                }
            },
        ),
    },
    Group {
        name: "pageBlockPhoto",
        fields: &["url", "webpage_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PageBlockPhoto| {
                if !keep[0] {
                    value.url = None;
                }
                if !keep[1] {
                    value.webpage_id = None;
                }
            },
        ),
    },
    Group {
        name: "pageBlockEmbed",
        fields: &["w", "h"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PageBlockEmbed| {
                if !keep[0] {
                    value.w = None;
                }
                if !keep[1] {
                    value.h = None;
                }
            },
        ),
    },
    Group {
        name: "inputWebFileAudioAlbumThumbLocation",
        fields: &["title", "performer"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputWebFileAudioAlbumThumbLocation| {
                if !keep[0] {
                    value.title = None;
                }
                if !keep[1] {
                    value.performer = None;
                }
            },
        ),
    },
    Group {
        name: "payments.paymentForm",
        fields: &["native_provider", "native_params"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::payments::PaymentForm| {
                if !keep[0] {
                    value.native_provider = None;
                }
                if !keep[1] {
                    value.native_params = None;
                }
            },
        ),
    },
    Group {
        name: "pollAnswerVoters",
        fields: &["voters", "recent_voters"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::PollAnswerVoters| {
                if !keep[0] {
                    value.voters = None;
                }
                if !keep[1] {
                    value.recent_voters = None;
                }
            },
        ),
    },
    Group {
        name: "codeSettings",
        fields: &["token", "app_sandbox"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::CodeSettings| {
                if !keep[0] {
                    value.token = None;
                }
                if !keep[1] {
                    value.app_sandbox = None;
                }
            },
        ),
    },
    Group {
        name: "urlAuthResultRequest",
        fields: &["browser", "platform", "ip", "region"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::UrlAuthResultRequest| {
                if !keep[0] {
                    value.browser = None;
                }
                if !keep[1] {
                    value.platform = None;
                }
                if !keep[2] {
                    value.ip = None;
                }
                if !keep[3] {
                    value.region = None;
                }
            },
        ),
    },
    Group {
        name: "inputThemeSettings",
        fields: &["wallpaper", "wallpaper_settings"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::InputThemeSettings| {
                if !keep[0] {
                    value.wallpaper = None;
                }
                if !keep[1] {
                    value.wallpaper_settings = None;
                }
            },
        ),
    },
    Group {
        name: "sponsoredMessage",
        fields: &["min_display_duration", "max_display_duration"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::SponsoredMessage| {
                if !keep[0] {
                    value.min_display_duration = None;
                }
                if !keep[1] {
                    value.max_display_duration = None;
                }
            },
        ),
    },
    Group {
        name: "availableReaction",
        fields: &["around_animation", "center_icon"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::AvailableReaction| {
                if !keep[0] {
                    value.around_animation = None;
                }
                if !keep[1] {
                    value.center_icon = None;
                }
            },
        ),
    },
    Group {
        name: "attachMenuBot",
        fields: &["show_in_attach_menu", "peer_types"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::AttachMenuBot| {
                if !keep[0] {
                    value.show_in_attach_menu = false;
                }
                if !keep[1] {
                    value.peer_types = None;
                }
            },
        ),
    },
    Group {
        name: "messages.transcribedAudio",
        fields: &["trial_remains_num", "trial_remains_until_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::messages::TranscribedAudio| {
                if !keep[0] {
                    value.trial_remains_num = None;
                }
                if !keep[1] {
                    value.trial_remains_until_date = None;
                }
            },
        ),
    },
    Group {
        name: "premium.boostsStatus",
        fields: &["my_boost", "my_boost_slots"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::premium::BoostsStatus| {
                if !keep[0] {
                    value.my_boost = false;
                }
                if !keep[1] {
                    value.my_boost_slots = None;
                }
            },
        ),
    },
    Group {
        name: "starsTransaction",
        fields: &["transaction_date", "transaction_url"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarsTransaction| {
                if !keep[0] {
                    value.transaction_date = None;
                }
                if !keep[1] {
                    value.transaction_url = None;
                }
            },
        ),
    },
    Group {
        name: "starsTransaction",
        fields: &["starref_peer", "starref_amount"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarsTransaction| {
                if !keep[0] {
                    value.starref_peer = None;
                }
                if !keep[1] {
                    value.starref_amount = None;
                }
            },
        ),
    },
    Group {
        name: "starsTransaction",
        fields: &["ads_proceeds_from_date", "ads_proceeds_to_date"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::StarsTransaction| {
                if !keep[0] {
                    value.ads_proceeds_from_date = None;
                }
                if !keep[1] {
                    value.ads_proceeds_to_date = None;
                }
            },
        ),
    },
    Group {
        name: "payments.resaleStarGifts",
        fields: &["attributes", "attributes_hash"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::payments::ResaleStarGifts| {
                if !keep[0] {
                    value.attributes = None;
                }
                if !keep[1] {
                    value.attributes_hash = None;
                }
            },
        ),
    },
    Group {
        name: "payments.uniqueStarGiftValueInfo",
        fields: &["last_sale_date", "last_sale_price"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::payments::UniqueStarGiftValueInfo| {
                if !keep[0] {
                    value.last_sale_date = None;
                }
                if !keep[1] {
                    value.last_sale_price = None;
                }
            },
        ),
    },
    Group {
        name: "payments.uniqueStarGiftValueInfo",
        fields: &["fragment_listed_count", "fragment_listed_url"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut types::payments::UniqueStarGiftValueInfo| {
                if !keep[0] {
                    value.fragment_listed_count = None;
                }
                if !keep[1] {
                    value.fragment_listed_url = None;
                }
            },
        ),
    },
    Group {
        name: "auth.finishPasskeyLogin",
        fields: &["from_dc_id", "from_auth_key_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::auth::FinishPasskeyLogin| {
                if !keep[0] {
                    value.from_dc_id = None;
                }
                if !keep[1] {
                    value.from_auth_key_id = None;
                }
            },
        ),
    },
    Group {
        name: "account.initTakeoutSession",
        fields: &["files", "file_max_size"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::account::InitTakeoutSession| {
                if !keep[0] {
                    value.files = false;
                }
                if !keep[1] {
                    value.file_max_size = None;
                }
            },
        ),
    },
    Group {
        name: "messages.requestUrlAuth",
        fields: &["peer", "msg_id", "button_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::messages::RequestUrlAuth| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.msg_id = None;
                }
                if !keep[2] {
                    value.button_id = None;
                }
            },
        ),
    },
    Group {
        name: "messages.acceptUrlAuth",
        fields: &["peer", "msg_id", "button_id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::messages::AcceptUrlAuth| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.msg_id = None;
                }
                if !keep[2] {
                    value.button_id = None;
                }
            },
        ),
    },
    Group {
        name: "messages.getExportedChatInvites",
        fields: &["offset_date", "offset_link"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::messages::GetExportedChatInvites| {
                if !keep[0] {
                    value.offset_date = None;
                }
                if !keep[1] {
                    value.offset_link = None;
                }
            },
        ),
    },
    Group {
        name: "messages.translateText",
        fields: &["peer", "id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::messages::TranslateText| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.id = None;
                }
            },
        ),
    },
    Group {
        name: "messages.translateRichMessage",
        fields: &["peer", "id"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::messages::TranslateRichMessage| {
                if !keep[0] {
                    value.peer = None;
                }
                if !keep[1] {
                    value.id = None;
                }
            },
        ),
    },
    Group {
        name: "channels.createChannel",
        fields: &["geo_point", "address"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::channels::CreateChannel| {
                if !keep[0] {
                    value.geo_point = None;
                }
                if !keep[1] {
                    value.address = None;
                }
            },
        ),
    },
    Group {
        name: "payments.getConnectedStarRefBots",
        fields: &["offset_date", "offset_link"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::payments::GetConnectedStarRefBots| {
                if !keep[0] {
                    value.offset_date = None;
                }
                if !keep[1] {
                    value.offset_link = None;
                }
            },
        ),
    },
    Group {
        name: "phone.joinGroupCall",
        fields: &["public_key", "block"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::phone::JoinGroupCall| {
                if !keep[0] {
                    value.public_key = None;
                }
                if !keep[1] {
                    value.block = None;
                }
            },
        ),
    },
    Group {
        name: "phone.toggleGroupCallRecord",
        fields: &["video", "video_portrait"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::phone::ToggleGroupCallRecord| {
                if !keep[0] {
                    value.video = false;
                }
                if !keep[1] {
                    value.video_portrait = None;
                }
            },
        ),
    },
    Group {
        name: "phone.createConferenceCall",
        fields: &["join", "public_key", "block", "params"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::phone::CreateConferenceCall| {
                if !keep[0] {
                    value.join = false;
                }
                if !keep[1] {
                    value.public_key = None;
                }
                if !keep[2] {
                    value.block = None;
                }
                if !keep[3] {
                    value.params = None;
                }
            },
        ),
    },
    Group {
        name: "stories.sendStory",
        fields: &["fwd_from_id", "fwd_from_story"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::stories::SendStory| {
                if !keep[0] {
                    value.fwd_from_id = None;
                }
                if !keep[1] {
                    value.fwd_from_story = None;
                }
            },
        ),
    },
    Group {
        name: "stories.editStory",
        fields: &["caption", "entities"],
        recode: |bytes, keep| Group::recode(
            bytes,
            |value: &mut functions::stories::EditStory| {
                if !keep[0] {
                    value.caption = None;
                }
                if !keep[1] {
                    value.entities = None;
                }
            },
        ),
    },
];
