// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `account`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// Who may see or do something that a privacy setting is about.
///
/// Returned by [`account.getPrivacy`](functions::account::GetPrivacy),
/// [`account.setPrivacy`](functions::account::SetPrivacy).
///
/// Since layer 46 or earlier; `chats` since 100 or earlier.
///
/// ```text
/// account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat>
///     users:Vector<User> = account.PrivacyRules;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.privacyRules)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PrivacyRules {
    /// The rules; the first one that fits a user decides.
    pub rules: Vec<enums::PrivacyRule>,
    /// The groups whose members rules refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that rules refers to.
    pub users: Vec<enums::User>,
}

impl PrivacyRules {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        rules: Vec<enums::PrivacyRule>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { rules, chats, users }
    }
}

impl wire::Wire for PrivacyRules {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.privacyRules",
        id: 0x50a04e45,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.rules);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            rules: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The sessions of the account, and after which time unused ones end.
///
/// Returned by [`account.getAuthorizations`](functions::account::GetAuthorizations).
///
/// Since layer 46 or earlier; `authorization_ttl_days` since 135.
///
/// ```text
/// account.authorizations#4bff8ea0 authorization_ttl_days:int
///     authorizations:Vector<Authorization> = account.Authorizations;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.authorizations)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Authorizations {
    /// After how many days without use a session ends by itself.
    pub authorization_ttl_days: i32,
    /// The sessions, with the one that made the call among them.
    pub authorizations: Vec<types::Authorization>,
}

impl Authorizations {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        authorization_ttl_days: i32,
        authorizations: Vec<types::Authorization>,
    ) -> Self {
        Self {
            authorization_ttl_days,
            authorizations,
        }
    }
}

impl wire::Wire for Authorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.authorizations",
        id: 0x4bff8ea0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.authorization_ttl_days);
        w.write(&self.authorizations);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorization_ttl_days: cursor.i32(),
            authorizations: cursor.read(),
        }
    }
}

/// The state of the password of the account, and what a proof of it needs.
///
/// Returned by [`account.getPassword`](functions::account::GetPassword).
///
/// Since layer 46 or earlier; `has_secure_values`, `new_secure_salt`, `secure_random` since 81 or earlier;
/// `has_recovery:flags.0?true` since 81 or earlier, `has_recovery:Bool` before; fields in another order since 81 or
/// earlier; `has_password`, `current_algo`, `srp_B`, `srp_id`, `new_algo`, `new_secure_algo` since 86 or earlier;
/// `current_salt`, `new_salt`, `new_secure_salt` until 82 or later; `hint:flags.3?string` since 86 or earlier,
/// `hint:string` before; `email_unconfirmed_pattern:flags.4?string` since 86 or earlier,
/// `email_unconfirmed_pattern:string` before; fields in another order since 86 or earlier; `pending_reset_date`
/// since 131 or earlier; `login_email_pattern` since 145.
///
/// ```text
/// account.password#957b50fb flags:# has_recovery:flags.0?true
///     has_secure_values:flags.1?true has_password:flags.2?true
///     current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long
///     hint:flags.3?string email_unconfirmed_pattern:flags.4?string
///     new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo
///     secure_random:bytes pending_reset_date:flags.5?int
///     login_email_pattern:flags.6?string = account.Password;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.password)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Password {
    /// If set, a recovery email address is set.
    pub has_recovery: bool,
    /// If set, the account has data in Telegram Passport.
    pub has_secure_values: bool,
    /// If set, the account has a password.
    ///
    /// On the wire together with `current_algo`, `srp_b`, `srp_id`, or not at all.
    pub has_password: bool,
    /// How the password is hashed.
    ///
    /// On the wire together with `has_password`, `srp_b`, `srp_id`, or not at all.
    pub current_algo: Option<enums::PasswordKdfAlgo>,
    /// The public value B of the SRP protocol.
    ///
    /// On the wire together with `has_password`, `current_algo`, `srp_id`, or not at all.
    pub srp_b: Option<Vec<u8>>,
    /// The identifier to send back with the proof.
    ///
    /// On the wire together with `has_password`, `current_algo`, `srp_b`, or not at all.
    pub srp_id: Option<i64>,
    /// The hint that the user chose.
    pub hint: Option<String>,
    /// The recovery email address that is not confirmed yet, with most of its characters hidden.
    pub email_unconfirmed_pattern: Option<String>,
    /// How a new password is to be hashed.
    pub new_algo: enums::PasswordKdfAlgo,
    /// How the secret of Telegram Passport is to be encrypted.
    pub new_secure_algo: enums::SecurePasswordKdfAlgo,
    /// Random bytes from the server, to mix into those of the client.
    pub secure_random: Vec<u8>,
    /// When a reset of the password that was asked for takes place, in Unix time.
    pub pending_reset_date: Option<i32>,
    /// The login email address, with most of its characters hidden.
    pub login_email_pattern: Option<String>,
}

impl Password {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        new_algo: impl Into<enums::PasswordKdfAlgo>,
        new_secure_algo: impl Into<enums::SecurePasswordKdfAlgo>,
        secure_random: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            has_recovery: false,
            has_secure_values: false,
            has_password: false,
            current_algo: None,
            srp_b: None,
            srp_id: None,
            hint: None,
            email_unconfirmed_pattern: None,
            new_algo: new_algo.into(),
            new_secure_algo: new_secure_algo.into(),
            secure_random: secure_random.into(),
            pending_reset_date: None,
            login_email_pattern: None,
        }
    }
}

impl wire::Wire for Password {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.password",
        id: 0x957b50fb,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.has_recovery)
                    .with(1, self.has_secure_values)
                    .with(2, self.current_algo.is_some()),
            );
        w.write_shared(flags.has(2), &self.current_algo);
        w.write_shared_or_zero(flags.has(2), &self.srp_b);
        w.write_shared_or_zero(flags.has(2), &self.srp_id);
        flags.set(3, w.write_optional(&self.hint));
        flags.set(4, w.write_optional(&self.email_unconfirmed_pattern));
        w.write(&self.new_algo);
        w.write(&self.new_secure_algo);
        w.bytes(&self.secure_random);
        flags.set(5, w.write_optional(&self.pending_reset_date));
        flags.set(6, w.write_optional(&self.login_email_pattern));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            has_recovery: flags.has(0),
            has_secure_values: flags.has(1),
            has_password: flags.has(2),
            current_algo: cursor.read_optional(flags.has(2)),
            srp_b: cursor.read_optional(flags.has(2)),
            srp_id: cursor.read_optional(flags.has(2)),
            hint: cursor.read_optional(flags.has(3)),
            email_unconfirmed_pattern: cursor.read_optional(flags.has(4)),
            new_algo: cursor.read(),
            new_secure_algo: cursor.read(),
            secure_random: cursor.bytes(),
            pending_reset_date: cursor.read_optional(flags.has(5)),
            login_email_pattern: cursor.read_optional(flags.has(6)),
        }
    }
}

/// Private settings of the account that only the password opens.
///
/// Returned by [`account.getPasswordSettings`](functions::account::GetPasswordSettings).
///
/// Since layer 46 or earlier; `secure_salt`, `secure_secret`, `secure_secret_id` since 81 or earlier;
/// `secure_settings` since 86 or earlier; `secure_salt`, `secure_secret`, `secure_secret_id` until 82 or later;
/// `email:flags.0?string` since 86 or earlier, `email:string` before.
///
/// ```text
/// account.passwordSettings#9a5c33e5 flags:# email:flags.0?string
///     secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.passwordSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasswordSettings {
    /// The recovery email address, if there is one.
    pub email: Option<String>,
    /// The encrypted secret of Telegram Passport, if the account uses it.
    pub secure_settings: Option<types::SecureSecretSettings>,
}

impl PasswordSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            email: None,
            secure_settings: None,
        }
    }
}

impl wire::Wire for PasswordSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.passwordSettings",
        id: 0x9a5c33e5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.email));
        flags.set(1, w.write_optional(&self.secure_settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            email: cursor.read_optional(flags.has(0)),
            secure_settings: cursor.read_optional(flags.has(1)),
        }
    }
}

/// New settings of the password.
///
/// Accepted by [`auth.recoverPassword`](functions::auth::RecoverPassword),
/// [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings).
///
/// Since layer 46 or earlier; id `86916deb` since 62 or earlier, `bcfc532c` before; `new_secure_salt`,
/// `new_secure_secret`, `new_secure_secret_id` since 81 or earlier; `new_algo`, `new_secure_settings` since 86 or
/// earlier; `new_salt`, `new_secure_salt`, `new_secure_secret`, `new_secure_secret_id` until 82 or later.
///
/// ```text
/// account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo
///     new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string
///     new_secure_settings:flags.2?SecureSecretSettings =
///     account.PasswordInputSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.passwordInputSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasswordInputSettings {
    /// How `new_password_hash` is computed.
    ///
    /// On the wire together with `new_password_hash`, `hint`, or not at all.
    pub new_algo: Option<enums::PasswordKdfAlgo>,
    /// The verifier of the new password; empty to remove the password.
    ///
    /// On the wire together with `new_algo`, `hint`, or not at all.
    pub new_password_hash: Option<Vec<u8>>,
    /// A hint for the user.
    ///
    /// On the wire together with `new_algo`, `new_password_hash`, or not at all.
    pub hint: Option<String>,
    /// The new recovery email address; empty to remove it.
    pub email: Option<String>,
    /// The new secret of Telegram Passport.
    pub new_secure_settings: Option<types::SecureSecretSettings>,
}

impl PasswordInputSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            new_algo: None,
            new_password_hash: None,
            hint: None,
            email: None,
            new_secure_settings: None,
        }
    }
}

impl wire::Wire for PasswordInputSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.passwordInputSettings",
        id: 0xc23727c9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.new_algo.is_some()));
        w.write_shared(flags.has(0), &self.new_algo);
        w.write_shared_or_zero(flags.has(0), &self.new_password_hash);
        w.write_shared_or_zero(flags.has(0), &self.hint);
        flags.set(1, w.write_optional(&self.email));
        flags.set(2, w.write_optional(&self.new_secure_settings));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            new_algo: cursor.read_optional(flags.has(0)),
            new_password_hash: cursor.read_optional(flags.has(0)),
            hint: cursor.read_optional(flags.has(0)),
            email: cursor.read_optional(flags.has(1)),
            new_secure_settings: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A password for payments that is valid for a short time, so that the user need not type the real one each time.
///
/// Returned by [`account.getTmpPassword`](functions::account::GetTmpPassword).
///
/// Since layer 65 or earlier.
///
/// ```text
/// account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int =
///     account.TmpPassword;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.tmpPassword)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TmpPassword {
    /// The temporary password, to pass in [`inputPaymentCredentialsSaved`](types::InputPaymentCredentialsSaved).
    pub tmp_password: Vec<u8>,
    /// When it becomes invalid, in Unix time.
    pub valid_until: i32,
}

impl TmpPassword {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tmp_password: impl Into<Vec<u8>>, valid_until: i32) -> Self {
        Self {
            tmp_password: tmp_password.into(),
            valid_until,
        }
    }
}

impl wire::Wire for TmpPassword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.tmpPassword",
        id: 0xdb64fd34,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.tmp_password);
        w.i32(self.valid_until);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            tmp_password: cursor.bytes(),
            valid_until: cursor.i32(),
        }
    }
}

/// The websites where the user logged in with Telegram.
///
/// Returned by [`account.getWebAuthorizations`](functions::account::GetWebAuthorizations).
///
/// Since layer 75 or earlier.
///
/// ```text
/// account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization>
///     users:Vector<User> = account.WebAuthorizations;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.webAuthorizations)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebAuthorizations {
    /// The logins, one for each website and browser.
    pub authorizations: Vec<types::WebAuthorization>,
    /// The bots of the websites.
    pub users: Vec<enums::User>,
}

impl WebAuthorizations {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        authorizations: Vec<types::WebAuthorization>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { authorizations, users }
    }
}

impl wire::Wire for WebAuthorizations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.webAuthorizations",
        id: 0xed56c9fc,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.authorizations);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            authorizations: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// What a service asks for through Telegram Passport, and what the user has stored of it.
///
/// Returned by [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
///
/// Since layer 81 or earlier; `selfie_required` until 82 or later; `required_types:Vector<SecureRequiredType>`
/// since 86 or earlier, `required_types:Vector<SecureValueType>` before.
///
/// ```text
/// account.authorizationForm#ad2e1cd8 flags:#
///     required_types:Vector<SecureRequiredType> values:Vector<SecureValue>
///     errors:Vector<SecureValueError> users:Vector<User>
///     privacy_policy_url:flags.0?string = account.AuthorizationForm;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.authorizationForm)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AuthorizationForm {
    /// The documents and data that the service asks for.
    pub required_types: Vec<enums::SecureRequiredType>,
    /// The documents and data that the user has stored, still encrypted.
    pub values: Vec<types::SecureValue>,
    /// What the service found wrong with data that it received before.
    pub errors: Vec<enums::SecureValueError>,
    /// The bot of the service.
    pub users: Vec<enums::User>,
    /// The address of the privacy policy of the service, if there is one.
    pub privacy_policy_url: Option<String>,
}

impl AuthorizationForm {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        required_types: Vec<enums::SecureRequiredType>,
        values: Vec<types::SecureValue>,
        errors: Vec<enums::SecureValueError>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            required_types,
            values,
            errors,
            users,
            privacy_policy_url: None,
        }
    }
}

impl wire::Wire for AuthorizationForm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.authorizationForm",
        id: 0xad2e1cd8,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.required_types);
        w.write(&self.values);
        w.write(&self.errors);
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.privacy_policy_url));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            required_types: cursor.read(),
            values: cursor.read(),
            errors: cursor.read(),
            users: cursor.read(),
            privacy_policy_url: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A code was sent to an email address, to confirm that it belongs to the user.
///
/// Returned by [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode).
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.sentEmailCode#811f854f email_pattern:string length:int =
///     account.SentEmailCode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.sentEmailCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SentEmailCode {
    /// The address that the code went to, with most of its characters hidden.
    pub email_pattern: String,
    /// How many characters the code has.
    pub length: i32,
}

impl SentEmailCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(email_pattern: impl Into<String>, length: i32) -> Self {
        Self {
            email_pattern: email_pattern.into(),
            length,
        }
    }
}

impl wire::Wire for SentEmailCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.sentEmailCode",
        id: 0x811f854f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.email_pattern);
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            email_pattern: cursor.string(),
            length: cursor.i32(),
        }
    }
}

/// A data export has begun.
///
/// Returned by [`account.initTakeoutSession`](functions::account::InitTakeoutSession).
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.takeout#4dba4501 id:long = account.Takeout;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.takeout)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Takeout {
    /// The identifier to pass to [`invokeWithTakeout`](functions::InvokeWithTakeout) with each request of the export.
    pub id: i64,
}

impl Takeout {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for Takeout {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.takeout",
        id: 0x4dba4501,
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

/// The wallpapers that the user can choose from: those of Telegram and those that the user saved.
///
/// A constructor of [`account::WallPapers`](enums::account::WallPapers).
///
/// Since layer 95 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> =
///     account.WallPapers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.wallPapers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WallPapers {
    /// The hash of this list, to pass to [`account.getWallPapers`](functions::account::GetWallPapers) the next time.
    pub hash: i64,
    /// The wallpapers, in the order to show them.
    pub wallpapers: Vec<enums::WallPaper>,
}

impl WallPapers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, wallpapers: Vec<enums::WallPaper>) -> Self {
        Self { hash, wallpapers }
    }
}

impl wire::Wire for WallPapers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.wallPapers",
        id: 0xcdc3858c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.wallpapers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            wallpapers: cursor.read(),
        }
    }
}

/// The presets for loading media without being asked, by how much data they use.
///
/// Returned by [`account.getAutoDownloadSettings`](functions::account::GetAutoDownloadSettings).
///
/// Since layer 97 or earlier.
///
/// ```text
/// account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings
///     medium:AutoDownloadSettings high:AutoDownloadSettings =
///     account.AutoDownloadSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.autoDownloadSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AutoDownloadSettings {
    /// The preset for little data, such as on roaming.
    pub low: types::AutoDownloadSettings,
    /// The preset for a medium amount of data, such as on mobile networks.
    pub medium: types::AutoDownloadSettings,
    /// The preset for much data, such as on Wi-Fi.
    pub high: types::AutoDownloadSettings,
}

impl AutoDownloadSettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        low: types::AutoDownloadSettings,
        medium: types::AutoDownloadSettings,
        high: types::AutoDownloadSettings,
    ) -> Self {
        Self { low, medium, high }
    }
}

impl wire::Wire for AutoDownloadSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.autoDownloadSettings",
        id: 0x63cacf26,
        min_size: 124,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.low);
        w.write(&self.medium);
        w.write(&self.high);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            low: cursor.read(),
            medium: cursor.read(),
            high: cursor.read(),
        }
    }
}

/// Themes: those that the user saved, or those for chats, by the method that was called.
///
/// A constructor of [`account::Themes`](enums::account::Themes).
///
/// Since layer 105; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.themes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Themes {
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// The themes, in the order to show them.
    pub themes: Vec<types::Theme>,
}

impl Themes {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, themes: Vec<types::Theme>) -> Self {
        Self { hash, themes }
    }
}

impl wire::Wire for Themes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.themes",
        id: 0x9a3d8c6d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.themes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            themes: cursor.read(),
        }
    }
}

/// Whether the account sees content that is marked as sensitive.
///
/// Returned by [`account.getContentSettings`](functions::account::GetContentSettings).
///
/// Since layer 109 or earlier.
///
/// ```text
/// account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true
///     sensitive_can_change:flags.1?true = account.ContentSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.contentSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ContentSettings {
    /// If set, sensitive content is shown.
    pub sensitive_enabled: bool,
    /// If set, this client may change the setting.
    pub sensitive_can_change: bool,
}

impl ContentSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            sensitive_enabled: false,
            sensitive_can_change: false,
        }
    }
}

impl wire::Wire for ContentSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.contentSettings",
        id: 0x57e28221,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.sensitive_enabled)
            .with(1, self.sensitive_can_change);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            sensitive_enabled: flags.has(0),
            sensitive_can_change: flags.has(1),
        }
    }
}

/// The password cannot be reset yet, because an earlier reset was cancelled not long ago.
///
/// A constructor of [`account::ResetPasswordResult`](enums::account::ResetPasswordResult).
///
/// Since layer 131 or earlier.
///
/// ```text
/// account.resetPasswordFailedWait#e3779861 retry_date:int =
///     account.ResetPasswordResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.resetPasswordFailedWait)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetPasswordFailedWait {
    /// When a reset can be asked for again, in Unix time.
    pub retry_date: i32,
}

impl ResetPasswordFailedWait {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(retry_date: i32) -> Self {
        Self { retry_date }
    }
}

impl wire::Wire for ResetPasswordFailedWait {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetPasswordFailedWait",
        id: 0xe3779861,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.retry_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { retry_date: cursor.i32() }
    }
}

/// The reset of the password has begun. It can be completed after a waiting period, and cancelled until then.
///
/// A constructor of [`account::ResetPasswordResult`](enums::account::ResetPasswordResult).
///
/// Since layer 131 or earlier.
///
/// ```text
/// account.resetPasswordRequestedWait#e9effc7d until_date:int =
///     account.ResetPasswordResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.resetPasswordRequestedWait)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetPasswordRequestedWait {
    /// When to call [`account.resetPassword`](functions::account::ResetPassword) again to complete the reset, in Unix
    /// time.
    pub until_date: i32,
}

impl ResetPasswordRequestedWait {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(until_date: i32) -> Self {
        Self { until_date }
    }
}

impl wire::Wire for ResetPasswordRequestedWait {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resetPasswordRequestedWait",
        id: 0xe9effc7d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.until_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { until_date: cursor.i32() }
    }
}

/// One part of the themes for chats that come from collectible gifts of the user.
///
/// A constructor of [`account::ChatThemes`](enums::account::ChatThemes).
///
/// Since layer 133 or earlier; not in the known layers 134–213; `chats`, `users`, `next_offset` since 214;
/// `hash:long` since 214, `hash:int` before; `next_offset:flags.0?string` since 215, `next_offset:flags.0?int`
/// before.
///
/// ```text
/// account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme>
///     chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string =
///     account.ChatThemes;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.chatThemes)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChatThemes {
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// The themes of this part.
    pub themes: Vec<enums::ChatTheme>,
    /// The groups and channels that themes refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that themes refers to.
    pub users: Vec<enums::User>,
    /// The offset for the next part; absent if there is none.
    pub next_offset: Option<String>,
}

impl ChatThemes {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        hash: i64,
        themes: Vec<enums::ChatTheme>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            hash,
            themes,
            chats,
            users,
            next_offset: None,
        }
    }
}

impl wire::Wire for ChatThemes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.chatThemes",
        id: 0xbe098173,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.hash);
        w.write(&self.themes);
        w.write(&self.chats);
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, hash) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            hash,
            themes: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The notification sounds that the user saved.
///
/// A constructor of [`account::SavedRingtones`](enums::account::SavedRingtones).
///
/// Since layer 140.
///
/// ```text
/// account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> =
///     account.SavedRingtones;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.savedRingtones)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedRingtones {
    /// The hash of this list, to pass to [`account.getSavedRingtones`](functions::account::GetSavedRingtones) the next
    /// time.
    pub hash: i64,
    /// The sounds.
    pub ringtones: Vec<enums::Document>,
}

impl SavedRingtones {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, ringtones: Vec<enums::Document>) -> Self {
        Self { hash, ringtones }
    }
}

impl wire::Wire for SavedRingtones {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.savedRingtones",
        id: 0xc1e92cc5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.ringtones);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            ringtones: cursor.read(),
        }
    }
}

/// The notification sound was converted to MP3 and saved. Use the new file from now on.
///
/// A constructor of [`account::SavedRingtone`](enums::account::SavedRingtone).
///
/// Since layer 140.
///
/// ```text
/// account.savedRingtoneConverted#1f307eb7 document:Document =
///     account.SavedRingtone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.savedRingtoneConverted)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedRingtoneConverted {
    /// The converted sound, which stands for the saved one.
    pub document: enums::Document,
}

impl SavedRingtoneConverted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(document: impl Into<enums::Document>) -> Self {
        Self { document: document.into() }
    }
}

impl wire::Wire for SavedRingtoneConverted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.savedRingtoneConverted",
        id: 0x1f307eb7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.document);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document: cursor.read() }
    }
}

/// Emoji statuses to offer to the user: suggested, recent or collectible ones, by the method that was called.
///
/// A constructor of [`account::EmojiStatuses`](enums::account::EmojiStatuses).
///
/// Since layer 145.
///
/// ```text
/// account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> =
///     account.EmojiStatuses;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.emojiStatuses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiStatuses {
    /// The hash of this list, to pass with the next request.
    pub hash: i64,
    /// The statuses, in the order to offer them.
    pub statuses: Vec<enums::EmojiStatus>,
}

impl EmojiStatuses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, statuses: Vec<enums::EmojiStatus>) -> Self {
        Self { hash, statuses }
    }
}

impl wire::Wire for EmojiStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.emojiStatuses",
        id: 0x90c467d1,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.statuses);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            statuses: cursor.read(),
        }
    }
}

/// The email address was confirmed.
///
/// A constructor of [`account::EmailVerified`](enums::account::EmailVerified).
///
/// Since layer 145.
///
/// ```text
/// account.emailVerified#2b96cd1b email:string = account.EmailVerified;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.emailVerified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerified {
    /// The address that was confirmed.
    pub email: String,
}

impl EmailVerified {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl wire::Wire for EmailVerified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.emailVerified",
        id: 0x2b96cd1b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.email);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { email: cursor.string() }
    }
}

/// The email address was confirmed during a login, and a login code was sent to it. Go on with
/// [`auth.signIn`](functions::auth::SignIn).
///
/// A constructor of [`account::EmailVerified`](enums::account::EmailVerified).
///
/// Since layer 145.
///
/// ```text
/// account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode =
///     account.EmailVerified;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.emailVerifiedLogin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerifiedLogin {
    /// The address that was confirmed.
    pub email: String,
    /// How the login code was sent.
    pub sent_code: enums::auth::SentCode,
}

impl EmailVerifiedLogin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        sent_code: impl Into<enums::auth::SentCode>,
    ) -> Self {
        Self {
            email: email.into(),
            sent_code: sent_code.into(),
        }
    }
}

impl wire::Wire for EmailVerifiedLogin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.emailVerifiedLogin",
        id: 0xe1bb0d61,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.email);
        w.write(&self.sent_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            email: cursor.string(),
            sent_code: cursor.read(),
        }
    }
}

/// Which received media the client saves to the gallery of the device without being asked.
///
/// Returned by [`account.getAutoSaveSettings`](functions::account::GetAutoSaveSettings).
///
/// Since layer 152.
///
/// ```text
/// account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings
///     chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings
///     exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> =
///     account.AutoSaveSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.autoSaveSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AutoSaveSettings {
    /// The setting for private chats.
    pub users_settings: types::AutoSaveSettings,
    /// The setting for groups.
    pub chats_settings: types::AutoSaveSettings,
    /// The setting for channels.
    pub broadcasts_settings: types::AutoSaveSettings,
    /// Single chats that have a setting of their own.
    pub exceptions: Vec<types::AutoSaveException>,
    /// The groups and channels that exceptions refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that exceptions refers to.
    pub users: Vec<enums::User>,
}

impl AutoSaveSettings {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        users_settings: types::AutoSaveSettings,
        chats_settings: types::AutoSaveSettings,
        broadcasts_settings: types::AutoSaveSettings,
        exceptions: Vec<types::AutoSaveException>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            users_settings,
            chats_settings,
            broadcasts_settings,
            exceptions,
            chats,
            users,
        }
    }
}

impl wire::Wire for AutoSaveSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.autoSaveSettings",
        id: 0x4c3e069d,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users_settings);
        w.write(&self.chats_settings);
        w.write(&self.broadcasts_settings);
        w.write(&self.exceptions);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            users_settings: cursor.read(),
            chats_settings: cursor.read(),
            broadcasts_settings: cursor.read(),
            exceptions: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The bots that answer chats in the name of the account, as a part of Telegram Business.
///
/// Returned by [`account.getConnectedBots`](functions::account::GetConnectedBots).
///
/// Since layer 176.
///
/// ```text
/// account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot>
///     users:Vector<User> = account.ConnectedBots;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.connectedBots)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConnectedBots {
    /// The connected bots with their rights and the chats they serve.
    pub connected_bots: Vec<types::ConnectedBot>,
    /// The bots and other users that `connected_bots` refers to.
    pub users: Vec<enums::User>,
}

impl ConnectedBots {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        connected_bots: Vec<types::ConnectedBot>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { connected_bots, users }
    }
}

impl wire::Wire for ConnectedBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.connectedBots",
        id: 0x17d7f87b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.connected_bots);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connected_bots: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The links of the account that open a chat with a prepared text, as a part of Telegram Business.
///
/// Returned by [`account.getBusinessChatLinks`](functions::account::GetBusinessChatLinks).
///
/// Since layer 177.
///
/// ```text
/// account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink>
///     chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.businessChatLinks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BusinessChatLinks {
    /// The links with their texts and counters.
    pub links: Vec<types::BusinessChatLink>,
    /// The groups and channels that links refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that links refers to.
    pub users: Vec<enums::User>,
}

impl BusinessChatLinks {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        links: Vec<types::BusinessChatLink>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { links, chats, users }
    }
}

impl wire::Wire for BusinessChatLinks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.businessChatLinks",
        id: 0xec43a2d1,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.links);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            links: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// What a business link leads to: a chat, and the text to put into the input field.
///
/// Returned by [`account.resolveBusinessChatLink`](functions::account::ResolveBusinessChatLink).
///
/// Since layer 177.
///
/// ```text
/// account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string
///     entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User>
///     = account.ResolvedBusinessChatLinks;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.resolvedBusinessChatLinks)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolvedBusinessChatLinks {
    /// The account to open a chat with.
    pub peer: enums::Peer,
    /// The text to put into the input field.
    pub message: String,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The groups and channels that peer and the text refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that peer and the text refer to.
    pub users: Vec<enums::User>,
}

impl ResolvedBusinessChatLinks {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        message: impl Into<String>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            peer: peer.into(),
            message: message.into(),
            entities: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for ResolvedBusinessChatLinks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.resolvedBusinessChatLinks",
        id: 0x9a23af21,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.string(&self.message);
        flags.set(0, w.write_optional(&self.entities));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// What a user has paid for messages to the account or to one of its channels.
///
/// Returned by [`account.getPaidMessagesRevenue`](functions::account::GetPaidMessagesRevenue).
///
/// Since layer 200.
///
/// ```text
/// account.paidMessagesRevenue#1e109708 stars_amount:long =
///     account.PaidMessagesRevenue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.paidMessagesRevenue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PaidMessagesRevenue {
    /// The sum in Telegram Stars, without what was paid back.
    pub stars_amount: i64,
}

impl PaidMessagesRevenue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(stars_amount: i64) -> Self {
        Self { stars_amount }
    }
}

impl wire::Wire for PaidMessagesRevenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.paidMessagesRevenue",
        id: 0x1e109708,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.stars_amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stars_amount: cursor.i64() }
    }
}

/// All music on the account's profile, by identifier only. A client can tell from it whether a file is there
/// already.
///
/// A constructor of [`account::SavedMusicIds`](enums::account::SavedMusicIds).
///
/// Since layer 213.
///
/// ```text
/// account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.savedMusicIds)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedMusicIds {
    /// Identifiers of the music files.
    pub ids: Vec<i64>,
}

impl SavedMusicIds {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(ids: Vec<i64>) -> Self {
        Self { ids }
    }
}

impl wire::Wire for SavedMusicIds {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.savedMusicIds",
        id: 0x998d6636,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { ids: cursor.read() }
    }
}

/// The passkeys that can log in to the account.
///
/// Returned by [`account.getPasskeys`](functions::account::GetPasskeys).
///
/// Since layer 219.
///
/// ```text
/// account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.passkeys)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Passkeys {
    /// The passkeys, with name and dates of use.
    pub passkeys: Vec<types::Passkey>,
}

impl Passkeys {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(passkeys: Vec<types::Passkey>) -> Self {
        Self { passkeys }
    }
}

impl wire::Wire for Passkeys {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.passkeys",
        id: 0xf8e0aa1c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.passkeys);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { passkeys: cursor.read() }
    }
}

/// What the passkey interface of the system needs to make a new passkey for the account.
///
/// Returned by [`account.initPasskeyRegistration`](functions::account::InitPasskeyRegistration).
///
/// Since layer 219.
///
/// ```text
/// account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON =
///     account.PasskeyRegistrationOptions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.passkeyRegistrationOptions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PasskeyRegistrationOptions {
    /// The options as JSON in the form of WebAuthn, to hand over to the system.
    pub options: types::DataJson,
}

impl PasskeyRegistrationOptions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(options: types::DataJson) -> Self {
        Self { options }
    }
}

impl wire::Wire for PasskeyRegistrationOptions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.passkeyRegistrationOptions",
        id: 0xe16b5ce1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { options: cursor.read() }
    }
}

/// How the client opens links: in its own browser or an outside one, with exceptions for single websites.
///
/// A constructor of [`account::WebBrowserSettings`](enums::account::WebBrowserSettings).
///
/// Since layer 228 or earlier.
///
/// ```text
/// account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true
///     display_close_button:flags.1?true
///     external_exceptions:Vector<WebDomainException>
///     inapp_exceptions:Vector<WebDomainException> hash:long =
///     account.WebBrowserSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/account.webBrowserSettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebBrowserSettings {
    /// If set, links open in an outside browser unless the website is an exception.
    pub open_external_browser: bool,
    /// If set, the browser of the app shows a button that closes it.
    pub display_close_button: bool,
    /// Websites that always open in an outside browser.
    pub external_exceptions: Vec<types::WebDomainException>,
    /// Websites that always open in the browser of the app.
    pub inapp_exceptions: Vec<types::WebDomainException>,
    /// The hash of these settings, to pass to
    /// [`account.getWebBrowserSettings`](functions::account::GetWebBrowserSettings) the next time.
    pub hash: i64,
}

impl WebBrowserSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        external_exceptions: Vec<types::WebDomainException>,
        inapp_exceptions: Vec<types::WebDomainException>,
        hash: i64,
    ) -> Self {
        Self {
            open_external_browser: false,
            display_close_button: false,
            external_exceptions,
            inapp_exceptions,
            hash,
        }
    }
}

impl wire::Wire for WebBrowserSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.webBrowserSettings",
        id: 0x79eb8cb3,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.open_external_browser)
            .with(1, self.display_close_button);
        w.flags(flags);
        w.write(&self.external_exceptions);
        w.write(&self.inapp_exceptions);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            open_external_browser: flags.has(0),
            display_close_button: flags.has(1),
            external_exceptions: cursor.read(),
            inapp_exceptions: cursor.read(),
            hash: cursor.i64(),
        }
    }
}
