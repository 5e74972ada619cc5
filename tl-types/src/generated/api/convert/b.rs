// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::BotApp {
    /// The value, if it is [`Self::BotApp`].
    #[must_use]
    #[inline]
    pub fn as_bot_app(&self) -> Option<&types::BotApp> {
        match self {
            Self::BotApp(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotApp`].
    #[must_use]
    #[inline]
    pub fn into_bot_app(self) -> Option<types::BotApp> {
        match self {
            Self::BotApp(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BotApp> for types::BotApp {
    /// The value itself, which is another variant.
    type Error = enums::BotApp;

    #[inline]
    fn try_from(value: enums::BotApp) -> Result<Self, enums::BotApp> {
        match value {
            enums::BotApp::BotApp(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::BotMenuButton {
    /// The value, if it is [`Self::BotMenuButton`].
    #[must_use]
    #[inline]
    pub fn as_bot_menu_button(&self) -> Option<&types::BotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotMenuButton`].
    #[must_use]
    #[inline]
    pub fn into_bot_menu_button(self) -> Option<types::BotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BotMenuButton> for types::BotMenuButton {
    /// The value itself, which is another variant.
    type Error = enums::BotMenuButton;

    #[inline]
    fn try_from(value: enums::BotMenuButton) -> Result<Self, enums::BotMenuButton> {
        match value {
            enums::BotMenuButton::BotMenuButton(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ButtonType {
    /// The value, if it is [`Self::RequestPoll`].
    #[must_use]
    #[inline]
    pub fn as_request_poll(&self) -> Option<&types::ButtonTypeRequestPoll> {
        match self {
            Self::RequestPoll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestPoll`].
    #[must_use]
    #[inline]
    pub fn into_request_poll(self) -> Option<types::ButtonTypeRequestPoll> {
        match self {
            Self::RequestPoll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestPeer`].
    #[must_use]
    #[inline]
    pub fn as_request_peer(&self) -> Option<&types::ButtonTypeRequestPeer> {
        match self {
            Self::RequestPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestPeer`].
    #[must_use]
    #[inline]
    pub fn into_request_peer(self) -> Option<types::ButtonTypeRequestPeer> {
        match self {
            Self::RequestPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputButtonTypeRequestPeer`].
    #[must_use]
    #[inline]
    pub fn as_input_button_type_request_peer(
        &self,
    ) -> Option<&types::InputButtonTypeRequestPeer> {
        match self {
            Self::InputButtonTypeRequestPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputButtonTypeRequestPeer`].
    #[must_use]
    #[inline]
    pub fn into_input_button_type_request_peer(
        self,
    ) -> Option<types::InputButtonTypeRequestPeer> {
        match self {
            Self::InputButtonTypeRequestPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SimpleWebView`].
    #[must_use]
    #[inline]
    pub fn as_simple_web_view(&self) -> Option<&types::ButtonTypeSimpleWebView> {
        match self {
            Self::SimpleWebView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SimpleWebView`].
    #[must_use]
    #[inline]
    pub fn into_simple_web_view(self) -> Option<types::ButtonTypeSimpleWebView> {
        match self {
            Self::SimpleWebView(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ButtonType> for types::ButtonTypeRequestPoll {
    /// The value itself, which is another variant.
    type Error = enums::ButtonType;

    #[inline]
    fn try_from(value: enums::ButtonType) -> Result<Self, enums::ButtonType> {
        match value {
            enums::ButtonType::RequestPoll(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ButtonType> for types::ButtonTypeRequestPeer {
    /// The value itself, which is another variant.
    type Error = enums::ButtonType;

    #[inline]
    fn try_from(value: enums::ButtonType) -> Result<Self, enums::ButtonType> {
        match value {
            enums::ButtonType::RequestPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ButtonType> for types::InputButtonTypeRequestPeer {
    /// The value itself, which is another variant.
    type Error = enums::ButtonType;

    #[inline]
    fn try_from(value: enums::ButtonType) -> Result<Self, enums::ButtonType> {
        match value {
            enums::ButtonType::InputButtonTypeRequestPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ButtonType> for types::ButtonTypeSimpleWebView {
    /// The value itself, which is another variant.
    type Error = enums::ButtonType;

    #[inline]
    fn try_from(value: enums::ButtonType) -> Result<Self, enums::ButtonType> {
        match value {
            enums::ButtonType::SimpleWebView(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::BotInlineMessage {
    /// The value, if it is [`Self::MediaAuto`].
    #[must_use]
    #[inline]
    pub fn as_media_auto(&self) -> Option<&types::BotInlineMessageMediaAuto> {
        match self {
            Self::MediaAuto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaAuto`].
    #[must_use]
    #[inline]
    pub fn into_media_auto(self) -> Option<types::BotInlineMessageMediaAuto> {
        match self {
            Self::MediaAuto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn as_text(&self) -> Option<&types::BotInlineMessageText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn into_text(self) -> Option<types::BotInlineMessageText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaGeo`].
    #[must_use]
    #[inline]
    pub fn as_media_geo(&self) -> Option<&types::BotInlineMessageMediaGeo> {
        match self {
            Self::MediaGeo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaGeo`].
    #[must_use]
    #[inline]
    pub fn into_media_geo(self) -> Option<types::BotInlineMessageMediaGeo> {
        match self {
            Self::MediaGeo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaVenue`].
    #[must_use]
    #[inline]
    pub fn as_media_venue(&self) -> Option<&types::BotInlineMessageMediaVenue> {
        match self {
            Self::MediaVenue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaVenue`].
    #[must_use]
    #[inline]
    pub fn into_media_venue(self) -> Option<types::BotInlineMessageMediaVenue> {
        match self {
            Self::MediaVenue(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaContact`].
    #[must_use]
    #[inline]
    pub fn as_media_contact(&self) -> Option<&types::BotInlineMessageMediaContact> {
        match self {
            Self::MediaContact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaContact`].
    #[must_use]
    #[inline]
    pub fn into_media_contact(self) -> Option<types::BotInlineMessageMediaContact> {
        match self {
            Self::MediaContact(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaInvoice`].
    #[must_use]
    #[inline]
    pub fn as_media_invoice(&self) -> Option<&types::BotInlineMessageMediaInvoice> {
        match self {
            Self::MediaInvoice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaInvoice`].
    #[must_use]
    #[inline]
    pub fn into_media_invoice(self) -> Option<types::BotInlineMessageMediaInvoice> {
        match self {
            Self::MediaInvoice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaWebPage`].
    #[must_use]
    #[inline]
    pub fn as_media_web_page(&self) -> Option<&types::BotInlineMessageMediaWebPage> {
        match self {
            Self::MediaWebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaWebPage`].
    #[must_use]
    #[inline]
    pub fn into_media_web_page(self) -> Option<types::BotInlineMessageMediaWebPage> {
        match self {
            Self::MediaWebPage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RichMessage`].
    #[must_use]
    #[inline]
    pub fn as_rich_message(&self) -> Option<&types::BotInlineMessageRichMessage> {
        match self {
            Self::RichMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RichMessage`].
    #[must_use]
    #[inline]
    pub fn into_rich_message(self) -> Option<types::BotInlineMessageRichMessage> {
        match self {
            Self::RichMessage(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaAuto {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaAuto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageText {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::Text(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaGeo {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaGeo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaVenue {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaVenue(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaContact {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaContact(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaInvoice {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaInvoice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageMediaWebPage {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::MediaWebPage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineMessage> for types::BotInlineMessageRichMessage {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::BotInlineMessage,
    ) -> Result<Self, enums::BotInlineMessage> {
        match value {
            enums::BotInlineMessage::RichMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::BotInlineResult {
    /// The value, if it is [`Self::BotInlineResult`].
    #[must_use]
    #[inline]
    pub fn as_bot_inline_result(&self) -> Option<&types::BotInlineResult> {
        match self {
            Self::BotInlineResult(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineResult`].
    #[must_use]
    #[inline]
    pub fn into_bot_inline_result(self) -> Option<types::BotInlineResult> {
        match self {
            Self::BotInlineResult(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineMediaResult`].
    #[must_use]
    #[inline]
    pub fn as_bot_inline_media_result(&self) -> Option<&types::BotInlineMediaResult> {
        match self {
            Self::BotInlineMediaResult(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotInlineMediaResult`].
    #[must_use]
    #[inline]
    pub fn into_bot_inline_media_result(self) -> Option<types::BotInlineMediaResult> {
        match self {
            Self::BotInlineMediaResult(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BotInlineResult> for types::BotInlineResult {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineResult;

    #[inline]
    fn try_from(value: enums::BotInlineResult) -> Result<Self, enums::BotInlineResult> {
        match value {
            enums::BotInlineResult::BotInlineResult(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotInlineResult> for types::BotInlineMediaResult {
    /// The value itself, which is another variant.
    type Error = enums::BotInlineResult;

    #[inline]
    fn try_from(value: enums::BotInlineResult) -> Result<Self, enums::BotInlineResult> {
        match value {
            enums::BotInlineResult::BotInlineMediaResult(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::BotCommandScope {
    /// The value, if it is [`Self::Peer`].
    #[must_use]
    #[inline]
    pub fn as_peer(&self) -> Option<&types::BotCommandScopePeer> {
        match self {
            Self::Peer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Peer`].
    #[must_use]
    #[inline]
    pub fn into_peer(self) -> Option<types::BotCommandScopePeer> {
        match self {
            Self::Peer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerAdmins`].
    #[must_use]
    #[inline]
    pub fn as_peer_admins(&self) -> Option<&types::BotCommandScopePeerAdmins> {
        match self {
            Self::PeerAdmins(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerAdmins`].
    #[must_use]
    #[inline]
    pub fn into_peer_admins(self) -> Option<types::BotCommandScopePeerAdmins> {
        match self {
            Self::PeerAdmins(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerUser`].
    #[must_use]
    #[inline]
    pub fn as_peer_user(&self) -> Option<&types::BotCommandScopePeerUser> {
        match self {
            Self::PeerUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerUser`].
    #[must_use]
    #[inline]
    pub fn into_peer_user(self) -> Option<types::BotCommandScopePeerUser> {
        match self {
            Self::PeerUser(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BotCommandScope> for types::BotCommandScopePeer {
    /// The value itself, which is another variant.
    type Error = enums::BotCommandScope;

    #[inline]
    fn try_from(value: enums::BotCommandScope) -> Result<Self, enums::BotCommandScope> {
        match value {
            enums::BotCommandScope::Peer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotCommandScope> for types::BotCommandScopePeerAdmins {
    /// The value itself, which is another variant.
    type Error = enums::BotCommandScope;

    #[inline]
    fn try_from(value: enums::BotCommandScope) -> Result<Self, enums::BotCommandScope> {
        match value {
            enums::BotCommandScope::PeerAdmins(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BotCommandScope> for types::BotCommandScopePeerUser {
    /// The value itself, which is another variant.
    type Error = enums::BotCommandScope;

    #[inline]
    fn try_from(value: enums::BotCommandScope) -> Result<Self, enums::BotCommandScope> {
        match value {
            enums::BotCommandScope::PeerUser(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::BusinessAwayMessageSchedule {
    /// The value, if it is [`Self::Custom`].
    #[must_use]
    #[inline]
    pub fn as_custom(&self) -> Option<&types::BusinessAwayMessageScheduleCustom> {
        match self {
            Self::Custom(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Custom`].
    #[must_use]
    #[inline]
    pub fn into_custom(self) -> Option<types::BusinessAwayMessageScheduleCustom> {
        match self {
            Self::Custom(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BusinessAwayMessageSchedule>
for types::BusinessAwayMessageScheduleCustom {
    /// The value itself, which is another variant.
    type Error = enums::BusinessAwayMessageSchedule;

    #[inline]
    fn try_from(
        value: enums::BusinessAwayMessageSchedule,
    ) -> Result<Self, enums::BusinessAwayMessageSchedule> {
        match value {
            enums::BusinessAwayMessageSchedule::Custom(value) => Ok(value),
            other => Err(other),
        }
    }
}
