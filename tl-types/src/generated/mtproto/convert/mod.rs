// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::{enums, types};
use crate::wire::String;

impl enums::PQInnerData {
    /// The value, if it is [`Self::PQInnerData`].
    #[must_use]
    #[inline]
    pub fn as_pq_inner_data(&self) -> Option<&types::PQInnerData> {
        match self {
            Self::PQInnerData(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PQInnerData`].
    #[must_use]
    #[inline]
    pub fn into_pq_inner_data(self) -> Option<types::PQInnerData> {
        match self {
            Self::PQInnerData(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dc`].
    #[must_use]
    #[inline]
    pub fn as_dc(&self) -> Option<&types::PQInnerDataDc> {
        match self {
            Self::Dc(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dc`].
    #[must_use]
    #[inline]
    pub fn into_dc(self) -> Option<types::PQInnerDataDc> {
        match self {
            Self::Dc(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Temp`].
    #[must_use]
    #[inline]
    pub fn as_temp(&self) -> Option<&types::PQInnerDataTemp> {
        match self {
            Self::Temp(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Temp`].
    #[must_use]
    #[inline]
    pub fn into_temp(self) -> Option<types::PQInnerDataTemp> {
        match self {
            Self::Temp(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TempDc`].
    #[must_use]
    #[inline]
    pub fn as_temp_dc(&self) -> Option<&types::PQInnerDataTempDc> {
        match self {
            Self::TempDc(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TempDc`].
    #[must_use]
    #[inline]
    pub fn into_temp_dc(self) -> Option<types::PQInnerDataTempDc> {
        match self {
            Self::TempDc(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::PQInnerData> for types::PQInnerData {
    /// The value itself, which is another variant.
    type Error = enums::PQInnerData;

    #[inline]
    fn try_from(value: enums::PQInnerData) -> Result<Self, enums::PQInnerData> {
        match value {
            enums::PQInnerData::PQInnerData(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PQInnerData> for types::PQInnerDataDc {
    /// The value itself, which is another variant.
    type Error = enums::PQInnerData;

    #[inline]
    fn try_from(value: enums::PQInnerData) -> Result<Self, enums::PQInnerData> {
        match value {
            enums::PQInnerData::Dc(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PQInnerData> for types::PQInnerDataTemp {
    /// The value itself, which is another variant.
    type Error = enums::PQInnerData;

    #[inline]
    fn try_from(value: enums::PQInnerData) -> Result<Self, enums::PQInnerData> {
        match value {
            enums::PQInnerData::Temp(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::PQInnerData> for types::PQInnerDataTempDc {
    /// The value itself, which is another variant.
    type Error = enums::PQInnerData;

    #[inline]
    fn try_from(value: enums::PQInnerData) -> Result<Self, enums::PQInnerData> {
        match value {
            enums::PQInnerData::TempDc(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::ServerDhParams {
    /// The value, if it is [`Self::Fail`].
    #[must_use]
    #[inline]
    pub fn as_fail(&self) -> Option<&types::ServerDhParamsFail> {
        match self {
            Self::Fail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Fail`].
    #[must_use]
    #[inline]
    pub fn into_fail(self) -> Option<types::ServerDhParamsFail> {
        match self {
            Self::Fail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Ok`].
    #[must_use]
    #[inline]
    pub fn as_ok(&self) -> Option<&types::ServerDhParamsOk> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Ok`].
    #[must_use]
    #[inline]
    pub fn into_ok(self) -> Option<types::ServerDhParamsOk> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ServerDhParams> for types::ServerDhParamsFail {
    /// The value itself, which is another variant.
    type Error = enums::ServerDhParams;

    #[inline]
    fn try_from(value: enums::ServerDhParams) -> Result<Self, enums::ServerDhParams> {
        match value {
            enums::ServerDhParams::Fail(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ServerDhParams> for types::ServerDhParamsOk {
    /// The value itself, which is another variant.
    type Error = enums::ServerDhParams;

    #[inline]
    fn try_from(value: enums::ServerDhParams) -> Result<Self, enums::ServerDhParams> {
        match value {
            enums::ServerDhParams::Ok(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SetClientDhParamsAnswer {
    /// The value, if it is [`Self::DhGenOk`].
    #[must_use]
    #[inline]
    pub fn as_dh_gen_ok(&self) -> Option<&types::DhGenOk> {
        match self {
            Self::DhGenOk(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhGenOk`].
    #[must_use]
    #[inline]
    pub fn into_dh_gen_ok(self) -> Option<types::DhGenOk> {
        match self {
            Self::DhGenOk(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhGenRetry`].
    #[must_use]
    #[inline]
    pub fn as_dh_gen_retry(&self) -> Option<&types::DhGenRetry> {
        match self {
            Self::DhGenRetry(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhGenRetry`].
    #[must_use]
    #[inline]
    pub fn into_dh_gen_retry(self) -> Option<types::DhGenRetry> {
        match self {
            Self::DhGenRetry(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhGenFail`].
    #[must_use]
    #[inline]
    pub fn as_dh_gen_fail(&self) -> Option<&types::DhGenFail> {
        match self {
            Self::DhGenFail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DhGenFail`].
    #[must_use]
    #[inline]
    pub fn into_dh_gen_fail(self) -> Option<types::DhGenFail> {
        match self {
            Self::DhGenFail(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SetClientDhParamsAnswer> for types::DhGenOk {
    /// The value itself, which is another variant.
    type Error = enums::SetClientDhParamsAnswer;

    #[inline]
    fn try_from(
        value: enums::SetClientDhParamsAnswer,
    ) -> Result<Self, enums::SetClientDhParamsAnswer> {
        match value {
            enums::SetClientDhParamsAnswer::DhGenOk(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SetClientDhParamsAnswer> for types::DhGenRetry {
    /// The value itself, which is another variant.
    type Error = enums::SetClientDhParamsAnswer;

    #[inline]
    fn try_from(
        value: enums::SetClientDhParamsAnswer,
    ) -> Result<Self, enums::SetClientDhParamsAnswer> {
        match value {
            enums::SetClientDhParamsAnswer::DhGenRetry(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SetClientDhParamsAnswer> for types::DhGenFail {
    /// The value itself, which is another variant.
    type Error = enums::SetClientDhParamsAnswer;

    #[inline]
    fn try_from(
        value: enums::SetClientDhParamsAnswer,
    ) -> Result<Self, enums::SetClientDhParamsAnswer> {
        match value {
            enums::SetClientDhParamsAnswer::DhGenFail(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::BadMsgNotification {
    /// The value, if it is [`Self::BadMsgNotification`].
    #[must_use]
    #[inline]
    pub fn as_bad_msg_notification(&self) -> Option<&types::BadMsgNotification> {
        match self {
            Self::BadMsgNotification(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BadMsgNotification`].
    #[must_use]
    #[inline]
    pub fn into_bad_msg_notification(self) -> Option<types::BadMsgNotification> {
        match self {
            Self::BadMsgNotification(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BadServerSalt`].
    #[must_use]
    #[inline]
    pub fn as_bad_server_salt(&self) -> Option<&types::BadServerSalt> {
        match self {
            Self::BadServerSalt(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BadServerSalt`].
    #[must_use]
    #[inline]
    pub fn into_bad_server_salt(self) -> Option<types::BadServerSalt> {
        match self {
            Self::BadServerSalt(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::BadMsgNotification> for types::BadMsgNotification {
    /// The value itself, which is another variant.
    type Error = enums::BadMsgNotification;

    #[inline]
    fn try_from(
        value: enums::BadMsgNotification,
    ) -> Result<Self, enums::BadMsgNotification> {
        match value {
            enums::BadMsgNotification::BadMsgNotification(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::BadMsgNotification> for types::BadServerSalt {
    /// The value itself, which is another variant.
    type Error = enums::BadMsgNotification;

    #[inline]
    fn try_from(
        value: enums::BadMsgNotification,
    ) -> Result<Self, enums::BadMsgNotification> {
        match value {
            enums::BadMsgNotification::BadServerSalt(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MsgDetailedInfo {
    /// The value, if it is [`Self::MsgDetailedInfo`].
    #[must_use]
    #[inline]
    pub fn as_msg_detailed_info(&self) -> Option<&types::MsgDetailedInfo> {
        match self {
            Self::MsgDetailedInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgDetailedInfo`].
    #[must_use]
    #[inline]
    pub fn into_msg_detailed_info(self) -> Option<types::MsgDetailedInfo> {
        match self {
            Self::MsgDetailedInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgNewDetailedInfo`].
    #[must_use]
    #[inline]
    pub fn as_msg_new_detailed_info(&self) -> Option<&types::MsgNewDetailedInfo> {
        match self {
            Self::MsgNewDetailedInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgNewDetailedInfo`].
    #[must_use]
    #[inline]
    pub fn into_msg_new_detailed_info(self) -> Option<types::MsgNewDetailedInfo> {
        match self {
            Self::MsgNewDetailedInfo(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MsgDetailedInfo> for types::MsgDetailedInfo {
    /// The value itself, which is another variant.
    type Error = enums::MsgDetailedInfo;

    #[inline]
    fn try_from(value: enums::MsgDetailedInfo) -> Result<Self, enums::MsgDetailedInfo> {
        match value {
            enums::MsgDetailedInfo::MsgDetailedInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MsgDetailedInfo> for types::MsgNewDetailedInfo {
    /// The value itself, which is another variant.
    type Error = enums::MsgDetailedInfo;

    #[inline]
    fn try_from(value: enums::MsgDetailedInfo) -> Result<Self, enums::MsgDetailedInfo> {
        match value {
            enums::MsgDetailedInfo::MsgNewDetailedInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MsgResendReq {
    /// The value, if it is [`Self::MsgResendReq`].
    #[must_use]
    #[inline]
    pub fn as_msg_resend_req(&self) -> Option<&types::MsgResendReq> {
        match self {
            Self::MsgResendReq(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgResendReq`].
    #[must_use]
    #[inline]
    pub fn into_msg_resend_req(self) -> Option<types::MsgResendReq> {
        match self {
            Self::MsgResendReq(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgResendAnsReq`].
    #[must_use]
    #[inline]
    pub fn as_msg_resend_ans_req(&self) -> Option<&types::MsgResendAnsReq> {
        match self {
            Self::MsgResendAnsReq(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MsgResendAnsReq`].
    #[must_use]
    #[inline]
    pub fn into_msg_resend_ans_req(self) -> Option<types::MsgResendAnsReq> {
        match self {
            Self::MsgResendAnsReq(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MsgResendReq> for types::MsgResendReq {
    /// The value itself, which is another variant.
    type Error = enums::MsgResendReq;

    #[inline]
    fn try_from(value: enums::MsgResendReq) -> Result<Self, enums::MsgResendReq> {
        match value {
            enums::MsgResendReq::MsgResendReq(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MsgResendReq> for types::MsgResendAnsReq {
    /// The value itself, which is another variant.
    type Error = enums::MsgResendReq;

    #[inline]
    fn try_from(value: enums::MsgResendReq) -> Result<Self, enums::MsgResendReq> {
        match value {
            enums::MsgResendReq::MsgResendAnsReq(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::RpcDropAnswer {
    /// The value, if it is [`Self::RpcAnswerDropped`].
    #[must_use]
    #[inline]
    pub fn as_rpc_answer_dropped(&self) -> Option<&types::RpcAnswerDropped> {
        match self {
            Self::RpcAnswerDropped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RpcAnswerDropped`].
    #[must_use]
    #[inline]
    pub fn into_rpc_answer_dropped(self) -> Option<types::RpcAnswerDropped> {
        match self {
            Self::RpcAnswerDropped(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RpcDropAnswer> for types::RpcAnswerDropped {
    /// The value itself, which is another variant.
    type Error = enums::RpcDropAnswer;

    #[inline]
    fn try_from(value: enums::RpcDropAnswer) -> Result<Self, enums::RpcDropAnswer> {
        match value {
            enums::RpcDropAnswer::RpcAnswerDropped(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::DestroySessionRes {
    /// The value, if it is [`Self::DestroySessionOk`].
    #[must_use]
    #[inline]
    pub fn as_destroy_session_ok(&self) -> Option<&types::DestroySessionOk> {
        match self {
            Self::DestroySessionOk(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DestroySessionOk`].
    #[must_use]
    #[inline]
    pub fn into_destroy_session_ok(self) -> Option<types::DestroySessionOk> {
        match self {
            Self::DestroySessionOk(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DestroySessionNone`].
    #[must_use]
    #[inline]
    pub fn as_destroy_session_none(&self) -> Option<&types::DestroySessionNone> {
        match self {
            Self::DestroySessionNone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DestroySessionNone`].
    #[must_use]
    #[inline]
    pub fn into_destroy_session_none(self) -> Option<types::DestroySessionNone> {
        match self {
            Self::DestroySessionNone(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::DestroySessionRes> for types::DestroySessionOk {
    /// The value itself, which is another variant.
    type Error = enums::DestroySessionRes;

    #[inline]
    fn try_from(
        value: enums::DestroySessionRes,
    ) -> Result<Self, enums::DestroySessionRes> {
        match value {
            enums::DestroySessionRes::DestroySessionOk(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DestroySessionRes> for types::DestroySessionNone {
    /// The value itself, which is another variant.
    type Error = enums::DestroySessionRes;

    #[inline]
    fn try_from(
        value: enums::DestroySessionRes,
    ) -> Result<Self, enums::DestroySessionRes> {
        match value {
            enums::DestroySessionRes::DestroySessionNone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::IpPort {
    /// The value, if it is [`Self::IpPort`].
    #[must_use]
    #[inline]
    pub fn as_ip_port(&self) -> Option<&types::IpPort> {
        match self {
            Self::IpPort(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::IpPort`].
    #[must_use]
    #[inline]
    pub fn into_ip_port(self) -> Option<types::IpPort> {
        match self {
            Self::IpPort(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Secret`].
    #[must_use]
    #[inline]
    pub fn as_secret(&self) -> Option<&types::IpPortSecret> {
        match self {
            Self::Secret(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Secret`].
    #[must_use]
    #[inline]
    pub fn into_secret(self) -> Option<types::IpPortSecret> {
        match self {
            Self::Secret(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::IpPort> for types::IpPort {
    /// The value itself, which is another variant.
    type Error = enums::IpPort;

    #[inline]
    fn try_from(value: enums::IpPort) -> Result<Self, enums::IpPort> {
        match value {
            enums::IpPort::IpPort(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::IpPort> for types::IpPortSecret {
    /// The value itself, which is another variant.
    type Error = enums::IpPort;

    #[inline]
    fn try_from(value: enums::IpPort) -> Result<Self, enums::IpPort> {
        match value {
            enums::IpPort::Secret(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::TlsBlock {
    /// The value, if it is [`Self::String`].
    #[must_use]
    #[inline]
    pub fn as_string(&self) -> Option<&types::TlsBlockString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::String`].
    #[must_use]
    #[inline]
    pub fn into_string(self) -> Option<types::TlsBlockString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Random`].
    #[must_use]
    #[inline]
    pub fn as_random(&self) -> Option<&types::TlsBlockRandom> {
        match self {
            Self::Random(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Random`].
    #[must_use]
    #[inline]
    pub fn into_random(self) -> Option<types::TlsBlockRandom> {
        match self {
            Self::Random(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Zero`].
    #[must_use]
    #[inline]
    pub fn as_zero(&self) -> Option<&types::TlsBlockZero> {
        match self {
            Self::Zero(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Zero`].
    #[must_use]
    #[inline]
    pub fn into_zero(self) -> Option<types::TlsBlockZero> {
        match self {
            Self::Zero(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Grease`].
    #[must_use]
    #[inline]
    pub fn as_grease(&self) -> Option<&types::TlsBlockGrease> {
        match self {
            Self::Grease(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Grease`].
    #[must_use]
    #[inline]
    pub fn into_grease(self) -> Option<types::TlsBlockGrease> {
        match self {
            Self::Grease(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Scope`].
    #[must_use]
    #[inline]
    pub fn as_scope(&self) -> Option<&types::TlsBlockScope> {
        match self {
            Self::Scope(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Scope`].
    #[must_use]
    #[inline]
    pub fn into_scope(self) -> Option<types::TlsBlockScope> {
        match self {
            Self::Scope(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::TlsBlock> for types::TlsBlockString {
    /// The value itself, which is another variant.
    type Error = enums::TlsBlock;

    #[inline]
    fn try_from(value: enums::TlsBlock) -> Result<Self, enums::TlsBlock> {
        match value {
            enums::TlsBlock::String(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::TlsBlock> for types::TlsBlockRandom {
    /// The value itself, which is another variant.
    type Error = enums::TlsBlock;

    #[inline]
    fn try_from(value: enums::TlsBlock) -> Result<Self, enums::TlsBlock> {
        match value {
            enums::TlsBlock::Random(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::TlsBlock> for types::TlsBlockZero {
    /// The value itself, which is another variant.
    type Error = enums::TlsBlock;

    #[inline]
    fn try_from(value: enums::TlsBlock) -> Result<Self, enums::TlsBlock> {
        match value {
            enums::TlsBlock::Zero(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::TlsBlock> for types::TlsBlockGrease {
    /// The value itself, which is another variant.
    type Error = enums::TlsBlock;

    #[inline]
    fn try_from(value: enums::TlsBlock) -> Result<Self, enums::TlsBlock> {
        match value {
            enums::TlsBlock::Grease(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::TlsBlock> for types::TlsBlockScope {
    /// The value itself, which is another variant.
    type Error = enums::TlsBlock;

    #[inline]
    fn try_from(value: enums::TlsBlock) -> Result<Self, enums::TlsBlock> {
        match value {
            enums::TlsBlock::Scope(value) => Ok(value),
            other => Err(other),
        }
    }
}
