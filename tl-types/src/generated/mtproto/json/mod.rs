// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::{enums, functions, types};
use crate::wire::{String, json};

mod help;

impl json::Json for types::ResPq {
    fn to_json(&self) -> json::Value {
        json::Object::new("resPQ")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("pq", &self.pq)
            .with("server_public_key_fingerprints", &self.server_public_key_fingerprints)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("resPQ")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            pq: object.field("pq")?,
            server_public_key_fingerprints: object
                .field("server_public_key_fingerprints")?,
        })
    }
}

impl json::Serialize for types::ResPq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ResPq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PQInnerData {
    fn to_json(&self) -> json::Value {
        json::Object::new("p_q_inner_data")
            .with("pq", &self.pq)
            .with("p", &self.p)
            .with("q", &self.q)
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce", &self.new_nonce)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("p_q_inner_data")?;
        Ok(Self {
            pq: object.field("pq")?,
            p: object.field("p")?,
            q: object.field("q")?,
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce: object.field("new_nonce")?,
        })
    }
}

impl json::Serialize for types::PQInnerData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PQInnerData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PQInnerDataDc {
    fn to_json(&self) -> json::Value {
        json::Object::new("p_q_inner_data_dc")
            .with("pq", &self.pq)
            .with("p", &self.p)
            .with("q", &self.q)
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce", &self.new_nonce)
            .with("dc", &self.dc)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("p_q_inner_data_dc")?;
        Ok(Self {
            pq: object.field("pq")?,
            p: object.field("p")?,
            q: object.field("q")?,
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce: object.field("new_nonce")?,
            dc: object.field("dc")?,
        })
    }
}

impl json::Serialize for types::PQInnerDataDc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PQInnerDataDc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PQInnerDataTemp {
    fn to_json(&self) -> json::Value {
        json::Object::new("p_q_inner_data_temp")
            .with("pq", &self.pq)
            .with("p", &self.p)
            .with("q", &self.q)
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce", &self.new_nonce)
            .with("expires_in", &self.expires_in)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("p_q_inner_data_temp")?;
        Ok(Self {
            pq: object.field("pq")?,
            p: object.field("p")?,
            q: object.field("q")?,
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce: object.field("new_nonce")?,
            expires_in: object.field("expires_in")?,
        })
    }
}

impl json::Serialize for types::PQInnerDataTemp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PQInnerDataTemp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PQInnerDataTempDc {
    fn to_json(&self) -> json::Value {
        json::Object::new("p_q_inner_data_temp_dc")
            .with("pq", &self.pq)
            .with("p", &self.p)
            .with("q", &self.q)
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce", &self.new_nonce)
            .with("dc", &self.dc)
            .with("expires_in", &self.expires_in)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("p_q_inner_data_temp_dc")?;
        Ok(Self {
            pq: object.field("pq")?,
            p: object.field("p")?,
            q: object.field("q")?,
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce: object.field("new_nonce")?,
            dc: object.field("dc")?,
            expires_in: object.field("expires_in")?,
        })
    }
}

impl json::Serialize for types::PQInnerDataTempDc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PQInnerDataTempDc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BindAuthKeyInner {
    fn to_json(&self) -> json::Value {
        json::Object::new("bind_auth_key_inner")
            .with("nonce", &self.nonce)
            .with("temp_auth_key_id", &self.temp_auth_key_id)
            .with("perm_auth_key_id", &self.perm_auth_key_id)
            .with("temp_session_id", &self.temp_session_id)
            .with("expires_at", &self.expires_at)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bind_auth_key_inner")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            temp_auth_key_id: object.field("temp_auth_key_id")?,
            perm_auth_key_id: object.field("perm_auth_key_id")?,
            temp_session_id: object.field("temp_session_id")?,
            expires_at: object.field("expires_at")?,
        })
    }
}

impl json::Serialize for types::BindAuthKeyInner {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BindAuthKeyInner {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ServerDhParamsFail {
    fn to_json(&self) -> json::Value {
        json::Object::new("server_DH_params_fail")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce_hash", &self.new_nonce_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("server_DH_params_fail")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce_hash: object.field("new_nonce_hash")?,
        })
    }
}

impl json::Serialize for types::ServerDhParamsFail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ServerDhParamsFail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ServerDhParamsOk {
    fn to_json(&self) -> json::Value {
        json::Object::new("server_DH_params_ok")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("encrypted_answer", &self.encrypted_answer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("server_DH_params_ok")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            encrypted_answer: object.field("encrypted_answer")?,
        })
    }
}

impl json::Serialize for types::ServerDhParamsOk {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ServerDhParamsOk {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ServerDhInnerData {
    fn to_json(&self) -> json::Value {
        json::Object::new("server_DH_inner_data")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("g", &self.g)
            .with("dh_prime", &self.dh_prime)
            .with("g_a", &self.g_a)
            .with("server_time", &self.server_time)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("server_DH_inner_data")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            g: object.field("g")?,
            dh_prime: object.field("dh_prime")?,
            g_a: object.field("g_a")?,
            server_time: object.field("server_time")?,
        })
    }
}

impl json::Serialize for types::ServerDhInnerData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ServerDhInnerData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ClientDhInnerData {
    fn to_json(&self) -> json::Value {
        json::Object::new("client_DH_inner_data")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("retry_id", &self.retry_id)
            .with("g_b", &self.g_b)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("client_DH_inner_data")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            retry_id: object.field("retry_id")?,
            g_b: object.field("g_b")?,
        })
    }
}

impl json::Serialize for types::ClientDhInnerData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ClientDhInnerData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DhGenOk {
    fn to_json(&self) -> json::Value {
        json::Object::new("dh_gen_ok")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce_hash1", &self.new_nonce_hash1)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dh_gen_ok")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce_hash1: object.field("new_nonce_hash1")?,
        })
    }
}

impl json::Serialize for types::DhGenOk {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DhGenOk {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DhGenRetry {
    fn to_json(&self) -> json::Value {
        json::Object::new("dh_gen_retry")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce_hash2", &self.new_nonce_hash2)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dh_gen_retry")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce_hash2: object.field("new_nonce_hash2")?,
        })
    }
}

impl json::Serialize for types::DhGenRetry {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DhGenRetry {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DhGenFail {
    fn to_json(&self) -> json::Value {
        json::Object::new("dh_gen_fail")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("new_nonce_hash3", &self.new_nonce_hash3)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dh_gen_fail")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            new_nonce_hash3: object.field("new_nonce_hash3")?,
        })
    }
}

impl json::Serialize for types::DhGenFail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DhGenFail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgsAck {
    fn to_json(&self) -> json::Value {
        json::Object::new("msgs_ack").with("msg_ids", &self.msg_ids).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msgs_ack")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
        })
    }
}

impl json::Serialize for types::MsgsAck {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgsAck {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BadMsgNotification {
    fn to_json(&self) -> json::Value {
        json::Object::new("bad_msg_notification")
            .with("bad_msg_id", &self.bad_msg_id)
            .with("bad_msg_seqno", &self.bad_msg_seqno)
            .with("error_code", &self.error_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bad_msg_notification")?;
        Ok(Self {
            bad_msg_id: object.field("bad_msg_id")?,
            bad_msg_seqno: object.field("bad_msg_seqno")?,
            error_code: object.field("error_code")?,
        })
    }
}

impl json::Serialize for types::BadMsgNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BadMsgNotification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BadServerSalt {
    fn to_json(&self) -> json::Value {
        json::Object::new("bad_server_salt")
            .with("bad_msg_id", &self.bad_msg_id)
            .with("bad_msg_seqno", &self.bad_msg_seqno)
            .with("error_code", &self.error_code)
            .with("new_server_salt", &self.new_server_salt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bad_server_salt")?;
        Ok(Self {
            bad_msg_id: object.field("bad_msg_id")?,
            bad_msg_seqno: object.field("bad_msg_seqno")?,
            error_code: object.field("error_code")?,
            new_server_salt: object.field("new_server_salt")?,
        })
    }
}

impl json::Serialize for types::BadServerSalt {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BadServerSalt {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgsStateReq {
    fn to_json(&self) -> json::Value {
        json::Object::new("msgs_state_req").with("msg_ids", &self.msg_ids).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msgs_state_req")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
        })
    }
}

impl json::Serialize for types::MsgsStateReq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgsStateReq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgsStateInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("msgs_state_info")
            .with("req_msg_id", &self.req_msg_id)
            .with("info", &self.info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msgs_state_info")?;
        Ok(Self {
            req_msg_id: object.field("req_msg_id")?,
            info: object.field("info")?,
        })
    }
}

impl json::Serialize for types::MsgsStateInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgsStateInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgsAllInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("msgs_all_info")
            .with("msg_ids", &self.msg_ids)
            .with("info", &self.info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msgs_all_info")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
            info: object.field("info")?,
        })
    }
}

impl json::Serialize for types::MsgsAllInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgsAllInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgDetailedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("msg_detailed_info")
            .with("msg_id", &self.msg_id)
            .with("answer_msg_id", &self.answer_msg_id)
            .with("bytes", &self.bytes)
            .with("status", &self.status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msg_detailed_info")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            answer_msg_id: object.field("answer_msg_id")?,
            bytes: object.field("bytes")?,
            status: object.field("status")?,
        })
    }
}

impl json::Serialize for types::MsgDetailedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgDetailedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgNewDetailedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("msg_new_detailed_info")
            .with("answer_msg_id", &self.answer_msg_id)
            .with("bytes", &self.bytes)
            .with("status", &self.status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msg_new_detailed_info")?;
        Ok(Self {
            answer_msg_id: object.field("answer_msg_id")?,
            bytes: object.field("bytes")?,
            status: object.field("status")?,
        })
    }
}

impl json::Serialize for types::MsgNewDetailedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgNewDetailedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgResendReq {
    fn to_json(&self) -> json::Value {
        json::Object::new("msg_resend_req").with("msg_ids", &self.msg_ids).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msg_resend_req")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
        })
    }
}

impl json::Serialize for types::MsgResendReq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgResendReq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::MsgResendAnsReq {
    fn to_json(&self) -> json::Value {
        json::Object::new("msg_resend_ans_req").with("msg_ids", &self.msg_ids).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("msg_resend_ans_req")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
        })
    }
}

impl json::Serialize for types::MsgResendAnsReq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::MsgResendAnsReq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RpcError {
    fn to_json(&self) -> json::Value {
        json::Object::new("rpc_error")
            .with("error_code", &self.error_code)
            .with("error_message", &self.error_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("rpc_error")?;
        Ok(Self {
            error_code: object.field("error_code")?,
            error_message: object.field("error_message")?,
        })
    }
}

impl json::Serialize for types::RpcError {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RpcError {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::RpcAnswerDropped {
    fn to_json(&self) -> json::Value {
        json::Object::new("rpc_answer_dropped")
            .with("msg_id", &self.msg_id)
            .with("seq_no", &self.seq_no)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("rpc_answer_dropped")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            seq_no: object.field("seq_no")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::RpcAnswerDropped {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::RpcAnswerDropped {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::FutureSalt {
    fn to_json(&self) -> json::Value {
        json::Object::new("future_salt")
            .with("valid_since", &self.valid_since)
            .with("valid_until", &self.valid_until)
            .with("salt", &self.salt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("future_salt")?;
        Ok(Self {
            valid_since: object.field("valid_since")?,
            valid_until: object.field("valid_until")?,
            salt: object.field("salt")?,
        })
    }
}

impl json::Serialize for types::FutureSalt {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FutureSalt {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::FutureSalts {
    fn to_json(&self) -> json::Value {
        json::Object::new("future_salts")
            .with("req_msg_id", &self.req_msg_id)
            .with("now", &self.now)
            .with("salts", &self.salts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("future_salts")?;
        Ok(Self {
            req_msg_id: object.field("req_msg_id")?,
            now: object.field("now")?,
            salts: object.field("salts")?,
        })
    }
}

impl json::Serialize for types::FutureSalts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::FutureSalts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Pong {
    fn to_json(&self) -> json::Value {
        json::Object::new("pong")
            .with("msg_id", &self.msg_id)
            .with("ping_id", &self.ping_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pong")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            ping_id: object.field("ping_id")?,
        })
    }
}

impl json::Serialize for types::Pong {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Pong {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DestroySessionOk {
    fn to_json(&self) -> json::Value {
        json::Object::new("destroy_session_ok")
            .with("session_id", &self.session_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("destroy_session_ok")?;
        Ok(Self {
            session_id: object.field("session_id")?,
        })
    }
}

impl json::Serialize for types::DestroySessionOk {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DestroySessionOk {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DestroySessionNone {
    fn to_json(&self) -> json::Value {
        json::Object::new("destroy_session_none")
            .with("session_id", &self.session_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("destroy_session_none")?;
        Ok(Self {
            session_id: object.field("session_id")?,
        })
    }
}

impl json::Serialize for types::DestroySessionNone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DestroySessionNone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::NewSessionCreated {
    fn to_json(&self) -> json::Value {
        json::Object::new("new_session_created")
            .with("first_msg_id", &self.first_msg_id)
            .with("unique_id", &self.unique_id)
            .with("server_salt", &self.server_salt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("new_session_created")?;
        Ok(Self {
            first_msg_id: object.field("first_msg_id")?,
            unique_id: object.field("unique_id")?,
            server_salt: object.field("server_salt")?,
        })
    }
}

impl json::Serialize for types::NewSessionCreated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::NewSessionCreated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::HttpWait {
    fn to_json(&self) -> json::Value {
        json::Object::new("http_wait")
            .with("max_delay", &self.max_delay)
            .with("wait_after", &self.wait_after)
            .with("max_wait", &self.max_wait)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("http_wait")?;
        Ok(Self {
            max_delay: object.field("max_delay")?,
            wait_after: object.field("wait_after")?,
            max_wait: object.field("max_wait")?,
        })
    }
}

impl json::Serialize for types::HttpWait {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::HttpWait {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::IpPort {
    fn to_json(&self) -> json::Value {
        json::Object::new("ipPort")
            .with("ipv4", &self.ipv4)
            .with("port", &self.port)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ipPort")?;
        Ok(Self {
            ipv4: object.field("ipv4")?,
            port: object.field("port")?,
        })
    }
}

impl json::Serialize for types::IpPort {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::IpPort {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::IpPortSecret {
    fn to_json(&self) -> json::Value {
        json::Object::new("ipPortSecret")
            .with("ipv4", &self.ipv4)
            .with("port", &self.port)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ipPortSecret")?;
        Ok(Self {
            ipv4: object.field("ipv4")?,
            port: object.field("port")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::IpPortSecret {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::IpPortSecret {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AccessPointRule {
    fn to_json(&self) -> json::Value {
        json::Object::new("accessPointRule")
            .with("phone_prefix_rules", &self.phone_prefix_rules)
            .with("dc_id", &self.dc_id)
            .with("ips", &self.ips)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("accessPointRule")?;
        Ok(Self {
            phone_prefix_rules: object.field("phone_prefix_rules")?,
            dc_id: object.field("dc_id")?,
            ips: object.field("ips")?,
        })
    }
}

impl json::Serialize for types::AccessPointRule {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AccessPointRule {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsBlockString {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsBlockString").with("data", &self.data).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsBlockString")?;
        Ok(Self {
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::TlsBlockString {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsBlockString {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsBlockRandom {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsBlockRandom").with("length", &self.length).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsBlockRandom")?;
        Ok(Self {
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::TlsBlockRandom {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsBlockRandom {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsBlockZero {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsBlockZero").with("length", &self.length).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsBlockZero")?;
        Ok(Self {
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::TlsBlockZero {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsBlockZero {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsBlockGrease {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsBlockGrease").with("seed", &self.seed).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsBlockGrease")?;
        Ok(Self {
            seed: object.field("seed")?,
        })
    }
}

impl json::Serialize for types::TlsBlockGrease {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsBlockGrease {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsBlockScope {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsBlockScope").with("entries", &self.entries).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsBlockScope")?;
        Ok(Self {
            entries: object.field("entries")?,
        })
    }
}

impl json::Serialize for types::TlsBlockScope {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsBlockScope {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::TlsClientHello {
    fn to_json(&self) -> json::Value {
        json::Object::new("tlsClientHello").with("blocks", &self.blocks).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("tlsClientHello")?;
        Ok(Self {
            blocks: object.field("blocks")?,
        })
    }
}

impl json::Serialize for types::TlsClientHello {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::TlsClientHello {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ReqPq {
    fn to_json(&self) -> json::Value {
        json::Object::new("req_pq").with("nonce", &self.nonce).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("req_pq")?;
        Ok(Self {
            nonce: object.field("nonce")?,
        })
    }
}

impl json::Serialize for functions::ReqPq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ReqPq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ReqPqMulti {
    fn to_json(&self) -> json::Value {
        json::Object::new("req_pq_multi").with("nonce", &self.nonce).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("req_pq_multi")?;
        Ok(Self {
            nonce: object.field("nonce")?,
        })
    }
}

impl json::Serialize for functions::ReqPqMulti {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ReqPqMulti {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::ReqDhParams {
    fn to_json(&self) -> json::Value {
        json::Object::new("req_DH_params")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("p", &self.p)
            .with("q", &self.q)
            .with("public_key_fingerprint", &self.public_key_fingerprint)
            .with("encrypted_data", &self.encrypted_data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("req_DH_params")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            p: object.field("p")?,
            q: object.field("q")?,
            public_key_fingerprint: object.field("public_key_fingerprint")?,
            encrypted_data: object.field("encrypted_data")?,
        })
    }
}

impl json::Serialize for functions::ReqDhParams {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::ReqDhParams {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::SetClientDhParams {
    fn to_json(&self) -> json::Value {
        json::Object::new("set_client_DH_params")
            .with("nonce", &self.nonce)
            .with("server_nonce", &self.server_nonce)
            .with("encrypted_data", &self.encrypted_data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("set_client_DH_params")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            server_nonce: object.field("server_nonce")?,
            encrypted_data: object.field("encrypted_data")?,
        })
    }
}

impl json::Serialize for functions::SetClientDhParams {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::SetClientDhParams {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::DestroyAuthKey {
    fn to_json(&self) -> json::Value {
        json::Object::new("destroy_auth_key").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("destroy_auth_key").map(|_| Self)
    }
}

impl json::Serialize for functions::DestroyAuthKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::DestroyAuthKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::RpcDropAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("rpc_drop_answer").with("req_msg_id", &self.req_msg_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("rpc_drop_answer")?;
        Ok(Self {
            req_msg_id: object.field("req_msg_id")?,
        })
    }
}

impl json::Serialize for functions::RpcDropAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::RpcDropAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::GetFutureSalts {
    fn to_json(&self) -> json::Value {
        json::Object::new("get_future_salts").with("num", &self.num).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("get_future_salts")?;
        Ok(Self { num: object.field("num")? })
    }
}

impl json::Serialize for functions::GetFutureSalts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::GetFutureSalts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::Ping {
    fn to_json(&self) -> json::Value {
        json::Object::new("ping").with("ping_id", &self.ping_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ping")?;
        Ok(Self {
            ping_id: object.field("ping_id")?,
        })
    }
}

impl json::Serialize for functions::Ping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::Ping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::PingDelayDisconnect {
    fn to_json(&self) -> json::Value {
        json::Object::new("ping_delay_disconnect")
            .with("ping_id", &self.ping_id)
            .with("disconnect_delay", &self.disconnect_delay)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("ping_delay_disconnect")?;
        Ok(Self {
            ping_id: object.field("ping_id")?,
            disconnect_delay: object.field("disconnect_delay")?,
        })
    }
}

impl json::Serialize for functions::PingDelayDisconnect {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::PingDelayDisconnect {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::DestroySession {
    fn to_json(&self) -> json::Value {
        json::Object::new("destroy_session").with("session_id", &self.session_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("destroy_session")?;
        Ok(Self {
            session_id: object.field("session_id")?,
        })
    }
}

impl json::Serialize for functions::DestroySession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::DestroySession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PQInnerData {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PQInnerData(value) => json::Json::to_json(value),
            Self::Dc(value) => json::Json::to_json(value),
            Self::Temp(value) => json::Json::to_json(value),
            Self::TempDc(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("P_Q_inner_data")?.as_str() {
            "p_q_inner_data" => value.variant(Self::PQInnerData),
            "p_q_inner_data_dc" => value.variant(Self::Dc),
            "p_q_inner_data_temp" => value.variant(Self::Temp),
            "p_q_inner_data_temp_dc" => value.variant(Self::TempDc),
            other => Err(json::Error::unknown(other, "P_Q_inner_data")),
        }
    }
}

impl json::Serialize for enums::PQInnerData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PQInnerData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ServerDhParams {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Fail(value) => json::Json::to_json(value),
            Self::Ok(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Server_DH_Params")?.as_str() {
            "server_DH_params_fail" => value.variant(Self::Fail),
            "server_DH_params_ok" => value.variant(Self::Ok),
            other => Err(json::Error::unknown(other, "Server_DH_Params")),
        }
    }
}

impl json::Serialize for enums::ServerDhParams {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ServerDhParams {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SetClientDhParamsAnswer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::DhGenOk(value) => json::Json::to_json(value),
            Self::DhGenRetry(value) => json::Json::to_json(value),
            Self::DhGenFail(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Set_client_DH_params_answer")?.as_str() {
            "dh_gen_ok" => value.variant(Self::DhGenOk),
            "dh_gen_retry" => value.variant(Self::DhGenRetry),
            "dh_gen_fail" => value.variant(Self::DhGenFail),
            other => Err(json::Error::unknown(other, "Set_client_DH_params_answer")),
        }
    }
}

impl json::Serialize for enums::SetClientDhParamsAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SetClientDhParamsAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DestroyAuthKeyRes {
    fn to_json(&self) -> json::Value {
        match self {
            Self::DestroyAuthKeyOk => json::Object::new("destroy_auth_key_ok").value(),
            Self::DestroyAuthKeyNone => {
                json::Object::new("destroy_auth_key_none").value()
            }
            Self::DestroyAuthKeyFail => {
                json::Object::new("destroy_auth_key_fail").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DestroyAuthKeyRes")?.as_str() {
            "destroy_auth_key_ok" => Ok(Self::DestroyAuthKeyOk),
            "destroy_auth_key_none" => Ok(Self::DestroyAuthKeyNone),
            "destroy_auth_key_fail" => Ok(Self::DestroyAuthKeyFail),
            other => Err(json::Error::unknown(other, "DestroyAuthKeyRes")),
        }
    }
}

impl json::Serialize for enums::DestroyAuthKeyRes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DestroyAuthKeyRes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BadMsgNotification {
    fn to_json(&self) -> json::Value {
        match self {
            Self::BadMsgNotification(value) => json::Json::to_json(value),
            Self::BadServerSalt(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BadMsgNotification")?.as_str() {
            "bad_msg_notification" => value.variant(Self::BadMsgNotification),
            "bad_server_salt" => value.variant(Self::BadServerSalt),
            other => Err(json::Error::unknown(other, "BadMsgNotification")),
        }
    }
}

impl json::Serialize for enums::BadMsgNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BadMsgNotification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MsgDetailedInfo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MsgDetailedInfo(value) => json::Json::to_json(value),
            Self::MsgNewDetailedInfo(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MsgDetailedInfo")?.as_str() {
            "msg_detailed_info" => value.variant(Self::MsgDetailedInfo),
            "msg_new_detailed_info" => value.variant(Self::MsgNewDetailedInfo),
            other => Err(json::Error::unknown(other, "MsgDetailedInfo")),
        }
    }
}

impl json::Serialize for enums::MsgDetailedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MsgDetailedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::MsgResendReq {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MsgResendReq(value) => json::Json::to_json(value),
            Self::MsgResendAnsReq(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("MsgResendReq")?.as_str() {
            "msg_resend_req" => value.variant(Self::MsgResendReq),
            "msg_resend_ans_req" => value.variant(Self::MsgResendAnsReq),
            other => Err(json::Error::unknown(other, "MsgResendReq")),
        }
    }
}

impl json::Serialize for enums::MsgResendReq {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::MsgResendReq {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::RpcDropAnswer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::RpcAnswerUnknown => json::Object::new("rpc_answer_unknown").value(),
            Self::RpcAnswerDroppedRunning => {
                json::Object::new("rpc_answer_dropped_running").value()
            }
            Self::RpcAnswerDropped(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("RpcDropAnswer")?.as_str() {
            "rpc_answer_unknown" => Ok(Self::RpcAnswerUnknown),
            "rpc_answer_dropped_running" => Ok(Self::RpcAnswerDroppedRunning),
            "rpc_answer_dropped" => value.variant(Self::RpcAnswerDropped),
            other => Err(json::Error::unknown(other, "RpcDropAnswer")),
        }
    }
}

impl json::Serialize for enums::RpcDropAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::RpcDropAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DestroySessionRes {
    fn to_json(&self) -> json::Value {
        match self {
            Self::DestroySessionOk(value) => json::Json::to_json(value),
            Self::DestroySessionNone(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DestroySessionRes")?.as_str() {
            "destroy_session_ok" => value.variant(Self::DestroySessionOk),
            "destroy_session_none" => value.variant(Self::DestroySessionNone),
            other => Err(json::Error::unknown(other, "DestroySessionRes")),
        }
    }
}

impl json::Serialize for enums::DestroySessionRes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DestroySessionRes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::IpPort {
    fn to_json(&self) -> json::Value {
        match self {
            Self::IpPort(value) => json::Json::to_json(value),
            Self::Secret(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("IpPort")?.as_str() {
            "ipPort" => value.variant(Self::IpPort),
            "ipPortSecret" => value.variant(Self::Secret),
            other => Err(json::Error::unknown(other, "IpPort")),
        }
    }
}

impl json::Serialize for enums::IpPort {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::IpPort {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::TlsBlock {
    fn to_json(&self) -> json::Value {
        match self {
            Self::String(value) => json::Json::to_json(value),
            Self::Random(value) => json::Json::to_json(value),
            Self::Zero(value) => json::Json::to_json(value),
            Self::Domain => json::Object::new("tlsBlockDomain").value(),
            Self::Grease(value) => json::Json::to_json(value),
            Self::PublicKey => json::Object::new("tlsBlockPublicKey").value(),
            Self::Scope(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("TlsBlock")?.as_str() {
            "tlsBlockString" => value.variant(Self::String),
            "tlsBlockRandom" => value.variant(Self::Random),
            "tlsBlockZero" => value.variant(Self::Zero),
            "tlsBlockDomain" => Ok(Self::Domain),
            "tlsBlockGrease" => value.variant(Self::Grease),
            "tlsBlockPublicKey" => Ok(Self::PublicKey),
            "tlsBlockScope" => value.variant(Self::Scope),
            other => Err(json::Error::unknown(other, "TlsBlock")),
        }
    }
}

impl json::Serialize for enums::TlsBlock {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::TlsBlock {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
