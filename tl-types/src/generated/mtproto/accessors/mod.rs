// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::enums;
use crate::wire::{String, Vec};

impl enums::PQInnerData {
    /// The field `pq`, which every variant has.
    #[must_use]
    #[inline]
    pub fn pq(&self) -> &Vec<u8> {
        match self {
            Self::PQInnerData(value) => &value.pq,
            Self::Dc(value) => &value.pq,
            Self::Temp(value) => &value.pq,
            Self::TempDc(value) => &value.pq,
        }
    }

    /// The field `p`, which every variant has.
    #[must_use]
    #[inline]
    pub fn p(&self) -> &Vec<u8> {
        match self {
            Self::PQInnerData(value) => &value.p,
            Self::Dc(value) => &value.p,
            Self::Temp(value) => &value.p,
            Self::TempDc(value) => &value.p,
        }
    }

    /// The field `q`, which every variant has.
    #[must_use]
    #[inline]
    pub fn q(&self) -> &Vec<u8> {
        match self {
            Self::PQInnerData(value) => &value.q,
            Self::Dc(value) => &value.q,
            Self::Temp(value) => &value.q,
            Self::TempDc(value) => &value.q,
        }
    }

    /// The field `nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn nonce(&self) -> [u8; 16] {
        match self {
            Self::PQInnerData(value) => value.nonce,
            Self::Dc(value) => value.nonce,
            Self::Temp(value) => value.nonce,
            Self::TempDc(value) => value.nonce,
        }
    }

    /// The field `server_nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn server_nonce(&self) -> [u8; 16] {
        match self {
            Self::PQInnerData(value) => value.server_nonce,
            Self::Dc(value) => value.server_nonce,
            Self::Temp(value) => value.server_nonce,
            Self::TempDc(value) => value.server_nonce,
        }
    }

    /// The field `new_nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn new_nonce(&self) -> [u8; 32] {
        match self {
            Self::PQInnerData(value) => value.new_nonce,
            Self::Dc(value) => value.new_nonce,
            Self::Temp(value) => value.new_nonce,
            Self::TempDc(value) => value.new_nonce,
        }
    }

    /// The field `dc`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc(&self) -> Option<i32> {
        match self {
            Self::Dc(value) => Some(value.dc),
            Self::TempDc(value) => Some(value.dc),
            _ => None,
        }
    }

    /// The field `expires_in`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires_in(&self) -> Option<i32> {
        match self {
            Self::Temp(value) => Some(value.expires_in),
            Self::TempDc(value) => Some(value.expires_in),
            _ => None,
        }
    }
}

impl enums::ServerDhParams {
    /// The field `nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn nonce(&self) -> [u8; 16] {
        match self {
            Self::Fail(value) => value.nonce,
            Self::Ok(value) => value.nonce,
        }
    }

    /// The field `server_nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn server_nonce(&self) -> [u8; 16] {
        match self {
            Self::Fail(value) => value.server_nonce,
            Self::Ok(value) => value.server_nonce,
        }
    }

    /// The field `new_nonce_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_nonce_hash(&self) -> Option<[u8; 16]> {
        match self {
            Self::Fail(value) => Some(value.new_nonce_hash),
            _ => None,
        }
    }

    /// The field `encrypted_answer`, where there is one.
    #[must_use]
    #[inline]
    pub fn encrypted_answer(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Ok(value) => Some(&value.encrypted_answer),
            _ => None,
        }
    }
}

impl enums::SetClientDhParamsAnswer {
    /// The field `nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn nonce(&self) -> [u8; 16] {
        match self {
            Self::DhGenOk(value) => value.nonce,
            Self::DhGenRetry(value) => value.nonce,
            Self::DhGenFail(value) => value.nonce,
        }
    }

    /// The field `server_nonce`, which every variant has.
    #[must_use]
    #[inline]
    pub fn server_nonce(&self) -> [u8; 16] {
        match self {
            Self::DhGenOk(value) => value.server_nonce,
            Self::DhGenRetry(value) => value.server_nonce,
            Self::DhGenFail(value) => value.server_nonce,
        }
    }

    /// The field `new_nonce_hash1`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_nonce_hash1(&self) -> Option<[u8; 16]> {
        match self {
            Self::DhGenOk(value) => Some(value.new_nonce_hash1),
            _ => None,
        }
    }

    /// The field `new_nonce_hash2`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_nonce_hash2(&self) -> Option<[u8; 16]> {
        match self {
            Self::DhGenRetry(value) => Some(value.new_nonce_hash2),
            _ => None,
        }
    }

    /// The field `new_nonce_hash3`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_nonce_hash3(&self) -> Option<[u8; 16]> {
        match self {
            Self::DhGenFail(value) => Some(value.new_nonce_hash3),
            _ => None,
        }
    }
}

impl enums::BadMsgNotification {
    /// The field `bad_msg_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn bad_msg_id(&self) -> i64 {
        match self {
            Self::BadMsgNotification(value) => value.bad_msg_id,
            Self::BadServerSalt(value) => value.bad_msg_id,
        }
    }

    /// The field `bad_msg_seqno`, which every variant has.
    #[must_use]
    #[inline]
    pub fn bad_msg_seqno(&self) -> i32 {
        match self {
            Self::BadMsgNotification(value) => value.bad_msg_seqno,
            Self::BadServerSalt(value) => value.bad_msg_seqno,
        }
    }

    /// The field `error_code`, which every variant has.
    #[must_use]
    #[inline]
    pub fn error_code(&self) -> i32 {
        match self {
            Self::BadMsgNotification(value) => value.error_code,
            Self::BadServerSalt(value) => value.error_code,
        }
    }

    /// The field `new_server_salt`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_server_salt(&self) -> Option<i64> {
        match self {
            Self::BadServerSalt(value) => Some(value.new_server_salt),
            _ => None,
        }
    }
}

impl enums::MsgDetailedInfo {
    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i64> {
        match self {
            Self::MsgDetailedInfo(value) => Some(value.msg_id),
            _ => None,
        }
    }

    /// The field `answer_msg_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn answer_msg_id(&self) -> i64 {
        match self {
            Self::MsgDetailedInfo(value) => value.answer_msg_id,
            Self::MsgNewDetailedInfo(value) => value.answer_msg_id,
        }
    }

    /// The field `bytes`, which every variant has.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> i32 {
        match self {
            Self::MsgDetailedInfo(value) => value.bytes,
            Self::MsgNewDetailedInfo(value) => value.bytes,
        }
    }

    /// The field `status`, which every variant has.
    #[must_use]
    #[inline]
    pub fn status(&self) -> i32 {
        match self {
            Self::MsgDetailedInfo(value) => value.status,
            Self::MsgNewDetailedInfo(value) => value.status,
        }
    }
}

impl enums::MsgResendReq {
    /// The field `msg_ids`, which every variant has.
    #[must_use]
    #[inline]
    pub fn msg_ids(&self) -> &Vec<i64> {
        match self {
            Self::MsgResendReq(value) => &value.msg_ids,
            Self::MsgResendAnsReq(value) => &value.msg_ids,
        }
    }
}

impl enums::RpcDropAnswer {
    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i64> {
        match self {
            Self::RpcAnswerDropped(value) => Some(value.msg_id),
            _ => None,
        }
    }

    /// The field `seq_no`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq_no(&self) -> Option<i32> {
        match self {
            Self::RpcAnswerDropped(value) => Some(value.seq_no),
            _ => None,
        }
    }

    /// The field `bytes`, where there is one.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<i32> {
        match self {
            Self::RpcAnswerDropped(value) => Some(value.bytes),
            _ => None,
        }
    }
}

impl enums::DestroySessionRes {
    /// The field `session_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn session_id(&self) -> i64 {
        match self {
            Self::DestroySessionOk(value) => value.session_id,
            Self::DestroySessionNone(value) => value.session_id,
        }
    }
}

impl enums::IpPort {
    /// The field `ipv4`, which every variant has.
    #[must_use]
    #[inline]
    pub fn ipv4(&self) -> i32 {
        match self {
            Self::IpPort(value) => value.ipv4,
            Self::Secret(value) => value.ipv4,
        }
    }

    /// The field `port`, which every variant has.
    #[must_use]
    #[inline]
    pub fn port(&self) -> i32 {
        match self {
            Self::IpPort(value) => value.port,
            Self::Secret(value) => value.port,
        }
    }

    /// The field `secret`, where there is one.
    #[must_use]
    #[inline]
    pub fn secret(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Secret(value) => Some(&value.secret),
            _ => None,
        }
    }
}

impl enums::TlsBlock {
    /// The field `data`, where there is one.
    #[must_use]
    #[inline]
    pub fn data(&self) -> Option<&Vec<u8>> {
        match self {
            Self::String(value) => Some(&value.data),
            _ => None,
        }
    }

    /// The field `length`, where there is one.
    #[must_use]
    #[inline]
    pub fn length(&self) -> Option<i32> {
        match self {
            Self::Random(value) => Some(value.length),
            Self::Zero(value) => Some(value.length),
            _ => None,
        }
    }

    /// The field `seed`, where there is one.
    #[must_use]
    #[inline]
    pub fn seed(&self) -> Option<i32> {
        match self {
            Self::Grease(value) => Some(value.seed),
            _ => None,
        }
    }

    /// The field `entries`, where there is one.
    #[must_use]
    #[inline]
    pub fn entries(&self) -> Option<&Vec<enums::TlsBlock>> {
        match self {
            Self::Scope(value) => Some(&value.entries),
            _ => None,
        }
    }
}
