// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `account`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The wallpapers that the user can choose from, or a notice that they did not change.
///
/// Returned by [`account.getWallPapers`](functions::account::GetWallPapers).
///
/// [Official page](https://core.telegram.org/type/account.WallPapers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WallPapers {
    /// The wallpapers are the same as those that the client has.
    ///
    /// Since layer 95 or earlier.
    ///
    /// `account.wallPapersNotModified#1c199183 = account.WallPapers;`
    NotModified,
    /// The wallpapers that the user can choose from: those of Telegram and those that the user saved.
    WallPapers(types::account::WallPapers),
}

impl WallPapers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x1c199183;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x1c199183,
            Self::WallPapers(_) => 0xcdc3858c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.wallPapersNotModified",
            Self::WallPapers(_) => "account.wallPapers",
        }
    }
}

impl wire::Wire for WallPapers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.WallPapers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x1c199183),
            Self::WallPapers(value) => value.write_bare(w.id(0xcdc3858c)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1c199183 => Self::NotModified,
            0xcdc3858c => Self::WallPapers(types::account::WallPapers::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::WallPapers> for WallPapers {
    #[inline]
    fn from(value: types::account::WallPapers) -> Self {
        Self::WallPapers(value)
    }
}

/// Themes for the app or for chats, or a notice that they did not change.
///
/// Returned by [`account.getThemes`](functions::account::GetThemes),
/// [`account.getChatThemes`](functions::account::GetChatThemes).
///
/// [Official page](https://core.telegram.org/type/account.Themes)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum Themes {
    /// The themes are the same as those that the client has.
    ///
    /// Since layer 105.
    ///
    /// `account.themesNotModified#f41eb622 = account.Themes;`
    NotModified,
    /// Themes: those that the user saved, or those for chats, by the method that was called.
    Themes(types::account::Themes),
}

impl Themes {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xf41eb622;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xf41eb622,
            Self::Themes(_) => 0x9a3d8c6d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.themesNotModified",
            Self::Themes(_) => "account.themes",
        }
    }
}

impl wire::Wire for Themes {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.Themes",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xf41eb622),
            Self::Themes(value) => value.write_bare(w.id(0x9a3d8c6d)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf41eb622 => Self::NotModified,
            0x9a3d8c6d => Self::Themes(types::account::Themes::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::Themes> for Themes {
    #[inline]
    fn from(value: types::account::Themes) -> Self {
        Self::Themes(value)
    }
}

/// What came of the wish to reset a forgotten password: done, begun with a waiting period, or refused for now.
///
/// Returned by [`account.resetPassword`](functions::account::ResetPassword).
///
/// [Official page](https://core.telegram.org/type/account.ResetPasswordResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ResetPasswordResult {
    /// The password cannot be reset yet, because an earlier reset was cancelled not long ago.
    ResetPasswordFailedWait(types::account::ResetPasswordFailedWait),
    /// The reset of the password has begun.
    ResetPasswordRequestedWait(types::account::ResetPasswordRequestedWait),
    /// The password was removed; the account has none now.
    ///
    /// Since layer 131 or earlier.
    ///
    /// `account.resetPasswordOk#e926d63e = account.ResetPasswordResult;`
    ResetPasswordOk,
}

impl ResetPasswordResult {
    /// The constructor id of [`Self::ResetPasswordOk`].
    pub const RESET_PASSWORD_OK_ID: u32 = 0xe926d63e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ResetPasswordFailedWait(_) => 0xe3779861,
            Self::ResetPasswordRequestedWait(_) => 0xe9effc7d,
            Self::ResetPasswordOk => 0xe926d63e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ResetPasswordFailedWait(_) => "account.resetPasswordFailedWait",
            Self::ResetPasswordRequestedWait(_) => "account.resetPasswordRequestedWait",
            Self::ResetPasswordOk => "account.resetPasswordOk",
        }
    }
}

impl wire::Wire for ResetPasswordResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.ResetPasswordResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ResetPasswordFailedWait(value) => value.write_bare(w.id(0xe3779861)),
            Self::ResetPasswordRequestedWait(value) => value.write_bare(w.id(0xe9effc7d)),
            Self::ResetPasswordOk => w.id(0xe926d63e),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe3779861 => {
                Self::ResetPasswordFailedWait(
                    types::account::ResetPasswordFailedWait::read_bare(cursor),
                )
            }
            0xe9effc7d => {
                Self::ResetPasswordRequestedWait(
                    types::account::ResetPasswordRequestedWait::read_bare(cursor),
                )
            }
            0xe926d63e => Self::ResetPasswordOk,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ResetPasswordOk
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::ResetPasswordFailedWait> for ResetPasswordResult {
    #[inline]
    fn from(value: types::account::ResetPasswordFailedWait) -> Self {
        Self::ResetPasswordFailedWait(value)
    }
}

impl From<types::account::ResetPasswordRequestedWait> for ResetPasswordResult {
    #[inline]
    fn from(value: types::account::ResetPasswordRequestedWait) -> Self {
        Self::ResetPasswordRequestedWait(value)
    }
}

/// Themes for chats that come from collectible gifts, or a notice that they did not change.
///
/// Returned by [`account.getUniqueGiftChatThemes`](functions::account::GetUniqueGiftChatThemes).
///
/// [Official page](https://core.telegram.org/type/account.ChatThemes)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ChatThemes {
    /// The chat themes are the same as those that the client has.
    ///
    /// Since layer 133 or earlier; not in the known layers 134–213.
    ///
    /// `account.chatThemesNotModified#e011e1c4 = account.ChatThemes;`
    NotModified,
    /// One part of the themes for chats that come from collectible gifts of the user.
    ChatThemes(types::account::ChatThemes),
}

impl ChatThemes {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xe011e1c4;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xe011e1c4,
            Self::ChatThemes(_) => 0xbe098173,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.chatThemesNotModified",
            Self::ChatThemes(_) => "account.chatThemes",
        }
    }
}

impl wire::Wire for ChatThemes {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.ChatThemes",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xe011e1c4),
            Self::ChatThemes(value) => value.write_bare(w.id(0xbe098173)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe011e1c4 => Self::NotModified,
            0xbe098173 => Self::ChatThemes(types::account::ChatThemes::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::ChatThemes> for ChatThemes {
    #[inline]
    fn from(value: types::account::ChatThemes) -> Self {
        Self::ChatThemes(value)
    }
}

/// The notification sounds that the user saved, or a notice that they did not change.
///
/// Returned by [`account.getSavedRingtones`](functions::account::GetSavedRingtones).
///
/// [Official page](https://core.telegram.org/type/account.SavedRingtones)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedRingtones {
    /// The saved notification sounds are the same as those that the client has.
    ///
    /// Since layer 140.
    ///
    /// `account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones;`
    NotModified,
    /// The notification sounds that the user saved.
    SavedRingtones(types::account::SavedRingtones),
}

impl SavedRingtones {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xfbf6e8b1;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xfbf6e8b1,
            Self::SavedRingtones(_) => 0xc1e92cc5,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.savedRingtonesNotModified",
            Self::SavedRingtones(_) => "account.savedRingtones",
        }
    }
}

impl wire::Wire for SavedRingtones {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.SavedRingtones",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xfbf6e8b1),
            Self::SavedRingtones(value) => value.write_bare(w.id(0xc1e92cc5)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfbf6e8b1 => Self::NotModified,
            0xc1e92cc5 => {
                Self::SavedRingtones(types::account::SavedRingtones::read_bare(cursor))
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

impl From<types::account::SavedRingtones> for SavedRingtones {
    #[inline]
    fn from(value: types::account::SavedRingtones) -> Self {
        Self::SavedRingtones(value)
    }
}

/// The outcome of saving a notification sound, which tells whether the server had to convert it.
///
/// Returned by [`account.saveRingtone`](functions::account::SaveRingtone).
///
/// [Official page](https://core.telegram.org/type/account.SavedRingtone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum SavedRingtone {
    /// The notification sound was saved or removed as it is.
    ///
    /// Since layer 140.
    ///
    /// `account.savedRingtone#b7263f6d = account.SavedRingtone;`
    SavedRingtone,
    /// The notification sound was converted to MP3 and saved.
    Converted(types::account::SavedRingtoneConverted),
}

impl SavedRingtone {
    /// The constructor id of [`Self::SavedRingtone`].
    pub const SAVED_RINGTONE_ID: u32 = 0xb7263f6d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SavedRingtone => 0xb7263f6d,
            Self::Converted(_) => 0x1f307eb7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SavedRingtone => "account.savedRingtone",
            Self::Converted(_) => "account.savedRingtoneConverted",
        }
    }
}

impl wire::Wire for SavedRingtone {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.SavedRingtone",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SavedRingtone => w.id(0xb7263f6d),
            Self::Converted(value) => value.write_bare(w.id(0x1f307eb7)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb7263f6d => Self::SavedRingtone,
            0x1f307eb7 => {
                Self::Converted(
                    types::account::SavedRingtoneConverted::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SavedRingtone
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::SavedRingtoneConverted> for SavedRingtone {
    #[inline]
    fn from(value: types::account::SavedRingtoneConverted) -> Self {
        Self::Converted(value)
    }
}

/// Emoji statuses to offer to the user, or a notice that they did not change.
///
/// Returned by [`account.getDefaultEmojiStatuses`](functions::account::GetDefaultEmojiStatuses),
/// [`account.getRecentEmojiStatuses`](functions::account::GetRecentEmojiStatuses),
/// [`account.getChannelDefaultEmojiStatuses`](functions::account::GetChannelDefaultEmojiStatuses),
/// [`account.getCollectibleEmojiStatuses`](functions::account::GetCollectibleEmojiStatuses).
///
/// [Official page](https://core.telegram.org/type/account.EmojiStatuses)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiStatuses {
    /// The emoji statuses are the same as those that the client has.
    ///
    /// Since layer 145.
    ///
    /// `account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses;`
    NotModified,
    /// Emoji statuses to offer to the user: suggested, recent or collectible ones, by the method that was called.
    EmojiStatuses(types::account::EmojiStatuses),
}

impl EmojiStatuses {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xd08ce645;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xd08ce645,
            Self::EmojiStatuses(_) => 0x90c467d1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.emojiStatusesNotModified",
            Self::EmojiStatuses(_) => "account.emojiStatuses",
        }
    }
}

impl wire::Wire for EmojiStatuses {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.EmojiStatuses",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xd08ce645),
            Self::EmojiStatuses(value) => value.write_bare(w.id(0x90c467d1)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd08ce645 => Self::NotModified,
            0x90c467d1 => {
                Self::EmojiStatuses(types::account::EmojiStatuses::read_bare(cursor))
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

impl From<types::account::EmojiStatuses> for EmojiStatuses {
    #[inline]
    fn from(value: types::account::EmojiStatuses) -> Self {
        Self::EmojiStatuses(value)
    }
}

/// The outcome of confirming an email address; during a login a login code comes with it.
///
/// Returned by [`account.verifyEmail`](functions::account::VerifyEmail).
///
/// [Official page](https://core.telegram.org/type/account.EmailVerified)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmailVerified {
    /// The email address was confirmed.
    EmailVerified(types::account::EmailVerified),
    /// The email address was confirmed during a login, and a login code was sent to it.
    Login(types::account::EmailVerifiedLogin),
}

impl EmailVerified {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::EmailVerified(_) => 0x2b96cd1b,
            Self::Login(_) => 0xe1bb0d61,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::EmailVerified(_) => "account.emailVerified",
            Self::Login(_) => "account.emailVerifiedLogin",
        }
    }
}

impl wire::Wire for EmailVerified {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.EmailVerified",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::EmailVerified(value) => value.write_bare(w.id(0x2b96cd1b)),
            Self::Login(value) => value.write_bare(w.id(0xe1bb0d61)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2b96cd1b => {
                Self::EmailVerified(types::account::EmailVerified::read_bare(cursor))
            }
            0xe1bb0d61 => {
                Self::Login(types::account::EmailVerifiedLogin::read_bare(cursor))
            }
            _ => Self::EmailVerified(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::account::EmailVerified> for EmailVerified {
    #[inline]
    fn from(value: types::account::EmailVerified) -> Self {
        Self::EmailVerified(value)
    }
}

impl From<types::account::EmailVerifiedLogin> for EmailVerified {
    #[inline]
    fn from(value: types::account::EmailVerifiedLogin) -> Self {
        Self::Login(value)
    }
}

/// Which music the account shows on its profile, or a notice that it did not change.
///
/// Returned by [`account.getSavedMusicIds`](functions::account::GetSavedMusicIds).
///
/// [Official page](https://core.telegram.org/type/account.SavedMusicIds)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SavedMusicIds {
    /// The music on the account's profile is the same as that which the client has.
    ///
    /// Since layer 213.
    ///
    /// `account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds;`
    NotModified,
    /// All music on the account's profile, by identifier only.
    SavedMusicIds(types::account::SavedMusicIds),
}

impl SavedMusicIds {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x4fc81d6e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x4fc81d6e,
            Self::SavedMusicIds(_) => 0x998d6636,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.savedMusicIdsNotModified",
            Self::SavedMusicIds(_) => "account.savedMusicIds",
        }
    }
}

impl wire::Wire for SavedMusicIds {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.SavedMusicIds",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x4fc81d6e),
            Self::SavedMusicIds(value) => value.write_bare(w.id(0x998d6636)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4fc81d6e => Self::NotModified,
            0x998d6636 => {
                Self::SavedMusicIds(types::account::SavedMusicIds::read_bare(cursor))
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

impl From<types::account::SavedMusicIds> for SavedMusicIds {
    #[inline]
    fn from(value: types::account::SavedMusicIds) -> Self {
        Self::SavedMusicIds(value)
    }
}

/// How the client opens links, in its own browser or an outside one, or a notice that it did not change.
///
/// Returned by [`account.getWebBrowserSettings`](functions::account::GetWebBrowserSettings),
/// [`account.updateWebBrowserSettings`](functions::account::UpdateWebBrowserSettings),
/// [`account.deleteWebBrowserSettingsExceptions`](functions::account::DeleteWebBrowserSettingsExceptions).
///
/// [Official page](https://core.telegram.org/type/account.WebBrowserSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum WebBrowserSettings {
    /// The settings for opening links are the ones that the client has.
    ///
    /// Since layer 228 or earlier.
    ///
    /// `account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings;`
    NotModified,
    /// How the client opens links: in its own browser or an outside one, with exceptions for single websites.
    WebBrowserSettings(types::account::WebBrowserSettings),
}

impl WebBrowserSettings {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xc31c8f4e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xc31c8f4e,
            Self::WebBrowserSettings(_) => 0x79eb8cb3,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "account.webBrowserSettingsNotModified",
            Self::WebBrowserSettings(_) => "account.webBrowserSettings",
        }
    }
}

impl wire::Wire for WebBrowserSettings {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "account.WebBrowserSettings",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xc31c8f4e),
            Self::WebBrowserSettings(value) => value.write_bare(w.id(0x79eb8cb3)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc31c8f4e => Self::NotModified,
            0x79eb8cb3 => {
                Self::WebBrowserSettings(
                    types::account::WebBrowserSettings::read_bare(cursor),
                )
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

impl From<types::account::WebBrowserSettings> for WebBrowserSettings {
    #[inline]
    fn from(value: types::account::WebBrowserSettings) -> Self {
        Self::WebBrowserSettings(value)
    }
}
