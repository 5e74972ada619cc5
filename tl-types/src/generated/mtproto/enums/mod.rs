// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::{functions, types};
use crate::wire::{self, Box, String, Wire as _};

/// The type `P_Q_inner_data`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum PQInnerData {
    /// In a `Box`, because the struct is large or recursive.
    PQInnerData(Box<types::PQInnerData>),
    /// In a `Box`, because the struct is large or recursive.
    Dc(Box<types::PQInnerDataDc>),
    /// In a `Box`, because the struct is large or recursive.
    Temp(Box<types::PQInnerDataTemp>),
    /// In a `Box`, because the struct is large or recursive.
    TempDc(Box<types::PQInnerDataTempDc>),
}

impl PQInnerData {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::PQInnerData(_) => 0x83c95aec,
            Self::Dc(_) => 0xa9f55f95,
            Self::Temp(_) => 0x3c6a84d4,
            Self::TempDc(_) => 0x56fddf88,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PQInnerData(_) => "p_q_inner_data",
            Self::Dc(_) => "p_q_inner_data_dc",
            Self::Temp(_) => "p_q_inner_data_temp",
            Self::TempDc(_) => "p_q_inner_data_temp_dc",
        }
    }
}

impl wire::Wire for PQInnerData {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "P_Q_inner_data",
        id: 0,
        min_size: 80,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::PQInnerData(value) => (**value).write_bare(w.id(0x83c95aec)),
            Self::Dc(value) => (**value).write_bare(w.id(0xa9f55f95)),
            Self::Temp(value) => (**value).write_bare(w.id(0x3c6a84d4)),
            Self::TempDc(value) => (**value).write_bare(w.id(0x56fddf88)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x83c95aec => Self::PQInnerData(Box::read_bare(cursor)),
            0xa9f55f95 => Self::Dc(Box::read_bare(cursor)),
            0x3c6a84d4 => Self::Temp(Box::read_bare(cursor)),
            0x56fddf88 => Self::TempDc(Box::read_bare(cursor)),
            _ => Self::PQInnerData(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::PQInnerData> for PQInnerData {
    #[inline]
    fn from(value: types::PQInnerData) -> Self {
        Self::PQInnerData(Box::new(value))
    }
}

impl From<types::PQInnerDataDc> for PQInnerData {
    #[inline]
    fn from(value: types::PQInnerDataDc) -> Self {
        Self::Dc(Box::new(value))
    }
}

impl From<types::PQInnerDataTemp> for PQInnerData {
    #[inline]
    fn from(value: types::PQInnerDataTemp) -> Self {
        Self::Temp(Box::new(value))
    }
}

impl From<types::PQInnerDataTempDc> for PQInnerData {
    #[inline]
    fn from(value: types::PQInnerDataTempDc) -> Self {
        Self::TempDc(Box::new(value))
    }
}

/// The type `Server_DH_Params`.
///
/// Returned by [`req_DH_params`](functions::ReqDhParams).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ServerDhParams {
    Fail(types::ServerDhParamsFail),
    Ok(types::ServerDhParamsOk),
}

impl ServerDhParams {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Fail(_) => 0x79cb045d,
            Self::Ok(_) => 0xd0e8075c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Fail(_) => "server_DH_params_fail",
            Self::Ok(_) => "server_DH_params_ok",
        }
    }
}

impl wire::Wire for ServerDhParams {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Server_DH_Params",
        id: 0,
        min_size: 40,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Fail(value) => value.write_bare(w.id(0x79cb045d)),
            Self::Ok(value) => value.write_bare(w.id(0xd0e8075c)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x79cb045d => Self::Fail(types::ServerDhParamsFail::read_bare(cursor)),
            0xd0e8075c => Self::Ok(types::ServerDhParamsOk::read_bare(cursor)),
            _ => Self::Fail(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ServerDhParamsFail> for ServerDhParams {
    #[inline]
    fn from(value: types::ServerDhParamsFail) -> Self {
        Self::Fail(value)
    }
}

impl From<types::ServerDhParamsOk> for ServerDhParams {
    #[inline]
    fn from(value: types::ServerDhParamsOk) -> Self {
        Self::Ok(value)
    }
}

/// The type `Set_client_DH_params_answer`.
///
/// Returned by [`set_client_DH_params`](functions::SetClientDhParams).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SetClientDhParamsAnswer {
    DhGenOk(types::DhGenOk),
    DhGenRetry(types::DhGenRetry),
    DhGenFail(types::DhGenFail),
}

impl SetClientDhParamsAnswer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::DhGenOk(_) => 0x3bcbf734,
            Self::DhGenRetry(_) => 0x46dc1fb9,
            Self::DhGenFail(_) => 0xa69dae02,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DhGenOk(_) => "dh_gen_ok",
            Self::DhGenRetry(_) => "dh_gen_retry",
            Self::DhGenFail(_) => "dh_gen_fail",
        }
    }
}

impl wire::Wire for SetClientDhParamsAnswer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "Set_client_DH_params_answer",
        id: 0,
        min_size: 52,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::DhGenOk(value) => value.write_bare(w.id(0x3bcbf734)),
            Self::DhGenRetry(value) => value.write_bare(w.id(0x46dc1fb9)),
            Self::DhGenFail(value) => value.write_bare(w.id(0xa69dae02)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3bcbf734 => Self::DhGenOk(types::DhGenOk::read_bare(cursor)),
            0x46dc1fb9 => Self::DhGenRetry(types::DhGenRetry::read_bare(cursor)),
            0xa69dae02 => Self::DhGenFail(types::DhGenFail::read_bare(cursor)),
            _ => Self::DhGenOk(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DhGenOk> for SetClientDhParamsAnswer {
    #[inline]
    fn from(value: types::DhGenOk) -> Self {
        Self::DhGenOk(value)
    }
}

impl From<types::DhGenRetry> for SetClientDhParamsAnswer {
    #[inline]
    fn from(value: types::DhGenRetry) -> Self {
        Self::DhGenRetry(value)
    }
}

impl From<types::DhGenFail> for SetClientDhParamsAnswer {
    #[inline]
    fn from(value: types::DhGenFail) -> Self {
        Self::DhGenFail(value)
    }
}

/// The type `DestroyAuthKeyRes`.
///
/// Returned by [`destroy_auth_key`](functions::DestroyAuthKey).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DestroyAuthKeyRes {
    /// `destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes;`
    DestroyAuthKeyOk,
    /// `destroy_auth_key_none#0a9f2259 = DestroyAuthKeyRes;`
    DestroyAuthKeyNone,
    /// `destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes;`
    DestroyAuthKeyFail,
}

impl DestroyAuthKeyRes {
    /// The constructor id of [`Self::DestroyAuthKeyOk`].
    pub const DESTROY_AUTH_KEY_OK_ID: u32 = 0xf660e1d4;

    /// The constructor id of [`Self::DestroyAuthKeyNone`].
    pub const DESTROY_AUTH_KEY_NONE_ID: u32 = 0x0a9f2259;

    /// The constructor id of [`Self::DestroyAuthKeyFail`].
    pub const DESTROY_AUTH_KEY_FAIL_ID: u32 = 0xea109b13;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::DestroyAuthKeyOk => 0xf660e1d4,
            Self::DestroyAuthKeyNone => 0x0a9f2259,
            Self::DestroyAuthKeyFail => 0xea109b13,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DestroyAuthKeyOk => "destroy_auth_key_ok",
            Self::DestroyAuthKeyNone => "destroy_auth_key_none",
            Self::DestroyAuthKeyFail => "destroy_auth_key_fail",
        }
    }
}

impl wire::Wire for DestroyAuthKeyRes {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DestroyAuthKeyRes",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::DestroyAuthKeyOk => w.id(0xf660e1d4),
            Self::DestroyAuthKeyNone => w.id(0x0a9f2259),
            Self::DestroyAuthKeyFail => w.id(0xea109b13),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf660e1d4 => Self::DestroyAuthKeyOk,
            0x0a9f2259 => Self::DestroyAuthKeyNone,
            0xea109b13 => Self::DestroyAuthKeyFail,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::DestroyAuthKeyOk
            }
        };
        cursor.leave(id);
        value
    }
}

/// The type `BadMsgNotification`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum BadMsgNotification {
    BadMsgNotification(types::BadMsgNotification),
    BadServerSalt(types::BadServerSalt),
}

impl BadMsgNotification {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::BadMsgNotification(_) => 0xa7eff811,
            Self::BadServerSalt(_) => 0xedab447b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::BadMsgNotification(_) => "bad_msg_notification",
            Self::BadServerSalt(_) => "bad_server_salt",
        }
    }
}

impl wire::Wire for BadMsgNotification {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "BadMsgNotification",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::BadMsgNotification(value) => value.write_bare(w.id(0xa7eff811)),
            Self::BadServerSalt(value) => value.write_bare(w.id(0xedab447b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa7eff811 => {
                Self::BadMsgNotification(types::BadMsgNotification::read_bare(cursor))
            }
            0xedab447b => Self::BadServerSalt(types::BadServerSalt::read_bare(cursor)),
            _ => Self::BadMsgNotification(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::BadMsgNotification> for BadMsgNotification {
    #[inline]
    fn from(value: types::BadMsgNotification) -> Self {
        Self::BadMsgNotification(value)
    }
}

impl From<types::BadServerSalt> for BadMsgNotification {
    #[inline]
    fn from(value: types::BadServerSalt) -> Self {
        Self::BadServerSalt(value)
    }
}

/// The type `MsgDetailedInfo`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum MsgDetailedInfo {
    MsgDetailedInfo(types::MsgDetailedInfo),
    MsgNewDetailedInfo(types::MsgNewDetailedInfo),
}

impl MsgDetailedInfo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MsgDetailedInfo(_) => 0x276d3ec6,
            Self::MsgNewDetailedInfo(_) => 0x809db6df,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MsgDetailedInfo(_) => "msg_detailed_info",
            Self::MsgNewDetailedInfo(_) => "msg_new_detailed_info",
        }
    }
}

impl wire::Wire for MsgDetailedInfo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MsgDetailedInfo",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MsgDetailedInfo(value) => value.write_bare(w.id(0x276d3ec6)),
            Self::MsgNewDetailedInfo(value) => value.write_bare(w.id(0x809db6df)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x276d3ec6 => {
                Self::MsgDetailedInfo(types::MsgDetailedInfo::read_bare(cursor))
            }
            0x809db6df => {
                Self::MsgNewDetailedInfo(types::MsgNewDetailedInfo::read_bare(cursor))
            }
            _ => Self::MsgDetailedInfo(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MsgDetailedInfo> for MsgDetailedInfo {
    #[inline]
    fn from(value: types::MsgDetailedInfo) -> Self {
        Self::MsgDetailedInfo(value)
    }
}

impl From<types::MsgNewDetailedInfo> for MsgDetailedInfo {
    #[inline]
    fn from(value: types::MsgNewDetailedInfo) -> Self {
        Self::MsgNewDetailedInfo(value)
    }
}

/// The type `MsgResendReq`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum MsgResendReq {
    MsgResendReq(types::MsgResendReq),
    MsgResendAnsReq(types::MsgResendAnsReq),
}

impl MsgResendReq {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MsgResendReq(_) => 0x7d861a08,
            Self::MsgResendAnsReq(_) => 0x8610baeb,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MsgResendReq(_) => "msg_resend_req",
            Self::MsgResendAnsReq(_) => "msg_resend_ans_req",
        }
    }
}

impl wire::Wire for MsgResendReq {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "MsgResendReq",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MsgResendReq(value) => value.write_bare(w.id(0x7d861a08)),
            Self::MsgResendAnsReq(value) => value.write_bare(w.id(0x8610baeb)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7d861a08 => Self::MsgResendReq(types::MsgResendReq::read_bare(cursor)),
            0x8610baeb => {
                Self::MsgResendAnsReq(types::MsgResendAnsReq::read_bare(cursor))
            }
            _ => Self::MsgResendReq(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::MsgResendReq> for MsgResendReq {
    #[inline]
    fn from(value: types::MsgResendReq) -> Self {
        Self::MsgResendReq(value)
    }
}

impl From<types::MsgResendAnsReq> for MsgResendReq {
    #[inline]
    fn from(value: types::MsgResendAnsReq) -> Self {
        Self::MsgResendAnsReq(value)
    }
}

/// The type `RpcDropAnswer`.
///
/// Returned by [`rpc_drop_answer`](functions::RpcDropAnswer).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum RpcDropAnswer {
    /// `rpc_answer_unknown#5e2ad36e = RpcDropAnswer;`
    RpcAnswerUnknown,
    /// `rpc_answer_dropped_running#cd78e586 = RpcDropAnswer;`
    RpcAnswerDroppedRunning,
    RpcAnswerDropped(types::RpcAnswerDropped),
}

impl RpcDropAnswer {
    /// The constructor id of [`Self::RpcAnswerUnknown`].
    pub const RPC_ANSWER_UNKNOWN_ID: u32 = 0x5e2ad36e;

    /// The constructor id of [`Self::RpcAnswerDroppedRunning`].
    pub const RPC_ANSWER_DROPPED_RUNNING_ID: u32 = 0xcd78e586;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::RpcAnswerUnknown => 0x5e2ad36e,
            Self::RpcAnswerDroppedRunning => 0xcd78e586,
            Self::RpcAnswerDropped(_) => 0xa43ad8b7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::RpcAnswerUnknown => "rpc_answer_unknown",
            Self::RpcAnswerDroppedRunning => "rpc_answer_dropped_running",
            Self::RpcAnswerDropped(_) => "rpc_answer_dropped",
        }
    }
}

impl wire::Wire for RpcDropAnswer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "RpcDropAnswer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::RpcAnswerUnknown => w.id(0x5e2ad36e),
            Self::RpcAnswerDroppedRunning => w.id(0xcd78e586),
            Self::RpcAnswerDropped(value) => value.write_bare(w.id(0xa43ad8b7)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x5e2ad36e => Self::RpcAnswerUnknown,
            0xcd78e586 => Self::RpcAnswerDroppedRunning,
            0xa43ad8b7 => {
                Self::RpcAnswerDropped(types::RpcAnswerDropped::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::RpcAnswerUnknown
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::RpcAnswerDropped> for RpcDropAnswer {
    #[inline]
    fn from(value: types::RpcAnswerDropped) -> Self {
        Self::RpcAnswerDropped(value)
    }
}

/// The type `DestroySessionRes`.
///
/// Returned by [`destroy_session`](functions::DestroySession).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum DestroySessionRes {
    DestroySessionOk(types::DestroySessionOk),
    DestroySessionNone(types::DestroySessionNone),
}

impl DestroySessionRes {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::DestroySessionOk(_) => 0xe22045fc,
            Self::DestroySessionNone(_) => 0x62d350c9,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DestroySessionOk(_) => "destroy_session_ok",
            Self::DestroySessionNone(_) => "destroy_session_none",
        }
    }
}

impl wire::Wire for DestroySessionRes {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "DestroySessionRes",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::DestroySessionOk(value) => value.write_bare(w.id(0xe22045fc)),
            Self::DestroySessionNone(value) => value.write_bare(w.id(0x62d350c9)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe22045fc => {
                Self::DestroySessionOk(types::DestroySessionOk::read_bare(cursor))
            }
            0x62d350c9 => {
                Self::DestroySessionNone(types::DestroySessionNone::read_bare(cursor))
            }
            _ => Self::DestroySessionOk(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::DestroySessionOk> for DestroySessionRes {
    #[inline]
    fn from(value: types::DestroySessionOk) -> Self {
        Self::DestroySessionOk(value)
    }
}

impl From<types::DestroySessionNone> for DestroySessionRes {
    #[inline]
    fn from(value: types::DestroySessionNone) -> Self {
        Self::DestroySessionNone(value)
    }
}

/// The type `IpPort`.
///
/// Contained in [`accessPointRule`](types::AccessPointRule).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum IpPort {
    IpPort(types::IpPort),
    Secret(types::IpPortSecret),
}

impl IpPort {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::IpPort(_) => 0xd433ad73,
            Self::Secret(_) => 0x37982646,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::IpPort(_) => "ipPort",
            Self::Secret(_) => "ipPortSecret",
        }
    }
}

impl wire::Wire for IpPort {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "IpPort",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::IpPort(value) => value.write_bare(w.id(0xd433ad73)),
            Self::Secret(value) => value.write_bare(w.id(0x37982646)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd433ad73 => Self::IpPort(types::IpPort::read_bare(cursor)),
            0x37982646 => Self::Secret(types::IpPortSecret::read_bare(cursor)),
            _ => Self::IpPort(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::IpPort> for IpPort {
    #[inline]
    fn from(value: types::IpPort) -> Self {
        Self::IpPort(value)
    }
}

impl From<types::IpPortSecret> for IpPort {
    #[inline]
    fn from(value: types::IpPortSecret) -> Self {
        Self::Secret(value)
    }
}

/// The type `TlsBlock`.
///
/// Contained in [`tlsBlockScope`](types::TlsBlockScope), [`tlsClientHello`](types::TlsClientHello).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum TlsBlock {
    String(types::TlsBlockString),
    Random(types::TlsBlockRandom),
    Zero(types::TlsBlockZero),
    /// `tlsBlockDomain = TlsBlock;`
    Domain,
    Grease(types::TlsBlockGrease),
    /// `tlsBlockPublicKey = TlsBlock;`
    PublicKey,
    Scope(types::TlsBlockScope),
}

impl TlsBlock {
    /// The constructor id of [`Self::Domain`].
    pub const DOMAIN_ID: u32 = 0x10e8636f;

    /// The constructor id of [`Self::PublicKey`].
    pub const PUBLIC_KEY_ID: u32 = 0x9eb95b5c;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::String(_) => 0x4218a164,
            Self::Random(_) => 0x4d4dc41e,
            Self::Zero(_) => 0x09333afb,
            Self::Domain => 0x10e8636f,
            Self::Grease(_) => 0xe675a1c1,
            Self::PublicKey => 0x9eb95b5c,
            Self::Scope(_) => 0xe725d44f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::String(_) => "tlsBlockString",
            Self::Random(_) => "tlsBlockRandom",
            Self::Zero(_) => "tlsBlockZero",
            Self::Domain => "tlsBlockDomain",
            Self::Grease(_) => "tlsBlockGrease",
            Self::PublicKey => "tlsBlockPublicKey",
            Self::Scope(_) => "tlsBlockScope",
        }
    }
}

impl wire::Wire for TlsBlock {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "TlsBlock",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::String(value) => value.write_bare(w.id(0x4218a164)),
            Self::Random(value) => value.write_bare(w.id(0x4d4dc41e)),
            Self::Zero(value) => value.write_bare(w.id(0x09333afb)),
            Self::Domain => w.id(0x10e8636f),
            Self::Grease(value) => value.write_bare(w.id(0xe675a1c1)),
            Self::PublicKey => w.id(0x9eb95b5c),
            Self::Scope(value) => value.write_bare(w.id(0xe725d44f)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4218a164 => Self::String(types::TlsBlockString::read_bare(cursor)),
            0x4d4dc41e => Self::Random(types::TlsBlockRandom::read_bare(cursor)),
            0x09333afb => Self::Zero(types::TlsBlockZero::read_bare(cursor)),
            0x10e8636f => Self::Domain,
            0xe675a1c1 => Self::Grease(types::TlsBlockGrease::read_bare(cursor)),
            0x9eb95b5c => Self::PublicKey,
            0xe725d44f => Self::Scope(types::TlsBlockScope::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Domain
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::TlsBlockString> for TlsBlock {
    #[inline]
    fn from(value: types::TlsBlockString) -> Self {
        Self::String(value)
    }
}

impl From<types::TlsBlockRandom> for TlsBlock {
    #[inline]
    fn from(value: types::TlsBlockRandom) -> Self {
        Self::Random(value)
    }
}

impl From<types::TlsBlockZero> for TlsBlock {
    #[inline]
    fn from(value: types::TlsBlockZero) -> Self {
        Self::Zero(value)
    }
}

impl From<types::TlsBlockGrease> for TlsBlock {
    #[inline]
    fn from(value: types::TlsBlockGrease) -> Self {
        Self::Grease(value)
    }
}

impl From<types::TlsBlockScope> for TlsBlock {
    #[inline]
    fn from(value: types::TlsBlockScope) -> Self {
        Self::Scope(value)
    }
}
