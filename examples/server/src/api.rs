//! The methods that the server has, and what it answers: a login that goes on for ever, and one user.
//!
//! A method is one impl of [`Method`], and one line of the table.

use crate::clock;
use crate::config::Config;
use crate::envelope::random;
use crate::keys::Known;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tl_types::api::{enums, functions, types};
use tl_types::rpc::RpcError;
use tl_types::{Blob, Identifiable, RemoteCall, Serializable, name_for_id};

/// The user that everyone is who logs in.
pub const USER_ID: i64 = 777_123;
/// The code that is sent to everyone.
pub const CODE: &str = "12345";
/// How long a code is, and after how many seconds another may be asked for.
const CODE_LENGTH: i32 = CODE.len() as i32;
const RESEND_AFTER: i32 = 60;
/// How many logins may be under way; the oldest is forgotten.
const LOGINS: usize = 1024;
/// The ids that `user` had since each layer. What this server says of a user is at the same place in all of them.
const USER_IDS: [(i32, u32); 4] = [(185, 0x83314fca), (196, 0x4b46c37e), (200, 0x020b1422), (217, 0x31774388)];
const OLDEST_LAYER: i32 = 185;
/// The first layer with the `user` of today, as far as is known: that of 226 and 227 is not.
const NEWEST_USER: i32 = 226;

/// What the methods work on.
pub struct Api {
    config: types::Config,
    logins: Mutex<VecDeque<Login>>,
}

/// A phone number that a code was sent to, and the hash that proves it.
struct Login {
    phone: String,
    hash: String,
}

/// A call, and who makes it.
pub struct Context<'a> {
    /// What the server has.
    pub api: &'a Api,
    /// What it knows of the caller.
    pub caller: &'a Known,
}

/// A method of the API.
trait Method: RemoteCall + Identifiable {
    /// The answer to a call of it.
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError>;
}

type Handler = fn(&Context<'_>, &Blob) -> Result<Vec<u8>, RpcError>;

const METHODS: &[(u32, Handler)] = &[
    handler::<functions::auth::ResendCode>(),
    handler::<functions::auth::SendCode>(),
    handler::<functions::auth::SignIn>(),
    handler::<functions::help::GetConfig>(),
    handler::<functions::help::GetNearestDc>(),
    handler::<functions::updates::GetDifference>(),
    handler::<functions::updates::GetState>(),
    handler::<functions::users::GetUsers>(),
];

const fn handler<M: Method>() -> (u32, Handler) {
    (M::CONSTRUCTOR_ID, |context, call| {
        let call: M = call.decode().map_err(|_| RpcError::new(400, "INPUT_FETCH_ERROR"))?;
        call.answer(context).map(|answer| answer.to_bytes())
    })
}

impl Api {
    /// At the address that clients have connected to.
    #[must_use]
    pub fn new(settings: &Config, port: u16) -> Self {
        let this = (settings.data_center, port);
        let options = [&[this], &settings.others[..]].concat();
        let login = |(phone, hash): &(String, String)| Login { phone: phone.clone(), hash: hash.clone() };
        Self {
            config: config(this.0, options.into_iter().map(|(dc, port)| data_center(dc, port)).collect()),
            logins: Mutex::new(settings.logins.iter().map(login).collect()),
        }
    }

    /// Answers a call, which no wrapper is around any more.
    ///
    /// # Errors
    ///
    /// Those of the method, and 400 where there is no such method here.
    pub fn call(&self, caller: &Known, call: &Blob) -> Result<Vec<u8>, RpcError> {
        let Some((_, handler)) = METHODS.iter().find(|(id, _)| call.peek_id() == Some(*id)) else {
            return Err(RpcError::new(400, "INPUT_METHOD_INVALID"));
        };
        Ok(for_layer(caller.layer(), handler(&Context { api: self, caller }, call)?))
    }

    fn logins(&self) -> MutexGuard<'_, VecDeque<Login>> {
        self.logins.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin_login(&self, phone: String) -> String {
        let hash: String = random::<9>().iter().map(|byte| format!("{byte:02x}")).collect();
        let mut logins = self.logins();
        logins.push_back(Login { phone, hash: hash.clone() });
        if logins.len() > LOGINS {
            logins.pop_front();
        }
        hash
    }

    fn check_login(&self, phone: &str, hash: &str) -> Result<(), RpcError> {
        if self.logins().iter().any(|login| login.phone == phone && login.hash == hash) {
            return Ok(());
        }
        check_phone(phone)?;
        Err(RpcError::new(400, if hash.is_empty() { "PHONE_CODE_HASH_EMPTY" } else { "PHONE_CODE_EXPIRED" }))
    }
}

/// Checks the layer that a client says it speaks.
///
/// # Errors
///
/// 400 where the server cannot answer in it.
pub fn check_layer(layer: i32) -> Result<(), RpcError> {
    if layer < OLDEST_LAYER { Err(RpcError::new(400, "CONNECTION_LAYER_INVALID")) } else { Ok(()) }
}

/// What the server tells a user on its own: that the user is online.
#[must_use]
pub fn update() -> Vec<u8> {
    let status = types::UserStatusOnline { expires: clock::seconds() + 300 };
    let update = types::UpdateUserStatus { user_id: USER_ID, status: status.into() };
    enums::Updates::from(types::UpdateShort { update: update.into(), date: clock::seconds() }).to_bytes()
}

impl Method for functions::auth::SendCode {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        check_phone(&self.phone_number)?;
        if self.api_id <= 0 {
            return Err(RpcError::new(400, "API_ID_INVALID"));
        }
        let hash = context.api.begin_login(self.phone_number);
        Ok(sent(types::auth::SentCodeTypeApp { length: CODE_LENGTH }, hash, enums::auth::CodeType::Sms))
    }
}

/// In the way that the last answer named as the next.
impl Method for functions::auth::ResendCode {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        context.api.check_login(&self.phone_number, &self.phone_code_hash)?;
        Ok(sent(
            types::auth::SentCodeTypeSms { length: CODE_LENGTH },
            self.phone_code_hash,
            enums::auth::CodeType::Call,
        ))
    }
}

impl Method for functions::auth::SignIn {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        context.api.check_login(&self.phone_number, &self.phone_code_hash)?;
        match self.phone_code.as_deref() {
            None | Some("") => Err(RpcError::new(400, "PHONE_CODE_EMPTY")),
            Some(CODE) => {
                context.caller.log_in();
                Ok(types::auth::Authorization::new(user()).into())
            }
            Some(_) => Err(RpcError::new(400, "PHONE_CODE_INVALID")),
        }
    }
}

impl Method for functions::users::GetUsers {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        check_user(context)?;
        let is_known = |id: &enums::InputUser| match id {
            enums::InputUser::InputUserSelf => true,
            enums::InputUser::InputUser(user) => user.user_id == USER_ID,
            _ => false,
        };
        Ok(self.id.iter().filter(|id| is_known(id)).map(|_| user()).collect())
    }
}

impl Method for functions::help::GetConfig {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        let date = clock::seconds();
        Ok(types::Config { date, expires: date + 3600, ..context.api.config.clone() })
    }
}

impl Method for functions::help::GetNearestDc {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        let this_dc = context.api.config.this_dc;
        Ok(types::NearestDc { country: "ZZ".into(), this_dc, nearest_dc: this_dc })
    }
}

impl Method for functions::updates::GetState {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        check_user(context)?;
        Ok(types::updates::State { pts: 1, qts: 0, date: clock::seconds(), seq: 1, unread_count: 0 })
    }
}

impl Method for functions::updates::GetDifference {
    fn answer(self, context: &Context<'_>) -> Result<Self::Return, RpcError> {
        check_user(context)?;
        Ok(types::updates::DifferenceEmpty { date: clock::seconds(), seq: 1 }.into())
    }
}

fn sent(by: impl Into<enums::auth::SentCodeType>, hash: String, next: enums::auth::CodeType) -> enums::auth::SentCode {
    let sent = types::auth::SentCode::new(by.into(), hash);
    types::auth::SentCode { next_type: Some(next), timeout: Some(RESEND_AFTER), ..sent }.into()
}

/// Digits, with a `+` in front or not, and what people write between them.
fn check_phone(phone: &str) -> Result<(), RpcError> {
    let digits: String = phone.chars().filter(|c| !" -()".contains(*c)).collect();
    let digits = digits.strip_prefix('+').unwrap_or(&digits);
    let is_number = (5..=15).contains(&digits.len()) && digits.bytes().all(|c| c.is_ascii_digit());
    if is_number { Ok(()) } else { Err(RpcError::new(406, "PHONE_NUMBER_INVALID")) }
}

fn check_user(context: &Context<'_>) -> Result<(), RpcError> {
    if context.caller.is_logged_in() { Ok(()) } else { Err(RpcError::new(401, "AUTH_KEY_UNREGISTERED")) }
}

fn user() -> enums::User {
    types::User {
        self_: true,
        access_hash: Some(1),
        first_name: Some("Example".into()),
        phone: Some("15550100".into()),
        ..types::User::new(USER_ID)
    }
    .into()
}

/// The answer as a client of an older layer knows it: the id of `user` is the one thing that differs.
fn for_layer(layer: i32, mut answer: Vec<u8>) -> Vec<u8> {
    let theirs = USER_IDS.iter().rev().find(|(since, _)| *since <= layer);
    if let Some((_, id)) = theirs.filter(|_| layer < NEWEST_USER) {
        let (ours, theirs) = (types::User::CONSTRUCTOR_ID.to_le_bytes(), id.to_le_bytes());
        answer.as_chunks_mut().0.iter_mut().filter(|word| **word == ours).for_each(|word| *word = theirs);
    }
    answer
}

fn data_center(id: i32, port: u16) -> types::DcOption {
    types::DcOption { r#static: true, ..types::DcOption::new(id, "127.0.0.1", port.into()) }
}

fn config(this_dc: i32, dc_options: Vec<types::DcOption>) -> types::Config {
    types::Config {
        this_dc,
        dc_options,
        dc_txt_domain_name: "localhost".into(),
        chat_size_max: 200,
        megagroup_size_max: 200_000,
        forwarded_count_max: 100,
        online_update_period_ms: 210_000,
        offline_blur_timeout_ms: 5000,
        offline_idle_timeout_ms: 30_000,
        online_cloud_timeout_ms: 300_000,
        notify_cloud_delay_ms: 30_000,
        notify_default_delay_ms: 1500,
        push_chat_period_ms: 60_000,
        push_chat_limit: 2,
        edit_time_limit: 172_800,
        revoke_time_limit: i32::MAX,
        revoke_pm_time_limit: i32::MAX,
        rating_e_decay: 2_419_200,
        stickers_recent_limit: 200,
        channels_read_media_period: 604_800,
        call_receive_timeout_ms: 20_000,
        call_ring_timeout_ms: 90_000,
        call_connect_timeout_ms: 30_000,
        call_packet_timeout_ms: 10_000,
        me_url_prefix: "https://t.me/".into(),
        caption_length_max: 1024,
        message_length_max: 4096,
        webfile_dc_id: this_dc,
        ..types::Config::default()
    }
}

/// What a call is called, for the log.
#[must_use]
pub fn name(call: &Blob) -> &'static str {
    call.peek_id().and_then(name_for_id).unwrap_or("a call that is not known")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::AuthKey;
    use crate::keys::Keys;
    use std::sync::Arc;
    use tl_types::Deserializable;

    fn api() -> Api {
        Api::new(&Config { logins: vec![("+15550100".into(), "5f1e9a".into())], ..Config::default() }, 1)
    }

    fn caller(is_logged_in: bool) -> Arc<Known> {
        let key = AuthKey::new([1; 256]);
        let keys = Keys::new(is_logged_in.then(|| key.clone()));
        if !is_logged_in {
            keys.add(key.clone(), (0, 0));
        }
        keys.get(key.id()).unwrap()
    }

    fn sign_in(code: Option<&str>) -> functions::auth::SignIn {
        let login = functions::auth::SignIn::new("+15550100", "5f1e9a");
        functions::auth::SignIn { phone_code: code.map(str::to_owned), ..login }
    }

    fn send_code(phone: &str, api_id: i32) -> functions::auth::SendCode {
        functions::auth::SendCode::new(phone, api_id, "0", types::CodeSettings::default())
    }

    #[test]
    fn refusals_have_the_names_that_telegrams_have() {
        let resend = functions::auth::ResendCode::new;
        let cases = [
            (Blob::of(&resend("+15550100", "")), "400 PHONE_CODE_HASH_EMPTY"),
            (Blob::of(&resend("+15550100", "other")), "400 PHONE_CODE_EXPIRED"),
            (Blob::of(&resend("some string", "5f1e9a")), "406 PHONE_NUMBER_INVALID"),
            (Blob::of(&send_code("1", 1)), "406 PHONE_NUMBER_INVALID"),
            (Blob::of(&send_code("+15550100", 0)), "400 API_ID_INVALID"),
            (Blob::of(&sign_in(None)), "400 PHONE_CODE_EMPTY"),
            (Blob::of(&sign_in(Some("54321"))), "400 PHONE_CODE_INVALID"),
            (Blob::of(&functions::updates::GetState), "401 AUTH_KEY_UNREGISTERED"),
            (Blob::of(&functions::users::GetUsers::new(vec![])), "401 AUTH_KEY_UNREGISTERED"),
            (Blob(resend("a", "b").to_bytes()[..8].to_vec()), "400 INPUT_FETCH_ERROR"),
            (Blob(vec![]), "400 INPUT_METHOD_INVALID"),
        ];
        for (call, expected) in cases {
            assert_eq!(api().call(&caller(false), &call).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn a_code_logs_in() {
        let (api, caller) = (api(), caller(false));
        let sent = api.call(&caller, &Blob::of(&send_code("15550199", 1))).unwrap();
        let enums::auth::SentCode::SentCode(sent) = enums::auth::SentCode::from_bytes(&sent).unwrap() else { panic!() };
        assert!(matches!(sent.r#type, enums::auth::SentCodeType::App(_)));
        let again = Blob::of(&functions::auth::ResendCode::new("15550199", &sent.phone_code_hash));
        assert!(api.call(&caller, &again).is_ok());
        assert!(api.call(&caller, &Blob::of(&sign_in(Some(CODE)))).is_ok());
        assert!(caller.is_logged_in());
    }

    #[test]
    fn older_layers_get_the_user_that_they_know() {
        let get = Blob::of(&functions::users::GetUsers::new(vec![enums::InputUser::InputUserSelf]));
        let id = types::User::CONSTRUCTOR_ID;
        for (layer, expected) in [(230, id), (228, id), (225, 0x31774388), (198, 0x4b46c37e), (185, 0x83314fca)] {
            let caller = caller(true);
            caller.set_layer(layer);
            let answer = api().call(&caller, &get).unwrap();
            assert_eq!(answer[8..12], expected.to_le_bytes(), "layer {layer}");
        }
    }

    #[test]
    fn logins_are_bounded() {
        let api = api();
        for _ in 0..=LOGINS {
            api.begin_login("1".into());
        }
        assert_eq!(api.logins().len(), LOGINS);
    }
}
