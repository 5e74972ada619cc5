// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! The errors that calls are known to fail with.

use crate::rpc::KnownError;
use crate::wire::known;

/// The kind of an error: its name, without the value in it.
///
/// An `N` in a name is a number, an `S` a text. New names appear often, so there will be more variants.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// `2FA_CONFIRM_WAIT_%d`: The account has a password and its deletion was asked for without it. Wait that many
    /// seconds, then ask again; the owner can stop it until then.
    _2faConfirmWaitN,
    /// `ABOUT_TOO_LONG`: The text about the account or chat is too long.
    AboutTooLong,
    /// `ACCESS_DENIED`: The account may not do this.
    AccessDenied,
    /// `ACCESS_TOKEN_EXPIRED`: The bot token is no longer valid.
    AccessTokenExpired,
    /// `ACCESS_TOKEN_INVALID`: The bot token is not valid.
    AccessTokenInvalid,
    /// `ACTIVE_USER_REQUIRED`: The call is open only to accounts that are active.
    ActiveUserRequired,
    /// `ADDRESS_INVALID`: The address is not valid.
    AddressInvalid,
    /// `ADMINS_TOO_MUCH`: The chat has too many administrators.
    AdminsTooMuch,
    /// `ADMIN_ID_INVALID`: The identifier of the administrator is not valid.
    AdminIdInvalid,
    /// `ADMIN_RANK_EMOJI_NOT_ALLOWED`: The title of an administrator cannot contain emoji.
    AdminRankEmojiNotAllowed,
    /// `ADMIN_RANK_INVALID`: The title of the administrator is not valid, for example too long.
    AdminRankInvalid,
    /// `ADMIN_RIGHTS_EMPTY`: A set of administrator rights was given, for example in a keyboard button that asks for a
    /// chat, but no right is set in it.
    AdminRightsEmpty,
    /// `AD_EXPIRED`: The advertisement is no longer shown.
    AdExpired,
    /// `AICOMPOSE_ERROR_OCCURED`: The text could not be composed.
    AicomposeErrorOccured,
    /// `AICOMPOSE_FLOOD_PREMIUM`: The limit on composing texts is reached; it is higher with Telegram Premium.
    AicomposeFloodPremium,
    /// `AICOMPOSE_TONE_INVALID`: The tone for the composed text is not valid.
    AicomposeToneInvalid,
    /// `AICOMPOSE_TONE_TITLE_INVALID`: The title of the tone is not valid.
    AicomposeToneTitleInvalid,
    /// `AI_COMPOSE_TASK_MISSING`: The request does not say what to do with the text.
    AiComposeTaskMissing,
    /// `ALBUM_PHOTOS_TOO_MANY`: The album has too many photos.
    AlbumPhotosTooMany,
    /// `ALLOW_PAYMENT_REQUIRED`: The recipient charges Telegram Stars for messages; allow the payment in the request.
    AllowPaymentRequired,
    /// `ALLOW_PAYMENT_REQUIRED_%d`: The recipient charges Telegram Stars for messages. The number is the price; repeat
    /// the request with `allow_paid_stars` set to it.
    AllowPaymentRequiredN,
    /// `ANONYMOUS_OPEN_INVALID`: The server does not accept what the request says about anonymous and open. More than
    /// the name is not known.
    AnonymousOpenInvalid,
    /// `ANONYMOUS_REACTIONS_DISABLED`: Anonymous administrators cannot react or vote here; act under an identity that
    /// is visible.
    AnonymousReactionsDisabled,
    /// `ANSWER_%d_MEDIA_TYPE_INVALID`: The media of one answer of the poll has a type that is not allowed; the number
    /// says which answer.
    AnswerNMediaTypeInvalid,
    /// `API_CALL_ERROR`: An internal call at Telegram failed; try again later.
    ApiCallError,
    /// `API_GIFT_RESTRICTED_UPDATE_APP`: The gift cannot be handled by this version of the client; it has to be
    /// updated.
    ApiGiftRestrictedUpdateApp,
    /// `API_ID_INVALID`: The combination of `api_id` and `api_hash` is not valid.
    ApiIdInvalid,
    /// `API_ID_PUBLISHED_FLOOD`: The `api_id` was published somewhere and is blocked; register an application of your
    /// own.
    ApiIdPublishedFlood,
    /// `APNS_VERIFY_CHECK_%s`: The client has to prove, by a push notification on iOS, that it is an official one; the
    /// text is what the proof needs.
    ApnsVerifyCheckS,
    /// `ARTICLE_TITLE_EMPTY`: The title of the article is missing.
    ArticleTitleEmpty,
    /// `ATTACH_MEDIA_EMPTY`: The attached media is missing.
    AttachMediaEmpty,
    /// `ATTACH_MEDIA_TYPE_INVALID`: The attached media has a type that is not allowed here.
    AttachMediaTypeInvalid,
    /// `AUDIO_CONTENT_URL_EMPTY`: The address of the audio file is missing.
    AudioContentUrlEmpty,
    /// `AUDIO_TITLE_EMPTY`: The title of the audio file is missing.
    AudioTitleEmpty,
    /// `AUTH_BYTES_INVALID`: The bytes of the exported login are not valid; export it again.
    AuthBytesInvalid,
    /// `AUTH_KEY_DUPLICATED`: The authorisation key was used from two places at the same time and has been revoked.
    /// Make a new key and log in again.
    AuthKeyDuplicated,
    /// `AUTH_KEY_INVALID`: The authorisation key is not valid; make a new one.
    AuthKeyInvalid,
    /// `AUTH_KEY_PERM_EMPTY`: The call needs a permanent authorisation key: the temporary key in use is not bound to
    /// one.
    AuthKeyPermEmpty,
    /// `AUTH_KEY_UNREGISTERED`: The authorisation key is not logged in, or not any more; log in first.
    AuthKeyUnregistered,
    /// `AUTH_KEY_UNSYNCHRONIZED`: Telegram's servers have not agreed yet on the state of the authorisation key; repeat
    /// the request.
    AuthKeyUnsynchronized,
    /// `AUTH_RESTART`: The login has to be started again from its first step.
    AuthRestart,
    /// `AUTH_RESTART_%d`: The login has to be started again from its first step; the number has no meaning for the
    /// client.
    AuthRestartN,
    /// `AUTH_TOKEN_ALREADY_ACCEPTED`: The login token was accepted already.
    AuthTokenAlreadyAccepted,
    /// `AUTH_TOKEN_EXCEPTION`: Telegram could not handle the login token; ask for a new one.
    AuthTokenException,
    /// `AUTH_TOKEN_EXPIRED`: The login token has expired; ask for a new one.
    AuthTokenExpired,
    /// `AUTH_TOKEN_INVALID`: The login token is not valid.
    AuthTokenInvalid,
    /// `AUTH_TOKEN_INVALID2`: The login token is not valid.
    AuthTokenInvalid2,
    /// `AUTH_TOKEN_INVALIDX`: The login token is not valid.
    AuthTokenInvalidx,
    /// `AUTOARCHIVE_NOT_AVAILABLE`: Automatic archiving of new chats is not available to this account.
    AutoarchiveNotAvailable,
    /// `BALANCE_TOO_LOW`: The balance of Telegram Stars does not cover the payment.
    BalanceTooLow,
    /// `BANK_CARD_NUMBER_INVALID`: The number of the bank card is not valid.
    BankCardNumberInvalid,
    /// `BANNED_RIGHTS_INVALID`: The set of restrictions is not valid.
    BannedRightsInvalid,
    /// `BASE_PORT_LOC_INVALID`: The location of a base port is not valid. More than the name is not known.
    BasePortLocInvalid,
    /// `BIRTHDAY_ALREADY`: The birthday is set already.
    BirthdayAlready,
    /// `BIRTHDAY_INVALID`: The date is not a valid birthday.
    BirthdayInvalid,
    /// `BOOSTS_EMPTY`: No boost was given.
    BoostsEmpty,
    /// `BOOSTS_REQUIRED`: The chat needs more boosts for this.
    BoostsRequired,
    /// `BOOST_NOT_MODIFIED`: The boost is assigned to this chat already.
    BoostNotModified,
    /// `BOOST_PEER_INVALID`: The chat to boost is not valid.
    BoostPeerInvalid,
    /// `BOTS_TOO_MUCH`: The chat or account has too many bots.
    BotsTooMuch,
    /// `BOT_ACCESS_FORBIDDEN`: The bot may not do this with the chat or the business connection.
    BotAccessForbidden,
    /// `BOT_ALREADY_DISABLED`: The bot is disabled for this chat already.
    BotAlreadyDisabled,
    /// `BOT_APP_BOT_INVALID`: The bot that the app belongs to is not valid.
    BotAppBotInvalid,
    /// `BOT_APP_INVALID`: The mini app is not valid.
    BotAppInvalid,
    /// `BOT_APP_SHORTNAME_INVALID`: The short name of the mini app is not valid.
    BotAppShortnameInvalid,
    /// `BOT_BUSINESS_MISSING`: The bot has not been enabled for business accounts.
    BotBusinessMissing,
    /// `BOT_CHANNELS_NA`: Bots cannot be administrators of this channel.
    BotChannelsNa,
    /// `BOT_COMMAND_DESCRIPTION_INVALID`: The description of the bot command is not valid.
    BotCommandDescriptionInvalid,
    /// `BOT_COMMAND_INVALID`: The bot command is not valid.
    BotCommandInvalid,
    /// `BOT_CREATE_LIMIT_EXCEEDED`: The account has created as many bots as it may.
    BotCreateLimitExceeded,
    /// `BOT_DOMAIN_INVALID`: The domain of a login button is not the one that is set for the bot.
    BotDomainInvalid,
    /// `BOT_FALLBACK_UNSUPPORTED`: Bots cannot have a fallback profile photo.
    BotFallbackUnsupported,
    /// `BOT_FORUM_CREATE_FORBIDDEN`: The bot does not let users create topics in the chat with it.
    BotForumCreateForbidden,
    /// `BOT_GAMES_DISABLED`: The bot cannot send games.
    BotGamesDisabled,
    /// `BOT_GROUPS_BLOCKED`: The bot cannot be added to groups.
    BotGroupsBlocked,
    /// `BOT_GUARD_NOT_SUPPORTED`: The bot cannot act as a guard bot.
    BotGuardNotSupported,
    /// `BOT_ID_INVALID`: The identifier of the bot is not valid.
    BotIdInvalid,
    /// `BOT_INLINE_DISABLED`: The bot has no inline mode.
    BotInlineDisabled,
    /// `BOT_INVALID`: The user given is not a valid bot for this call.
    BotInvalid,
    /// `BOT_INVOICE_INVALID`: The invoice of the bot is not valid.
    BotInvoiceInvalid,
    /// `BOT_METHOD_INVALID`: Bots cannot use this method.
    BotMethodInvalid,
    /// `BOT_MISSING`: No bot takes part: for sticker sets, only the bot that made the set may change it.
    BotMissing,
    /// `BOT_NOT_CONNECTED_YET`: No business bot is connected to this account.
    BotNotConnectedYet,
    /// `BOT_ONESIDE_NOT_AVAIL`: Bots cannot pin a message in a private chat for themselves only.
    BotOnesideNotAvail,
    /// `BOT_OWNER_REQUIRED`: Only the owner of the bot may do this.
    BotOwnerRequired,
    /// `BOT_PAYMENTS_DISABLED`: The bot has payments switched off; they are enabled with BotFather.
    BotPaymentsDisabled,
    /// `BOT_POLLS_DISABLED`: Polls are switched off for the bot.
    BotPollsDisabled,
    /// `BOT_PRECHECKOUT_FAILED`: The bot did not confirm the order before the payment.
    BotPrecheckoutFailed,
    /// `BOT_RESPONSE_TIMEOUT`: The bot did not answer in time.
    BotResponseTimeout,
    /// `BOT_SCORE_NOT_MODIFIED`: The score is the same as before.
    BotScoreNotModified,
    /// `BOT_VERIFIER_FORBIDDEN`: The bot may not verify others.
    BotVerifierForbidden,
    /// `BOT_WEBVIEW_DISABLED`: The bot has no mini app that may be opened here.
    BotWebviewDisabled,
    /// `BROADCAST_CALLS_DISABLED`: Calls are not available in broadcast channels.
    BroadcastCallsDisabled,
    /// `BROADCAST_FORBIDDEN`: The call cannot be used on a broadcast channel.
    BroadcastForbidden,
    /// `BROADCAST_ID_INVALID`: The identifier of the broadcast channel is not valid.
    BroadcastIdInvalid,
    /// `BROADCAST_PUBLIC_VOTERS_FORBIDDEN`: Polls that show who voted cannot be sent to a broadcast channel.
    BroadcastPublicVotersForbidden,
    /// `BROADCAST_REQUIRED`: The call works only on a broadcast channel.
    BroadcastRequired,
    /// `BUSINESS_ADDRESS_ACTIVE`: The account shows a business address, which rules out sharing its location with
    /// people nearby.
    BusinessAddressActive,
    /// `BUSINESS_BOT_MISSING`: No business bot is connected.
    BusinessBotMissing,
    /// `BUSINESS_CONNECTION_INVALID`: The identifier of the business connection is not valid.
    BusinessConnectionInvalid,
    /// `BUSINESS_CONNECTION_NOT_ALLOWED`: The call cannot be made over a business connection.
    BusinessConnectionNotAllowed,
    /// `BUSINESS_PEER_INVALID`: The chat is not one that the business connection covers.
    BusinessPeerInvalid,
    /// `BUSINESS_PEER_USAGE_MISSING`: The user has not written to the business account recently, so no message can be
    /// sent over the connection.
    BusinessPeerUsageMissing,
    /// `BUSINESS_RECIPIENTS_EMPTY`: No recipients were given.
    BusinessRecipientsEmpty,
    /// `BUSINESS_RECIPIENTS_INVALID`: The set of recipients is not valid.
    BusinessRecipientsInvalid,
    /// `BUSINESS_WORK_HOURS_EMPTY`: No opening hours were given.
    BusinessWorkHoursEmpty,
    /// `BUSINESS_WORK_HOURS_PERIOD_INVALID`: A period of the opening hours is not valid.
    BusinessWorkHoursPeriodInvalid,
    /// `BUTTON_COPY_TEXT_INVALID`: The text to be copied by a button is not valid.
    ButtonCopyTextInvalid,
    /// `BUTTON_DATA_INVALID`: The data of a callback button is not valid, for example too long.
    ButtonDataInvalid,
    /// `BUTTON_ID_INVALID`: The identifier of a button is not valid.
    ButtonIdInvalid,
    /// `BUTTON_INVALID`: A button is not valid.
    ButtonInvalid,
    /// `BUTTON_POS_INVALID`: A button stands in a position where it is not allowed.
    ButtonPosInvalid,
    /// `BUTTON_TEXT_INVALID`: The text of a button is not valid.
    ButtonTextInvalid,
    /// `BUTTON_TYPE_INVALID`: The type of a button is not allowed here.
    ButtonTypeInvalid,
    /// `BUTTON_URL_INVALID`: The address of a button is not valid.
    ButtonUrlInvalid,
    /// `BUTTON_USER_INVALID`: The user of a profile button is not valid.
    ButtonUserInvalid,
    /// `BUTTON_USER_PRIVACY_RESTRICTED`: The privacy settings of the user do not let a button link to the profile.
    ButtonUserPrivacyRestricted,
    /// `CALL_ALREADY_ACCEPTED`: The call was accepted already.
    CallAlreadyAccepted,
    /// `CALL_ALREADY_DECLINED`: The call was declined already.
    CallAlreadyDeclined,
    /// `CALL_NOT_ACTIVE`: The call is not active.
    CallNotActive,
    /// `CALL_OCCUPY_FAILED`: The call could not be set up because it is being discarded already.
    CallOccupyFailed,
    /// `CALL_PEER_INVALID`: The phone call that was given is not valid.
    CallPeerInvalid,
    /// `CALL_PROTOCOL_COMPAT_LAYER_INVALID`: The two clients support no common version of the call protocol.
    CallProtocolCompatLayerInvalid,
    /// `CALL_PROTOCOL_FLAGS_INVALID`: The flags of the call protocol are not valid.
    CallProtocolFlagsInvalid,
    /// `CALL_PROTOCOL_LAYER_INVALID`: The version range of the call protocol is not valid.
    CallProtocolLayerInvalid,
    /// `CDN_METHOD_INVALID`: The call cannot be made at a CDN data centre; send it to the data centre that stores the
    /// file.
    CdnMethodInvalid,
    /// `CDN_UPLOAD_TIMEOUT`: The file could not be brought to the CDN data centre in time; try again.
    CdnUploadTimeout,
    /// `CHANNELS_ADMIN_LOCATED_TOO_MUCH`: The account administers as many groups with a location as it may.
    ChannelsAdminLocatedTooMuch,
    /// `CHANNELS_ADMIN_PUBLIC_TOO_MUCH`: The account administers as many public channels and groups as it may; make one
    /// of them private first.
    ChannelsAdminPublicTooMuch,
    /// `CHANNELS_TOO_MUCH`: The account is a member of as many channels and supergroups as it may be.
    ChannelsTooMuch,
    /// `CHANNEL_ADD_INVALID`: The channel cannot be added here.
    ChannelAddInvalid,
    /// `CHANNEL_BANNED`: The channel has been banned.
    ChannelBanned,
    /// `CHANNEL_FORUM_MISSING`: The supergroup is not a forum.
    ChannelForumMissing,
    /// `CHANNEL_ID_INVALID`: The identifier of the channel is not valid.
    ChannelIdInvalid,
    /// `CHANNEL_INVALID`: The channel is not valid, for example because the access hash is wrong.
    ChannelInvalid,
    /// `CHANNEL_MONOFORUM_UNSUPPORTED`: The call cannot be used on the direct messages of a channel.
    ChannelMonoforumUnsupported,
    /// `CHANNEL_PARICIPANT_MISSING`: The account is not a member of the channel.
    ChannelParicipantMissing,
    /// `CHANNEL_PRIVATE`: The channel or supergroup is not accessible: it is private and the account is not a member,
    /// or it was banned from it.
    ChannelPrivate,
    /// `CHANNEL_PUBLIC_GROUP_NA`: The channel or supergroup is not available.
    ChannelPublicGroupNa,
    /// `CHANNEL_TOO_BIG`: The channel or supergroup has too many members for this.
    ChannelTooBig,
    /// `CHANNEL_TOO_LARGE`: The channel or supergroup has too many members for this.
    ChannelTooLarge,
    /// `CHARGE_ALREADY_REFUNDED`: The payment was refunded already.
    ChargeAlreadyRefunded,
    /// `CHARGE_ID_EMPTY`: The identifier of the payment is missing.
    ChargeIdEmpty,
    /// `CHARGE_ID_INVALID`: The identifier of the payment is not valid.
    ChargeIdInvalid,
    /// `CHARGE_NOT_FOUND`: There is no such payment.
    ChargeNotFound,
    /// `CHATLINKS_TOO_MUCH`: The account has created as many chat links as it may.
    ChatlinksTooMuch,
    /// `CHATLINK_SLUG_EMPTY`: The code of the chat link is missing.
    ChatlinkSlugEmpty,
    /// `CHATLINK_SLUG_EXPIRED`: The chat link has expired.
    ChatlinkSlugExpired,
    /// `CHATLISTS_TOO_MUCH`: The account has as many shared folders as it may.
    ChatlistsTooMuch,
    /// `CHATLIST_EXCLUDE_INVALID`: A shared folder cannot leave out chats by rule.
    ChatlistExcludeInvalid,
    /// `CHAT_ABOUT_NOT_MODIFIED`: The description of the chat is the same as before.
    ChatAboutNotModified,
    /// `CHAT_ABOUT_TOO_LONG`: The description of the chat is too long.
    ChatAboutTooLong,
    /// `CHAT_ACTION_FORBIDDEN`: The account may not do this in the chat.
    ChatActionForbidden,
    /// `CHAT_ADMIN_INVITE_REQUIRED`: The account lacks the right to invite users.
    ChatAdminInviteRequired,
    /// `CHAT_ADMIN_REQUIRED`: Only an administrator of the chat with the right for it may do this.
    ChatAdminRequired,
    /// `CHAT_DISCUSSION_UNALLOWED`: A group that is the discussion group of a channel cannot be used in this way; for
    /// example, it cannot become a forum.
    ChatDiscussionUnallowed,
    /// `CHAT_FORBIDDEN`: The account has no access to the chat.
    ChatForbidden,
    /// `CHAT_FORWARDS_RESTRICTED`: The chat has protected content: its messages cannot be forwarded.
    ChatForwardsRestricted,
    /// `CHAT_GET_FAILED`: Telegram could not load the chat; try again later.
    ChatGetFailed,
    /// `CHAT_GUEST_SEND_FORBIDDEN`: The account has to join the group before it may write there.
    ChatGuestSendForbidden,
    /// `CHAT_ID_EMPTY`: The identifier of the chat is missing.
    ChatIdEmpty,
    /// `CHAT_ID_GENERATE_FAILED`: Telegram could not make an identifier for the chat; try again later.
    ChatIdGenerateFailed,
    /// `CHAT_ID_INVALID`: The identifier of the chat is not valid.
    ChatIdInvalid,
    /// `CHAT_INVALID`: The chat is not valid.
    ChatInvalid,
    /// `CHAT_INVITE_PERMANENT`: The permanent invite link cannot be changed in this way.
    ChatInvitePermanent,
    /// `CHAT_LINK_EXISTS`: The chat is public; for this it must have no public link.
    ChatLinkExists,
    /// `CHAT_MEMBER_ADD_FAILED`: The user could not be added to the chat.
    ChatMemberAddFailed,
    /// `CHAT_NOT_MODIFIED`: Nothing would change in the chat.
    ChatNotModified,
    /// `CHAT_OCCUPY_LOC_FAILED`: Telegram could not reserve the place of the chat; try again later.
    ChatOccupyLocFailed,
    /// `CHAT_OCCUPY_USERNAME_FAILED`: Telegram could not reserve the username of the chat; try again later.
    ChatOccupyUsernameFailed,
    /// `CHAT_PUBLIC_REQUIRED`: The chat has to be public for this.
    ChatPublicRequired,
    /// `CHAT_RESTRICTED`: The account may not write to this chat, or the chat is restricted.
    ChatRestricted,
    /// `CHAT_REVOKE_DATE_UNSUPPORTED`: A date range cannot be used when messages are deleted for everyone.
    ChatRevokeDateUnsupported,
    /// `CHAT_SEND_AUDIOS_FORBIDDEN`: The account may not send audio files to this chat.
    ChatSendAudiosForbidden,
    /// `CHAT_SEND_DOCS_FORBIDDEN`: The account may not send documents to this chat.
    ChatSendDocsForbidden,
    /// `CHAT_SEND_GAME_FORBIDDEN`: The account may not send games to this chat.
    ChatSendGameForbidden,
    /// `CHAT_SEND_GIFS_FORBIDDEN`: The account may not send animations to this chat.
    ChatSendGifsForbidden,
    /// `CHAT_SEND_INLINE_FORBIDDEN`: The account may not send results of inline bots to this chat.
    ChatSendInlineForbidden,
    /// `CHAT_SEND_MEDIA_FORBIDDEN`: The account may not send media to this chat.
    ChatSendMediaForbidden,
    /// `CHAT_SEND_PHOTOS_FORBIDDEN`: The account may not send photos to this chat.
    ChatSendPhotosForbidden,
    /// `CHAT_SEND_PLAIN_FORBIDDEN`: The account may not send text messages to this chat.
    ChatSendPlainForbidden,
    /// `CHAT_SEND_POLL_FORBIDDEN`: The account may not send polls to this chat.
    ChatSendPollForbidden,
    /// `CHAT_SEND_ROUNDVIDEOS_FORBIDDEN`: The account may not send round video messages to this chat.
    ChatSendRoundvideosForbidden,
    /// `CHAT_SEND_STICKERS_FORBIDDEN`: The account may not send stickers to this chat.
    ChatSendStickersForbidden,
    /// `CHAT_SEND_VIDEOS_FORBIDDEN`: The account may not send videos to this chat.
    ChatSendVideosForbidden,
    /// `CHAT_SEND_VOICES_FORBIDDEN`: The account may not send voice messages to this chat.
    ChatSendVoicesForbidden,
    /// `CHAT_SEND_WEBPAGE_FORBIDDEN`: The account may not send web page previews to this chat.
    ChatSendWebpageForbidden,
    /// `CHAT_TITLE_EMPTY`: The title of the chat is missing.
    ChatTitleEmpty,
    /// `CHAT_TOO_BIG`: The chat has too many members for this.
    ChatTooBig,
    /// `CHAT_TYPE_INVALID`: The type of the chat is not suitable for the call.
    ChatTypeInvalid,
    /// `CHAT_WRITE_FORBIDDEN`: The account may not write to this chat.
    ChatWriteForbidden,
    /// `CHP_BAD_EVENT`: An internal error of Telegram; try again later.
    ChpBadEvent,
    /// `CHP_CALL_FAIL`: An internal error of Telegram; try again later.
    ChpCallFail,
    /// `CODE_EMPTY`: The code is missing.
    CodeEmpty,
    /// `CODE_HASH_INVALID`: The hash that belongs to the code is not valid.
    CodeHashInvalid,
    /// `CODE_INVALID`: The code is wrong.
    CodeInvalid,
    /// `COLLECTIBLE_INVALID`: The collectible is not valid.
    CollectibleInvalid,
    /// `COLLECTIBLE_NOT_FOUND`: There is no such collectible.
    CollectibleNotFound,
    /// `COLLECTION_ID_INVALID`: The identifier of the collection is not valid.
    CollectionIdInvalid,
    /// `COLOR_INVALID`: The colour is not valid.
    ColorInvalid,
    /// `CONNECTION_API_ID_INVALID`: The `api_id` in initConnection is not valid.
    ConnectionApiIdInvalid,
    /// `CONNECTION_APP_VERSION_EMPTY`: The `app_version` in initConnection is empty.
    ConnectionAppVersionEmpty,
    /// `CONNECTION_DEVICE_MODEL_EMPTY`: The `device_model` in initConnection is empty.
    ConnectionDeviceModelEmpty,
    /// `CONNECTION_ID_INVALID`: The identifier of the connection is not valid.
    ConnectionIdInvalid,
    /// `CONNECTION_LANG_PACK_INVALID`: The `lang_pack` in initConnection is not valid; clients of third parties leave
    /// it empty.
    ConnectionLangPackInvalid,
    /// `CONNECTION_LAYER_INVALID`: The layer in invokeWithLayer is not valid.
    ConnectionLayerInvalid,
    /// `CONNECTION_NOT_INITED`: The connection was not set up; wrap the first request in invokeWithLayer and
    /// initConnection.
    ConnectionNotInited,
    /// `CONNECTION_SYSTEM_EMPTY`: The `system_version` in initConnection is empty.
    ConnectionSystemEmpty,
    /// `CONNECTION_SYSTEM_LANG_CODE_EMPTY`: The `system_lang_code` in initConnection is empty.
    ConnectionSystemLangCodeEmpty,
    /// `CONTACT_ADD_MISSING`: The contact to accept is missing.
    ContactAddMissing,
    /// `CONTACT_ID_INVALID`: The identifier of the contact is not valid.
    ContactIdInvalid,
    /// `CONTACT_MISSING`: The user is not a contact of the account.
    ContactMissing,
    /// `CONTACT_NAME_EMPTY`: The name of the contact is missing.
    ContactNameEmpty,
    /// `CONTACT_REQ_MISSING`: There is no contact request from this user.
    ContactReqMissing,
    /// `CREATE_CALL_FAILED`: The call could not be created.
    CreateCallFailed,
    /// `CREDENTIAL_INVALID`: The credential is not valid.
    CredentialInvalid,
    /// `CURRENCY_TOTAL_AMOUNT_INVALID`: The total of the prices is outside what the currency allows.
    CurrencyTotalAmountInvalid,
    /// `CUSTOM_REACTIONS_TOO_MANY`: Too many custom emoji reactions were given.
    CustomReactionsTooMany,
    /// `DATA_HASH_SIZE_INVALID`: The size of the data hash is not valid.
    DataHashSizeInvalid,
    /// `DATA_INVALID`: The data, such as the encrypted content, is not valid.
    DataInvalid,
    /// `DATA_JSON_INVALID`: The data is not valid JSON.
    DataJsonInvalid,
    /// `DATA_TOO_LONG`: The data is too long.
    DataTooLong,
    /// `DATE_EMPTY`: The date is missing.
    DateEmpty,
    /// `DC_ID_INVALID`: The number of the data centre is not valid.
    DcIdInvalid,
    /// `DELETE_ANSWER_FORBIDDEN`: The answer of the poll may not be deleted.
    DeleteAnswerForbidden,
    /// `DH_G_A_INVALID`: The value `g_a` of the key exchange is not valid.
    DhGAInvalid,
    /// `DOCUMENT_INVALID`: The document is not valid.
    DocumentInvalid,
    /// `EDIT_BOT_INVITE_FORBIDDEN`: Invite links that a bot created cannot be edited.
    EditBotInviteForbidden,
    /// `EDIT_MESSAGE_TEMP_RESTRICTED`: Messages cannot be edited for the moment.
    EditMessageTempRestricted,
    /// `EFFECT_CHAT_INVALID`: Message effects work only in private chats.
    EffectChatInvalid,
    /// `EFFECT_ID_INVALID`: The identifier of the message effect is not valid.
    EffectIdInvalid,
    /// `EMAIL_CODE_EMPTY`: The code that was sent by email is missing.
    EmailCodeEmpty,
    /// `EMAIL_HASH_EXPIRED`: The confirmation of the email address has expired.
    EmailHashExpired,
    /// `EMAIL_INSTALL_MISSING`: A login email address has to be set up first.
    EmailInstallMissing,
    /// `EMAIL_INVALID`: The email address is not valid.
    EmailInvalid,
    /// `EMAIL_NOT_ALLOWED`: The email address cannot be used for this.
    EmailNotAllowed,
    /// `EMAIL_NOT_SETUP`: The account has no login email address.
    EmailNotSetup,
    /// `EMAIL_UNCONFIRMED`: The email address is not confirmed yet.
    EmailUnconfirmed,
    /// `EMAIL_UNCONFIRMED_%d`: The email address is not confirmed yet; the number is the length of the code that was
    /// sent to it.
    EmailUnconfirmedN,
    /// `EMAIL_VERIFY_EXPIRED`: The confirmation of the email address has expired.
    EmailVerifyExpired,
    /// `EMOJI_INVALID`: The emoji is not valid here.
    EmojiInvalid,
    /// `EMOJI_MARKUP_INVALID`: The emoji picture for the profile is not valid.
    EmojiMarkupInvalid,
    /// `EMOJI_NOT_MODIFIED`: The emoji is the same as before.
    EmojiNotModified,
    /// `EMOTICON_EMPTY`: The emoji is missing.
    EmoticonEmpty,
    /// `EMOTICON_INVALID`: The emoji is not valid here.
    EmoticonInvalid,
    /// `EMOTICON_STICKERPACK_MISSING`: The sticker set for the emoji is missing.
    EmoticonStickerpackMissing,
    /// `ENCRYPTED_MESSAGE_INVALID`: The encrypted message is not valid.
    EncryptedMessageInvalid,
    /// `ENCRYPTION_ALREADY_ACCEPTED`: The secret chat was accepted already.
    EncryptionAlreadyAccepted,
    /// `ENCRYPTION_ALREADY_DECLINED`: The secret chat was declined already.
    EncryptionAlreadyDeclined,
    /// `ENCRYPTION_DECLINED`: The secret chat was declined.
    EncryptionDeclined,
    /// `ENCRYPTION_DECLINE_ADMIN_FAILED`: Telegram could not decline the secret chat; try again later.
    EncryptionDeclineAdminFailed,
    /// `ENCRYPTION_ID_INVALID`: The identifier of the secret chat is not valid.
    EncryptionIdInvalid,
    /// `ENCRYPTION_OCCUPY_ADMIN_FAILED`: Telegram could not set up the secret chat; try again later.
    EncryptionOccupyAdminFailed,
    /// `ENCRYPTION_OCCUPY_FAILED`: Telegram could not set up the secret chat; try again later.
    EncryptionOccupyFailed,
    /// `ENTITIES_TOO_LONG`: The formatting of the text is too long: there are too many entities or too much data in
    /// them.
    EntitiesTooLong,
    /// `ENTITY_BOUNDS_INVALID`: A formatting entity lies outside the text or cuts through a character; offsets and
    /// lengths count UTF-16 code units.
    EntityBoundsInvalid,
    /// `ENTITY_DATE_FORMAT_INVALID`: The format of a date in the text is not valid.
    EntityDateFormatInvalid,
    /// `ENTITY_DATE_INVALID`: A date in the text is not valid.
    EntityDateInvalid,
    /// `ENTITY_DATE_TOO_LONG`: A date in the text is too long.
    EntityDateTooLong,
    /// `ENTITY_MENTION_USER_INVALID`: The user of a mention is not valid.
    EntityMentionUserInvalid,
    /// `ERROR_TEXT_EMPTY`: The text of the error is missing.
    ErrorTextEmpty,
    /// `EXPIRES_AT_INVALID`: The time of expiry differs from the one in the encrypted message, or is not valid.
    ExpiresAtInvalid,
    /// `EXPIRE_DATE_INVALID`: The expiry date is not valid.
    ExpireDateInvalid,
    /// `EXPIRE_FORBIDDEN`: An expiry date is not allowed here.
    ExpireForbidden,
    /// `EXPORT_CARD_INVALID`: The exported contact card is not valid.
    ExportCardInvalid,
    /// `EXTENDED_MEDIA_AMOUNT_INVALID`: The price of the paid media is not valid.
    ExtendedMediaAmountInvalid,
    /// `EXTENDED_MEDIA_EMPTY`: No paid media was given.
    ExtendedMediaEmpty,
    /// `EXTENDED_MEDIA_INVALID`: The paid media is not valid.
    ExtendedMediaInvalid,
    /// `EXTENDED_MEDIA_PEER_INVALID`: Paid media cannot be sent to this chat.
    ExtendedMediaPeerInvalid,
    /// `EXTENDED_MEDIA_TYPE_INVALID`: The paid media has a type that is not allowed.
    ExtendedMediaTypeInvalid,
    /// `EXTERNAL_URL_INVALID`: The external address is not valid.
    ExternalUrlInvalid,
    /// `FEATURE_DISABLED`: The feature is switched off.
    FeatureDisabled,
    /// `FIELD_NAME_EMPTY`: The name of the field is missing.
    FieldNameEmpty,
    /// `FIELD_NAME_INVALID`: The name of the field is not valid.
    FieldNameInvalid,
    /// `FILEREF_UPGRADE_NEEDED`: The client is too old to use file references and has to be updated.
    FilerefUpgradeNeeded,
    /// `FILE_CONTENT_TYPE_INVALID`: The content type of the file is not valid.
    FileContentTypeInvalid,
    /// `FILE_EMTPY`: The file is empty.
    FileEmtpy,
    /// `FILE_ID_INVALID`: The identifier of the file is not valid.
    FileIdInvalid,
    /// `FILE_MIGRATE_%d`: The file is stored at another data centre; repeat the request at the one that the number
    /// names.
    FileMigrateN,
    /// `FILE_PARTS_INVALID`: The number of parts is not valid.
    FilePartsInvalid,
    /// `FILE_PART_%d_MISSING`: A part of the file was not uploaded; the number says which one. Upload it and repeat the
    /// request.
    FilePartNMissing,
    /// `FILE_PART_0_MISSING`: The first part of the file was not uploaded.
    FilePart0Missing,
    /// `FILE_PART_EMPTY`: The part of the file is empty.
    FilePartEmpty,
    /// `FILE_PART_INVALID`: The number of the part is not valid.
    FilePartInvalid,
    /// `FILE_PART_LENGTH_INVALID`: The length of the part is not valid.
    FilePartLengthInvalid,
    /// `FILE_PART_SIZE_CHANGED`: The part has another size than the parts before; all parts but the last must be of one
    /// size.
    FilePartSizeChanged,
    /// `FILE_PART_SIZE_INVALID`: The size of the part is not valid.
    FilePartSizeInvalid,
    /// `FILE_PART_TOO_BIG`: The part of the file is too big; 512 KiB is the most.
    FilePartTooBig,
    /// `FILE_PART_TOO_SMALL`: The part of the file is too small.
    FilePartTooSmall,
    /// `FILE_REFERENCE_%d_EMPTY`: One of the files given has no file reference; the number says which one, counted from
    /// zero.
    FileReferenceNEmpty,
    /// `FILE_REFERENCE_%d_EXPIRED`: The file reference of one of the files has expired; the number says which one,
    /// counted from zero. Load the message or object with the file again to get a new reference.
    FileReferenceNExpired,
    /// `FILE_REFERENCE_%d_INVALID`: The file reference of one of the files is not valid; the number says which one,
    /// counted from zero.
    FileReferenceNInvalid,
    /// `FILE_REFERENCE_EMPTY`: The file reference is missing.
    FileReferenceEmpty,
    /// `FILE_REFERENCE_EXPIRED`: The file reference has expired. Load the message or object that contains the file
    /// again to get a new one.
    FileReferenceExpired,
    /// `FILE_REFERENCE_INVALID`: The file reference is not valid.
    FileReferenceInvalid,
    /// `FILE_TITLE_EMPTY`: The title of the file is missing.
    FileTitleEmpty,
    /// `FILE_TOKEN_INVALID`: The token of the file at the CDN is not valid; ask for the file again at the data centre
    /// that stores it.
    FileTokenInvalid,
    /// `FILE_WRITE_FAILED`: Telegram could not store the file; try again later.
    FileWriteFailed,
    /// `FILTER_ID_INVALID`: The identifier of the chat folder is not valid.
    FilterIdInvalid,
    /// `FILTER_INCLUDE_EMPTY`: The chat folder would include no chats.
    FilterIncludeEmpty,
    /// `FILTER_INCLUDE_TOO_MUCH`: The chat folder includes too many chats.
    FilterIncludeTooMuch,
    /// `FILTER_NOT_SUPPORTED`: The filter cannot be used here.
    FilterNotSupported,
    /// `FILTER_TITLE_EMPTY`: The title of the chat folder is missing.
    FilterTitleEmpty,
    /// `FIRSTNAME_INVALID`: The first name is not valid.
    FirstnameInvalid,
    /// `FLOODSKIP_NOT_ALLOWED`: Paying to send above the limit is not allowed here.
    FloodskipNotAllowed,
    /// `FLOOD_PREMIUM_WAIT_%d`: Transfers are limited for accounts without Telegram Premium. Wait that many seconds
    /// before the request is repeated.
    FloodPremiumWaitN,
    /// `FLOOD_TEST_PHONE_WAIT_%d`: Too many logins with a test phone number. Wait that many seconds before the request
    /// is repeated.
    FloodTestPhoneWaitN,
    /// `FLOOD_WAIT_%d`: Too many requests of this kind. Wait that many seconds before the request is repeated.
    FloodWaitN,
    /// `FOLDER_DEAC_AUTOFIX_ALL`: A fault of the server in its own repair of folders. Try again later.
    FolderDeacAutofixAll,
    /// `FOLDER_ID_EMPTY`: The identifier of the folder is missing.
    FolderIdEmpty,
    /// `FOLDER_ID_INVALID`: The identifier of the folder is not valid.
    FolderIdInvalid,
    /// `FORM_EXPIRED`: The payment form has expired; ask for a new one.
    FormExpired,
    /// `FORM_ID_EMPTY`: The identifier of the payment form is missing.
    FormIdEmpty,
    /// `FORM_ID_EXPIRED`: The payment form has expired; ask for a new one.
    FormIdExpired,
    /// `FORM_SUBMIT_DUPLICATE`: The payment form was submitted already.
    FormSubmitDuplicate,
    /// `FORM_UNSUPPORTED`: The payment form is not supported by this client.
    FormUnsupported,
    /// `FORUM_ENABLED`: The supergroup is a forum, which rules this out.
    ForumEnabled,
    /// `FRESH_CHANGE_ADMINS_FORBIDDEN`: The session is too new to change administrators; wait some hours.
    FreshChangeAdminsForbidden,
    /// `FRESH_CHANGE_PHONE_FORBIDDEN`: The session is too new to change the phone number; wait some hours.
    FreshChangePhoneForbidden,
    /// `FRESH_RESET_AUTHORISATION_FORBIDDEN`: The session is too new to end other sessions; wait a day.
    FreshResetAuthorisationForbidden,
    /// `FROM_MESSAGE_BOT_DISABLED`: Bots cannot name users or channels by a message in which they occur.
    FromMessageBotDisabled,
    /// `FROM_PEER_INVALID`: The sender given is not valid.
    FromPeerInvalid,
    /// `FROZEN_METHOD_INVALID`: The account is frozen and cannot make this call.
    FrozenMethodInvalid,
    /// `FROZEN_PARTICIPANT_MISSING`: The account is frozen and has no access to the chat.
    FrozenParticipantMissing,
    /// `FUTURE_CREATOR_NONE`: There is nobody who would become the owner of the chat.
    FutureCreatorNone,
    /// `GAME_BOT_INVALID`: The game belongs to another bot; a bot can send only its own games.
    GameBotInvalid,
    /// `GENERAL_MODIFY_ICON_FORBIDDEN`: The icon of the general topic cannot be changed.
    GeneralModifyIconForbidden,
    /// `GEO_POINT_INVALID`: The location is not valid.
    GeoPointInvalid,
    /// `GIFTCODE_NOT_ALLOWED`: Gift codes are not allowed here.
    GiftcodeNotAllowed,
    /// `GIFT_MONTHS_INVALID`: The number of months of the gift is not valid.
    GiftMonthsInvalid,
    /// `GIFT_SLUG_EXPIRED`: The gift code has expired or was used.
    GiftSlugExpired,
    /// `GIFT_SLUG_INVALID`: The gift code is not valid.
    GiftSlugInvalid,
    /// `GIFT_STARS_INVALID`: The number of Telegram Stars of the gift is not valid.
    GiftStarsInvalid,
    /// `GIF_CONTENT_TYPE_INVALID`: The content type of the animation is not valid.
    GifContentTypeInvalid,
    /// `GIF_ID_INVALID`: The identifier of the animation is not valid.
    GifIdInvalid,
    /// `GRAPH_EXPIRED_RELOAD`: The graph has expired; load the statistics again.
    GraphExpiredReload,
    /// `GRAPH_INVALID_RELOAD`: The token of the graph is not valid; load the statistics again.
    GraphInvalidReload,
    /// `GRAPH_OUTDATED_RELOAD`: The graph is out of date; load the statistics again.
    GraphOutdatedReload,
    /// `GROUPCALL_ADD_PARTICIPANTS_FAILED`: Telegram could not add the participants to the group call; try again later.
    GroupcallAddParticipantsFailed,
    /// `GROUPCALL_ALREADY_DISCARDED`: The group call has ended already.
    GroupcallAlreadyDiscarded,
    /// `GROUPCALL_ALREADY_STARTED`: The group call has started already.
    GroupcallAlreadyStarted,
    /// `GROUPCALL_CHANGE_FORBIDDEN`: The group call cannot be changed in this way.
    GroupcallChangeForbidden,
    /// `GROUPCALL_FORBIDDEN`: The group call has ended, or the account has no access to it.
    GroupcallForbidden,
    /// `GROUPCALL_INVALID`: The group call is not valid.
    GroupcallInvalid,
    /// `GROUPCALL_JOIN_MISSING`: The account has not joined the group call, or not any more.
    GroupcallJoinMissing,
    /// `GROUPCALL_NOT_MODIFIED`: The settings of the group call are the same as before.
    GroupcallNotModified,
    /// `GROUPCALL_SSRC_DUPLICATE_MUCH`: The identifier of the media stream is taken already; choose another one and
    /// join again.
    GroupcallSsrcDuplicateMuch,
    /// `GROUPED_ID_OCCUPY_FAILED`: Telegram could not reserve an identifier for the album; try again later.
    GroupedIdOccupyFailed,
    /// `GROUPED_MEDIA_INVALID`: The media cannot be sent as an album.
    GroupedMediaInvalid,
    /// `GROUP_CALL_INVALID`: The group call is not valid.
    GroupCallInvalid,
    /// `HASHTAG_INVALID`: The hashtag is not valid.
    HashtagInvalid,
    /// `HASH_INVALID`: The hash is not valid.
    HashInvalid,
    /// `HASH_SIZE_INVALID`: The size of the hash is not valid.
    HashSizeInvalid,
    /// `HIDE_REQUESTER_MISSING`: The request to join is gone, or was handled already.
    HideRequesterMissing,
    /// `HISTORY_GET_FAILED`: Telegram could not load the messages; try again later.
    HistoryGetFailed,
    /// `ID_EXPIRED`: The identifier has expired.
    IdExpired,
    /// `ID_INVALID`: The identifier is not valid.
    IdInvalid,
    /// `IMAGE_ENGINE_DOWN`: The image service of Telegram is out of order; try again later.
    ImageEngineDown,
    /// `IMAGE_PROCESS_FAILED`: Telegram could not process the image.
    ImageProcessFailed,
    /// `IMPORT_FILE_INVALID`: The file to import is not valid.
    ImportFileInvalid,
    /// `IMPORT_FORMAT_DATE_INVALID`: A date in the file to import is not valid.
    ImportFormatDateInvalid,
    /// `IMPORT_FORMAT_UNRECOGNIZED`: The format of the file to import is not known.
    ImportFormatUnrecognized,
    /// `IMPORT_HISTORY_LOG_EMPTY`: The history to import has no messages.
    ImportHistoryLogEmpty,
    /// `IMPORT_ID_INVALID`: The identifier of the import is not valid.
    ImportIdInvalid,
    /// `IMPORT_TOKEN_INVALID`: The token of the import is not valid.
    ImportTokenInvalid,
    /// `INLINE_BOT_REQUIRED`: Only the inline bot that the message was sent through may do this.
    InlineBotRequired,
    /// `INLINE_RESULT_EXPIRED`: The inline result has expired; send the query again.
    InlineResultExpired,
    /// `INPUT_CHATLIST_INVALID`: The shared folder that was given is not valid.
    InputChatlistInvalid,
    /// `INPUT_CONSTRUCTOR_INVALID`: The request contains a constructor that is not known at this layer or not allowed
    /// there.
    InputConstructorInvalid,
    /// `INPUT_FETCH_ERROR`: The request could not be read: it is not encoded as the schema says.
    InputFetchError,
    /// `INPUT_FETCH_ERROR_%d`: The request could not be read: it is not encoded as the schema says.
    InputFetchErrorN,
    /// `INPUT_FETCH_FAIL`: The request could not be read: it is not encoded as the schema says.
    InputFetchFail,
    /// `INPUT_FILE_INVALID`: The uploaded file that was given is not valid.
    InputFileInvalid,
    /// `INPUT_FILTER_INVALID`: The filter is not valid here.
    InputFilterInvalid,
    /// `INPUT_LAYER_INVALID`: The layer given is not valid.
    InputLayerInvalid,
    /// `INPUT_METHOD_INVALID`: The method is not known at this layer.
    InputMethodInvalid,
    /// `INPUT_PEERS_EMPTY`: No chats were given.
    InputPeersEmpty,
    /// `INPUT_PURPOSE_INVALID`: The purpose of the payment is not valid.
    InputPurposeInvalid,
    /// `INPUT_REQUEST_TOO_LONG`: The request is too long.
    InputRequestTooLong,
    /// `INPUT_STARS_AMOUNT_INVALID`: The amount of Telegram Stars is not valid.
    InputStarsAmountInvalid,
    /// `INPUT_STARS_NANOS_INVALID`: The fraction of the amount of Telegram Stars is not valid.
    InputStarsNanosInvalid,
    /// `INPUT_TEXT_EMPTY`: The text is empty.
    InputTextEmpty,
    /// `INPUT_TEXT_TOO_LONG`: The text is too long.
    InputTextTooLong,
    /// `INPUT_USER_DEACTIVATED`: The account of the user was deleted.
    InputUserDeactivated,
    /// `INTEGRITY_CHECK_CLASSIC_%s`: The client has to prove, by Play Integrity on Android, that it is an official one;

    /// the text is what the proof needs.
    IntegrityCheckClassicS,
    /// `INTERDC_%d_CALL_ERROR`: A call from this data centre to the one that the number names failed; try again later.
    InterdcNCallError,
    /// `INTERDC_%d_CALL_RICH_ERROR`: A call from this data centre to the one that the number names failed; try again
    /// later.
    InterdcNCallRichError,
    /// `INVITES_TOO_MUCH`: There are as many invite links as may be.
    InvitesTooMuch,
    /// `INVITE_FORBIDDEN_WITH_JOINAS`: An account that joined the call as a channel or group cannot invite others.
    InviteForbiddenWithJoinas,
    /// `INVITE_HASH_EMPTY`: The hash of the invite link is missing.
    InviteHashEmpty,
    /// `INVITE_HASH_EXPIRED`: The invite link has expired or was revoked.
    InviteHashExpired,
    /// `INVITE_HASH_INVALID`: The hash of the invite link is not valid.
    InviteHashInvalid,
    /// `INVITE_REQUEST_SENT`: The request to join was sent; an administrator has to approve it.
    InviteRequestSent,
    /// `INVITE_REVOKED_MISSING`: The invite link was not revoked before, or was deleted already.
    InviteRevokedMissing,
    /// `INVITE_SLUG_EMPTY`: The code of the folder link is missing.
    InviteSlugEmpty,
    /// `INVITE_SLUG_EXPIRED`: The folder link has expired.
    InviteSlugExpired,
    /// `INVITE_SLUG_INVALID`: The code of the folder link is not valid.
    InviteSlugInvalid,
    /// `INVOICE_INVALID`: The invoice is not valid.
    InvoiceInvalid,
    /// `INVOICE_PAYLOAD_INVALID`: The payload of the invoice is not valid.
    InvoicePayloadInvalid,
    /// `JOIN_AS_PEER_INVALID`: The account cannot join the call under this identity.
    JoinAsPeerInvalid,
    /// `LANGUAGE_INVALID`: The language is not valid.
    LanguageInvalid,
    /// `LANG_CODE_INVALID`: The language code is not valid.
    LangCodeInvalid,
    /// `LANG_CODE_NOT_SUPPORTED`: The language is not supported.
    LangCodeNotSupported,
    /// `LANG_PACK_INVALID`: The name of the language pack is not valid.
    LangPackInvalid,
    /// `LASTNAME_INVALID`: The last name is not valid.
    LastnameInvalid,
    /// `LIMIT_INVALID`: The limit is not valid; for file parts it must be a multiple of the block size and not too
    /// large.
    LimitInvalid,
    /// `LIMIT_PER_POST_INVALID`: The limit per post is not valid.
    LimitPerPostInvalid,
    /// `LINK_NOT_MODIFIED`: The discussion group is linked to this channel already.
    LinkNotModified,
    /// `LIVE_DISABLED`: Live stories are switched off.
    LiveDisabled,
    /// `LOCATION_INVALID`: The location of the file is not valid.
    LocationInvalid,
    /// `MANAGER_INVALID`: The manager given is not valid.
    ManagerInvalid,
    /// `MANAGER_PERMISSION_MISSING`: The manager has no permission for this.
    ManagerPermissionMissing,
    /// `MAX_DATE_INVALID`: The maximum date is not valid.
    MaxDateInvalid,
    /// `MAX_ID_INVALID`: The maximum identifier is not valid.
    MaxIdInvalid,
    /// `MAX_QTS_INVALID`: The maximum qts is not valid.
    MaxQtsInvalid,
    /// `MD5_CHECKSUM_INVALID`: The MD5 checksum does not match the file.
    Md5ChecksumInvalid,
    /// `MEDIA_ALREADY_PAID`: The media was paid for already.
    MediaAlreadyPaid,
    /// `MEDIA_CAPTION_TOO_LONG`: The caption is too long; the limit is `caption_length_max` of the configuration.
    MediaCaptionTooLong,
    /// `MEDIA_EMPTY`: No media was given, or it cannot be used.
    MediaEmpty,
    /// `MEDIA_FILE_INVALID`: The file of the media is not valid.
    MediaFileInvalid,
    /// `MEDIA_GROUPED_INVALID`: Media of different kinds cannot be in one album.
    MediaGroupedInvalid,
    /// `MEDIA_INVALID`: The media is not valid.
    MediaInvalid,
    /// `MEDIA_NEW_INVALID`: The new media is not valid.
    MediaNewInvalid,
    /// `MEDIA_PREV_INVALID`: The previous media of the message cannot be replaced in this way.
    MediaPrevInvalid,
    /// `MEDIA_TTL_INVALID`: The lifetime of the media is not valid.
    MediaTtlInvalid,
    /// `MEDIA_TYPE_INVALID`: The media has a type that is not allowed here.
    MediaTypeInvalid,
    /// `MEDIA_VIDEO_STORY_MISSING`: The media is not a video that can be a story.
    MediaVideoStoryMissing,
    /// `MEGAGROUP_GEO_REQUIRED`: The call works only on a group that has a location.
    MegagroupGeoRequired,
    /// `MEGAGROUP_ID_INVALID`: The supergroup is not valid.
    MegagroupIdInvalid,
    /// `MEGAGROUP_PREHISTORY_HIDDEN`: The history of the group is hidden from new members, which rules this out.
    MegagroupPrehistoryHidden,
    /// `MEGAGROUP_REQUIRED`: The call works only on a supergroup.
    MegagroupRequired,
    /// `MEMBER_FETCH_FAILED`: Telegram could not load the member; try again later.
    MemberFetchFailed,
    /// `MEMBER_NO_LOCATION`: Telegram could not find where the user's data is stored; try again later.
    MemberNoLocation,
    /// `MEMBER_OCCUPY_PRIMARY_LOC_FAILED`: Telegram could not reserve a place for the user; try again later.
    MemberOccupyPrimaryLocFailed,
    /// `MEMBER_OCCUPY_USERNAME_FAILED`: Telegram could not reserve the username of the user; try again later.
    MemberOccupyUsernameFailed,
    /// `MESSAGE_AUTHOR_REQUIRED`: Only the author of the message may do this.
    MessageAuthorRequired,
    /// `MESSAGE_DELETE_FORBIDDEN`: The account may not delete one of the messages, or it is too old for that.
    MessageDeleteForbidden,
    /// `MESSAGE_EDIT_TIME_EXPIRED`: The message is too old to be edited.
    MessageEditTimeExpired,
    /// `MESSAGE_EMPTY`: The text of the message is empty.
    MessageEmpty,
    /// `MESSAGE_IDS_EMPTY`: No message identifiers were given.
    MessageIdsEmpty,
    /// `MESSAGE_ID_INVALID`: The identifier of the message is not valid, or there is no such message.
    MessageIdInvalid,
    /// `MESSAGE_NOT_MODIFIED`: The message would be the same as before.
    MessageNotModified,
    /// `MESSAGE_NOT_READ_YET`: The message has not been read yet.
    MessageNotReadYet,
    /// `MESSAGE_POLL_CLOSED`: The poll is closed.
    MessagePollClosed,
    /// `MESSAGE_REQUIRED`: A message is required.
    MessageRequired,
    /// `MESSAGE_TOO_LONG`: The text of the message is too long; the limit is `message_length_max` of the configuration.
    MessageTooLong,
    /// `MESSAGE_TOO_OLD`: The message is too old for this.
    MessageTooOld,
    /// `METHOD_INVALID`: The method is not valid.
    MethodInvalid,
    /// `MIN_DATE_INVALID`: The minimum date is not valid.
    MinDateInvalid,
    /// `MONOFORUM_FILTER_INVALID`: The filter cannot be used in the direct messages of a channel.
    MonoforumFilterInvalid,
    /// `MONTH_INVALID`: The month, or number of months, is not valid.
    MonthInvalid,
    /// `MSGID_DECREASE_RETRY`: The identifier of the request is lower than one that was seen before; send the request
    /// again.
    MsgidDecreaseRetry,
    /// `MSG_ID_INVALID`: The identifier of the message is not valid.
    MsgIdInvalid,
    /// `MSG_RANGE_UNSYNC`: Telegram's servers have not agreed yet on the messages asked for; try again later.
    MsgRangeUnsync,
    /// `MSG_TOO_OLD`: The message is too old for this.
    MsgTooOld,
    /// `MSG_VOICE_MISSING`: The message is not a voice message.
    MsgVoiceMissing,
    /// `MSG_VOICE_TOO_LONG`: The voice message is too long.
    MsgVoiceTooLong,
    /// `MSG_WAIT_FAILED`: The request was to run after another one, and that one failed.
    MsgWaitFailed,
    /// `MTPROTO_CLUSTER_INVALID`: The server cluster that the request leads to is not valid. More than the name is not
    /// known.
    MtprotoClusterInvalid,
    /// `MT_SEND_QUEUE_TOO_LONG`: The queue inside Telegram is too long; try again later.
    MtSendQueueTooLong,
    /// `MULTI_MEDIA_TOO_LONG`: There are too many items for one album.
    MultiMediaTooLong,
    /// `NAME_INVALID`: The name is not valid.
    NameInvalid,
    /// `NEED_ACTION_MISSING`: The request lacks the action that it needs, such as suggest or save of
    /// photos.uploadContactProfilePhoto.
    NeedActionMissing,
    /// `NEED_CHAT_INVALID`: Telegram could not load a chat that the request needs.
    NeedChatInvalid,
    /// `NEED_DOC_INVALID`: Telegram could not load a document that the request needs.
    NeedDocInvalid,
    /// `NEED_MEMBER_INVALID`: Telegram could not load a user that the request needs.
    NeedMemberInvalid,
    /// `NETWORK_MIGRATE_%d`: The request has to be sent to another data centre, which the number names.
    NetworkMigrateN,
    /// `NEW_SALT_INVALID`: The new salt is not valid.
    NewSaltInvalid,
    /// `NEW_SETTINGS_EMPTY`: The new password settings are missing or have nothing in them.
    NewSettingsEmpty,
    /// `NEW_SETTINGS_INVALID`: The new password settings are not valid.
    NewSettingsInvalid,
    /// `NEXT_OFFSET_INVALID`: The offset for the next results is not valid, for example too long.
    NextOffsetInvalid,
    /// `NOGENERAL_HIDE_FORBIDDEN`: Only the general topic can be hidden.
    NogeneralHideForbidden,
    /// `NOT_ALLOWED`: The account may not do this.
    NotAllowed,
    /// `NOT_ELIGIBLE`: The account does not meet the conditions.
    NotEligible,
    /// `NOT_JOINED`: The account has not joined.
    NotJoined,
    /// `NO_PAYMENT_NEEDED`: Nothing has to be paid.
    NoPaymentNeeded,
    /// `OFFSET_INVALID`: The offset is not valid; for file parts it must be a multiple of the block size.
    OffsetInvalid,
    /// `OFFSET_PEER_ID_INVALID`: The chat that the offset names is not valid.
    OffsetPeerIdInvalid,
    /// `OPTIONS_TOO_MUCH`: Too many options were chosen.
    OptionsTooMuch,
    /// `OPTION_INVALID`: The option is not valid.
    OptionInvalid,
    /// `ORDER_INVALID`: The order is not valid, for example because it does not list the same items.
    OrderInvalid,
    /// `PACK_SHORT_NAME_INVALID`: The short name of the sticker set is not valid.
    PackShortNameInvalid,
    /// `PACK_SHORT_NAME_OCCUPIED`: The short name of the sticker set is taken.
    PackShortNameOccupied,
    /// `PACK_TITLE_INVALID`: The title of the sticker set is not valid.
    PackTitleInvalid,
    /// `PACK_TYPE_INVALID`: The type of the sticker set is not valid, for example because its stickers are of another
    /// type.
    PackTypeInvalid,
    /// `PARENT_PEER_INVALID`: The channel whose direct messages are meant is not valid.
    ParentPeerInvalid,
    /// `PARTICIPANTS_TOO_FEW`: The chat has too few members for this.
    ParticipantsTooFew,
    /// `PARTICIPANT_CALL_FAILED`: Telegram could not reach the participant of the call; try again later.
    ParticipantCallFailed,
    /// `PARTICIPANT_ID_INVALID`: The user is not a valid member for this.
    ParticipantIdInvalid,
    /// `PARTICIPANT_JOIN_MISSING`: The participant has not joined the call.
    ParticipantJoinMissing,
    /// `PARTICIPANT_VERSION_OUTDATED`: The client of the other user is too old for the call.
    ParticipantVersionOutdated,
    /// `PASSKEY_AUTH_RESTART`: The login with a passkey has to be started again from its first step.
    PasskeyAuthRestart,
    /// `PASSKEY_CREDENTIAL_NOT_FOUND`: The passkey is not known to Telegram.
    PasskeyCredentialNotFound,
    /// `PASSKEY_ORIGIN_MISMATCH`: The passkey was made for another origin.
    PasskeyOriginMismatch,
    /// `PASSWORD_EMPTY`: The account has no password.
    PasswordEmpty,
    /// `PASSWORD_HASH_INVALID`: The password is wrong.
    PasswordHashInvalid,
    /// `PASSWORD_MISSING`: The account has no password; set one up first.
    PasswordMissing,
    /// `PASSWORD_RECOVERY_EXPIRED`: The recovery code has expired.
    PasswordRecoveryExpired,
    /// `PASSWORD_RECOVERY_NA`: The account has no recovery email address, so the password cannot be recovered.
    PasswordRecoveryNa,
    /// `PASSWORD_REQUIRED`: The account must have a password for this.
    PasswordRequired,
    /// `PASSWORD_TOO_FRESH_%d`: The password was set too recently. Wait that many seconds before the request is
    /// repeated.
    PasswordTooFreshN,
    /// `PAYMENT_CREDENTIALS_INVALID`: The payment credentials are not valid.
    PaymentCredentialsInvalid,
    /// `PAYMENT_PROVIDER_INVALID`: The payment provider is not valid.
    PaymentProviderInvalid,
    /// `PAYMENT_REQUIRED`: A payment is required.
    PaymentRequired,
    /// `PAYMENT_UNSUPPORTED`: A payment would be needed, and this way of sending does not support it.
    PaymentUnsupported,
    /// `PEERS_LIST_EMPTY`: No chats were given.
    PeersListEmpty,
    /// `PEER_FLOOD`: The account has done too much of this to too many others, and is limited for a while.
    PeerFlood,
    /// `PEER_HISTORY_EMPTY`: The chat has no messages.
    PeerHistoryEmpty,
    /// `PEER_ID_INVALID`: The chat or user given is not valid, or cannot be used here.
    PeerIdInvalid,
    /// `PEER_ID_NOT_SUPPORTED`: The call cannot be used on this kind of chat.
    PeerIdNotSupported,
    /// `PEER_TYPES_INVALID`: The chat types that a button of the keyboard allows are not valid.
    PeerTypesInvalid,
    /// `PERSISTENT_TIMESTAMP_EMPTY`: The pts is missing.
    PersistentTimestampEmpty,
    /// `PERSISTENT_TIMESTAMP_INVALID`: The pts is not valid.
    PersistentTimestampInvalid,
    /// `PERSISTENT_TIMESTAMP_OUTDATED`: Telegram's servers are behind with the updates of this channel; try again
    /// later.
    PersistentTimestampOutdated,
    /// `PHONE_CODE_EMPTY`: The login code is missing.
    PhoneCodeEmpty,
    /// `PHONE_CODE_EXPIRED`: The login code has expired; ask for a new one.
    PhoneCodeExpired,
    /// `PHONE_CODE_HASH_EMPTY`: The `phone_code_hash` is missing.
    PhoneCodeHashEmpty,
    /// `PHONE_CODE_INVALID`: The login code is wrong.
    PhoneCodeInvalid,
    /// `PHONE_HASH_EXPIRED`: The `phone_code_hash` has expired.
    PhoneHashExpired,
    /// `PHONE_MIGRATE_%d`: The phone number belongs to another data centre; repeat the request at the one that the
    /// number names.
    PhoneMigrateN,
    /// `PHONE_NOT_OCCUPIED`: No account belongs to the phone number.
    PhoneNotOccupied,
    /// `PHONE_NUMBER_APP_SIGNUP_FORBIDDEN`: Accounts cannot be created with this client; use an official one first.
    PhoneNumberAppSignupForbidden,
    /// `PHONE_NUMBER_BANNED`: The phone number is banned from Telegram.
    PhoneNumberBanned,
    /// `PHONE_NUMBER_FLOOD`: Too many codes were asked for with this phone number.
    PhoneNumberFlood,
    /// `PHONE_NUMBER_INVALID`: The phone number is not valid.
    PhoneNumberInvalid,
    /// `PHONE_NUMBER_OCCUPIED`: The phone number belongs to an account already.
    PhoneNumberOccupied,
    /// `PHONE_NUMBER_UNOCCUPIED`: No account belongs to the phone number yet.
    PhoneNumberUnoccupied,
    /// `PHONE_PASSWORD_FLOOD`: There were too many attempts to log in; try again later.
    PhonePasswordFlood,
    /// `PHONE_PASSWORD_PROTECTED`: The phone number is protected by a password.
    PhonePasswordProtected,
    /// `PHOTO_CONTENT_TYPE_INVALID`: The content type of the photo is not valid.
    PhotoContentTypeInvalid,
    /// `PHOTO_CONTENT_URL_EMPTY`: The address of the photo is missing.
    PhotoContentUrlEmpty,
    /// `PHOTO_CREATE_FAILED`: Telegram could not create the photo; try again later.
    PhotoCreateFailed,
    /// `PHOTO_CROP_FILE_MISSING`: The photo to crop is missing.
    PhotoCropFileMissing,
    /// `PHOTO_CROP_SIZE_SMALL`: The photo is too small.
    PhotoCropSizeSmall,
    /// `PHOTO_EXT_INVALID`: The file name extension of the photo is not one that is allowed.
    PhotoExtInvalid,
    /// `PHOTO_FILE_MISSING`: The file of the photo is missing.
    PhotoFileMissing,
    /// `PHOTO_ID_INVALID`: The identifier of the photo is not valid.
    PhotoIdInvalid,
    /// `PHOTO_INVALID`: The photo is not valid.
    PhotoInvalid,
    /// `PHOTO_INVALID_DIMENSIONS`: The width or height of the photo is not valid.
    PhotoInvalidDimensions,
    /// `PHOTO_SAVE_FILE_INVALID`: Telegram could not save the photo; upload it again.
    PhotoSaveFileInvalid,
    /// `PHOTO_THUMB_URL_EMPTY`: The address of the thumbnail is missing.
    PhotoThumbUrlEmpty,
    /// `PHOTO_THUMB_URL_INVALID`: The address of the thumbnail is not valid.
    PhotoThumbUrlInvalid,
    /// `PINNED_DIALOGS_TOO_MUCH`: Too many chats are pinned.
    PinnedDialogsTooMuch,
    /// `PINNED_TOO_MUCH`: Too many items are pinned.
    PinnedTooMuch,
    /// `PINNED_TOPIC_NOT_MODIFIED`: The pinned topics are the same as before.
    PinnedTopicNotModified,
    /// `PIN_RESTRICTED`: The account may not pin messages here.
    PinRestricted,
    /// `PLATFORM_INVALID`: The platform is not valid.
    PlatformInvalid,
    /// `POLL_ANSWERS_INVALID`: The answers of the poll are not valid: there are too few or too many.
    PollAnswersInvalid,
    /// `POLL_ANSWER_INVALID`: An answer of the poll is not valid.
    PollAnswerInvalid,
    /// `POLL_COUNTRY_RESTRICTED`: The poll is not open to users from this country.
    PollCountryRestricted,
    /// `POLL_MEMBER_RESTRICTED`: The poll is open only to certain members of the chat.
    PollMemberRestricted,
    /// `POLL_OPTION_DUPLICATE`: Two answers of the poll have the same option bytes.
    PollOptionDuplicate,
    /// `POLL_OPTION_INVALID`: The option bytes of an answer of the poll are not valid.
    PollOptionInvalid,
    /// `POLL_QUESTION_INVALID`: The question of the poll is not valid, for example empty or too long.
    PollQuestionInvalid,
    /// `POLL_UNSUPPORTED`: The poll is not supported by this client.
    PollUnsupported,
    /// `POLL_VOTE_REQUIRED`: The account has to vote before it may see the votes.
    PollVoteRequired,
    /// `POSTPONED_TIMEOUT`: The request was postponed and took too long; try again later.
    PostponedTimeout,
    /// `PRECHECKOUT_FAILED`: The seller did not confirm the order before the payment.
    PrecheckoutFailed,
    /// `PREMIUM_ACCOUNT_REQUIRED`: Telegram Premium is needed for this.
    PremiumAccountRequired,
    /// `PREMIUM_CURRENTLY_UNAVAILABLE`: Telegram Premium cannot be bought at the moment.
    PremiumCurrentlyUnavailable,
    /// `PREMIUM_GIFTCODE_WAS_REFUNDED`: The payment for the gift code was refunded.
    PremiumGiftcodeWasRefunded,
    /// `PREMIUM_PURPOSE_INVALID`: The purpose of the payment is not valid.
    PremiumPurposeInvalid,
    /// `PREMIUM_SUB_ACTIVE_UNTIL_%d`: Telegram Premium is active already; the number is the end of the subscription in
    /// Unix time.
    PremiumSubActiveUntilN,
    /// `PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN`: Another import into this chat is running. Wait that many minutes
    /// before the request is repeated.
    PreviousChatImportActiveWaitNmin,
    /// `PRICING_CHAT_INVALID`: The chat or the price of its subscription is not valid for a paid invite link.
    PricingChatInvalid,
    /// `PRIVACY_KEY_INVALID`: The privacy key is not valid.
    PrivacyKeyInvalid,
    /// `PRIVACY_PREMIUM_REQUIRED`: The user accepts messages only from contacts and from accounts with Telegram
    /// Premium.
    PrivacyPremiumRequired,
    /// `PRIVACY_TOO_LONG`: The privacy rules name too many users or chats.
    PrivacyTooLong,
    /// `PRIVACY_VALUE_INVALID`: The privacy rule is not valid.
    PrivacyValueInvalid,
    /// `PTS_CHANGE_EMPTY`: The request led to no change that pts counts; the server cannot go on with it.
    PtsChangeEmpty,
    /// `PUBLIC_BROADCAST_EXPECTED`: A public broadcast channel is needed.
    PublicBroadcastExpected,
    /// `PUBLIC_CHANNEL_MISSING`: The channel has to be public for this.
    PublicChannelMissing,
    /// `PUBLIC_KEY_INVALID`: The public key is not valid.
    PublicKeyInvalid,
    /// `PUBLIC_KEY_REQUIRED`: A public key is required.
    PublicKeyRequired,
    /// `PURPOSE_INVALID`: The purpose of the payment is not valid.
    PurposeInvalid,
    /// `QUERY_ID_EMPTY`: The identifier of the query is missing.
    QueryIdEmpty,
    /// `QUERY_ID_INVALID`: The identifier of the query is not valid, or the query is too old.
    QueryIdInvalid,
    /// `QUERY_TOO_SHORT`: The search text is too short.
    QueryTooShort,
    /// `QUICK_REPLIES_BOT_NOT_ALLOWED`: Bots cannot use quick replies.
    QuickRepliesBotNotAllowed,
    /// `QUICK_REPLIES_TOO_MUCH`: There are as many quick replies as may be.
    QuickRepliesTooMuch,
    /// `QUIZ_ANSWER_MISSING`: The correct answer of the quiz is missing.
    QuizAnswerMissing,
    /// `QUIZ_CORRECT_ANSWERS_EMPTY`: The quiz has no correct answer.
    QuizCorrectAnswersEmpty,
    /// `QUIZ_CORRECT_ANSWERS_TOO_MUCH`: The quiz has too many correct answers.
    QuizCorrectAnswersTooMuch,
    /// `QUIZ_CORRECT_ANSWER_INVALID`: The correct answer of the quiz is not valid.
    QuizCorrectAnswerInvalid,
    /// `QUIZ_MULTIPLE_INVALID`: The quiz cannot allow several answers.
    QuizMultipleInvalid,
    /// `QUOTE_TEXT_INVALID`: The quoted text does not occur in the message that is replied to.
    QuoteTextInvalid,
    /// `RAISE_HAND_FORBIDDEN`: The participant may not raise a hand.
    RaiseHandForbidden,
    /// `RANDOM_ID_DUPLICATE`: The `random_id` was used before; make a new one for each message.
    RandomIdDuplicate,
    /// `RANDOM_ID_EMPTY`: The `random_id` is missing.
    RandomIdEmpty,
    /// `RANDOM_ID_EXPIRED`: The `random_id` is too old.
    RandomIdExpired,
    /// `RANDOM_ID_INVALID`: The `random_id` is not valid; for several messages there must be one for each.
    RandomIdInvalid,
    /// `RANDOM_LENGTH_INVALID`: The number of random bytes asked for is not valid.
    RandomLengthInvalid,
    /// `RANGES_INVALID`: The ranges of messages are not valid.
    RangesInvalid,
    /// `RANK_INVALID`: The title of the member is not valid.
    RankInvalid,
    /// `REACTIONS_COUNT_INVALID`: The number of reactions is not valid.
    ReactionsCountInvalid,
    /// `REACTIONS_TOO_MANY`: There are more reactions on the message than the account may add, or more kinds than the
    /// chat allows.
    ReactionsTooMany,
    /// `REACTION_EMPTY`: The reaction is missing.
    ReactionEmpty,
    /// `REACTION_INVALID`: The reaction is not valid or not allowed in this chat.
    ReactionInvalid,
    /// `RECAPTCHA_CHECK_%s`: The client has to pass a reCAPTCHA check and repeat the request with the result; the text
    /// names the action and the key.
    RecaptchaCheckS,
    /// `RECEIPT_EMPTY`: The receipt is missing.
    ReceiptEmpty,
    /// `REFLECTOR_NOT_AVAILABLE`: No reflector server is available for the call.
    ReflectorNotAvailable,
    /// `REG_ID_GENERATE_FAILED`: Telegram could not make an identifier for the registration; try again later.
    RegIdGenerateFailed,
    /// `REPLY_MARKUP_BUY_EMPTY`: The keyboard of an invoice must have a buy button first.
    ReplyMarkupBuyEmpty,
    /// `REPLY_MARKUP_GAME_EMPTY`: The keyboard of a game must have a game button first.
    ReplyMarkupGameEmpty,
    /// `REPLY_MARKUP_INVALID`: The keyboard is not valid.
    ReplyMarkupInvalid,
    /// `REPLY_MARKUP_TOO_LONG`: The keyboard is too long.
    ReplyMarkupTooLong,
    /// `REPLY_MESSAGES_TOO_MUCH`: The quick reply has as many messages as it may.
    ReplyMessagesTooMuch,
    /// `REPLY_MESSAGE_ID_INVALID`: The message to reply to is not valid.
    ReplyMessageIdInvalid,
    /// `REPLY_TO_INVALID`: What the message replies to is not valid.
    ReplyToInvalid,
    /// `REPLY_TO_MONOFORUM_PEER_INVALID`: The conversation of the channel's direct messages that is replied to is not
    /// valid.
    ReplyToMonoforumPeerInvalid,
    /// `REPLY_TO_USER_INVALID`: The user that is replied to is not valid.
    ReplyToUserInvalid,
    /// `REQUEST_MSG_EXPIRED`: The message with the request has expired.
    RequestMsgExpired,
    /// `REQUEST_TOKEN_INVALID`: The token of the request is not valid.
    RequestTokenInvalid,
    /// `RESELL_STARS_TOO_FEW`: The resale price is too low.
    ResellStarsTooFew,
    /// `RESELL_STARS_TOO_MUCH`: The resale price is too high.
    ResellStarsTooMuch,
    /// `RESET_REQUEST_MISSING`: No reset of the password was asked for.
    ResetRequestMissing,
    /// `RESULTS_TOO_MUCH`: There are too many results.
    ResultsTooMuch,
    /// `RESULT_ID_DUPLICATE`: Two results have the same identifier.
    ResultIdDuplicate,
    /// `RESULT_ID_EMPTY`: The identifier of the result is missing.
    ResultIdEmpty,
    /// `RESULT_ID_INVALID`: The identifier of the result is not valid.
    ResultIdInvalid,
    /// `RESULT_TYPE_INVALID`: The type of the result is not valid.
    ResultTypeInvalid,
    /// `REVOTE_NOT_ALLOWED`: A vote in this poll cannot be changed.
    RevoteNotAllowed,
    /// `RICH_MESSAGE_UNSUPPORTED`: Rich messages are not supported here.
    RichMessageUnsupported,
    /// `RIGHTS_NOT_MODIFIED`: The rights are the same as before.
    RightsNotModified,
    /// `RIGHT_FORBIDDEN`: The account may not grant one of the rights.
    RightForbidden,
    /// `RINGTONE_INVALID`: The notification sound is not valid.
    RingtoneInvalid,
    /// `RINGTONE_MIME_INVALID`: The content type of the notification sound is not valid.
    RingtoneMimeInvalid,
    /// `RPC_CALL_FAIL`: An internal call at Telegram failed; try again later.
    RpcCallFail,
    /// `RPC_CONNECT_FAILED`: An internal connection at Telegram failed; try again later.
    RpcConnectFailed,
    /// `RPC_MCGET_FAIL`: An internal error of Telegram; try again later.
    RpcMcgetFail,
    /// `RPC_SEND_FAIL`: An internal error of Telegram; try again later.
    RpcSendFail,
    /// `RSA_DECRYPT_FAILED`: The data could not be decrypted with the RSA key.
    RsaDecryptFailed,
    /// `SAVED_DIALOGS_UNSUPPORTED`: Conversations inside this chat are not supported.
    SavedDialogsUnsupported,
    /// `SAVED_ID_EMPTY`: The identifier of the saved gift is missing.
    SavedIdEmpty,
    /// `SAVED_PEER_INVALID`: The conversation given is not valid.
    SavedPeerInvalid,
    /// `SCHEDULE_BOT_NOT_ALLOWED`: Bots cannot schedule messages.
    ScheduleBotNotAllowed,
    /// `SCHEDULE_DATE_INVALID`: The date to send at is not valid.
    ScheduleDateInvalid,
    /// `SCHEDULE_DATE_TOO_LATE`: The date to send at is too far in the future.
    ScheduleDateTooLate,
    /// `SCHEDULE_STATUS_PRIVATE`: The user hides the online status, so a message cannot be scheduled for when the user
    /// comes online.
    ScheduleStatusPrivate,
    /// `SCHEDULE_TOO_MUCH`: The chat has as many scheduled messages as may be.
    ScheduleTooMuch,
    /// `SCORE_INVALID`: The score is not valid.
    ScoreInvalid,
    /// `SEARCH_QUERY_EMPTY`: The search text is missing.
    SearchQueryEmpty,
    /// `SEARCH_WITH_LINK_NOT_SUPPORTED`: A search text and an invite link cannot be combined.
    SearchWithLinkNotSupported,
    /// `SECONDS_INVALID`: The number of seconds is not one that is allowed.
    SecondsInvalid,
    /// `SECURE_SECRET_REQUIRED`: The secret of Telegram Passport is required.
    SecureSecretRequired,
    /// `SELF_DELETE_RESTRICTED`: A business bot cannot delete messages for one side only; delete them for everyone.
    SelfDeleteRestricted,
    /// `SEND_AS_PEER_INVALID`: The account cannot send under this identity here.
    SendAsPeerInvalid,
    /// `SEND_CODE_UNAVAILABLE`: There is no other way left to send a code to this phone number.
    SendCodeUnavailable,
    /// `SEND_MEDIA_INVALID`: The media cannot be sent.
    SendMediaInvalid,
    /// `SEND_MESSAGE_GAME_INVALID`: The game in the inline result is not valid.
    SendMessageGameInvalid,
    /// `SEND_MESSAGE_MEDIA_INVALID`: The media in the inline result is not valid.
    SendMessageMediaInvalid,
    /// `SEND_MESSAGE_TYPE_INVALID`: The type of message in the inline result is not valid.
    SendMessageTypeInvalid,
    /// `SENSITIVE_CHANGE_FORBIDDEN`: The account may not change the setting for sensitive content.
    SensitiveChangeForbidden,
    /// `SESSION_EXPIRED`: The session has expired; log in again.
    SessionExpired,
    /// `SESSION_PASSWORD_NEEDED`: The account has a password; complete the login with auth.checkPassword.
    SessionPasswordNeeded,
    /// `SESSION_REVOKED`: The session was ended by the user, from another client or by logging out everywhere; log in
    /// again.
    SessionRevoked,
    /// `SESSION_TOO_FRESH_%d`: The session is too new for this. Wait that many seconds before the request is repeated.
    SessionTooFreshN,
    /// `SETTINGS_INVALID`: The settings are not valid.
    SettingsInvalid,
    /// `SHA256_HASH_INVALID`: The SHA-256 hash is not valid.
    Sha256HashInvalid,
    /// `SHORTCUT_INVALID`: The quick reply shortcut is not valid.
    ShortcutInvalid,
    /// `SHORTNAME_OCCUPY_FAILED`: Telegram could not reserve the short name.
    ShortnameOccupyFailed,
    /// `SHORT_NAME_INVALID`: The short name is not valid.
    ShortNameInvalid,
    /// `SHORT_NAME_OCCUPIED`: The short name is taken.
    ShortNameOccupied,
    /// `SIGN_IN_FAILED`: Telegram could not complete the login; try again later.
    SignInFailed,
    /// `SLOTS_EMPTY`: No boost slots were given.
    SlotsEmpty,
    /// `SLOWMODE_MULTI_MSGS_DISABLED`: In slow mode, several messages cannot be sent at once.
    SlowmodeMultiMsgsDisabled,
    /// `SLOWMODE_WAIT_%d`: The chat is in slow mode. Wait that many seconds before the next message.
    SlowmodeWaitN,
    /// `SLUG_INVALID`: The code of the link is not valid.
    SlugInvalid,
    /// `SMSJOB_ID_INVALID`: The identifier of the SMS job is not valid.
    SmsjobIdInvalid,
    /// `SMS_CODE_CREATE_FAILED`: Telegram could not create a code for the SMS; try again later.
    SmsCodeCreateFailed,
    /// `SOLUTION_MEDIA_EMPTY`: The media of the quiz explanation is missing.
    SolutionMediaEmpty,
    /// `SOLUTION_MEDIA_TYPE_INVALID`: The media of the quiz explanation has a type that is not allowed.
    SolutionMediaTypeInvalid,
    /// `SRP_A_INVALID`: The value A of the password proof is not valid.
    SrpAInvalid,
    /// `SRP_ID_INVALID`: The `srp_id` of the password proof is not valid or out of date; call account.getPassword
    /// again.
    SrpIdInvalid,
    /// `SRP_PASSWORD_CHANGED`: The password was changed in the meantime; call account.getPassword again.
    SrpPasswordChanged,
    /// `STARGIFT_ALREADY_BURNED`: The gift was burned already.
    StargiftAlreadyBurned,
    /// `STARGIFT_ALREADY_CONVERTED`: The gift was converted to Telegram Stars already.
    StargiftAlreadyConverted,
    /// `STARGIFT_ALREADY_REFUNDED`: The gift was refunded already.
    StargiftAlreadyRefunded,
    /// `STARGIFT_ALREADY_TRANSFERRED`: The gift was transferred already.
    StargiftAlreadyTransferred,
    /// `STARGIFT_ALREADY_UPGRADED`: The gift was upgraded already.
    StargiftAlreadyUpgraded,
    /// `STARGIFT_ATTRIBUTE_INVALID`: An attribute of the gift is not valid.
    StargiftAttributeInvalid,
    /// `STARGIFT_CONVERT_BOT_NOT_ALLOWED`: Bots cannot convert this gift.
    StargiftConvertBotNotAllowed,
    /// `STARGIFT_CONVERT_TOO_OLD`: The gift is too old to be converted to Telegram Stars.
    StargiftConvertTooOld,
    /// `STARGIFT_EXPORT_IN_PROGRESS`: The gift is being exported.
    StargiftExportInProgress,
    /// `STARGIFT_EXPORT_UNAVAILABLE`: The gift cannot be exported.
    StargiftExportUnavailable,
    /// `STARGIFT_INVALID`: The gift is not valid.
    StargiftInvalid,
    /// `STARGIFT_MESSAGE_INVALID`: The message with the gift, or on it, is not valid.
    StargiftMessageInvalid,
    /// `STARGIFT_NOT_FOUND`: There is no such gift.
    StargiftNotFound,
    /// `STARGIFT_NOT_OWNER`: The gift belongs to somebody else.
    StargiftNotOwner,
    /// `STARGIFT_NOT_UNIQUE`: The gift is not a unique one.
    StargiftNotUnique,
    /// `STARGIFT_OBJECT_INVALID`: The gift is not valid.
    StargiftObjectInvalid,
    /// `STARGIFT_OFFER_INVALID`: The offer for the gift is not valid.
    StargiftOfferInvalid,
    /// `STARGIFT_OFFER_NOT_ALLOWED`: Offers for this gift are not allowed.
    StargiftOfferNotAllowed,
    /// `STARGIFT_OWNER_INVALID`: The owner of the gift is not valid.
    StargiftOwnerInvalid,
    /// `STARGIFT_PEER_INVALID`: The receiver or owner of the gift is not valid.
    StargiftPeerInvalid,
    /// `STARGIFT_RESELL_CURRENCY_NOT_ALLOWED`: The gift cannot be resold for this currency.
    StargiftResellCurrencyNotAllowed,
    /// `STARGIFT_RESELL_NOT_ALLOWED`: The gift cannot be resold.
    StargiftResellNotAllowed,
    /// `STARGIFT_RESELL_TOO_EARLY_%d`: The gift cannot be resold yet. Wait that many seconds.
    StargiftResellTooEarlyN,
    /// `STARGIFT_SLUG_INVALID`: The code of the gift is not valid.
    StargiftSlugInvalid,
    /// `STARGIFT_TRANSFER_TOO_EARLY_%d`: The gift cannot be transferred yet. Wait that many seconds.
    StargiftTransferTooEarlyN,
    /// `STARGIFT_UPGRADE_UNAVAILABLE`: The gift cannot be upgraded.
    StargiftUpgradeUnavailable,
    /// `STARGIFT_USAGE_LIMITED`: The gift is sold out.
    StargiftUsageLimited,
    /// `STARGIFT_USER_USAGE_LIMITED`: The account has bought as many of this gift as one user may.
    StargiftUserUsageLimited,
    /// `STARREF_AWAITING_END`: The affiliate programme is about to end already and cannot be changed.
    StarrefAwaitingEnd,
    /// `STARREF_EXPIRED`: The referral link has expired.
    StarrefExpired,
    /// `STARREF_HASH_REVOKED`: The referral link was revoked.
    StarrefHashRevoked,
    /// `STARREF_MONTHS_TOO_LOW`: The affiliate programme is too short.
    StarrefMonthsTooLow,
    /// `STARREF_PERMILLE_INVALID`: The commission, in thousandths, is not valid.
    StarrefPermilleInvalid,
    /// `STARREF_PERMILLE_TOO_LOW`: The commission, in thousandths, is too low.
    StarrefPermilleTooLow,
    /// `STARS_AMOUNT_INVALID`: The amount of Telegram Stars is not valid.
    StarsAmountInvalid,
    /// `STARS_FORM_AMOUNT_MISMATCH`: The amount differs from that of the payment form; ask for the form again.
    StarsFormAmountMismatch,
    /// `STARS_INVOICE_INVALID`: The invoice in Telegram Stars is not valid.
    StarsInvoiceInvalid,
    /// `STARS_PAYMENT_REQUIRED`: A payment in Telegram Stars is required, for example to join by a paid link.
    StarsPaymentRequired,
    /// `START_PARAM_EMPTY`: The start parameter is missing.
    StartParamEmpty,
    /// `START_PARAM_INVALID`: The start parameter is not valid.
    StartParamInvalid,
    /// `START_PARAM_TOO_LONG`: The start parameter is too long.
    StartParamTooLong,
    /// `STATS_MIGRATE_%d`: The statistics are kept at another data centre; repeat the request at the one that the
    /// number names.
    StatsMigrateN,
    /// `STICKERPACK_STICKERS_TOO_MUCH`: The sticker set has as many stickers as it may.
    StickerpackStickersTooMuch,
    /// `STICKERSET_INVALID`: The sticker set is not valid.
    StickersetInvalid,
    /// `STICKERSET_NOT_MODIFIED`: The sticker set is the same as before.
    StickersetNotModified,
    /// `STICKERSET_OWNER_ANONYMOUS`: An anonymous administrator cannot set the sticker set of the group.
    StickersetOwnerAnonymous,
    /// `STICKERS_EMPTY`: No stickers were given.
    StickersEmpty,
    /// `STICKERS_TOO_MUCH`: There are too many stickers.
    StickersTooMuch,
    /// `STICKER_DOCUMENT_INVALID`: The document of the sticker is not valid.
    StickerDocumentInvalid,
    /// `STICKER_EMOJI_INVALID`: The emoji of the sticker is not valid.
    StickerEmojiInvalid,
    /// `STICKER_FILE_INVALID`: The file of the sticker is not valid.
    StickerFileInvalid,
    /// `STICKER_GIF_DIMENSIONS`: The width or height of the animated sticker is not valid.
    StickerGifDimensions,
    /// `STICKER_ID_INVALID`: The identifier of the sticker is not valid.
    StickerIdInvalid,
    /// `STICKER_INVALID`: The sticker is not valid.
    StickerInvalid,
    /// `STICKER_MIME_INVALID`: The content type of the sticker is not valid.
    StickerMimeInvalid,
    /// `STICKER_PNG_DIMENSIONS`: The width or height of the PNG sticker is not valid.
    StickerPngDimensions,
    /// `STICKER_PNG_NOPNG`: The sticker is not a PNG file.
    StickerPngNopng,
    /// `STICKER_TGS_NODOC`: The animated sticker must be sent as a document.
    StickerTgsNodoc,
    /// `STICKER_TGS_NOTGS`: The animated sticker is not a TGS file.
    StickerTgsNotgs,
    /// `STICKER_THUMB_PNG_NOPNG`: The thumbnail of the sticker set is not a PNG file.
    StickerThumbPngNopng,
    /// `STICKER_THUMB_TGS_NOTGS`: The thumbnail of the sticker set is not a TGS file.
    StickerThumbTgsNotgs,
    /// `STICKER_VIDEO_BIG`: The video sticker is too big.
    StickerVideoBig,
    /// `STICKER_VIDEO_NODOC`: The video sticker must be sent as a document.
    StickerVideoNodoc,
    /// `STICKER_VIDEO_NOWEBM`: The video sticker is not a WebM file.
    StickerVideoNowebm,
    /// `STORAGE_CHECK_FAILED`: The check of the storage at Telegram failed; try again later.
    StorageCheckFailed,
    /// `STORAGE_CHOOSE_VOLUME_FAILED`: Telegram could not choose a place for the file; try again later.
    StorageChooseVolumeFailed,
    /// `STORAGE_KEY_REQUIRED`: The request lacks the key of a storage.
    StorageKeyRequired,
    /// `STORE_INVALID_SCALAR_TYPE`: A fault of the server: a value that it stores has the wrong type. Try again later.
    StoreInvalidScalarType,
    /// `STORIES_NEVER_CREATED`: The account or chat has never posted a story.
    StoriesNeverCreated,
    /// `STORIES_TOO_MUCH`: The account or chat has as many stories as it may.
    StoriesTooMuch,
    /// `STORY_ID_EMPTY`: The identifier of the story is missing.
    StoryIdEmpty,
    /// `STORY_ID_INVALID`: The identifier of the story is not valid.
    StoryIdInvalid,
    /// `STORY_LIVE_ALREADY_%d`: A live story is running already; the number is its identifier.
    StoryLiveAlreadyN,
    /// `STORY_NOT_MODIFIED`: The story is the same as before.
    StoryNotModified,
    /// `STORY_PERIOD_INVALID`: The lifetime of the story is not one that is allowed.
    StoryPeriodInvalid,
    /// `STORY_PUBLIC_MISSING`: The request needs a public story, and there is none.
    StoryPublicMissing,
    /// `STORY_SEND_FLOOD_%d`: Too many stories were posted. The number says when the next one may be posted.
    StorySendFloodN,
    /// `STORY_SEND_FLOOD_MONTHLY_%d`: The monthly limit of stories is reached. The number says when the next one may be
    /// posted.
    StorySendFloodMonthlyN,
    /// `STORY_SEND_FLOOD_WEEKLY_%d`: The weekly limit of stories is reached. The number says when the next one may be
    /// posted.
    StorySendFloodWeeklyN,
    /// `SUBSCRIPTION_EXPORT_MISSING`: An invoice for a subscription cannot be sent as a message; export a link with
    /// payments.exportInvoice.
    SubscriptionExportMissing,
    /// `SUBSCRIPTION_ID_INVALID`: The identifier of the subscription is not valid.
    SubscriptionIdInvalid,
    /// `SUBSCRIPTION_NOT_MODIFIED`: The subscription is the same as before.
    SubscriptionNotModified,
    /// `SUBSCRIPTION_PERIOD_INVALID`: The period of the subscription is not one that is allowed.
    SubscriptionPeriodInvalid,
    /// `SUGGESTED_POST_AMOUNT_INVALID`: The price of the suggested post is not valid.
    SuggestedPostAmountInvalid,
    /// `SUGGESTED_POST_PEER_INVALID`: A post cannot be suggested in this chat; it must be the direct messages of a
    /// channel.
    SuggestedPostPeerInvalid,
    /// `SWITCH_PM_TEXT_EMPTY`: The text of the button that switches to a private chat is missing.
    SwitchPmTextEmpty,
    /// `SWITCH_WEBVIEW_URL_INVALID`: The address of the button that opens a mini app is not valid.
    SwitchWebviewUrlInvalid,
    /// `TAKEOUT_INIT_DELAY_%d`: The export of the account's data cannot start yet. Wait that many seconds, or confirm
    /// it in another client.
    TakeoutInitDelayN,
    /// `TAKEOUT_INVALID`: The data export that the request belongs to is not valid.
    TakeoutInvalid,
    /// `TAKEOUT_REQUIRED`: The call works only within a data export; start one with account.initTakeoutSession.
    TakeoutRequired,
    /// `TASK_ALREADY_EXISTS`: The reset of the login email address was asked for already.
    TaskAlreadyExists,
    /// `TEMP_AUTH_KEY_ALREADY_BOUND`: The temporary authorisation key is bound already.
    TempAuthKeyAlreadyBound,
    /// `TEMP_AUTH_KEY_EMPTY`: The request was not sent with a temporary authorisation key.
    TempAuthKeyEmpty,
    /// `TERMS_URL_INVALID`: The address of the terms is not valid.
    TermsUrlInvalid,
    /// `TEXTDRAFT_PEER_INVALID`: A text draft cannot be sent to this chat.
    TextdraftPeerInvalid,
    /// `THEME_FILE_INVALID`: The file of the theme is not valid.
    ThemeFileInvalid,
    /// `THEME_FORMAT_INVALID`: The format of the theme is not valid.
    ThemeFormatInvalid,
    /// `THEME_INVALID`: The theme is not valid.
    ThemeInvalid,
    /// `THEME_MIME_INVALID`: The content type of the theme is not valid.
    ThemeMimeInvalid,
    /// `THEME_PARAMS_INVALID`: The parameters of the theme are not valid.
    ThemeParamsInvalid,
    /// `THEME_SLUG_INVALID`: The short name of the theme is not valid.
    ThemeSlugInvalid,
    /// `THEME_TITLE_INVALID`: The title of the theme is not valid.
    ThemeTitleInvalid,
    /// `TIMEOUT`: The request took too long inside Telegram; try again later.
    Timeout,
    /// `TIMEZONE_INVALID`: The time zone is not valid.
    TimezoneInvalid,
    /// `TITLE_INVALID`: The title is not valid.
    TitleInvalid,
    /// `TMP_PASSWORD_DISABLED`: Temporary passwords are switched off.
    TmpPasswordDisabled,
    /// `TMP_PASSWORD_INVALID`: The temporary password is not valid, for example expired.
    TmpPasswordInvalid,
    /// `TODO_ITEMS_EMPTY`: The checklist has no items.
    TodoItemsEmpty,
    /// `TODO_ITEMS_TOO_MUCH`: The checklist has too many items.
    TodoItemsTooMuch,
    /// `TODO_ITEM_DUPLICATE`: Two items of the checklist have the same identifier.
    TodoItemDuplicate,
    /// `TODO_NOT_MODIFIED`: The checklist is the same as before.
    TodoNotModified,
    /// `TOKEN_EMPTY`: The token is missing.
    TokenEmpty,
    /// `TOKEN_INVALID`: The token is not valid.
    TokenInvalid,
    /// `TOKEN_SECRET_INVALID`: The secret of the token is not valid.
    TokenSecretInvalid,
    /// `TOKEN_TYPE_INVALID`: The type of the token is not valid.
    TokenTypeInvalid,
    /// `TOPICS_EMPTY`: No topics were given.
    TopicsEmpty,
    /// `TOPIC_CLOSED`: The topic is closed.
    TopicClosed,
    /// `TOPIC_CLOSE_SEPARATELY`: A topic has to be closed or reopened in a request of its own.
    TopicCloseSeparately,
    /// `TOPIC_DELETED`: The topic was deleted.
    TopicDeleted,
    /// `TOPIC_HIDE_SEPARATELY`: A topic has to be hidden or shown in a request of its own.
    TopicHideSeparately,
    /// `TOPIC_ID_INVALID`: The identifier of the topic is not valid.
    TopicIdInvalid,
    /// `TOPIC_NOT_MODIFIED`: The topic is the same as before.
    TopicNotModified,
    /// `TOPIC_TITLE_EMPTY`: The title of the topic is missing.
    TopicTitleEmpty,
    /// `TO_ID_INVALID`: The receiver is not valid.
    ToIdInvalid,
    /// `TO_LANG_INVALID`: The language to translate to is not valid.
    ToLangInvalid,
    /// `TRANSACTION_ID_INVALID`: The identifier of the transaction is not valid.
    TransactionIdInvalid,
    /// `TRANSCRIPTION_FAILED`: The voice message could not be turned into text.
    TranscriptionFailed,
    /// `TRANSLATE_REQ_FAILED`: The translation failed; try again later.
    TranslateReqFailed,
    /// `TRANSLATE_REQ_QUOTA_EXCEEDED`: The quota of translations is used up; try again later.
    TranslateReqQuotaExceeded,
    /// `TRANSLATIONS_DISABLED`: Translations are switched off.
    TranslationsDisabled,
    /// `TRANSLATIONS_DISABLED_ALT`: Translations are switched off.
    TranslationsDisabledAlt,
    /// `TRANSLATION_TIMEOUT`: The translation took too long; try again later.
    TranslationTimeout,
    /// `TTL_DAYS_INVALID`: The number of days is not valid.
    TtlDaysInvalid,
    /// `TTL_MEDIA_INVALID`: This kind of media cannot have a lifetime.
    TtlMediaInvalid,
    /// `TTL_PERIOD_INVALID`: The lifetime of messages is not one that is allowed.
    TtlPeriodInvalid,
    /// `TYPES_EMPTY`: No types were given.
    TypesEmpty,
    /// `TYPE_CONSTRUCTOR_INVALID`: The constructor is not valid for the type that is expected.
    TypeConstructorInvalid,
    /// `UNKNOWN_ERROR`: Telegram does not say what went wrong.
    UnknownError,
    /// `UNKNOWN_METHOD`: The method is not known to the server.
    UnknownMethod,
    /// `UNSUPPORTED`: This is not supported.
    Unsupported,
    /// `UNTIL_DATE_INVALID`: The end date is not valid.
    UntilDateInvalid,
    /// `UPDATE_APP_TO_LOGIN`: The client is too old to log in and has to be updated to a later layer.
    UpdateAppToLogin,
    /// `UPLOAD_NO_VOLUME`: Telegram has no place for the upload; try again later.
    UploadNoVolume,
    /// `URL_EXPIRED`: The address has expired.
    UrlExpired,
    /// `URL_INVALID`: The address is not valid.
    UrlInvalid,
    /// `USAGE_LIMIT_INVALID`: The limit of uses is not valid.
    UsageLimitInvalid,
    /// `USERNAMES_ACTIVE_TOO_MUCH`: Too many usernames are active.
    UsernamesActiveTooMuch,
    /// `USERNAME_INVALID`: The username is not valid.
    UsernameInvalid,
    /// `USERNAME_NOT_MODIFIED`: The username is the same as before.
    UsernameNotModified,
    /// `USERNAME_NOT_OCCUPIED`: No user, group or channel has the username.
    UsernameNotOccupied,
    /// `USERNAME_OCCUPIED`: The username is taken.
    UsernameOccupied,
    /// `USERNAME_PURCHASE_AVAILABLE`: The username is for sale on the Fragment website.
    UsernamePurchaseAvailable,
    /// `USERNAME_SUFFIX_MISSING`: The username lacks the ending that is required.
    UsernameSuffixMissing,
    /// `USERPIC_PRIVACY_REQUIRED`: The profile photo must be visible to everybody before the location can be shared.
    UserpicPrivacyRequired,
    /// `USERPIC_UPLOAD_REQUIRED`: A profile photo is required before the location can be shared.
    UserpicUploadRequired,
    /// `USERS_TOO_FEW`: There are too few users, for example for a new group.
    UsersTooFew,
    /// `USERS_TOO_MUCH`: There are too many users: the chat is full.
    UsersTooMuch,
    /// `USER_ADMIN_INVALID`: The user is an administrator whom this account may not change.
    UserAdminInvalid,
    /// `USER_ALREADY_INVITED`: The user was invited already.
    UserAlreadyInvited,
    /// `USER_ALREADY_PARTICIPANT`: The user is a member already.
    UserAlreadyParticipant,
    /// `USER_BANNED_IN_CHANNEL`: The account is banned from sending messages in channels and supergroups.
    UserBannedInChannel,
    /// `USER_BLOCKED`: The user is blocked.
    UserBlocked,
    /// `USER_BOT`: Bots can be in a channel only as administrators.
    UserBot,
    /// `USER_BOT_INVALID`: The call is for bots, or the bot given is not valid.
    UserBotInvalid,
    /// `USER_BOT_REQUIRED`: The call can be made by bots only.
    UserBotRequired,
    /// `USER_BOT_TO_BOT_DISABLED`: Messages between bots are switched off.
    UserBotToBotDisabled,
    /// `USER_CHANNELS_TOO_MUCH`: The user is a member of as many channels and supergroups as possible.
    UserChannelsTooMuch,
    /// `USER_CREATOR`: The user is the owner of the channel, who cannot leave it or be changed in this way.
    UserCreator,
    /// `USER_DEACTIVATED`: The account was deleted.
    UserDeactivated,
    /// `USER_DEACTIVATED_BAN`: The account was banned.
    UserDeactivatedBan,
    /// `USER_DELETED`: The account of the user was deleted.
    UserDeleted,
    /// `USER_DISALLOWED_STARGIFTS`: The user does not accept gifts of this kind.
    UserDisallowedStargifts,
    /// `USER_GIFT_UNAVAILABLE`: Gifts are not available for this user.
    UserGiftUnavailable,
    /// `USER_HANDLE_MISMATCH`: The user handle does not match.
    UserHandleMismatch,
    /// `USER_ID_INVALID`: The user given is not valid.
    UserIdInvalid,
    /// `USER_INVALID`: The user is not valid.
    UserInvalid,
    /// `USER_IS_BLOCKED`: The user has blocked this account.
    UserIsBlocked,
    /// `USER_IS_BOT`: A bot cannot send messages to another bot.
    UserIsBot,
    /// `USER_KICKED`: The user was removed from the chat.
    UserKicked,
    /// `USER_MIGRATE_%d`: The account belongs to another data centre; repeat the request at the one that the number
    /// names.
    UserMigrateN,
    /// `USER_NOT_MUTUAL_CONTACT`: The user is not a mutual contact of the account.
    UserNotMutualContact,
    /// `USER_NOT_PARTICIPANT`: The user is not a member of the chat.
    UserNotParticipant,
    /// `USER_PERMISSION_DENIED`: The user has not given the bot the permission for this.
    UserPermissionDenied,
    /// `USER_PRIVACY_RESTRICTED`: The privacy settings of the user do not allow this.
    UserPrivacyRestricted,
    /// `USER_PUBLIC_MISSING`: The user has no username, which is needed for a link.
    UserPublicMissing,
    /// `USER_RESTRICTED`: The account is limited because of spam reports and cannot do this.
    UserRestricted,
    /// `USER_RIGHTS_MISSING`: The user lacks the rights for this.
    UserRightsMissing,
    /// `USER_VOLUME_INVALID`: The volume of the participant is not valid.
    UserVolumeInvalid,
    /// `VENUE_ID_INVALID`: The identifier of the venue is not valid.
    VenueIdInvalid,
    /// `VIDEO_CONTENT_TYPE_INVALID`: The content type of the video is not valid.
    VideoContentTypeInvalid,
    /// `VIDEO_DURATION_INVALID`: The duration of the video is not valid.
    VideoDurationInvalid,
    /// `VIDEO_FILE_INVALID`: The file of the video is not valid.
    VideoFileInvalid,
    /// `VIDEO_PAUSE_FORBIDDEN`: The video cannot be paused by this account.
    VideoPauseForbidden,
    /// `VIDEO_STOP_FORBIDDEN`: The video cannot be stopped by this account.
    VideoStopForbidden,
    /// `VIDEO_TITLE_EMPTY`: The title of the video is missing.
    VideoTitleEmpty,
    /// `VOICE_MESSAGES_FORBIDDEN`: The privacy settings of the user do not allow voice or round video messages.
    VoiceMessagesForbidden,
    /// `VOLUME_LOC_NOT_FOUND`: Telegram could not find where the file is stored.
    VolumeLocNotFound,
    /// `VOLUME_MOVE_INVALID`: An internal error of Telegram's storage; try again later.
    VolumeMoveInvalid,
    /// `WALLPAPER_FILE_INVALID`: The file of the wallpaper is not valid.
    WallpaperFileInvalid,
    /// `WALLPAPER_INVALID`: The wallpaper is not valid.
    WallpaperInvalid,
    /// `WALLPAPER_MIME_INVALID`: The content type of the wallpaper is not valid.
    WallpaperMimeInvalid,
    /// `WALLPAPER_NOT_FOUND`: There is no such wallpaper.
    WallpaperNotFound,
    /// `WC_CONVERT_URL_INVALID`: Telegram could not use the web page at the address that was given.
    WcConvertUrlInvalid,
    /// `WEBAPP_REQ_ID_INVALID`: The identifier of the mini app's request is not valid.
    WebappReqIdInvalid,
    /// `WEBAUTH_TOKEN_EXPIRED`: The web login token has expired.
    WebauthTokenExpired,
    /// `WEBDOCUMENT_INVALID`: The web document is not valid.
    WebdocumentInvalid,
    /// `WEBDOCUMENT_MIME_INVALID`: The content type of the web document is not valid.
    WebdocumentMimeInvalid,
    /// `WEBDOCUMENT_SIZE_TOO_BIG`: The web document is too big.
    WebdocumentSizeTooBig,
    /// `WEBDOCUMENT_URL_EMPTY`: The address of the web document is missing.
    WebdocumentUrlEmpty,
    /// `WEBDOCUMENT_URL_INVALID`: The address of the web document is not valid.
    WebdocumentUrlInvalid,
    /// `WEBPAGE_CURL_FAILED`: Telegram could not load the web page.
    WebpageCurlFailed,
    /// `WEBPAGE_MEDIA_EMPTY`: The web page has no media that can be used.
    WebpageMediaEmpty,
    /// `WEBPAGE_NOT_FOUND`: There is no preview for the web page.
    WebpageNotFound,
    /// `WEBPAGE_URL_INVALID`: The address of the web page is not valid.
    WebpageUrlInvalid,
    /// `WEBPUSH_AUTH_INVALID`: The authentication secret for web push is not valid.
    WebpushAuthInvalid,
    /// `WEBPUSH_KEY_INVALID`: The key for web push is not valid.
    WebpushKeyInvalid,
    /// `WEBPUSH_TOKEN_INVALID`: The token for web push is not valid.
    WebpushTokenInvalid,
    /// `WORKER_BUSY_TOO_LONG_RETRY`: Telegram is too busy; try again later.
    WorkerBusyTooLongRetry,
    /// `WP_ID_GENERATE_FAILED`: Telegram could not make an identifier for the wallpaper; try again later.
    WpIdGenerateFailed,
    /// `YOUR_PRIVACY_RESTRICTED`: The privacy settings of this account rule it out: what it hides from others it cannot
    /// see of them.
    YourPrivacyRestricted,
    /// `YOU_BLOCKED_USER`: This account has blocked the user.
    YouBlockedUser,
    /// A name that was not known when this crate was generated.
    Other,
}

/// The errors that any method may give.
pub const ANY_METHOD: &[KnownError] = &[
    known(401, ErrorKind::AuthKeyInvalid),
    known(401, ErrorKind::AuthKeyUnregistered),
    known(420, ErrorKind::FloodWaitN),
    known(303, ErrorKind::NetworkMigrateN),
    known(401, ErrorKind::SessionExpired),
    known(401, ErrorKind::SessionRevoked),
    known(401, ErrorKind::UserDeactivated),
    known(303, ErrorKind::UserMigrateN),
];

/// Sorted by name, and thereby in the order of the variants.
pub(crate) static NAMES: [(&str, ErrorKind); 896] = [
    ("2FA_CONFIRM_WAIT_%d", ErrorKind::_2faConfirmWaitN),
    ("ABOUT_TOO_LONG", ErrorKind::AboutTooLong),
    ("ACCESS_DENIED", ErrorKind::AccessDenied),
    ("ACCESS_TOKEN_EXPIRED", ErrorKind::AccessTokenExpired),
    ("ACCESS_TOKEN_INVALID", ErrorKind::AccessTokenInvalid),
    ("ACTIVE_USER_REQUIRED", ErrorKind::ActiveUserRequired),
    ("ADDRESS_INVALID", ErrorKind::AddressInvalid),
    ("ADMINS_TOO_MUCH", ErrorKind::AdminsTooMuch),
    ("ADMIN_ID_INVALID", ErrorKind::AdminIdInvalid),
    ("ADMIN_RANK_EMOJI_NOT_ALLOWED", ErrorKind::AdminRankEmojiNotAllowed),
    ("ADMIN_RANK_INVALID", ErrorKind::AdminRankInvalid),
    ("ADMIN_RIGHTS_EMPTY", ErrorKind::AdminRightsEmpty),
    ("AD_EXPIRED", ErrorKind::AdExpired),
    ("AICOMPOSE_ERROR_OCCURED", ErrorKind::AicomposeErrorOccured),
    ("AICOMPOSE_FLOOD_PREMIUM", ErrorKind::AicomposeFloodPremium),
    ("AICOMPOSE_TONE_INVALID", ErrorKind::AicomposeToneInvalid),
    ("AICOMPOSE_TONE_TITLE_INVALID", ErrorKind::AicomposeToneTitleInvalid),
    ("AI_COMPOSE_TASK_MISSING", ErrorKind::AiComposeTaskMissing),
    ("ALBUM_PHOTOS_TOO_MANY", ErrorKind::AlbumPhotosTooMany),
    ("ALLOW_PAYMENT_REQUIRED", ErrorKind::AllowPaymentRequired),
    ("ALLOW_PAYMENT_REQUIRED_%d", ErrorKind::AllowPaymentRequiredN),
    ("ANONYMOUS_OPEN_INVALID", ErrorKind::AnonymousOpenInvalid),
    ("ANONYMOUS_REACTIONS_DISABLED", ErrorKind::AnonymousReactionsDisabled),
    ("ANSWER_%d_MEDIA_TYPE_INVALID", ErrorKind::AnswerNMediaTypeInvalid),
    ("API_CALL_ERROR", ErrorKind::ApiCallError),
    ("API_GIFT_RESTRICTED_UPDATE_APP", ErrorKind::ApiGiftRestrictedUpdateApp),
    ("API_ID_INVALID", ErrorKind::ApiIdInvalid),
    ("API_ID_PUBLISHED_FLOOD", ErrorKind::ApiIdPublishedFlood),
    ("APNS_VERIFY_CHECK_%s", ErrorKind::ApnsVerifyCheckS),
    ("ARTICLE_TITLE_EMPTY", ErrorKind::ArticleTitleEmpty),
    ("ATTACH_MEDIA_EMPTY", ErrorKind::AttachMediaEmpty),
    ("ATTACH_MEDIA_TYPE_INVALID", ErrorKind::AttachMediaTypeInvalid),
    ("AUDIO_CONTENT_URL_EMPTY", ErrorKind::AudioContentUrlEmpty),
    ("AUDIO_TITLE_EMPTY", ErrorKind::AudioTitleEmpty),
    ("AUTH_BYTES_INVALID", ErrorKind::AuthBytesInvalid),
    ("AUTH_KEY_DUPLICATED", ErrorKind::AuthKeyDuplicated),
    ("AUTH_KEY_INVALID", ErrorKind::AuthKeyInvalid),
    ("AUTH_KEY_PERM_EMPTY", ErrorKind::AuthKeyPermEmpty),
    ("AUTH_KEY_UNREGISTERED", ErrorKind::AuthKeyUnregistered),
    ("AUTH_KEY_UNSYNCHRONIZED", ErrorKind::AuthKeyUnsynchronized),
    ("AUTH_RESTART", ErrorKind::AuthRestart),
    ("AUTH_RESTART_%d", ErrorKind::AuthRestartN),
    ("AUTH_TOKEN_ALREADY_ACCEPTED", ErrorKind::AuthTokenAlreadyAccepted),
    ("AUTH_TOKEN_EXCEPTION", ErrorKind::AuthTokenException),
    ("AUTH_TOKEN_EXPIRED", ErrorKind::AuthTokenExpired),
    ("AUTH_TOKEN_INVALID", ErrorKind::AuthTokenInvalid),
    ("AUTH_TOKEN_INVALID2", ErrorKind::AuthTokenInvalid2),
    ("AUTH_TOKEN_INVALIDX", ErrorKind::AuthTokenInvalidx),
    ("AUTOARCHIVE_NOT_AVAILABLE", ErrorKind::AutoarchiveNotAvailable),
    ("BALANCE_TOO_LOW", ErrorKind::BalanceTooLow),
    ("BANK_CARD_NUMBER_INVALID", ErrorKind::BankCardNumberInvalid),
    ("BANNED_RIGHTS_INVALID", ErrorKind::BannedRightsInvalid),
    ("BASE_PORT_LOC_INVALID", ErrorKind::BasePortLocInvalid),
    ("BIRTHDAY_ALREADY", ErrorKind::BirthdayAlready),
    ("BIRTHDAY_INVALID", ErrorKind::BirthdayInvalid),
    ("BOOSTS_EMPTY", ErrorKind::BoostsEmpty),
    ("BOOSTS_REQUIRED", ErrorKind::BoostsRequired),
    ("BOOST_NOT_MODIFIED", ErrorKind::BoostNotModified),
    ("BOOST_PEER_INVALID", ErrorKind::BoostPeerInvalid),
    ("BOTS_TOO_MUCH", ErrorKind::BotsTooMuch),
    ("BOT_ACCESS_FORBIDDEN", ErrorKind::BotAccessForbidden),
    ("BOT_ALREADY_DISABLED", ErrorKind::BotAlreadyDisabled),
    ("BOT_APP_BOT_INVALID", ErrorKind::BotAppBotInvalid),
    ("BOT_APP_INVALID", ErrorKind::BotAppInvalid),
    ("BOT_APP_SHORTNAME_INVALID", ErrorKind::BotAppShortnameInvalid),
    ("BOT_BUSINESS_MISSING", ErrorKind::BotBusinessMissing),
    ("BOT_CHANNELS_NA", ErrorKind::BotChannelsNa),
    ("BOT_COMMAND_DESCRIPTION_INVALID", ErrorKind::BotCommandDescriptionInvalid),
    ("BOT_COMMAND_INVALID", ErrorKind::BotCommandInvalid),
    ("BOT_CREATE_LIMIT_EXCEEDED", ErrorKind::BotCreateLimitExceeded),
    ("BOT_DOMAIN_INVALID", ErrorKind::BotDomainInvalid),
    ("BOT_FALLBACK_UNSUPPORTED", ErrorKind::BotFallbackUnsupported),
    ("BOT_FORUM_CREATE_FORBIDDEN", ErrorKind::BotForumCreateForbidden),
    ("BOT_GAMES_DISABLED", ErrorKind::BotGamesDisabled),
    ("BOT_GROUPS_BLOCKED", ErrorKind::BotGroupsBlocked),
    ("BOT_GUARD_NOT_SUPPORTED", ErrorKind::BotGuardNotSupported),
    ("BOT_ID_INVALID", ErrorKind::BotIdInvalid),
    ("BOT_INLINE_DISABLED", ErrorKind::BotInlineDisabled),
    ("BOT_INVALID", ErrorKind::BotInvalid),
    ("BOT_INVOICE_INVALID", ErrorKind::BotInvoiceInvalid),
    ("BOT_METHOD_INVALID", ErrorKind::BotMethodInvalid),
    ("BOT_MISSING", ErrorKind::BotMissing),
    ("BOT_NOT_CONNECTED_YET", ErrorKind::BotNotConnectedYet),
    ("BOT_ONESIDE_NOT_AVAIL", ErrorKind::BotOnesideNotAvail),
    ("BOT_OWNER_REQUIRED", ErrorKind::BotOwnerRequired),
    ("BOT_PAYMENTS_DISABLED", ErrorKind::BotPaymentsDisabled),
    ("BOT_POLLS_DISABLED", ErrorKind::BotPollsDisabled),
    ("BOT_PRECHECKOUT_FAILED", ErrorKind::BotPrecheckoutFailed),
    ("BOT_RESPONSE_TIMEOUT", ErrorKind::BotResponseTimeout),
    ("BOT_SCORE_NOT_MODIFIED", ErrorKind::BotScoreNotModified),
    ("BOT_VERIFIER_FORBIDDEN", ErrorKind::BotVerifierForbidden),
    ("BOT_WEBVIEW_DISABLED", ErrorKind::BotWebviewDisabled),
    ("BROADCAST_CALLS_DISABLED", ErrorKind::BroadcastCallsDisabled),
    ("BROADCAST_FORBIDDEN", ErrorKind::BroadcastForbidden),
    ("BROADCAST_ID_INVALID", ErrorKind::BroadcastIdInvalid),
    ("BROADCAST_PUBLIC_VOTERS_FORBIDDEN", ErrorKind::BroadcastPublicVotersForbidden),
    ("BROADCAST_REQUIRED", ErrorKind::BroadcastRequired),
    ("BUSINESS_ADDRESS_ACTIVE", ErrorKind::BusinessAddressActive),
    ("BUSINESS_BOT_MISSING", ErrorKind::BusinessBotMissing),
    ("BUSINESS_CONNECTION_INVALID", ErrorKind::BusinessConnectionInvalid),
    ("BUSINESS_CONNECTION_NOT_ALLOWED", ErrorKind::BusinessConnectionNotAllowed),
    ("BUSINESS_PEER_INVALID", ErrorKind::BusinessPeerInvalid),
    ("BUSINESS_PEER_USAGE_MISSING", ErrorKind::BusinessPeerUsageMissing),
    ("BUSINESS_RECIPIENTS_EMPTY", ErrorKind::BusinessRecipientsEmpty),
    ("BUSINESS_RECIPIENTS_INVALID", ErrorKind::BusinessRecipientsInvalid),
    ("BUSINESS_WORK_HOURS_EMPTY", ErrorKind::BusinessWorkHoursEmpty),
    ("BUSINESS_WORK_HOURS_PERIOD_INVALID", ErrorKind::BusinessWorkHoursPeriodInvalid),
    ("BUTTON_COPY_TEXT_INVALID", ErrorKind::ButtonCopyTextInvalid),
    ("BUTTON_DATA_INVALID", ErrorKind::ButtonDataInvalid),
    ("BUTTON_ID_INVALID", ErrorKind::ButtonIdInvalid),
    ("BUTTON_INVALID", ErrorKind::ButtonInvalid),
    ("BUTTON_POS_INVALID", ErrorKind::ButtonPosInvalid),
    ("BUTTON_TEXT_INVALID", ErrorKind::ButtonTextInvalid),
    ("BUTTON_TYPE_INVALID", ErrorKind::ButtonTypeInvalid),
    ("BUTTON_URL_INVALID", ErrorKind::ButtonUrlInvalid),
    ("BUTTON_USER_INVALID", ErrorKind::ButtonUserInvalid),
    ("BUTTON_USER_PRIVACY_RESTRICTED", ErrorKind::ButtonUserPrivacyRestricted),
    ("CALL_ALREADY_ACCEPTED", ErrorKind::CallAlreadyAccepted),
    ("CALL_ALREADY_DECLINED", ErrorKind::CallAlreadyDeclined),
    ("CALL_NOT_ACTIVE", ErrorKind::CallNotActive),
    ("CALL_OCCUPY_FAILED", ErrorKind::CallOccupyFailed),
    ("CALL_PEER_INVALID", ErrorKind::CallPeerInvalid),
    ("CALL_PROTOCOL_COMPAT_LAYER_INVALID", ErrorKind::CallProtocolCompatLayerInvalid),
    ("CALL_PROTOCOL_FLAGS_INVALID", ErrorKind::CallProtocolFlagsInvalid),
    ("CALL_PROTOCOL_LAYER_INVALID", ErrorKind::CallProtocolLayerInvalid),
    ("CDN_METHOD_INVALID", ErrorKind::CdnMethodInvalid),
    ("CDN_UPLOAD_TIMEOUT", ErrorKind::CdnUploadTimeout),
    ("CHANNELS_ADMIN_LOCATED_TOO_MUCH", ErrorKind::ChannelsAdminLocatedTooMuch),
    ("CHANNELS_ADMIN_PUBLIC_TOO_MUCH", ErrorKind::ChannelsAdminPublicTooMuch),
    ("CHANNELS_TOO_MUCH", ErrorKind::ChannelsTooMuch),
    ("CHANNEL_ADD_INVALID", ErrorKind::ChannelAddInvalid),
    ("CHANNEL_BANNED", ErrorKind::ChannelBanned),
    ("CHANNEL_FORUM_MISSING", ErrorKind::ChannelForumMissing),
    ("CHANNEL_ID_INVALID", ErrorKind::ChannelIdInvalid),
    ("CHANNEL_INVALID", ErrorKind::ChannelInvalid),
    ("CHANNEL_MONOFORUM_UNSUPPORTED", ErrorKind::ChannelMonoforumUnsupported),
    ("CHANNEL_PARICIPANT_MISSING", ErrorKind::ChannelParicipantMissing),
    ("CHANNEL_PRIVATE", ErrorKind::ChannelPrivate),
    ("CHANNEL_PUBLIC_GROUP_NA", ErrorKind::ChannelPublicGroupNa),
    ("CHANNEL_TOO_BIG", ErrorKind::ChannelTooBig),
    ("CHANNEL_TOO_LARGE", ErrorKind::ChannelTooLarge),
    ("CHARGE_ALREADY_REFUNDED", ErrorKind::ChargeAlreadyRefunded),
    ("CHARGE_ID_EMPTY", ErrorKind::ChargeIdEmpty),
    ("CHARGE_ID_INVALID", ErrorKind::ChargeIdInvalid),
    ("CHARGE_NOT_FOUND", ErrorKind::ChargeNotFound),
    ("CHATLINKS_TOO_MUCH", ErrorKind::ChatlinksTooMuch),
    ("CHATLINK_SLUG_EMPTY", ErrorKind::ChatlinkSlugEmpty),
    ("CHATLINK_SLUG_EXPIRED", ErrorKind::ChatlinkSlugExpired),
    ("CHATLISTS_TOO_MUCH", ErrorKind::ChatlistsTooMuch),
    ("CHATLIST_EXCLUDE_INVALID", ErrorKind::ChatlistExcludeInvalid),
    ("CHAT_ABOUT_NOT_MODIFIED", ErrorKind::ChatAboutNotModified),
    ("CHAT_ABOUT_TOO_LONG", ErrorKind::ChatAboutTooLong),
    ("CHAT_ACTION_FORBIDDEN", ErrorKind::ChatActionForbidden),
    ("CHAT_ADMIN_INVITE_REQUIRED", ErrorKind::ChatAdminInviteRequired),
    ("CHAT_ADMIN_REQUIRED", ErrorKind::ChatAdminRequired),
    ("CHAT_DISCUSSION_UNALLOWED", ErrorKind::ChatDiscussionUnallowed),
    ("CHAT_FORBIDDEN", ErrorKind::ChatForbidden),
    ("CHAT_FORWARDS_RESTRICTED", ErrorKind::ChatForwardsRestricted),
    ("CHAT_GET_FAILED", ErrorKind::ChatGetFailed),
    ("CHAT_GUEST_SEND_FORBIDDEN", ErrorKind::ChatGuestSendForbidden),
    ("CHAT_ID_EMPTY", ErrorKind::ChatIdEmpty),
    ("CHAT_ID_GENERATE_FAILED", ErrorKind::ChatIdGenerateFailed),
    ("CHAT_ID_INVALID", ErrorKind::ChatIdInvalid),
    ("CHAT_INVALID", ErrorKind::ChatInvalid),
    ("CHAT_INVITE_PERMANENT", ErrorKind::ChatInvitePermanent),
    ("CHAT_LINK_EXISTS", ErrorKind::ChatLinkExists),
    ("CHAT_MEMBER_ADD_FAILED", ErrorKind::ChatMemberAddFailed),
    ("CHAT_NOT_MODIFIED", ErrorKind::ChatNotModified),
    ("CHAT_OCCUPY_LOC_FAILED", ErrorKind::ChatOccupyLocFailed),
    ("CHAT_OCCUPY_USERNAME_FAILED", ErrorKind::ChatOccupyUsernameFailed),
    ("CHAT_PUBLIC_REQUIRED", ErrorKind::ChatPublicRequired),
    ("CHAT_RESTRICTED", ErrorKind::ChatRestricted),
    ("CHAT_REVOKE_DATE_UNSUPPORTED", ErrorKind::ChatRevokeDateUnsupported),
    ("CHAT_SEND_AUDIOS_FORBIDDEN", ErrorKind::ChatSendAudiosForbidden),
    ("CHAT_SEND_DOCS_FORBIDDEN", ErrorKind::ChatSendDocsForbidden),
    ("CHAT_SEND_GAME_FORBIDDEN", ErrorKind::ChatSendGameForbidden),
    ("CHAT_SEND_GIFS_FORBIDDEN", ErrorKind::ChatSendGifsForbidden),
    ("CHAT_SEND_INLINE_FORBIDDEN", ErrorKind::ChatSendInlineForbidden),
    ("CHAT_SEND_MEDIA_FORBIDDEN", ErrorKind::ChatSendMediaForbidden),
    ("CHAT_SEND_PHOTOS_FORBIDDEN", ErrorKind::ChatSendPhotosForbidden),
    ("CHAT_SEND_PLAIN_FORBIDDEN", ErrorKind::ChatSendPlainForbidden),
    ("CHAT_SEND_POLL_FORBIDDEN", ErrorKind::ChatSendPollForbidden),
    ("CHAT_SEND_ROUNDVIDEOS_FORBIDDEN", ErrorKind::ChatSendRoundvideosForbidden),
    ("CHAT_SEND_STICKERS_FORBIDDEN", ErrorKind::ChatSendStickersForbidden),
    ("CHAT_SEND_VIDEOS_FORBIDDEN", ErrorKind::ChatSendVideosForbidden),
    ("CHAT_SEND_VOICES_FORBIDDEN", ErrorKind::ChatSendVoicesForbidden),
    ("CHAT_SEND_WEBPAGE_FORBIDDEN", ErrorKind::ChatSendWebpageForbidden),
    ("CHAT_TITLE_EMPTY", ErrorKind::ChatTitleEmpty),
    ("CHAT_TOO_BIG", ErrorKind::ChatTooBig),
    ("CHAT_TYPE_INVALID", ErrorKind::ChatTypeInvalid),
    ("CHAT_WRITE_FORBIDDEN", ErrorKind::ChatWriteForbidden),
    ("CHP_BAD_EVENT", ErrorKind::ChpBadEvent),
    ("CHP_CALL_FAIL", ErrorKind::ChpCallFail),
    ("CODE_EMPTY", ErrorKind::CodeEmpty),
    ("CODE_HASH_INVALID", ErrorKind::CodeHashInvalid),
    ("CODE_INVALID", ErrorKind::CodeInvalid),
    ("COLLECTIBLE_INVALID", ErrorKind::CollectibleInvalid),
    ("COLLECTIBLE_NOT_FOUND", ErrorKind::CollectibleNotFound),
    ("COLLECTION_ID_INVALID", ErrorKind::CollectionIdInvalid),
    ("COLOR_INVALID", ErrorKind::ColorInvalid),
    ("CONNECTION_API_ID_INVALID", ErrorKind::ConnectionApiIdInvalid),
    ("CONNECTION_APP_VERSION_EMPTY", ErrorKind::ConnectionAppVersionEmpty),
    ("CONNECTION_DEVICE_MODEL_EMPTY", ErrorKind::ConnectionDeviceModelEmpty),
    ("CONNECTION_ID_INVALID", ErrorKind::ConnectionIdInvalid),
    ("CONNECTION_LANG_PACK_INVALID", ErrorKind::ConnectionLangPackInvalid),
    ("CONNECTION_LAYER_INVALID", ErrorKind::ConnectionLayerInvalid),
    ("CONNECTION_NOT_INITED", ErrorKind::ConnectionNotInited),
    ("CONNECTION_SYSTEM_EMPTY", ErrorKind::ConnectionSystemEmpty),
    ("CONNECTION_SYSTEM_LANG_CODE_EMPTY", ErrorKind::ConnectionSystemLangCodeEmpty),
    ("CONTACT_ADD_MISSING", ErrorKind::ContactAddMissing),
    ("CONTACT_ID_INVALID", ErrorKind::ContactIdInvalid),
    ("CONTACT_MISSING", ErrorKind::ContactMissing),
    ("CONTACT_NAME_EMPTY", ErrorKind::ContactNameEmpty),
    ("CONTACT_REQ_MISSING", ErrorKind::ContactReqMissing),
    ("CREATE_CALL_FAILED", ErrorKind::CreateCallFailed),
    ("CREDENTIAL_INVALID", ErrorKind::CredentialInvalid),
    ("CURRENCY_TOTAL_AMOUNT_INVALID", ErrorKind::CurrencyTotalAmountInvalid),
    ("CUSTOM_REACTIONS_TOO_MANY", ErrorKind::CustomReactionsTooMany),
    ("DATA_HASH_SIZE_INVALID", ErrorKind::DataHashSizeInvalid),
    ("DATA_INVALID", ErrorKind::DataInvalid),
    ("DATA_JSON_INVALID", ErrorKind::DataJsonInvalid),
    ("DATA_TOO_LONG", ErrorKind::DataTooLong),
    ("DATE_EMPTY", ErrorKind::DateEmpty),
    ("DC_ID_INVALID", ErrorKind::DcIdInvalid),
    ("DELETE_ANSWER_FORBIDDEN", ErrorKind::DeleteAnswerForbidden),
    ("DH_G_A_INVALID", ErrorKind::DhGAInvalid),
    ("DOCUMENT_INVALID", ErrorKind::DocumentInvalid),
    ("EDIT_BOT_INVITE_FORBIDDEN", ErrorKind::EditBotInviteForbidden),
    ("EDIT_MESSAGE_TEMP_RESTRICTED", ErrorKind::EditMessageTempRestricted),
    ("EFFECT_CHAT_INVALID", ErrorKind::EffectChatInvalid),
    ("EFFECT_ID_INVALID", ErrorKind::EffectIdInvalid),
    ("EMAIL_CODE_EMPTY", ErrorKind::EmailCodeEmpty),
    ("EMAIL_HASH_EXPIRED", ErrorKind::EmailHashExpired),
    ("EMAIL_INSTALL_MISSING", ErrorKind::EmailInstallMissing),
    ("EMAIL_INVALID", ErrorKind::EmailInvalid),
    ("EMAIL_NOT_ALLOWED", ErrorKind::EmailNotAllowed),
    ("EMAIL_NOT_SETUP", ErrorKind::EmailNotSetup),
    ("EMAIL_UNCONFIRMED", ErrorKind::EmailUnconfirmed),
    ("EMAIL_UNCONFIRMED_%d", ErrorKind::EmailUnconfirmedN),
    ("EMAIL_VERIFY_EXPIRED", ErrorKind::EmailVerifyExpired),
    ("EMOJI_INVALID", ErrorKind::EmojiInvalid),
    ("EMOJI_MARKUP_INVALID", ErrorKind::EmojiMarkupInvalid),
    ("EMOJI_NOT_MODIFIED", ErrorKind::EmojiNotModified),
    ("EMOTICON_EMPTY", ErrorKind::EmoticonEmpty),
    ("EMOTICON_INVALID", ErrorKind::EmoticonInvalid),
    ("EMOTICON_STICKERPACK_MISSING", ErrorKind::EmoticonStickerpackMissing),
    ("ENCRYPTED_MESSAGE_INVALID", ErrorKind::EncryptedMessageInvalid),
    ("ENCRYPTION_ALREADY_ACCEPTED", ErrorKind::EncryptionAlreadyAccepted),
    ("ENCRYPTION_ALREADY_DECLINED", ErrorKind::EncryptionAlreadyDeclined),
    ("ENCRYPTION_DECLINED", ErrorKind::EncryptionDeclined),
    ("ENCRYPTION_DECLINE_ADMIN_FAILED", ErrorKind::EncryptionDeclineAdminFailed),
    ("ENCRYPTION_ID_INVALID", ErrorKind::EncryptionIdInvalid),
    ("ENCRYPTION_OCCUPY_ADMIN_FAILED", ErrorKind::EncryptionOccupyAdminFailed),
    ("ENCRYPTION_OCCUPY_FAILED", ErrorKind::EncryptionOccupyFailed),
    ("ENTITIES_TOO_LONG", ErrorKind::EntitiesTooLong),
    ("ENTITY_BOUNDS_INVALID", ErrorKind::EntityBoundsInvalid),
    ("ENTITY_DATE_FORMAT_INVALID", ErrorKind::EntityDateFormatInvalid),
    ("ENTITY_DATE_INVALID", ErrorKind::EntityDateInvalid),
    ("ENTITY_DATE_TOO_LONG", ErrorKind::EntityDateTooLong),
    ("ENTITY_MENTION_USER_INVALID", ErrorKind::EntityMentionUserInvalid),
    ("ERROR_TEXT_EMPTY", ErrorKind::ErrorTextEmpty),
    ("EXPIRES_AT_INVALID", ErrorKind::ExpiresAtInvalid),
    ("EXPIRE_DATE_INVALID", ErrorKind::ExpireDateInvalid),
    ("EXPIRE_FORBIDDEN", ErrorKind::ExpireForbidden),
    ("EXPORT_CARD_INVALID", ErrorKind::ExportCardInvalid),
    ("EXTENDED_MEDIA_AMOUNT_INVALID", ErrorKind::ExtendedMediaAmountInvalid),
    ("EXTENDED_MEDIA_EMPTY", ErrorKind::ExtendedMediaEmpty),
    ("EXTENDED_MEDIA_INVALID", ErrorKind::ExtendedMediaInvalid),
    ("EXTENDED_MEDIA_PEER_INVALID", ErrorKind::ExtendedMediaPeerInvalid),
    ("EXTENDED_MEDIA_TYPE_INVALID", ErrorKind::ExtendedMediaTypeInvalid),
    ("EXTERNAL_URL_INVALID", ErrorKind::ExternalUrlInvalid),
    ("FEATURE_DISABLED", ErrorKind::FeatureDisabled),
    ("FIELD_NAME_EMPTY", ErrorKind::FieldNameEmpty),
    ("FIELD_NAME_INVALID", ErrorKind::FieldNameInvalid),
    ("FILEREF_UPGRADE_NEEDED", ErrorKind::FilerefUpgradeNeeded),
    ("FILE_CONTENT_TYPE_INVALID", ErrorKind::FileContentTypeInvalid),
    ("FILE_EMTPY", ErrorKind::FileEmtpy),
    ("FILE_ID_INVALID", ErrorKind::FileIdInvalid),
    ("FILE_MIGRATE_%d", ErrorKind::FileMigrateN),
    ("FILE_PARTS_INVALID", ErrorKind::FilePartsInvalid),
    ("FILE_PART_%d_MISSING", ErrorKind::FilePartNMissing),
    ("FILE_PART_0_MISSING", ErrorKind::FilePart0Missing),
    ("FILE_PART_EMPTY", ErrorKind::FilePartEmpty),
    ("FILE_PART_INVALID", ErrorKind::FilePartInvalid),
    ("FILE_PART_LENGTH_INVALID", ErrorKind::FilePartLengthInvalid),
    ("FILE_PART_SIZE_CHANGED", ErrorKind::FilePartSizeChanged),
    ("FILE_PART_SIZE_INVALID", ErrorKind::FilePartSizeInvalid),
    ("FILE_PART_TOO_BIG", ErrorKind::FilePartTooBig),
    ("FILE_PART_TOO_SMALL", ErrorKind::FilePartTooSmall),
    ("FILE_REFERENCE_%d_EMPTY", ErrorKind::FileReferenceNEmpty),
    ("FILE_REFERENCE_%d_EXPIRED", ErrorKind::FileReferenceNExpired),
    ("FILE_REFERENCE_%d_INVALID", ErrorKind::FileReferenceNInvalid),
    ("FILE_REFERENCE_EMPTY", ErrorKind::FileReferenceEmpty),
    ("FILE_REFERENCE_EXPIRED", ErrorKind::FileReferenceExpired),
    ("FILE_REFERENCE_INVALID", ErrorKind::FileReferenceInvalid),
    ("FILE_TITLE_EMPTY", ErrorKind::FileTitleEmpty),
    ("FILE_TOKEN_INVALID", ErrorKind::FileTokenInvalid),
    ("FILE_WRITE_FAILED", ErrorKind::FileWriteFailed),
    ("FILTER_ID_INVALID", ErrorKind::FilterIdInvalid),
    ("FILTER_INCLUDE_EMPTY", ErrorKind::FilterIncludeEmpty),
    ("FILTER_INCLUDE_TOO_MUCH", ErrorKind::FilterIncludeTooMuch),
    ("FILTER_NOT_SUPPORTED", ErrorKind::FilterNotSupported),
    ("FILTER_TITLE_EMPTY", ErrorKind::FilterTitleEmpty),
    ("FIRSTNAME_INVALID", ErrorKind::FirstnameInvalid),
    ("FLOODSKIP_NOT_ALLOWED", ErrorKind::FloodskipNotAllowed),
    ("FLOOD_PREMIUM_WAIT_%d", ErrorKind::FloodPremiumWaitN),
    ("FLOOD_TEST_PHONE_WAIT_%d", ErrorKind::FloodTestPhoneWaitN),
    ("FLOOD_WAIT_%d", ErrorKind::FloodWaitN),
    ("FOLDER_DEAC_AUTOFIX_ALL", ErrorKind::FolderDeacAutofixAll),
    ("FOLDER_ID_EMPTY", ErrorKind::FolderIdEmpty),
    ("FOLDER_ID_INVALID", ErrorKind::FolderIdInvalid),
    ("FORM_EXPIRED", ErrorKind::FormExpired),
    ("FORM_ID_EMPTY", ErrorKind::FormIdEmpty),
    ("FORM_ID_EXPIRED", ErrorKind::FormIdExpired),
    ("FORM_SUBMIT_DUPLICATE", ErrorKind::FormSubmitDuplicate),
    ("FORM_UNSUPPORTED", ErrorKind::FormUnsupported),
    ("FORUM_ENABLED", ErrorKind::ForumEnabled),
    ("FRESH_CHANGE_ADMINS_FORBIDDEN", ErrorKind::FreshChangeAdminsForbidden),
    ("FRESH_CHANGE_PHONE_FORBIDDEN", ErrorKind::FreshChangePhoneForbidden),
    ("FRESH_RESET_AUTHORISATION_FORBIDDEN", ErrorKind::FreshResetAuthorisationForbidden),
    ("FROM_MESSAGE_BOT_DISABLED", ErrorKind::FromMessageBotDisabled),
    ("FROM_PEER_INVALID", ErrorKind::FromPeerInvalid),
    ("FROZEN_METHOD_INVALID", ErrorKind::FrozenMethodInvalid),
    ("FROZEN_PARTICIPANT_MISSING", ErrorKind::FrozenParticipantMissing),
    ("FUTURE_CREATOR_NONE", ErrorKind::FutureCreatorNone),
    ("GAME_BOT_INVALID", ErrorKind::GameBotInvalid),
    ("GENERAL_MODIFY_ICON_FORBIDDEN", ErrorKind::GeneralModifyIconForbidden),
    ("GEO_POINT_INVALID", ErrorKind::GeoPointInvalid),
    ("GIFTCODE_NOT_ALLOWED", ErrorKind::GiftcodeNotAllowed),
    ("GIFT_MONTHS_INVALID", ErrorKind::GiftMonthsInvalid),
    ("GIFT_SLUG_EXPIRED", ErrorKind::GiftSlugExpired),
    ("GIFT_SLUG_INVALID", ErrorKind::GiftSlugInvalid),
    ("GIFT_STARS_INVALID", ErrorKind::GiftStarsInvalid),
    ("GIF_CONTENT_TYPE_INVALID", ErrorKind::GifContentTypeInvalid),
    ("GIF_ID_INVALID", ErrorKind::GifIdInvalid),
    ("GRAPH_EXPIRED_RELOAD", ErrorKind::GraphExpiredReload),
    ("GRAPH_INVALID_RELOAD", ErrorKind::GraphInvalidReload),
    ("GRAPH_OUTDATED_RELOAD", ErrorKind::GraphOutdatedReload),
    ("GROUPCALL_ADD_PARTICIPANTS_FAILED", ErrorKind::GroupcallAddParticipantsFailed),
    ("GROUPCALL_ALREADY_DISCARDED", ErrorKind::GroupcallAlreadyDiscarded),
    ("GROUPCALL_ALREADY_STARTED", ErrorKind::GroupcallAlreadyStarted),
    ("GROUPCALL_CHANGE_FORBIDDEN", ErrorKind::GroupcallChangeForbidden),
    ("GROUPCALL_FORBIDDEN", ErrorKind::GroupcallForbidden),
    ("GROUPCALL_INVALID", ErrorKind::GroupcallInvalid),
    ("GROUPCALL_JOIN_MISSING", ErrorKind::GroupcallJoinMissing),
    ("GROUPCALL_NOT_MODIFIED", ErrorKind::GroupcallNotModified),
    ("GROUPCALL_SSRC_DUPLICATE_MUCH", ErrorKind::GroupcallSsrcDuplicateMuch),
    ("GROUPED_ID_OCCUPY_FAILED", ErrorKind::GroupedIdOccupyFailed),
    ("GROUPED_MEDIA_INVALID", ErrorKind::GroupedMediaInvalid),
    ("GROUP_CALL_INVALID", ErrorKind::GroupCallInvalid),
    ("HASHTAG_INVALID", ErrorKind::HashtagInvalid),
    ("HASH_INVALID", ErrorKind::HashInvalid),
    ("HASH_SIZE_INVALID", ErrorKind::HashSizeInvalid),
    ("HIDE_REQUESTER_MISSING", ErrorKind::HideRequesterMissing),
    ("HISTORY_GET_FAILED", ErrorKind::HistoryGetFailed),
    ("ID_EXPIRED", ErrorKind::IdExpired),
    ("ID_INVALID", ErrorKind::IdInvalid),
    ("IMAGE_ENGINE_DOWN", ErrorKind::ImageEngineDown),
    ("IMAGE_PROCESS_FAILED", ErrorKind::ImageProcessFailed),
    ("IMPORT_FILE_INVALID", ErrorKind::ImportFileInvalid),
    ("IMPORT_FORMAT_DATE_INVALID", ErrorKind::ImportFormatDateInvalid),
    ("IMPORT_FORMAT_UNRECOGNIZED", ErrorKind::ImportFormatUnrecognized),
    ("IMPORT_HISTORY_LOG_EMPTY", ErrorKind::ImportHistoryLogEmpty),
    ("IMPORT_ID_INVALID", ErrorKind::ImportIdInvalid),
    ("IMPORT_TOKEN_INVALID", ErrorKind::ImportTokenInvalid),
    ("INLINE_BOT_REQUIRED", ErrorKind::InlineBotRequired),
    ("INLINE_RESULT_EXPIRED", ErrorKind::InlineResultExpired),
    ("INPUT_CHATLIST_INVALID", ErrorKind::InputChatlistInvalid),
    ("INPUT_CONSTRUCTOR_INVALID", ErrorKind::InputConstructorInvalid),
    ("INPUT_FETCH_ERROR", ErrorKind::InputFetchError),
    ("INPUT_FETCH_ERROR_%d", ErrorKind::InputFetchErrorN),
    ("INPUT_FETCH_FAIL", ErrorKind::InputFetchFail),
    ("INPUT_FILE_INVALID", ErrorKind::InputFileInvalid),
    ("INPUT_FILTER_INVALID", ErrorKind::InputFilterInvalid),
    ("INPUT_LAYER_INVALID", ErrorKind::InputLayerInvalid),
    ("INPUT_METHOD_INVALID", ErrorKind::InputMethodInvalid),
    ("INPUT_PEERS_EMPTY", ErrorKind::InputPeersEmpty),
    ("INPUT_PURPOSE_INVALID", ErrorKind::InputPurposeInvalid),
    ("INPUT_REQUEST_TOO_LONG", ErrorKind::InputRequestTooLong),
    ("INPUT_STARS_AMOUNT_INVALID", ErrorKind::InputStarsAmountInvalid),
    ("INPUT_STARS_NANOS_INVALID", ErrorKind::InputStarsNanosInvalid),
    ("INPUT_TEXT_EMPTY", ErrorKind::InputTextEmpty),
    ("INPUT_TEXT_TOO_LONG", ErrorKind::InputTextTooLong),
    ("INPUT_USER_DEACTIVATED", ErrorKind::InputUserDeactivated),
    ("INTEGRITY_CHECK_CLASSIC_%s", ErrorKind::IntegrityCheckClassicS),
    ("INTERDC_%d_CALL_ERROR", ErrorKind::InterdcNCallError),
    ("INTERDC_%d_CALL_RICH_ERROR", ErrorKind::InterdcNCallRichError),
    ("INVITES_TOO_MUCH", ErrorKind::InvitesTooMuch),
    ("INVITE_FORBIDDEN_WITH_JOINAS", ErrorKind::InviteForbiddenWithJoinas),
    ("INVITE_HASH_EMPTY", ErrorKind::InviteHashEmpty),
    ("INVITE_HASH_EXPIRED", ErrorKind::InviteHashExpired),
    ("INVITE_HASH_INVALID", ErrorKind::InviteHashInvalid),
    ("INVITE_REQUEST_SENT", ErrorKind::InviteRequestSent),
    ("INVITE_REVOKED_MISSING", ErrorKind::InviteRevokedMissing),
    ("INVITE_SLUG_EMPTY", ErrorKind::InviteSlugEmpty),
    ("INVITE_SLUG_EXPIRED", ErrorKind::InviteSlugExpired),
    ("INVITE_SLUG_INVALID", ErrorKind::InviteSlugInvalid),
    ("INVOICE_INVALID", ErrorKind::InvoiceInvalid),
    ("INVOICE_PAYLOAD_INVALID", ErrorKind::InvoicePayloadInvalid),
    ("JOIN_AS_PEER_INVALID", ErrorKind::JoinAsPeerInvalid),
    ("LANGUAGE_INVALID", ErrorKind::LanguageInvalid),
    ("LANG_CODE_INVALID", ErrorKind::LangCodeInvalid),
    ("LANG_CODE_NOT_SUPPORTED", ErrorKind::LangCodeNotSupported),
    ("LANG_PACK_INVALID", ErrorKind::LangPackInvalid),
    ("LASTNAME_INVALID", ErrorKind::LastnameInvalid),
    ("LIMIT_INVALID", ErrorKind::LimitInvalid),
    ("LIMIT_PER_POST_INVALID", ErrorKind::LimitPerPostInvalid),
    ("LINK_NOT_MODIFIED", ErrorKind::LinkNotModified),
    ("LIVE_DISABLED", ErrorKind::LiveDisabled),
    ("LOCATION_INVALID", ErrorKind::LocationInvalid),
    ("MANAGER_INVALID", ErrorKind::ManagerInvalid),
    ("MANAGER_PERMISSION_MISSING", ErrorKind::ManagerPermissionMissing),
    ("MAX_DATE_INVALID", ErrorKind::MaxDateInvalid),
    ("MAX_ID_INVALID", ErrorKind::MaxIdInvalid),
    ("MAX_QTS_INVALID", ErrorKind::MaxQtsInvalid),
    ("MD5_CHECKSUM_INVALID", ErrorKind::Md5ChecksumInvalid),
    ("MEDIA_ALREADY_PAID", ErrorKind::MediaAlreadyPaid),
    ("MEDIA_CAPTION_TOO_LONG", ErrorKind::MediaCaptionTooLong),
    ("MEDIA_EMPTY", ErrorKind::MediaEmpty),
    ("MEDIA_FILE_INVALID", ErrorKind::MediaFileInvalid),
    ("MEDIA_GROUPED_INVALID", ErrorKind::MediaGroupedInvalid),
    ("MEDIA_INVALID", ErrorKind::MediaInvalid),
    ("MEDIA_NEW_INVALID", ErrorKind::MediaNewInvalid),
    ("MEDIA_PREV_INVALID", ErrorKind::MediaPrevInvalid),
    ("MEDIA_TTL_INVALID", ErrorKind::MediaTtlInvalid),
    ("MEDIA_TYPE_INVALID", ErrorKind::MediaTypeInvalid),
    ("MEDIA_VIDEO_STORY_MISSING", ErrorKind::MediaVideoStoryMissing),
    ("MEGAGROUP_GEO_REQUIRED", ErrorKind::MegagroupGeoRequired),
    ("MEGAGROUP_ID_INVALID", ErrorKind::MegagroupIdInvalid),
    ("MEGAGROUP_PREHISTORY_HIDDEN", ErrorKind::MegagroupPrehistoryHidden),
    ("MEGAGROUP_REQUIRED", ErrorKind::MegagroupRequired),
    ("MEMBER_FETCH_FAILED", ErrorKind::MemberFetchFailed),
    ("MEMBER_NO_LOCATION", ErrorKind::MemberNoLocation),
    ("MEMBER_OCCUPY_PRIMARY_LOC_FAILED", ErrorKind::MemberOccupyPrimaryLocFailed),
    ("MEMBER_OCCUPY_USERNAME_FAILED", ErrorKind::MemberOccupyUsernameFailed),
    ("MESSAGE_AUTHOR_REQUIRED", ErrorKind::MessageAuthorRequired),
    ("MESSAGE_DELETE_FORBIDDEN", ErrorKind::MessageDeleteForbidden),
    ("MESSAGE_EDIT_TIME_EXPIRED", ErrorKind::MessageEditTimeExpired),
    ("MESSAGE_EMPTY", ErrorKind::MessageEmpty),
    ("MESSAGE_IDS_EMPTY", ErrorKind::MessageIdsEmpty),
    ("MESSAGE_ID_INVALID", ErrorKind::MessageIdInvalid),
    ("MESSAGE_NOT_MODIFIED", ErrorKind::MessageNotModified),
    ("MESSAGE_NOT_READ_YET", ErrorKind::MessageNotReadYet),
    ("MESSAGE_POLL_CLOSED", ErrorKind::MessagePollClosed),
    ("MESSAGE_REQUIRED", ErrorKind::MessageRequired),
    ("MESSAGE_TOO_LONG", ErrorKind::MessageTooLong),
    ("MESSAGE_TOO_OLD", ErrorKind::MessageTooOld),
    ("METHOD_INVALID", ErrorKind::MethodInvalid),
    ("MIN_DATE_INVALID", ErrorKind::MinDateInvalid),
    ("MONOFORUM_FILTER_INVALID", ErrorKind::MonoforumFilterInvalid),
    ("MONTH_INVALID", ErrorKind::MonthInvalid),
    ("MSGID_DECREASE_RETRY", ErrorKind::MsgidDecreaseRetry),
    ("MSG_ID_INVALID", ErrorKind::MsgIdInvalid),
    ("MSG_RANGE_UNSYNC", ErrorKind::MsgRangeUnsync),
    ("MSG_TOO_OLD", ErrorKind::MsgTooOld),
    ("MSG_VOICE_MISSING", ErrorKind::MsgVoiceMissing),
    ("MSG_VOICE_TOO_LONG", ErrorKind::MsgVoiceTooLong),
    ("MSG_WAIT_FAILED", ErrorKind::MsgWaitFailed),
    ("MTPROTO_CLUSTER_INVALID", ErrorKind::MtprotoClusterInvalid),
    ("MT_SEND_QUEUE_TOO_LONG", ErrorKind::MtSendQueueTooLong),
    ("MULTI_MEDIA_TOO_LONG", ErrorKind::MultiMediaTooLong),
    ("NAME_INVALID", ErrorKind::NameInvalid),
    ("NEED_ACTION_MISSING", ErrorKind::NeedActionMissing),
    ("NEED_CHAT_INVALID", ErrorKind::NeedChatInvalid),
    ("NEED_DOC_INVALID", ErrorKind::NeedDocInvalid),
    ("NEED_MEMBER_INVALID", ErrorKind::NeedMemberInvalid),
    ("NETWORK_MIGRATE_%d", ErrorKind::NetworkMigrateN),
    ("NEW_SALT_INVALID", ErrorKind::NewSaltInvalid),
    ("NEW_SETTINGS_EMPTY", ErrorKind::NewSettingsEmpty),
    ("NEW_SETTINGS_INVALID", ErrorKind::NewSettingsInvalid),
    ("NEXT_OFFSET_INVALID", ErrorKind::NextOffsetInvalid),
    ("NOGENERAL_HIDE_FORBIDDEN", ErrorKind::NogeneralHideForbidden),
    ("NOT_ALLOWED", ErrorKind::NotAllowed),
    ("NOT_ELIGIBLE", ErrorKind::NotEligible),
    ("NOT_JOINED", ErrorKind::NotJoined),
    ("NO_PAYMENT_NEEDED", ErrorKind::NoPaymentNeeded),
    ("OFFSET_INVALID", ErrorKind::OffsetInvalid),
    ("OFFSET_PEER_ID_INVALID", ErrorKind::OffsetPeerIdInvalid),
    ("OPTIONS_TOO_MUCH", ErrorKind::OptionsTooMuch),
    ("OPTION_INVALID", ErrorKind::OptionInvalid),
    ("ORDER_INVALID", ErrorKind::OrderInvalid),
    ("PACK_SHORT_NAME_INVALID", ErrorKind::PackShortNameInvalid),
    ("PACK_SHORT_NAME_OCCUPIED", ErrorKind::PackShortNameOccupied),
    ("PACK_TITLE_INVALID", ErrorKind::PackTitleInvalid),
    ("PACK_TYPE_INVALID", ErrorKind::PackTypeInvalid),
    ("PARENT_PEER_INVALID", ErrorKind::ParentPeerInvalid),
    ("PARTICIPANTS_TOO_FEW", ErrorKind::ParticipantsTooFew),
    ("PARTICIPANT_CALL_FAILED", ErrorKind::ParticipantCallFailed),
    ("PARTICIPANT_ID_INVALID", ErrorKind::ParticipantIdInvalid),
    ("PARTICIPANT_JOIN_MISSING", ErrorKind::ParticipantJoinMissing),
    ("PARTICIPANT_VERSION_OUTDATED", ErrorKind::ParticipantVersionOutdated),
    ("PASSKEY_AUTH_RESTART", ErrorKind::PasskeyAuthRestart),
    ("PASSKEY_CREDENTIAL_NOT_FOUND", ErrorKind::PasskeyCredentialNotFound),
    ("PASSKEY_ORIGIN_MISMATCH", ErrorKind::PasskeyOriginMismatch),
    ("PASSWORD_EMPTY", ErrorKind::PasswordEmpty),
    ("PASSWORD_HASH_INVALID", ErrorKind::PasswordHashInvalid),
    ("PASSWORD_MISSING", ErrorKind::PasswordMissing),
    ("PASSWORD_RECOVERY_EXPIRED", ErrorKind::PasswordRecoveryExpired),
    ("PASSWORD_RECOVERY_NA", ErrorKind::PasswordRecoveryNa),
    ("PASSWORD_REQUIRED", ErrorKind::PasswordRequired),
    ("PASSWORD_TOO_FRESH_%d", ErrorKind::PasswordTooFreshN),
    ("PAYMENT_CREDENTIALS_INVALID", ErrorKind::PaymentCredentialsInvalid),
    ("PAYMENT_PROVIDER_INVALID", ErrorKind::PaymentProviderInvalid),
    ("PAYMENT_REQUIRED", ErrorKind::PaymentRequired),
    ("PAYMENT_UNSUPPORTED", ErrorKind::PaymentUnsupported),
    ("PEERS_LIST_EMPTY", ErrorKind::PeersListEmpty),
    ("PEER_FLOOD", ErrorKind::PeerFlood),
    ("PEER_HISTORY_EMPTY", ErrorKind::PeerHistoryEmpty),
    ("PEER_ID_INVALID", ErrorKind::PeerIdInvalid),
    ("PEER_ID_NOT_SUPPORTED", ErrorKind::PeerIdNotSupported),
    ("PEER_TYPES_INVALID", ErrorKind::PeerTypesInvalid),
    ("PERSISTENT_TIMESTAMP_EMPTY", ErrorKind::PersistentTimestampEmpty),
    ("PERSISTENT_TIMESTAMP_INVALID", ErrorKind::PersistentTimestampInvalid),
    ("PERSISTENT_TIMESTAMP_OUTDATED", ErrorKind::PersistentTimestampOutdated),
    ("PHONE_CODE_EMPTY", ErrorKind::PhoneCodeEmpty),
    ("PHONE_CODE_EXPIRED", ErrorKind::PhoneCodeExpired),
    ("PHONE_CODE_HASH_EMPTY", ErrorKind::PhoneCodeHashEmpty),
    ("PHONE_CODE_INVALID", ErrorKind::PhoneCodeInvalid),
    ("PHONE_HASH_EXPIRED", ErrorKind::PhoneHashExpired),
    ("PHONE_MIGRATE_%d", ErrorKind::PhoneMigrateN),
    ("PHONE_NOT_OCCUPIED", ErrorKind::PhoneNotOccupied),
    ("PHONE_NUMBER_APP_SIGNUP_FORBIDDEN", ErrorKind::PhoneNumberAppSignupForbidden),
    ("PHONE_NUMBER_BANNED", ErrorKind::PhoneNumberBanned),
    ("PHONE_NUMBER_FLOOD", ErrorKind::PhoneNumberFlood),
    ("PHONE_NUMBER_INVALID", ErrorKind::PhoneNumberInvalid),
    ("PHONE_NUMBER_OCCUPIED", ErrorKind::PhoneNumberOccupied),
    ("PHONE_NUMBER_UNOCCUPIED", ErrorKind::PhoneNumberUnoccupied),
    ("PHONE_PASSWORD_FLOOD", ErrorKind::PhonePasswordFlood),
    ("PHONE_PASSWORD_PROTECTED", ErrorKind::PhonePasswordProtected),
    ("PHOTO_CONTENT_TYPE_INVALID", ErrorKind::PhotoContentTypeInvalid),
    ("PHOTO_CONTENT_URL_EMPTY", ErrorKind::PhotoContentUrlEmpty),
    ("PHOTO_CREATE_FAILED", ErrorKind::PhotoCreateFailed),
    ("PHOTO_CROP_FILE_MISSING", ErrorKind::PhotoCropFileMissing),
    ("PHOTO_CROP_SIZE_SMALL", ErrorKind::PhotoCropSizeSmall),
    ("PHOTO_EXT_INVALID", ErrorKind::PhotoExtInvalid),
    ("PHOTO_FILE_MISSING", ErrorKind::PhotoFileMissing),
    ("PHOTO_ID_INVALID", ErrorKind::PhotoIdInvalid),
    ("PHOTO_INVALID", ErrorKind::PhotoInvalid),
    ("PHOTO_INVALID_DIMENSIONS", ErrorKind::PhotoInvalidDimensions),
    ("PHOTO_SAVE_FILE_INVALID", ErrorKind::PhotoSaveFileInvalid),
    ("PHOTO_THUMB_URL_EMPTY", ErrorKind::PhotoThumbUrlEmpty),
    ("PHOTO_THUMB_URL_INVALID", ErrorKind::PhotoThumbUrlInvalid),
    ("PINNED_DIALOGS_TOO_MUCH", ErrorKind::PinnedDialogsTooMuch),
    ("PINNED_TOO_MUCH", ErrorKind::PinnedTooMuch),
    ("PINNED_TOPIC_NOT_MODIFIED", ErrorKind::PinnedTopicNotModified),
    ("PIN_RESTRICTED", ErrorKind::PinRestricted),
    ("PLATFORM_INVALID", ErrorKind::PlatformInvalid),
    ("POLL_ANSWERS_INVALID", ErrorKind::PollAnswersInvalid),
    ("POLL_ANSWER_INVALID", ErrorKind::PollAnswerInvalid),
    ("POLL_COUNTRY_RESTRICTED", ErrorKind::PollCountryRestricted),
    ("POLL_MEMBER_RESTRICTED", ErrorKind::PollMemberRestricted),
    ("POLL_OPTION_DUPLICATE", ErrorKind::PollOptionDuplicate),
    ("POLL_OPTION_INVALID", ErrorKind::PollOptionInvalid),
    ("POLL_QUESTION_INVALID", ErrorKind::PollQuestionInvalid),
    ("POLL_UNSUPPORTED", ErrorKind::PollUnsupported),
    ("POLL_VOTE_REQUIRED", ErrorKind::PollVoteRequired),
    ("POSTPONED_TIMEOUT", ErrorKind::PostponedTimeout),
    ("PRECHECKOUT_FAILED", ErrorKind::PrecheckoutFailed),
    ("PREMIUM_ACCOUNT_REQUIRED", ErrorKind::PremiumAccountRequired),
    ("PREMIUM_CURRENTLY_UNAVAILABLE", ErrorKind::PremiumCurrentlyUnavailable),
    ("PREMIUM_GIFTCODE_WAS_REFUNDED", ErrorKind::PremiumGiftcodeWasRefunded),
    ("PREMIUM_PURPOSE_INVALID", ErrorKind::PremiumPurposeInvalid),
    ("PREMIUM_SUB_ACTIVE_UNTIL_%d", ErrorKind::PremiumSubActiveUntilN),
    (
        "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN",
        ErrorKind::PreviousChatImportActiveWaitNmin,
    ),
    ("PRICING_CHAT_INVALID", ErrorKind::PricingChatInvalid),
    ("PRIVACY_KEY_INVALID", ErrorKind::PrivacyKeyInvalid),
    ("PRIVACY_PREMIUM_REQUIRED", ErrorKind::PrivacyPremiumRequired),
    ("PRIVACY_TOO_LONG", ErrorKind::PrivacyTooLong),
    ("PRIVACY_VALUE_INVALID", ErrorKind::PrivacyValueInvalid),
    ("PTS_CHANGE_EMPTY", ErrorKind::PtsChangeEmpty),
    ("PUBLIC_BROADCAST_EXPECTED", ErrorKind::PublicBroadcastExpected),
    ("PUBLIC_CHANNEL_MISSING", ErrorKind::PublicChannelMissing),
    ("PUBLIC_KEY_INVALID", ErrorKind::PublicKeyInvalid),
    ("PUBLIC_KEY_REQUIRED", ErrorKind::PublicKeyRequired),
    ("PURPOSE_INVALID", ErrorKind::PurposeInvalid),
    ("QUERY_ID_EMPTY", ErrorKind::QueryIdEmpty),
    ("QUERY_ID_INVALID", ErrorKind::QueryIdInvalid),
    ("QUERY_TOO_SHORT", ErrorKind::QueryTooShort),
    ("QUICK_REPLIES_BOT_NOT_ALLOWED", ErrorKind::QuickRepliesBotNotAllowed),
    ("QUICK_REPLIES_TOO_MUCH", ErrorKind::QuickRepliesTooMuch),
    ("QUIZ_ANSWER_MISSING", ErrorKind::QuizAnswerMissing),
    ("QUIZ_CORRECT_ANSWERS_EMPTY", ErrorKind::QuizCorrectAnswersEmpty),
    ("QUIZ_CORRECT_ANSWERS_TOO_MUCH", ErrorKind::QuizCorrectAnswersTooMuch),
    ("QUIZ_CORRECT_ANSWER_INVALID", ErrorKind::QuizCorrectAnswerInvalid),
    ("QUIZ_MULTIPLE_INVALID", ErrorKind::QuizMultipleInvalid),
    ("QUOTE_TEXT_INVALID", ErrorKind::QuoteTextInvalid),
    ("RAISE_HAND_FORBIDDEN", ErrorKind::RaiseHandForbidden),
    ("RANDOM_ID_DUPLICATE", ErrorKind::RandomIdDuplicate),
    ("RANDOM_ID_EMPTY", ErrorKind::RandomIdEmpty),
    ("RANDOM_ID_EXPIRED", ErrorKind::RandomIdExpired),
    ("RANDOM_ID_INVALID", ErrorKind::RandomIdInvalid),
    ("RANDOM_LENGTH_INVALID", ErrorKind::RandomLengthInvalid),
    ("RANGES_INVALID", ErrorKind::RangesInvalid),
    ("RANK_INVALID", ErrorKind::RankInvalid),
    ("REACTIONS_COUNT_INVALID", ErrorKind::ReactionsCountInvalid),
    ("REACTIONS_TOO_MANY", ErrorKind::ReactionsTooMany),
    ("REACTION_EMPTY", ErrorKind::ReactionEmpty),
    ("REACTION_INVALID", ErrorKind::ReactionInvalid),
    ("RECAPTCHA_CHECK_%s", ErrorKind::RecaptchaCheckS),
    ("RECEIPT_EMPTY", ErrorKind::ReceiptEmpty),
    ("REFLECTOR_NOT_AVAILABLE", ErrorKind::ReflectorNotAvailable),
    ("REG_ID_GENERATE_FAILED", ErrorKind::RegIdGenerateFailed),
    ("REPLY_MARKUP_BUY_EMPTY", ErrorKind::ReplyMarkupBuyEmpty),
    ("REPLY_MARKUP_GAME_EMPTY", ErrorKind::ReplyMarkupGameEmpty),
    ("REPLY_MARKUP_INVALID", ErrorKind::ReplyMarkupInvalid),
    ("REPLY_MARKUP_TOO_LONG", ErrorKind::ReplyMarkupTooLong),
    ("REPLY_MESSAGES_TOO_MUCH", ErrorKind::ReplyMessagesTooMuch),
    ("REPLY_MESSAGE_ID_INVALID", ErrorKind::ReplyMessageIdInvalid),
    ("REPLY_TO_INVALID", ErrorKind::ReplyToInvalid),
    ("REPLY_TO_MONOFORUM_PEER_INVALID", ErrorKind::ReplyToMonoforumPeerInvalid),
    ("REPLY_TO_USER_INVALID", ErrorKind::ReplyToUserInvalid),
    ("REQUEST_MSG_EXPIRED", ErrorKind::RequestMsgExpired),
    ("REQUEST_TOKEN_INVALID", ErrorKind::RequestTokenInvalid),
    ("RESELL_STARS_TOO_FEW", ErrorKind::ResellStarsTooFew),
    ("RESELL_STARS_TOO_MUCH", ErrorKind::ResellStarsTooMuch),
    ("RESET_REQUEST_MISSING", ErrorKind::ResetRequestMissing),
    ("RESULTS_TOO_MUCH", ErrorKind::ResultsTooMuch),
    ("RESULT_ID_DUPLICATE", ErrorKind::ResultIdDuplicate),
    ("RESULT_ID_EMPTY", ErrorKind::ResultIdEmpty),
    ("RESULT_ID_INVALID", ErrorKind::ResultIdInvalid),
    ("RESULT_TYPE_INVALID", ErrorKind::ResultTypeInvalid),
    ("REVOTE_NOT_ALLOWED", ErrorKind::RevoteNotAllowed),
    ("RICH_MESSAGE_UNSUPPORTED", ErrorKind::RichMessageUnsupported),
    ("RIGHTS_NOT_MODIFIED", ErrorKind::RightsNotModified),
    ("RIGHT_FORBIDDEN", ErrorKind::RightForbidden),
    ("RINGTONE_INVALID", ErrorKind::RingtoneInvalid),
    ("RINGTONE_MIME_INVALID", ErrorKind::RingtoneMimeInvalid),
    ("RPC_CALL_FAIL", ErrorKind::RpcCallFail),
    ("RPC_CONNECT_FAILED", ErrorKind::RpcConnectFailed),
    ("RPC_MCGET_FAIL", ErrorKind::RpcMcgetFail),
    ("RPC_SEND_FAIL", ErrorKind::RpcSendFail),
    ("RSA_DECRYPT_FAILED", ErrorKind::RsaDecryptFailed),
    ("SAVED_DIALOGS_UNSUPPORTED", ErrorKind::SavedDialogsUnsupported),
    ("SAVED_ID_EMPTY", ErrorKind::SavedIdEmpty),
    ("SAVED_PEER_INVALID", ErrorKind::SavedPeerInvalid),
    ("SCHEDULE_BOT_NOT_ALLOWED", ErrorKind::ScheduleBotNotAllowed),
    ("SCHEDULE_DATE_INVALID", ErrorKind::ScheduleDateInvalid),
    ("SCHEDULE_DATE_TOO_LATE", ErrorKind::ScheduleDateTooLate),
    ("SCHEDULE_STATUS_PRIVATE", ErrorKind::ScheduleStatusPrivate),
    ("SCHEDULE_TOO_MUCH", ErrorKind::ScheduleTooMuch),
    ("SCORE_INVALID", ErrorKind::ScoreInvalid),
    ("SEARCH_QUERY_EMPTY", ErrorKind::SearchQueryEmpty),
    ("SEARCH_WITH_LINK_NOT_SUPPORTED", ErrorKind::SearchWithLinkNotSupported),
    ("SECONDS_INVALID", ErrorKind::SecondsInvalid),
    ("SECURE_SECRET_REQUIRED", ErrorKind::SecureSecretRequired),
    ("SELF_DELETE_RESTRICTED", ErrorKind::SelfDeleteRestricted),
    ("SEND_AS_PEER_INVALID", ErrorKind::SendAsPeerInvalid),
    ("SEND_CODE_UNAVAILABLE", ErrorKind::SendCodeUnavailable),
    ("SEND_MEDIA_INVALID", ErrorKind::SendMediaInvalid),
    ("SEND_MESSAGE_GAME_INVALID", ErrorKind::SendMessageGameInvalid),
    ("SEND_MESSAGE_MEDIA_INVALID", ErrorKind::SendMessageMediaInvalid),
    ("SEND_MESSAGE_TYPE_INVALID", ErrorKind::SendMessageTypeInvalid),
    ("SENSITIVE_CHANGE_FORBIDDEN", ErrorKind::SensitiveChangeForbidden),
    ("SESSION_EXPIRED", ErrorKind::SessionExpired),
    ("SESSION_PASSWORD_NEEDED", ErrorKind::SessionPasswordNeeded),
    ("SESSION_REVOKED", ErrorKind::SessionRevoked),
    ("SESSION_TOO_FRESH_%d", ErrorKind::SessionTooFreshN),
    ("SETTINGS_INVALID", ErrorKind::SettingsInvalid),
    ("SHA256_HASH_INVALID", ErrorKind::Sha256HashInvalid),
    ("SHORTCUT_INVALID", ErrorKind::ShortcutInvalid),
    ("SHORTNAME_OCCUPY_FAILED", ErrorKind::ShortnameOccupyFailed),
    ("SHORT_NAME_INVALID", ErrorKind::ShortNameInvalid),
    ("SHORT_NAME_OCCUPIED", ErrorKind::ShortNameOccupied),
    ("SIGN_IN_FAILED", ErrorKind::SignInFailed),
    ("SLOTS_EMPTY", ErrorKind::SlotsEmpty),
    ("SLOWMODE_MULTI_MSGS_DISABLED", ErrorKind::SlowmodeMultiMsgsDisabled),
    ("SLOWMODE_WAIT_%d", ErrorKind::SlowmodeWaitN),
    ("SLUG_INVALID", ErrorKind::SlugInvalid),
    ("SMSJOB_ID_INVALID", ErrorKind::SmsjobIdInvalid),
    ("SMS_CODE_CREATE_FAILED", ErrorKind::SmsCodeCreateFailed),
    ("SOLUTION_MEDIA_EMPTY", ErrorKind::SolutionMediaEmpty),
    ("SOLUTION_MEDIA_TYPE_INVALID", ErrorKind::SolutionMediaTypeInvalid),
    ("SRP_A_INVALID", ErrorKind::SrpAInvalid),
    ("SRP_ID_INVALID", ErrorKind::SrpIdInvalid),
    ("SRP_PASSWORD_CHANGED", ErrorKind::SrpPasswordChanged),
    ("STARGIFT_ALREADY_BURNED", ErrorKind::StargiftAlreadyBurned),
    ("STARGIFT_ALREADY_CONVERTED", ErrorKind::StargiftAlreadyConverted),
    ("STARGIFT_ALREADY_REFUNDED", ErrorKind::StargiftAlreadyRefunded),
    ("STARGIFT_ALREADY_TRANSFERRED", ErrorKind::StargiftAlreadyTransferred),
    ("STARGIFT_ALREADY_UPGRADED", ErrorKind::StargiftAlreadyUpgraded),
    ("STARGIFT_ATTRIBUTE_INVALID", ErrorKind::StargiftAttributeInvalid),
    ("STARGIFT_CONVERT_BOT_NOT_ALLOWED", ErrorKind::StargiftConvertBotNotAllowed),
    ("STARGIFT_CONVERT_TOO_OLD", ErrorKind::StargiftConvertTooOld),
    ("STARGIFT_EXPORT_IN_PROGRESS", ErrorKind::StargiftExportInProgress),
    ("STARGIFT_EXPORT_UNAVAILABLE", ErrorKind::StargiftExportUnavailable),
    ("STARGIFT_INVALID", ErrorKind::StargiftInvalid),
    ("STARGIFT_MESSAGE_INVALID", ErrorKind::StargiftMessageInvalid),
    ("STARGIFT_NOT_FOUND", ErrorKind::StargiftNotFound),
    ("STARGIFT_NOT_OWNER", ErrorKind::StargiftNotOwner),
    ("STARGIFT_NOT_UNIQUE", ErrorKind::StargiftNotUnique),
    ("STARGIFT_OBJECT_INVALID", ErrorKind::StargiftObjectInvalid),
    ("STARGIFT_OFFER_INVALID", ErrorKind::StargiftOfferInvalid),
    ("STARGIFT_OFFER_NOT_ALLOWED", ErrorKind::StargiftOfferNotAllowed),
    ("STARGIFT_OWNER_INVALID", ErrorKind::StargiftOwnerInvalid),
    ("STARGIFT_PEER_INVALID", ErrorKind::StargiftPeerInvalid),
    (
        "STARGIFT_RESELL_CURRENCY_NOT_ALLOWED",
        ErrorKind::StargiftResellCurrencyNotAllowed,
    ),
    ("STARGIFT_RESELL_NOT_ALLOWED", ErrorKind::StargiftResellNotAllowed),
    ("STARGIFT_RESELL_TOO_EARLY_%d", ErrorKind::StargiftResellTooEarlyN),
    ("STARGIFT_SLUG_INVALID", ErrorKind::StargiftSlugInvalid),
    ("STARGIFT_TRANSFER_TOO_EARLY_%d", ErrorKind::StargiftTransferTooEarlyN),
    ("STARGIFT_UPGRADE_UNAVAILABLE", ErrorKind::StargiftUpgradeUnavailable),
    ("STARGIFT_USAGE_LIMITED", ErrorKind::StargiftUsageLimited),
    ("STARGIFT_USER_USAGE_LIMITED", ErrorKind::StargiftUserUsageLimited),
    ("STARREF_AWAITING_END", ErrorKind::StarrefAwaitingEnd),
    ("STARREF_EXPIRED", ErrorKind::StarrefExpired),
    ("STARREF_HASH_REVOKED", ErrorKind::StarrefHashRevoked),
    ("STARREF_MONTHS_TOO_LOW", ErrorKind::StarrefMonthsTooLow),
    ("STARREF_PERMILLE_INVALID", ErrorKind::StarrefPermilleInvalid),
    ("STARREF_PERMILLE_TOO_LOW", ErrorKind::StarrefPermilleTooLow),
    ("STARS_AMOUNT_INVALID", ErrorKind::StarsAmountInvalid),
    ("STARS_FORM_AMOUNT_MISMATCH", ErrorKind::StarsFormAmountMismatch),
    ("STARS_INVOICE_INVALID", ErrorKind::StarsInvoiceInvalid),
    ("STARS_PAYMENT_REQUIRED", ErrorKind::StarsPaymentRequired),
    ("START_PARAM_EMPTY", ErrorKind::StartParamEmpty),
    ("START_PARAM_INVALID", ErrorKind::StartParamInvalid),
    ("START_PARAM_TOO_LONG", ErrorKind::StartParamTooLong),
    ("STATS_MIGRATE_%d", ErrorKind::StatsMigrateN),
    ("STICKERPACK_STICKERS_TOO_MUCH", ErrorKind::StickerpackStickersTooMuch),
    ("STICKERSET_INVALID", ErrorKind::StickersetInvalid),
    ("STICKERSET_NOT_MODIFIED", ErrorKind::StickersetNotModified),
    ("STICKERSET_OWNER_ANONYMOUS", ErrorKind::StickersetOwnerAnonymous),
    ("STICKERS_EMPTY", ErrorKind::StickersEmpty),
    ("STICKERS_TOO_MUCH", ErrorKind::StickersTooMuch),
    ("STICKER_DOCUMENT_INVALID", ErrorKind::StickerDocumentInvalid),
    ("STICKER_EMOJI_INVALID", ErrorKind::StickerEmojiInvalid),
    ("STICKER_FILE_INVALID", ErrorKind::StickerFileInvalid),
    ("STICKER_GIF_DIMENSIONS", ErrorKind::StickerGifDimensions),
    ("STICKER_ID_INVALID", ErrorKind::StickerIdInvalid),
    ("STICKER_INVALID", ErrorKind::StickerInvalid),
    ("STICKER_MIME_INVALID", ErrorKind::StickerMimeInvalid),
    ("STICKER_PNG_DIMENSIONS", ErrorKind::StickerPngDimensions),
    ("STICKER_PNG_NOPNG", ErrorKind::StickerPngNopng),
    ("STICKER_TGS_NODOC", ErrorKind::StickerTgsNodoc),
    ("STICKER_TGS_NOTGS", ErrorKind::StickerTgsNotgs),
    ("STICKER_THUMB_PNG_NOPNG", ErrorKind::StickerThumbPngNopng),
    ("STICKER_THUMB_TGS_NOTGS", ErrorKind::StickerThumbTgsNotgs),
    ("STICKER_VIDEO_BIG", ErrorKind::StickerVideoBig),
    ("STICKER_VIDEO_NODOC", ErrorKind::StickerVideoNodoc),
    ("STICKER_VIDEO_NOWEBM", ErrorKind::StickerVideoNowebm),
    ("STORAGE_CHECK_FAILED", ErrorKind::StorageCheckFailed),
    ("STORAGE_CHOOSE_VOLUME_FAILED", ErrorKind::StorageChooseVolumeFailed),
    ("STORAGE_KEY_REQUIRED", ErrorKind::StorageKeyRequired),
    ("STORE_INVALID_SCALAR_TYPE", ErrorKind::StoreInvalidScalarType),
    ("STORIES_NEVER_CREATED", ErrorKind::StoriesNeverCreated),
    ("STORIES_TOO_MUCH", ErrorKind::StoriesTooMuch),
    ("STORY_ID_EMPTY", ErrorKind::StoryIdEmpty),
    ("STORY_ID_INVALID", ErrorKind::StoryIdInvalid),
    ("STORY_LIVE_ALREADY_%d", ErrorKind::StoryLiveAlreadyN),
    ("STORY_NOT_MODIFIED", ErrorKind::StoryNotModified),
    ("STORY_PERIOD_INVALID", ErrorKind::StoryPeriodInvalid),
    ("STORY_PUBLIC_MISSING", ErrorKind::StoryPublicMissing),
    ("STORY_SEND_FLOOD_%d", ErrorKind::StorySendFloodN),
    ("STORY_SEND_FLOOD_MONTHLY_%d", ErrorKind::StorySendFloodMonthlyN),
    ("STORY_SEND_FLOOD_WEEKLY_%d", ErrorKind::StorySendFloodWeeklyN),
    ("SUBSCRIPTION_EXPORT_MISSING", ErrorKind::SubscriptionExportMissing),
    ("SUBSCRIPTION_ID_INVALID", ErrorKind::SubscriptionIdInvalid),
    ("SUBSCRIPTION_NOT_MODIFIED", ErrorKind::SubscriptionNotModified),
    ("SUBSCRIPTION_PERIOD_INVALID", ErrorKind::SubscriptionPeriodInvalid),
    ("SUGGESTED_POST_AMOUNT_INVALID", ErrorKind::SuggestedPostAmountInvalid),
    ("SUGGESTED_POST_PEER_INVALID", ErrorKind::SuggestedPostPeerInvalid),
    ("SWITCH_PM_TEXT_EMPTY", ErrorKind::SwitchPmTextEmpty),
    ("SWITCH_WEBVIEW_URL_INVALID", ErrorKind::SwitchWebviewUrlInvalid),
    ("TAKEOUT_INIT_DELAY_%d", ErrorKind::TakeoutInitDelayN),
    ("TAKEOUT_INVALID", ErrorKind::TakeoutInvalid),
    ("TAKEOUT_REQUIRED", ErrorKind::TakeoutRequired),
    ("TASK_ALREADY_EXISTS", ErrorKind::TaskAlreadyExists),
    ("TEMP_AUTH_KEY_ALREADY_BOUND", ErrorKind::TempAuthKeyAlreadyBound),
    ("TEMP_AUTH_KEY_EMPTY", ErrorKind::TempAuthKeyEmpty),
    ("TERMS_URL_INVALID", ErrorKind::TermsUrlInvalid),
    ("TEXTDRAFT_PEER_INVALID", ErrorKind::TextdraftPeerInvalid),
    ("THEME_FILE_INVALID", ErrorKind::ThemeFileInvalid),
    ("THEME_FORMAT_INVALID", ErrorKind::ThemeFormatInvalid),
    ("THEME_INVALID", ErrorKind::ThemeInvalid),
    ("THEME_MIME_INVALID", ErrorKind::ThemeMimeInvalid),
    ("THEME_PARAMS_INVALID", ErrorKind::ThemeParamsInvalid),
    ("THEME_SLUG_INVALID", ErrorKind::ThemeSlugInvalid),
    ("THEME_TITLE_INVALID", ErrorKind::ThemeTitleInvalid),
    ("TIMEOUT", ErrorKind::Timeout),
    ("TIMEZONE_INVALID", ErrorKind::TimezoneInvalid),
    ("TITLE_INVALID", ErrorKind::TitleInvalid),
    ("TMP_PASSWORD_DISABLED", ErrorKind::TmpPasswordDisabled),
    ("TMP_PASSWORD_INVALID", ErrorKind::TmpPasswordInvalid),
    ("TODO_ITEMS_EMPTY", ErrorKind::TodoItemsEmpty),
    ("TODO_ITEMS_TOO_MUCH", ErrorKind::TodoItemsTooMuch),
    ("TODO_ITEM_DUPLICATE", ErrorKind::TodoItemDuplicate),
    ("TODO_NOT_MODIFIED", ErrorKind::TodoNotModified),
    ("TOKEN_EMPTY", ErrorKind::TokenEmpty),
    ("TOKEN_INVALID", ErrorKind::TokenInvalid),
    ("TOKEN_SECRET_INVALID", ErrorKind::TokenSecretInvalid),
    ("TOKEN_TYPE_INVALID", ErrorKind::TokenTypeInvalid),
    ("TOPICS_EMPTY", ErrorKind::TopicsEmpty),
    ("TOPIC_CLOSED", ErrorKind::TopicClosed),
    ("TOPIC_CLOSE_SEPARATELY", ErrorKind::TopicCloseSeparately),
    ("TOPIC_DELETED", ErrorKind::TopicDeleted),
    ("TOPIC_HIDE_SEPARATELY", ErrorKind::TopicHideSeparately),
    ("TOPIC_ID_INVALID", ErrorKind::TopicIdInvalid),
    ("TOPIC_NOT_MODIFIED", ErrorKind::TopicNotModified),
    ("TOPIC_TITLE_EMPTY", ErrorKind::TopicTitleEmpty),
    ("TO_ID_INVALID", ErrorKind::ToIdInvalid),
    ("TO_LANG_INVALID", ErrorKind::ToLangInvalid),
    ("TRANSACTION_ID_INVALID", ErrorKind::TransactionIdInvalid),
    ("TRANSCRIPTION_FAILED", ErrorKind::TranscriptionFailed),
    ("TRANSLATE_REQ_FAILED", ErrorKind::TranslateReqFailed),
    ("TRANSLATE_REQ_QUOTA_EXCEEDED", ErrorKind::TranslateReqQuotaExceeded),
    ("TRANSLATIONS_DISABLED", ErrorKind::TranslationsDisabled),
    ("TRANSLATIONS_DISABLED_ALT", ErrorKind::TranslationsDisabledAlt),
    ("TRANSLATION_TIMEOUT", ErrorKind::TranslationTimeout),
    ("TTL_DAYS_INVALID", ErrorKind::TtlDaysInvalid),
    ("TTL_MEDIA_INVALID", ErrorKind::TtlMediaInvalid),
    ("TTL_PERIOD_INVALID", ErrorKind::TtlPeriodInvalid),
    ("TYPES_EMPTY", ErrorKind::TypesEmpty),
    ("TYPE_CONSTRUCTOR_INVALID", ErrorKind::TypeConstructorInvalid),
    ("UNKNOWN_ERROR", ErrorKind::UnknownError),
    ("UNKNOWN_METHOD", ErrorKind::UnknownMethod),
    ("UNSUPPORTED", ErrorKind::Unsupported),
    ("UNTIL_DATE_INVALID", ErrorKind::UntilDateInvalid),
    ("UPDATE_APP_TO_LOGIN", ErrorKind::UpdateAppToLogin),
    ("UPLOAD_NO_VOLUME", ErrorKind::UploadNoVolume),
    ("URL_EXPIRED", ErrorKind::UrlExpired),
    ("URL_INVALID", ErrorKind::UrlInvalid),
    ("USAGE_LIMIT_INVALID", ErrorKind::UsageLimitInvalid),
    ("USERNAMES_ACTIVE_TOO_MUCH", ErrorKind::UsernamesActiveTooMuch),
    ("USERNAME_INVALID", ErrorKind::UsernameInvalid),
    ("USERNAME_NOT_MODIFIED", ErrorKind::UsernameNotModified),
    ("USERNAME_NOT_OCCUPIED", ErrorKind::UsernameNotOccupied),
    ("USERNAME_OCCUPIED", ErrorKind::UsernameOccupied),
    ("USERNAME_PURCHASE_AVAILABLE", ErrorKind::UsernamePurchaseAvailable),
    ("USERNAME_SUFFIX_MISSING", ErrorKind::UsernameSuffixMissing),
    ("USERPIC_PRIVACY_REQUIRED", ErrorKind::UserpicPrivacyRequired),
    ("USERPIC_UPLOAD_REQUIRED", ErrorKind::UserpicUploadRequired),
    ("USERS_TOO_FEW", ErrorKind::UsersTooFew),
    ("USERS_TOO_MUCH", ErrorKind::UsersTooMuch),
    ("USER_ADMIN_INVALID", ErrorKind::UserAdminInvalid),
    ("USER_ALREADY_INVITED", ErrorKind::UserAlreadyInvited),
    ("USER_ALREADY_PARTICIPANT", ErrorKind::UserAlreadyParticipant),
    ("USER_BANNED_IN_CHANNEL", ErrorKind::UserBannedInChannel),
    ("USER_BLOCKED", ErrorKind::UserBlocked),
    ("USER_BOT", ErrorKind::UserBot),
    ("USER_BOT_INVALID", ErrorKind::UserBotInvalid),
    ("USER_BOT_REQUIRED", ErrorKind::UserBotRequired),
    ("USER_BOT_TO_BOT_DISABLED", ErrorKind::UserBotToBotDisabled),
    ("USER_CHANNELS_TOO_MUCH", ErrorKind::UserChannelsTooMuch),
    ("USER_CREATOR", ErrorKind::UserCreator),
    ("USER_DEACTIVATED", ErrorKind::UserDeactivated),
    ("USER_DEACTIVATED_BAN", ErrorKind::UserDeactivatedBan),
    ("USER_DELETED", ErrorKind::UserDeleted),
    ("USER_DISALLOWED_STARGIFTS", ErrorKind::UserDisallowedStargifts),
    ("USER_GIFT_UNAVAILABLE", ErrorKind::UserGiftUnavailable),
    ("USER_HANDLE_MISMATCH", ErrorKind::UserHandleMismatch),
    ("USER_ID_INVALID", ErrorKind::UserIdInvalid),
    ("USER_INVALID", ErrorKind::UserInvalid),
    ("USER_IS_BLOCKED", ErrorKind::UserIsBlocked),
    ("USER_IS_BOT", ErrorKind::UserIsBot),
    ("USER_KICKED", ErrorKind::UserKicked),
    ("USER_MIGRATE_%d", ErrorKind::UserMigrateN),
    ("USER_NOT_MUTUAL_CONTACT", ErrorKind::UserNotMutualContact),
    ("USER_NOT_PARTICIPANT", ErrorKind::UserNotParticipant),
    ("USER_PERMISSION_DENIED", ErrorKind::UserPermissionDenied),
    ("USER_PRIVACY_RESTRICTED", ErrorKind::UserPrivacyRestricted),
    ("USER_PUBLIC_MISSING", ErrorKind::UserPublicMissing),
    ("USER_RESTRICTED", ErrorKind::UserRestricted),
    ("USER_RIGHTS_MISSING", ErrorKind::UserRightsMissing),
    ("USER_VOLUME_INVALID", ErrorKind::UserVolumeInvalid),
    ("VENUE_ID_INVALID", ErrorKind::VenueIdInvalid),
    ("VIDEO_CONTENT_TYPE_INVALID", ErrorKind::VideoContentTypeInvalid),
    ("VIDEO_DURATION_INVALID", ErrorKind::VideoDurationInvalid),
    ("VIDEO_FILE_INVALID", ErrorKind::VideoFileInvalid),
    ("VIDEO_PAUSE_FORBIDDEN", ErrorKind::VideoPauseForbidden),
    ("VIDEO_STOP_FORBIDDEN", ErrorKind::VideoStopForbidden),
    ("VIDEO_TITLE_EMPTY", ErrorKind::VideoTitleEmpty),
    ("VOICE_MESSAGES_FORBIDDEN", ErrorKind::VoiceMessagesForbidden),
    ("VOLUME_LOC_NOT_FOUND", ErrorKind::VolumeLocNotFound),
    ("VOLUME_MOVE_INVALID", ErrorKind::VolumeMoveInvalid),
    ("WALLPAPER_FILE_INVALID", ErrorKind::WallpaperFileInvalid),
    ("WALLPAPER_INVALID", ErrorKind::WallpaperInvalid),
    ("WALLPAPER_MIME_INVALID", ErrorKind::WallpaperMimeInvalid),
    ("WALLPAPER_NOT_FOUND", ErrorKind::WallpaperNotFound),
    ("WC_CONVERT_URL_INVALID", ErrorKind::WcConvertUrlInvalid),
    ("WEBAPP_REQ_ID_INVALID", ErrorKind::WebappReqIdInvalid),
    ("WEBAUTH_TOKEN_EXPIRED", ErrorKind::WebauthTokenExpired),
    ("WEBDOCUMENT_INVALID", ErrorKind::WebdocumentInvalid),
    ("WEBDOCUMENT_MIME_INVALID", ErrorKind::WebdocumentMimeInvalid),
    ("WEBDOCUMENT_SIZE_TOO_BIG", ErrorKind::WebdocumentSizeTooBig),
    ("WEBDOCUMENT_URL_EMPTY", ErrorKind::WebdocumentUrlEmpty),
    ("WEBDOCUMENT_URL_INVALID", ErrorKind::WebdocumentUrlInvalid),
    ("WEBPAGE_CURL_FAILED", ErrorKind::WebpageCurlFailed),
    ("WEBPAGE_MEDIA_EMPTY", ErrorKind::WebpageMediaEmpty),
    ("WEBPAGE_NOT_FOUND", ErrorKind::WebpageNotFound),
    ("WEBPAGE_URL_INVALID", ErrorKind::WebpageUrlInvalid),
    ("WEBPUSH_AUTH_INVALID", ErrorKind::WebpushAuthInvalid),
    ("WEBPUSH_KEY_INVALID", ErrorKind::WebpushKeyInvalid),
    ("WEBPUSH_TOKEN_INVALID", ErrorKind::WebpushTokenInvalid),
    ("WORKER_BUSY_TOO_LONG_RETRY", ErrorKind::WorkerBusyTooLongRetry),
    ("WP_ID_GENERATE_FAILED", ErrorKind::WpIdGenerateFailed),
    ("YOUR_PRIVACY_RESTRICTED", ErrorKind::YourPrivacyRestricted),
    ("YOU_BLOCKED_USER", ErrorKind::YouBlockedUser),
];

/// In the order of the names; empty where no meaning is written down.
pub(crate) static MEANINGS: [&str; 896] = [
    "The account has a password and its deletion was asked for without it. Wait that many seconds, then ask again; the \
    owner can stop it until then.",
    "The text about the account or chat is too long.",
    "The account may not do this.",
    "The bot token is no longer valid.",
    "The bot token is not valid.",
    "The call is open only to accounts that are active.",
    "The address is not valid.",
    "The chat has too many administrators.",
    "The identifier of the administrator is not valid.",
    "The title of an administrator cannot contain emoji.",
    "The title of the administrator is not valid, for example too long.",
    "A set of administrator rights was given, for example in a keyboard button that asks for a chat, but no right is \
    set in it.",
    "The advertisement is no longer shown.",
    "The text could not be composed.",
    "The limit on composing texts is reached; it is higher with Telegram Premium.",
    "The tone for the composed text is not valid.",
    "The title of the tone is not valid.",
    "The request does not say what to do with the text.",
    "The album has too many photos.",
    "The recipient charges Telegram Stars for messages; allow the payment in the request.",
    "The recipient charges Telegram Stars for messages. The number is the price; repeat the request with \
    allow_paid_stars set to it.",
    "The server does not accept what the request says about anonymous and open. More than the name is not known.",
    "Anonymous administrators cannot react or vote here; act under an identity that is visible.",
    "The media of one answer of the poll has a type that is not allowed; the number says which answer.",
    "An internal call at Telegram failed; try again later.",
    "The gift cannot be handled by this version of the client; it has to be updated.",
    "The combination of api_id and api_hash is not valid.",
    "The api_id was published somewhere and is blocked; register an application of your own.",
    "The client has to prove, by a push notification on iOS, that it is an official one; the text is what the proof \
    needs.",
    "The title of the article is missing.",
    "The attached media is missing.",
    "The attached media has a type that is not allowed here.",
    "The address of the audio file is missing.",
    "The title of the audio file is missing.",
    "The bytes of the exported login are not valid; export it again.",
    "The authorisation key was used from two places at the same time and has been revoked. Make a new key and log in \
    again.",
    "The authorisation key is not valid; make a new one.",
    "The call needs a permanent authorisation key: the temporary key in use is not bound to one.",
    "The authorisation key is not logged in, or not any more; log in first.",
    "Telegram's servers have not agreed yet on the state of the authorisation key; repeat the request.",
    "The login has to be started again from its first step.",
    "The login has to be started again from its first step; the number has no meaning for the client.",
    "The login token was accepted already.",
    "Telegram could not handle the login token; ask for a new one.",
    "The login token has expired; ask for a new one.",
    "The login token is not valid.",
    "The login token is not valid.",
    "The login token is not valid.",
    "Automatic archiving of new chats is not available to this account.",
    "The balance of Telegram Stars does not cover the payment.",
    "The number of the bank card is not valid.",
    "The set of restrictions is not valid.",
    "The location of a base port is not valid. More than the name is not known.",
    "The birthday is set already.",
    "The date is not a valid birthday.",
    "No boost was given.",
    "The chat needs more boosts for this.",
    "The boost is assigned to this chat already.",
    "The chat to boost is not valid.",
    "The chat or account has too many bots.",
    "The bot may not do this with the chat or the business connection.",
    "The bot is disabled for this chat already.",
    "The bot that the app belongs to is not valid.",
    "The mini app is not valid.",
    "The short name of the mini app is not valid.",
    "The bot has not been enabled for business accounts.",
    "Bots cannot be administrators of this channel.",
    "The description of the bot command is not valid.",
    "The bot command is not valid.",
    "The account has created as many bots as it may.",
    "The domain of a login button is not the one that is set for the bot.",
    "Bots cannot have a fallback profile photo.",
    "The bot does not let users create topics in the chat with it.",
    "The bot cannot send games.",
    "The bot cannot be added to groups.",
    "The bot cannot act as a guard bot.",
    "The identifier of the bot is not valid.",
    "The bot has no inline mode.",
    "The user given is not a valid bot for this call.",
    "The invoice of the bot is not valid.",
    "Bots cannot use this method.",
    "No bot takes part: for sticker sets, only the bot that made the set may change it.",
    "No business bot is connected to this account.",
    "Bots cannot pin a message in a private chat for themselves only.",
    "Only the owner of the bot may do this.",
    "The bot has payments switched off; they are enabled with BotFather.",
    "Polls are switched off for the bot.",
    "The bot did not confirm the order before the payment.",
    "The bot did not answer in time.",
    "The score is the same as before.",
    "The bot may not verify others.",
    "The bot has no mini app that may be opened here.",
    "Calls are not available in broadcast channels.",
    "The call cannot be used on a broadcast channel.",
    "The identifier of the broadcast channel is not valid.",
    "Polls that show who voted cannot be sent to a broadcast channel.",
    "The call works only on a broadcast channel.",
    "The account shows a business address, which rules out sharing its location with people nearby.",
    "No business bot is connected.",
    "The identifier of the business connection is not valid.",
    "The call cannot be made over a business connection.",
    "The chat is not one that the business connection covers.",
    "The user has not written to the business account recently, so no message can be sent over the connection.",
    "No recipients were given.",
    "The set of recipients is not valid.",
    "No opening hours were given.",
    "A period of the opening hours is not valid.",
    "The text to be copied by a button is not valid.",
    "The data of a callback button is not valid, for example too long.",
    "The identifier of a button is not valid.",
    "A button is not valid.",
    "A button stands in a position where it is not allowed.",
    "The text of a button is not valid.",
    "The type of a button is not allowed here.",
    "The address of a button is not valid.",
    "The user of a profile button is not valid.",
    "The privacy settings of the user do not let a button link to the profile.",
    "The call was accepted already.",
    "The call was declined already.",
    "The call is not active.",
    "The call could not be set up because it is being discarded already.",
    "The phone call that was given is not valid.",
    "The two clients support no common version of the call protocol.",
    "The flags of the call protocol are not valid.",
    "The version range of the call protocol is not valid.",
    "The call cannot be made at a CDN data centre; send it to the data centre that stores the file.",
    "The file could not be brought to the CDN data centre in time; try again.",
    "The account administers as many groups with a location as it may.",
    "The account administers as many public channels and groups as it may; make one of them private first.",
    "The account is a member of as many channels and supergroups as it may be.",
    "The channel cannot be added here.",
    "The channel has been banned.",
    "The supergroup is not a forum.",
    "The identifier of the channel is not valid.",
    "The channel is not valid, for example because the access hash is wrong.",
    "The call cannot be used on the direct messages of a channel.",
    "The account is not a member of the channel.",
    "The channel or supergroup is not accessible: it is private and the account is not a member, or it was banned from \
    it.",
    "The channel or supergroup is not available.",
    "The channel or supergroup has too many members for this.",
    "The channel or supergroup has too many members for this.",
    "The payment was refunded already.",
    "The identifier of the payment is missing.",
    "The identifier of the payment is not valid.",
    "There is no such payment.",
    "The account has created as many chat links as it may.",
    "The code of the chat link is missing.",
    "The chat link has expired.",
    "The account has as many shared folders as it may.",
    "A shared folder cannot leave out chats by rule.",
    "The description of the chat is the same as before.",
    "The description of the chat is too long.",
    "The account may not do this in the chat.",
    "The account lacks the right to invite users.",
    "Only an administrator of the chat with the right for it may do this.",
    "A group that is the discussion group of a channel cannot be used in this way; for example, it cannot become a \
    forum.",
    "The account has no access to the chat.",
    "The chat has protected content: its messages cannot be forwarded.",
    "Telegram could not load the chat; try again later.",
    "The account has to join the group before it may write there.",
    "The identifier of the chat is missing.",
    "Telegram could not make an identifier for the chat; try again later.",
    "The identifier of the chat is not valid.",
    "The chat is not valid.",
    "The permanent invite link cannot be changed in this way.",
    "The chat is public; for this it must have no public link.",
    "The user could not be added to the chat.",
    "Nothing would change in the chat.",
    "Telegram could not reserve the place of the chat; try again later.",
    "Telegram could not reserve the username of the chat; try again later.",
    "The chat has to be public for this.",
    "The account may not write to this chat, or the chat is restricted.",
    "A date range cannot be used when messages are deleted for everyone.",
    "The account may not send audio files to this chat.",
    "The account may not send documents to this chat.",
    "The account may not send games to this chat.",
    "The account may not send animations to this chat.",
    "The account may not send results of inline bots to this chat.",
    "The account may not send media to this chat.",
    "The account may not send photos to this chat.",
    "The account may not send text messages to this chat.",
    "The account may not send polls to this chat.",
    "The account may not send round video messages to this chat.",
    "The account may not send stickers to this chat.",
    "The account may not send videos to this chat.",
    "The account may not send voice messages to this chat.",
    "The account may not send web page previews to this chat.",
    "The title of the chat is missing.",
    "The chat has too many members for this.",
    "The type of the chat is not suitable for the call.",
    "The account may not write to this chat.",
    "An internal error of Telegram; try again later.",
    "An internal error of Telegram; try again later.",
    "The code is missing.",
    "The hash that belongs to the code is not valid.",
    "The code is wrong.",
    "The collectible is not valid.",
    "There is no such collectible.",
    "The identifier of the collection is not valid.",
    "The colour is not valid.",
    "The api_id in initConnection is not valid.",
    "The app_version in initConnection is empty.",
    "The device_model in initConnection is empty.",
    "The identifier of the connection is not valid.",
    "The lang_pack in initConnection is not valid; clients of third parties leave it empty.",
    "The layer in invokeWithLayer is not valid.",
    "The connection was not set up; wrap the first request in invokeWithLayer and initConnection.",
    "The system_version in initConnection is empty.",
    "The system_lang_code in initConnection is empty.",
    "The contact to accept is missing.",
    "The identifier of the contact is not valid.",
    "The user is not a contact of the account.",
    "The name of the contact is missing.",
    "There is no contact request from this user.",
    "The call could not be created.",
    "The credential is not valid.",
    "The total of the prices is outside what the currency allows.",
    "Too many custom emoji reactions were given.",
    "The size of the data hash is not valid.",
    "The data, such as the encrypted content, is not valid.",
    "The data is not valid JSON.",
    "The data is too long.",
    "The date is missing.",
    "The number of the data centre is not valid.",
    "The answer of the poll may not be deleted.",
    "The value g_a of the key exchange is not valid.",
    "The document is not valid.",
    "Invite links that a bot created cannot be edited.",
    "Messages cannot be edited for the moment.",
    "Message effects work only in private chats.",
    "The identifier of the message effect is not valid.",
    "The code that was sent by email is missing.",
    "The confirmation of the email address has expired.",
    "A login email address has to be set up first.",
    "The email address is not valid.",
    "The email address cannot be used for this.",
    "The account has no login email address.",
    "The email address is not confirmed yet.",
    "The email address is not confirmed yet; the number is the length of the code that was sent to it.",
    "The confirmation of the email address has expired.",
    "The emoji is not valid here.",
    "The emoji picture for the profile is not valid.",
    "The emoji is the same as before.",
    "The emoji is missing.",
    "The emoji is not valid here.",
    "The sticker set for the emoji is missing.",
    "The encrypted message is not valid.",
    "The secret chat was accepted already.",
    "The secret chat was declined already.",
    "The secret chat was declined.",
    "Telegram could not decline the secret chat; try again later.",
    "The identifier of the secret chat is not valid.",
    "Telegram could not set up the secret chat; try again later.",
    "Telegram could not set up the secret chat; try again later.",
    "The formatting of the text is too long: there are too many entities or too much data in them.",
    "A formatting entity lies outside the text or cuts through a character; offsets and lengths count UTF-16 code \
    units.",
    "The format of a date in the text is not valid.",
    "A date in the text is not valid.",
    "A date in the text is too long.",
    "The user of a mention is not valid.",
    "The text of the error is missing.",
    "The time of expiry differs from the one in the encrypted message, or is not valid.",
    "The expiry date is not valid.",
    "An expiry date is not allowed here.",
    "The exported contact card is not valid.",
    "The price of the paid media is not valid.",
    "No paid media was given.",
    "The paid media is not valid.",
    "Paid media cannot be sent to this chat.",
    "The paid media has a type that is not allowed.",
    "The external address is not valid.",
    "The feature is switched off.",
    "The name of the field is missing.",
    "The name of the field is not valid.",
    "The client is too old to use file references and has to be updated.",
    "The content type of the file is not valid.",
    "The file is empty.",
    "The identifier of the file is not valid.",
    "The file is stored at another data centre; repeat the request at the one that the number names.",
    "The number of parts is not valid.",
    "A part of the file was not uploaded; the number says which one. Upload it and repeat the request.",
    "The first part of the file was not uploaded.",
    "The part of the file is empty.",
    "The number of the part is not valid.",
    "The length of the part is not valid.",
    "The part has another size than the parts before; all parts but the last must be of one size.",
    "The size of the part is not valid.",
    "The part of the file is too big; 512 KiB is the most.",
    "The part of the file is too small.",
    "One of the files given has no file reference; the number says which one, counted from zero.",
    "The file reference of one of the files has expired; the number says which one, counted from zero. Load the \
    message or object with the file again to get a new reference.",
    "The file reference of one of the files is not valid; the number says which one, counted from zero.",
    "The file reference is missing.",
    "The file reference has expired. Load the message or object that contains the file again to get a new one.",
    "The file reference is not valid.",
    "The title of the file is missing.",
    "The token of the file at the CDN is not valid; ask for the file again at the data centre that stores it.",
    "Telegram could not store the file; try again later.",
    "The identifier of the chat folder is not valid.",
    "The chat folder would include no chats.",
    "The chat folder includes too many chats.",
    "The filter cannot be used here.",
    "The title of the chat folder is missing.",
    "The first name is not valid.",
    "Paying to send above the limit is not allowed here.",
    "Transfers are limited for accounts without Telegram Premium. Wait that many seconds before the request is \
    repeated.",
    "Too many logins with a test phone number. Wait that many seconds before the request is repeated.",
    "Too many requests of this kind. Wait that many seconds before the request is repeated.",
    "A fault of the server in its own repair of folders. Try again later.",
    "The identifier of the folder is missing.",
    "The identifier of the folder is not valid.",
    "The payment form has expired; ask for a new one.",
    "The identifier of the payment form is missing.",
    "The payment form has expired; ask for a new one.",
    "The payment form was submitted already.",
    "The payment form is not supported by this client.",
    "The supergroup is a forum, which rules this out.",
    "The session is too new to change administrators; wait some hours.",
    "The session is too new to change the phone number; wait some hours.",
    "The session is too new to end other sessions; wait a day.",
    "Bots cannot name users or channels by a message in which they occur.",
    "The sender given is not valid.",
    "The account is frozen and cannot make this call.",
    "The account is frozen and has no access to the chat.",
    "There is nobody who would become the owner of the chat.",
    "The game belongs to another bot; a bot can send only its own games.",
    "The icon of the general topic cannot be changed.",
    "The location is not valid.",
    "Gift codes are not allowed here.",
    "The number of months of the gift is not valid.",
    "The gift code has expired or was used.",
    "The gift code is not valid.",
    "The number of Telegram Stars of the gift is not valid.",
    "The content type of the animation is not valid.",
    "The identifier of the animation is not valid.",
    "The graph has expired; load the statistics again.",
    "The token of the graph is not valid; load the statistics again.",
    "The graph is out of date; load the statistics again.",
    "Telegram could not add the participants to the group call; try again later.",
    "The group call has ended already.",
    "The group call has started already.",
    "The group call cannot be changed in this way.",
    "The group call has ended, or the account has no access to it.",
    "The group call is not valid.",
    "The account has not joined the group call, or not any more.",
    "The settings of the group call are the same as before.",
    "The identifier of the media stream is taken already; choose another one and join again.",
    "Telegram could not reserve an identifier for the album; try again later.",
    "The media cannot be sent as an album.",
    "The group call is not valid.",
    "The hashtag is not valid.",
    "The hash is not valid.",
    "The size of the hash is not valid.",
    "The request to join is gone, or was handled already.",
    "Telegram could not load the messages; try again later.",
    "The identifier has expired.",
    "The identifier is not valid.",
    "The image service of Telegram is out of order; try again later.",
    "Telegram could not process the image.",
    "The file to import is not valid.",
    "A date in the file to import is not valid.",
    "The format of the file to import is not known.",
    "The history to import has no messages.",
    "The identifier of the import is not valid.",
    "The token of the import is not valid.",
    "Only the inline bot that the message was sent through may do this.",
    "The inline result has expired; send the query again.",
    "The shared folder that was given is not valid.",
    "The request contains a constructor that is not known at this layer or not allowed there.",
    "The request could not be read: it is not encoded as the schema says.",
    "The request could not be read: it is not encoded as the schema says.",
    "The request could not be read: it is not encoded as the schema says.",
    "The uploaded file that was given is not valid.",
    "The filter is not valid here.",
    "The layer given is not valid.",
    "The method is not known at this layer.",
    "No chats were given.",
    "The purpose of the payment is not valid.",
    "The request is too long.",
    "The amount of Telegram Stars is not valid.",
    "The fraction of the amount of Telegram Stars is not valid.",
    "The text is empty.",
    "The text is too long.",
    "The account of the user was deleted.",
    "The client has to prove, by Play Integrity on Android, that it is an official one; the text is what the proof \
    needs.",
    "A call from this data centre to the one that the number names failed; try again later.",
    "A call from this data centre to the one that the number names failed; try again later.",
    "There are as many invite links as may be.",
    "An account that joined the call as a channel or group cannot invite others.",
    "The hash of the invite link is missing.",
    "The invite link has expired or was revoked.",
    "The hash of the invite link is not valid.",
    "The request to join was sent; an administrator has to approve it.",
    "The invite link was not revoked before, or was deleted already.",
    "The code of the folder link is missing.",
    "The folder link has expired.",
    "The code of the folder link is not valid.",
    "The invoice is not valid.",
    "The payload of the invoice is not valid.",
    "The account cannot join the call under this identity.",
    "The language is not valid.",
    "The language code is not valid.",
    "The language is not supported.",
    "The name of the language pack is not valid.",
    "The last name is not valid.",
    "The limit is not valid; for file parts it must be a multiple of the block size and not too large.",
    "The limit per post is not valid.",
    "The discussion group is linked to this channel already.",
    "Live stories are switched off.",
    "The location of the file is not valid.",
    "The manager given is not valid.",
    "The manager has no permission for this.",
    "The maximum date is not valid.",
    "The maximum identifier is not valid.",
    "The maximum qts is not valid.",
    "The MD5 checksum does not match the file.",
    "The media was paid for already.",
    "The caption is too long; the limit is caption_length_max of the configuration.",
    "No media was given, or it cannot be used.",
    "The file of the media is not valid.",
    "Media of different kinds cannot be in one album.",
    "The media is not valid.",
    "The new media is not valid.",
    "The previous media of the message cannot be replaced in this way.",
    "The lifetime of the media is not valid.",
    "The media has a type that is not allowed here.",
    "The media is not a video that can be a story.",
    "The call works only on a group that has a location.",
    "The supergroup is not valid.",
    "The history of the group is hidden from new members, which rules this out.",
    "The call works only on a supergroup.",
    "Telegram could not load the member; try again later.",
    "Telegram could not find where the user's data is stored; try again later.",
    "Telegram could not reserve a place for the user; try again later.",
    "Telegram could not reserve the username of the user; try again later.",
    "Only the author of the message may do this.",
    "The account may not delete one of the messages, or it is too old for that.",
    "The message is too old to be edited.",
    "The text of the message is empty.",
    "No message identifiers were given.",
    "The identifier of the message is not valid, or there is no such message.",
    "The message would be the same as before.",
    "The message has not been read yet.",
    "The poll is closed.",
    "A message is required.",
    "The text of the message is too long; the limit is message_length_max of the configuration.",
    "The message is too old for this.",
    "The method is not valid.",
    "The minimum date is not valid.",
    "The filter cannot be used in the direct messages of a channel.",
    "The month, or number of months, is not valid.",
    "The identifier of the request is lower than one that was seen before; send the request again.",
    "The identifier of the message is not valid.",
    "Telegram's servers have not agreed yet on the messages asked for; try again later.",
    "The message is too old for this.",
    "The message is not a voice message.",
    "The voice message is too long.",
    "The request was to run after another one, and that one failed.",
    "The server cluster that the request leads to is not valid. More than the name is not known.",
    "The queue inside Telegram is too long; try again later.",
    "There are too many items for one album.",
    "The name is not valid.",
    "The request lacks the action that it needs, such as suggest or save of photos.uploadContactProfilePhoto.",
    "Telegram could not load a chat that the request needs.",
    "Telegram could not load a document that the request needs.",
    "Telegram could not load a user that the request needs.",
    "The request has to be sent to another data centre, which the number names.",
    "The new salt is not valid.",
    "The new password settings are missing or have nothing in them.",
    "The new password settings are not valid.",
    "The offset for the next results is not valid, for example too long.",
    "Only the general topic can be hidden.",
    "The account may not do this.",
    "The account does not meet the conditions.",
    "The account has not joined.",
    "Nothing has to be paid.",
    "The offset is not valid; for file parts it must be a multiple of the block size.",
    "The chat that the offset names is not valid.",
    "Too many options were chosen.",
    "The option is not valid.",
    "The order is not valid, for example because it does not list the same items.",
    "The short name of the sticker set is not valid.",
    "The short name of the sticker set is taken.",
    "The title of the sticker set is not valid.",
    "The type of the sticker set is not valid, for example because its stickers are of another type.",
    "The channel whose direct messages are meant is not valid.",
    "The chat has too few members for this.",
    "Telegram could not reach the participant of the call; try again later.",
    "The user is not a valid member for this.",
    "The participant has not joined the call.",
    "The client of the other user is too old for the call.",
    "The login with a passkey has to be started again from its first step.",
    "The passkey is not known to Telegram.",
    "The passkey was made for another origin.",
    "The account has no password.",
    "The password is wrong.",
    "The account has no password; set one up first.",
    "The recovery code has expired.",
    "The account has no recovery email address, so the password cannot be recovered.",
    "The account must have a password for this.",
    "The password was set too recently. Wait that many seconds before the request is repeated.",
    "The payment credentials are not valid.",
    "The payment provider is not valid.",
    "A payment is required.",
    "A payment would be needed, and this way of sending does not support it.",
    "No chats were given.",
    "The account has done too much of this to too many others, and is limited for a while.",
    "The chat has no messages.",
    "The chat or user given is not valid, or cannot be used here.",
    "The call cannot be used on this kind of chat.",
    "The chat types that a button of the keyboard allows are not valid.",
    "The pts is missing.",
    "The pts is not valid.",
    "Telegram's servers are behind with the updates of this channel; try again later.",
    "The login code is missing.",
    "The login code has expired; ask for a new one.",
    "The phone_code_hash is missing.",
    "The login code is wrong.",
    "The phone_code_hash has expired.",
    "The phone number belongs to another data centre; repeat the request at the one that the number names.",
    "No account belongs to the phone number.",
    "Accounts cannot be created with this client; use an official one first.",
    "The phone number is banned from Telegram.",
    "Too many codes were asked for with this phone number.",
    "The phone number is not valid.",
    "The phone number belongs to an account already.",
    "No account belongs to the phone number yet.",
    "There were too many attempts to log in; try again later.",
    "The phone number is protected by a password.",
    "The content type of the photo is not valid.",
    "The address of the photo is missing.",
    "Telegram could not create the photo; try again later.",
    "The photo to crop is missing.",
    "The photo is too small.",
    "The file name extension of the photo is not one that is allowed.",
    "The file of the photo is missing.",
    "The identifier of the photo is not valid.",
    "The photo is not valid.",
    "The width or height of the photo is not valid.",
    "Telegram could not save the photo; upload it again.",
    "The address of the thumbnail is missing.",
    "The address of the thumbnail is not valid.",
    "Too many chats are pinned.",
    "Too many items are pinned.",
    "The pinned topics are the same as before.",
    "The account may not pin messages here.",
    "The platform is not valid.",
    "The answers of the poll are not valid: there are too few or too many.",
    "An answer of the poll is not valid.",
    "The poll is not open to users from this country.",
    "The poll is open only to certain members of the chat.",
    "Two answers of the poll have the same option bytes.",
    "The option bytes of an answer of the poll are not valid.",
    "The question of the poll is not valid, for example empty or too long.",
    "The poll is not supported by this client.",
    "The account has to vote before it may see the votes.",
    "The request was postponed and took too long; try again later.",
    "The seller did not confirm the order before the payment.",
    "Telegram Premium is needed for this.",
    "Telegram Premium cannot be bought at the moment.",
    "The payment for the gift code was refunded.",
    "The purpose of the payment is not valid.",
    "Telegram Premium is active already; the number is the end of the subscription in Unix time.",
    "Another import into this chat is running. Wait that many minutes before the request is repeated.",
    "The chat or the price of its subscription is not valid for a paid invite link.",
    "The privacy key is not valid.",
    "The user accepts messages only from contacts and from accounts with Telegram Premium.",
    "The privacy rules name too many users or chats.",
    "The privacy rule is not valid.",
    "The request led to no change that pts counts; the server cannot go on with it.",
    "A public broadcast channel is needed.",
    "The channel has to be public for this.",
    "The public key is not valid.",
    "A public key is required.",
    "The purpose of the payment is not valid.",
    "The identifier of the query is missing.",
    "The identifier of the query is not valid, or the query is too old.",
    "The search text is too short.",
    "Bots cannot use quick replies.",
    "There are as many quick replies as may be.",
    "The correct answer of the quiz is missing.",
    "The quiz has no correct answer.",
    "The quiz has too many correct answers.",
    "The correct answer of the quiz is not valid.",
    "The quiz cannot allow several answers.",
    "The quoted text does not occur in the message that is replied to.",
    "The participant may not raise a hand.",
    "The random_id was used before; make a new one for each message.",
    "The random_id is missing.",
    "The random_id is too old.",
    "The random_id is not valid; for several messages there must be one for each.",
    "The number of random bytes asked for is not valid.",
    "The ranges of messages are not valid.",
    "The title of the member is not valid.",
    "The number of reactions is not valid.",
    "There are more reactions on the message than the account may add, or more kinds than the chat allows.",
    "The reaction is missing.",
    "The reaction is not valid or not allowed in this chat.",
    "The client has to pass a reCAPTCHA check and repeat the request with the result; the text names the action and \
    the key.",
    "The receipt is missing.",
    "No reflector server is available for the call.",
    "Telegram could not make an identifier for the registration; try again later.",
    "The keyboard of an invoice must have a buy button first.",
    "The keyboard of a game must have a game button first.",
    "The keyboard is not valid.",
    "The keyboard is too long.",
    "The quick reply has as many messages as it may.",
    "The message to reply to is not valid.",
    "What the message replies to is not valid.",
    "The conversation of the channel's direct messages that is replied to is not valid.",
    "The user that is replied to is not valid.",
    "The message with the request has expired.",
    "The token of the request is not valid.",
    "The resale price is too low.",
    "The resale price is too high.",
    "No reset of the password was asked for.",
    "There are too many results.",
    "Two results have the same identifier.",
    "The identifier of the result is missing.",
    "The identifier of the result is not valid.",
    "The type of the result is not valid.",
    "A vote in this poll cannot be changed.",
    "Rich messages are not supported here.",
    "The rights are the same as before.",
    "The account may not grant one of the rights.",
    "The notification sound is not valid.",
    "The content type of the notification sound is not valid.",
    "An internal call at Telegram failed; try again later.",
    "An internal connection at Telegram failed; try again later.",
    "An internal error of Telegram; try again later.",
    "An internal error of Telegram; try again later.",
    "The data could not be decrypted with the RSA key.",
    "Conversations inside this chat are not supported.",
    "The identifier of the saved gift is missing.",
    "The conversation given is not valid.",
    "Bots cannot schedule messages.",
    "The date to send at is not valid.",
    "The date to send at is too far in the future.",
    "The user hides the online status, so a message cannot be scheduled for when the user comes online.",
    "The chat has as many scheduled messages as may be.",
    "The score is not valid.",
    "The search text is missing.",
    "A search text and an invite link cannot be combined.",
    "The number of seconds is not one that is allowed.",
    "The secret of Telegram Passport is required.",
    "A business bot cannot delete messages for one side only; delete them for everyone.",
    "The account cannot send under this identity here.",
    "There is no other way left to send a code to this phone number.",
    "The media cannot be sent.",
    "The game in the inline result is not valid.",
    "The media in the inline result is not valid.",
    "The type of message in the inline result is not valid.",
    "The account may not change the setting for sensitive content.",
    "The session has expired; log in again.",
    "The account has a password; complete the login with auth.checkPassword.",
    "The session was ended by the user, from another client or by logging out everywhere; log in again.",
    "The session is too new for this. Wait that many seconds before the request is repeated.",
    "The settings are not valid.",
    "The SHA-256 hash is not valid.",
    "The quick reply shortcut is not valid.",
    "Telegram could not reserve the short name.",
    "The short name is not valid.",
    "The short name is taken.",
    "Telegram could not complete the login; try again later.",
    "No boost slots were given.",
    "In slow mode, several messages cannot be sent at once.",
    "The chat is in slow mode. Wait that many seconds before the next message.",
    "The code of the link is not valid.",
    "The identifier of the SMS job is not valid.",
    "Telegram could not create a code for the SMS; try again later.",
    "The media of the quiz explanation is missing.",
    "The media of the quiz explanation has a type that is not allowed.",
    "The value A of the password proof is not valid.",
    "The srp_id of the password proof is not valid or out of date; call account.getPassword again.",
    "The password was changed in the meantime; call account.getPassword again.",
    "The gift was burned already.",
    "The gift was converted to Telegram Stars already.",
    "The gift was refunded already.",
    "The gift was transferred already.",
    "The gift was upgraded already.",
    "An attribute of the gift is not valid.",
    "Bots cannot convert this gift.",
    "The gift is too old to be converted to Telegram Stars.",
    "The gift is being exported.",
    "The gift cannot be exported.",
    "The gift is not valid.",
    "The message with the gift, or on it, is not valid.",
    "There is no such gift.",
    "The gift belongs to somebody else.",
    "The gift is not a unique one.",
    "The gift is not valid.",
    "The offer for the gift is not valid.",
    "Offers for this gift are not allowed.",
    "The owner of the gift is not valid.",
    "The receiver or owner of the gift is not valid.",
    "The gift cannot be resold for this currency.",
    "The gift cannot be resold.",
    "The gift cannot be resold yet. Wait that many seconds.",
    "The code of the gift is not valid.",
    "The gift cannot be transferred yet. Wait that many seconds.",
    "The gift cannot be upgraded.",
    "The gift is sold out.",
    "The account has bought as many of this gift as one user may.",
    "The affiliate programme is about to end already and cannot be changed.",
    "The referral link has expired.",
    "The referral link was revoked.",
    "The affiliate programme is too short.",
    "The commission, in thousandths, is not valid.",
    "The commission, in thousandths, is too low.",
    "The amount of Telegram Stars is not valid.",
    "The amount differs from that of the payment form; ask for the form again.",
    "The invoice in Telegram Stars is not valid.",
    "A payment in Telegram Stars is required, for example to join by a paid link.",
    "The start parameter is missing.",
    "The start parameter is not valid.",
    "The start parameter is too long.",
    "The statistics are kept at another data centre; repeat the request at the one that the number names.",
    "The sticker set has as many stickers as it may.",
    "The sticker set is not valid.",
    "The sticker set is the same as before.",
    "An anonymous administrator cannot set the sticker set of the group.",
    "No stickers were given.",
    "There are too many stickers.",
    "The document of the sticker is not valid.",
    "The emoji of the sticker is not valid.",
    "The file of the sticker is not valid.",
    "The width or height of the animated sticker is not valid.",
    "The identifier of the sticker is not valid.",
    "The sticker is not valid.",
    "The content type of the sticker is not valid.",
    "The width or height of the PNG sticker is not valid.",
    "The sticker is not a PNG file.",
    "The animated sticker must be sent as a document.",
    "The animated sticker is not a TGS file.",
    "The thumbnail of the sticker set is not a PNG file.",
    "The thumbnail of the sticker set is not a TGS file.",
    "The video sticker is too big.",
    "The video sticker must be sent as a document.",
    "The video sticker is not a WebM file.",
    "The check of the storage at Telegram failed; try again later.",
    "Telegram could not choose a place for the file; try again later.",
    "The request lacks the key of a storage.",
    "A fault of the server: a value that it stores has the wrong type. Try again later.",
    "The account or chat has never posted a story.",
    "The account or chat has as many stories as it may.",
    "The identifier of the story is missing.",
    "The identifier of the story is not valid.",
    "A live story is running already; the number is its identifier.",
    "The story is the same as before.",
    "The lifetime of the story is not one that is allowed.",
    "The request needs a public story, and there is none.",
    "Too many stories were posted. The number says when the next one may be posted.",
    "The monthly limit of stories is reached. The number says when the next one may be posted.",
    "The weekly limit of stories is reached. The number says when the next one may be posted.",
    "An invoice for a subscription cannot be sent as a message; export a link with payments.exportInvoice.",
    "The identifier of the subscription is not valid.",
    "The subscription is the same as before.",
    "The period of the subscription is not one that is allowed.",
    "The price of the suggested post is not valid.",
    "A post cannot be suggested in this chat; it must be the direct messages of a channel.",
    "The text of the button that switches to a private chat is missing.",
    "The address of the button that opens a mini app is not valid.",
    "The export of the account's data cannot start yet. Wait that many seconds, or confirm it in another client.",
    "The data export that the request belongs to is not valid.",
    "The call works only within a data export; start one with account.initTakeoutSession.",
    "The reset of the login email address was asked for already.",
    "The temporary authorisation key is bound already.",
    "The request was not sent with a temporary authorisation key.",
    "The address of the terms is not valid.",
    "A text draft cannot be sent to this chat.",
    "The file of the theme is not valid.",
    "The format of the theme is not valid.",
    "The theme is not valid.",
    "The content type of the theme is not valid.",
    "The parameters of the theme are not valid.",
    "The short name of the theme is not valid.",
    "The title of the theme is not valid.",
    "The request took too long inside Telegram; try again later.",
    "The time zone is not valid.",
    "The title is not valid.",
    "Temporary passwords are switched off.",
    "The temporary password is not valid, for example expired.",
    "The checklist has no items.",
    "The checklist has too many items.",
    "Two items of the checklist have the same identifier.",
    "The checklist is the same as before.",
    "The token is missing.",
    "The token is not valid.",
    "The secret of the token is not valid.",
    "The type of the token is not valid.",
    "No topics were given.",
    "The topic is closed.",
    "A topic has to be closed or reopened in a request of its own.",
    "The topic was deleted.",
    "A topic has to be hidden or shown in a request of its own.",
    "The identifier of the topic is not valid.",
    "The topic is the same as before.",
    "The title of the topic is missing.",
    "The receiver is not valid.",
    "The language to translate to is not valid.",
    "The identifier of the transaction is not valid.",
    "The voice message could not be turned into text.",
    "The translation failed; try again later.",
    "The quota of translations is used up; try again later.",
    "Translations are switched off.",
    "Translations are switched off.",
    "The translation took too long; try again later.",
    "The number of days is not valid.",
    "This kind of media cannot have a lifetime.",
    "The lifetime of messages is not one that is allowed.",
    "No types were given.",
    "The constructor is not valid for the type that is expected.",
    "Telegram does not say what went wrong.",
    "The method is not known to the server.",
    "This is not supported.",
    "The end date is not valid.",
    "The client is too old to log in and has to be updated to a later layer.",
    "Telegram has no place for the upload; try again later.",
    "The address has expired.",
    "The address is not valid.",
    "The limit of uses is not valid.",
    "Too many usernames are active.",
    "The username is not valid.",
    "The username is the same as before.",
    "No user, group or channel has the username.",
    "The username is taken.",
    "The username is for sale on the Fragment website.",
    "The username lacks the ending that is required.",
    "The profile photo must be visible to everybody before the location can be shared.",
    "A profile photo is required before the location can be shared.",
    "There are too few users, for example for a new group.",
    "There are too many users: the chat is full.",
    "The user is an administrator whom this account may not change.",
    "The user was invited already.",
    "The user is a member already.",
    "The account is banned from sending messages in channels and supergroups.",
    "The user is blocked.",
    "Bots can be in a channel only as administrators.",
    "The call is for bots, or the bot given is not valid.",
    "The call can be made by bots only.",
    "Messages between bots are switched off.",
    "The user is a member of as many channels and supergroups as possible.",
    "The user is the owner of the channel, who cannot leave it or be changed in this way.",
    "The account was deleted.",
    "The account was banned.",
    "The account of the user was deleted.",
    "The user does not accept gifts of this kind.",
    "Gifts are not available for this user.",
    "The user handle does not match.",
    "The user given is not valid.",
    "The user is not valid.",
    "The user has blocked this account.",
    "A bot cannot send messages to another bot.",
    "The user was removed from the chat.",
    "The account belongs to another data centre; repeat the request at the one that the number names.",
    "The user is not a mutual contact of the account.",
    "The user is not a member of the chat.",
    "The user has not given the bot the permission for this.",
    "The privacy settings of the user do not allow this.",
    "The user has no username, which is needed for a link.",
    "The account is limited because of spam reports and cannot do this.",
    "The user lacks the rights for this.",
    "The volume of the participant is not valid.",
    "The identifier of the venue is not valid.",
    "The content type of the video is not valid.",
    "The duration of the video is not valid.",
    "The file of the video is not valid.",
    "The video cannot be paused by this account.",
    "The video cannot be stopped by this account.",
    "The title of the video is missing.",
    "The privacy settings of the user do not allow voice or round video messages.",
    "Telegram could not find where the file is stored.",
    "An internal error of Telegram's storage; try again later.",
    "The file of the wallpaper is not valid.",
    "The wallpaper is not valid.",
    "The content type of the wallpaper is not valid.",
    "There is no such wallpaper.",
    "Telegram could not use the web page at the address that was given.",
    "The identifier of the mini app's request is not valid.",
    "The web login token has expired.",
    "The web document is not valid.",
    "The content type of the web document is not valid.",
    "The web document is too big.",
    "The address of the web document is missing.",
    "The address of the web document is not valid.",
    "Telegram could not load the web page.",
    "The web page has no media that can be used.",
    "There is no preview for the web page.",
    "The address of the web page is not valid.",
    "The authentication secret for web push is not valid.",
    "The key for web push is not valid.",
    "The token for web push is not valid.",
    "Telegram is too busy; try again later.",
    "Telegram could not make an identifier for the wallpaper; try again later.",
    "The privacy settings of this account rule it out: what it hides from others it cannot see of them.",
    "This account has blocked the user.",
];
