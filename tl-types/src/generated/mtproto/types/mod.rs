// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

pub mod help;

/// The constructor `resPQ`.
///
/// Returned by [`req_pq`](functions::ReqPq), [`req_pq_multi`](functions::ReqPqMulti).
///
/// ```text
/// resPQ#05162463 nonce:int128 server_nonce:int128 pq:bytes
///     server_public_key_fingerprints:Vector<long> = ResPQ;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResPq {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub pq: Vec<u8>,
    pub server_public_key_fingerprints: Vec<i64>,
}

impl ResPq {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        pq: impl Into<Vec<u8>>,
        server_public_key_fingerprints: Vec<i64>,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            pq: pq.into(),
            server_public_key_fingerprints,
        }
    }
}

impl wire::Wire for ResPq {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "resPQ",
        id: 0x05162463,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce));
        w.bytes(&self.pq);
        w.write(&self.server_public_key_fingerprints);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce) = cursor.fixed::<([u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            pq: cursor.bytes(),
            server_public_key_fingerprints: cursor.read(),
        }
    }
}

/// The constructor `p_q_inner_data`.
///
/// A constructor of [`PQInnerData`](enums::PQInnerData).
///
/// ```text
/// p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128
///     server_nonce:int128 new_nonce:int256 = P_Q_inner_data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PQInnerData {
    pub pq: Vec<u8>,
    pub p: Vec<u8>,
    pub q: Vec<u8>,
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce: [u8; 32],
}

impl PQInnerData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        pq: impl Into<Vec<u8>>,
        p: impl Into<Vec<u8>>,
        q: impl Into<Vec<u8>>,
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce: [u8; 32],
    ) -> Self {
        Self {
            pq: pq.into(),
            p: p.into(),
            q: q.into(),
            nonce,
            server_nonce,
            new_nonce,
        }
    }
}

impl wire::Wire for PQInnerData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "p_q_inner_data",
        id: 0x83c95aec,
        min_size: 80,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.pq);
        w.bytes(&self.p);
        w.bytes(&self.q);
        w.fixed((self.nonce, self.server_nonce, self.new_nonce));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let pq = cursor.bytes();
        let p = cursor.bytes();
        let q = cursor.bytes();
        let (nonce, server_nonce, new_nonce) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 32])>();
        Self {
            pq,
            p,
            q,
            nonce,
            server_nonce,
            new_nonce,
        }
    }
}

/// The constructor `p_q_inner_data_dc`.
///
/// A constructor of [`PQInnerData`](enums::PQInnerData).
///
/// ```text
/// p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128
///     server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PQInnerDataDc {
    pub pq: Vec<u8>,
    pub p: Vec<u8>,
    pub q: Vec<u8>,
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce: [u8; 32],
    pub dc: i32,
}

impl PQInnerDataDc {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        pq: impl Into<Vec<u8>>,
        p: impl Into<Vec<u8>>,
        q: impl Into<Vec<u8>>,
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce: [u8; 32],
        dc: i32,
    ) -> Self {
        Self {
            pq: pq.into(),
            p: p.into(),
            q: q.into(),
            nonce,
            server_nonce,
            new_nonce,
            dc,
        }
    }
}

impl wire::Wire for PQInnerDataDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "p_q_inner_data_dc",
        id: 0xa9f55f95,
        min_size: 84,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.pq);
        w.bytes(&self.p);
        w.bytes(&self.q);
        w.fixed((self.nonce, self.server_nonce, self.new_nonce, self.dc));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let pq = cursor.bytes();
        let p = cursor.bytes();
        let q = cursor.bytes();
        let (nonce, server_nonce, new_nonce, dc) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 32], i32)>();
        Self {
            pq,
            p,
            q,
            nonce,
            server_nonce,
            new_nonce,
            dc,
        }
    }
}

/// The constructor `p_q_inner_data_temp`.
///
/// A constructor of [`PQInnerData`](enums::PQInnerData).
///
/// ```text
/// p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128
///     server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PQInnerDataTemp {
    pub pq: Vec<u8>,
    pub p: Vec<u8>,
    pub q: Vec<u8>,
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce: [u8; 32],
    pub expires_in: i32,
}

impl PQInnerDataTemp {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        pq: impl Into<Vec<u8>>,
        p: impl Into<Vec<u8>>,
        q: impl Into<Vec<u8>>,
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce: [u8; 32],
        expires_in: i32,
    ) -> Self {
        Self {
            pq: pq.into(),
            p: p.into(),
            q: q.into(),
            nonce,
            server_nonce,
            new_nonce,
            expires_in,
        }
    }
}

impl wire::Wire for PQInnerDataTemp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "p_q_inner_data_temp",
        id: 0x3c6a84d4,
        min_size: 84,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.pq);
        w.bytes(&self.p);
        w.bytes(&self.q);
        w.fixed((self.nonce, self.server_nonce, self.new_nonce, self.expires_in));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let pq = cursor.bytes();
        let p = cursor.bytes();
        let q = cursor.bytes();
        let (nonce, server_nonce, new_nonce, expires_in) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 32], i32)>();
        Self {
            pq,
            p,
            q,
            nonce,
            server_nonce,
            new_nonce,
            expires_in,
        }
    }
}

/// The constructor `p_q_inner_data_temp_dc`.
///
/// A constructor of [`PQInnerData`](enums::PQInnerData).
///
/// ```text
/// p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128
///     server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PQInnerDataTempDc {
    pub pq: Vec<u8>,
    pub p: Vec<u8>,
    pub q: Vec<u8>,
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce: [u8; 32],
    pub dc: i32,
    pub expires_in: i32,
}

impl wire::Wire for PQInnerDataTempDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "p_q_inner_data_temp_dc",
        id: 0x56fddf88,
        min_size: 88,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.pq);
        w.bytes(&self.p);
        w.bytes(&self.q);
        w.fixed((
            self.nonce,
            self.server_nonce,
            self.new_nonce,
            self.dc,
            self.expires_in,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let pq = cursor.bytes();
        let p = cursor.bytes();
        let q = cursor.bytes();
        let (nonce, server_nonce, new_nonce, dc, expires_in) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 32], i32, i32)>();
        Self {
            pq,
            p,
            q,
            nonce,
            server_nonce,
            new_nonce,
            dc,
            expires_in,
        }
    }
}

/// The constructor `bind_auth_key_inner`.
///
/// ```text
/// bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long
///     perm_auth_key_id:long temp_session_id:long expires_at:int =
///     BindAuthKeyInner;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BindAuthKeyInner {
    pub nonce: i64,
    pub temp_auth_key_id: i64,
    pub perm_auth_key_id: i64,
    pub temp_session_id: i64,
    pub expires_at: i32,
}

impl BindAuthKeyInner {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        nonce: i64,
        temp_auth_key_id: i64,
        perm_auth_key_id: i64,
        temp_session_id: i64,
        expires_at: i32,
    ) -> Self {
        Self {
            nonce,
            temp_auth_key_id,
            perm_auth_key_id,
            temp_session_id,
            expires_at,
        }
    }
}

impl wire::Wire for BindAuthKeyInner {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bind_auth_key_inner",
        id: 0x75a3f765,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.nonce,
            self.temp_auth_key_id,
            self.perm_auth_key_id,
            self.temp_session_id,
            self.expires_at,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, temp_auth_key_id, perm_auth_key_id, temp_session_id, expires_at) = cursor
            .fixed::<(i64, i64, i64, i64, i32)>();
        Self {
            nonce,
            temp_auth_key_id,
            perm_auth_key_id,
            temp_session_id,
            expires_at,
        }
    }
}

/// The constructor `server_DH_params_fail`.
///
/// A constructor of [`ServerDhParams`](enums::ServerDhParams).
///
/// ```text
/// server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128
///     new_nonce_hash:int128 = Server_DH_Params;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ServerDhParamsFail {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce_hash: [u8; 16],
}

impl ServerDhParamsFail {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce_hash: [u8; 16],
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            new_nonce_hash,
        }
    }
}

impl wire::Wire for ServerDhParamsFail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "server_DH_params_fail",
        id: 0x79cb045d,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.new_nonce_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, new_nonce_hash) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            new_nonce_hash,
        }
    }
}

/// The constructor `server_DH_params_ok`.
///
/// A constructor of [`ServerDhParams`](enums::ServerDhParams).
///
/// ```text
/// server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128
///     encrypted_answer:bytes = Server_DH_Params;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ServerDhParamsOk {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub encrypted_answer: Vec<u8>,
}

impl ServerDhParamsOk {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        encrypted_answer: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            encrypted_answer: encrypted_answer.into(),
        }
    }
}

impl wire::Wire for ServerDhParamsOk {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "server_DH_params_ok",
        id: 0xd0e8075c,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce));
        w.bytes(&self.encrypted_answer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce) = cursor.fixed::<([u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            encrypted_answer: cursor.bytes(),
        }
    }
}

/// The constructor `server_DH_inner_data`.
///
/// ```text
/// server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int
///     dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ServerDhInnerData {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub g: i32,
    pub dh_prime: Vec<u8>,
    pub g_a: Vec<u8>,
    pub server_time: i32,
}

impl ServerDhInnerData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        g: i32,
        dh_prime: impl Into<Vec<u8>>,
        g_a: impl Into<Vec<u8>>,
        server_time: i32,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            g,
            dh_prime: dh_prime.into(),
            g_a: g_a.into(),
            server_time,
        }
    }
}

impl wire::Wire for ServerDhInnerData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "server_DH_inner_data",
        id: 0xb5890dba,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.g));
        w.bytes(&self.dh_prime);
        w.bytes(&self.g_a);
        w.i32(self.server_time);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, g) = cursor.fixed::<([u8; 16], [u8; 16], i32)>();
        Self {
            nonce,
            server_nonce,
            g,
            dh_prime: cursor.bytes(),
            g_a: cursor.bytes(),
            server_time: cursor.i32(),
        }
    }
}

/// The constructor `client_DH_inner_data`.
///
/// ```text
/// client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long
///     g_b:bytes = Client_DH_Inner_Data;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ClientDhInnerData {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub retry_id: i64,
    pub g_b: Vec<u8>,
}

impl ClientDhInnerData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        retry_id: i64,
        g_b: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            retry_id,
            g_b: g_b.into(),
        }
    }
}

impl wire::Wire for ClientDhInnerData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "client_DH_inner_data",
        id: 0x6643b654,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.retry_id));
        w.bytes(&self.g_b);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, retry_id) = cursor
            .fixed::<([u8; 16], [u8; 16], i64)>();
        Self {
            nonce,
            server_nonce,
            retry_id,
            g_b: cursor.bytes(),
        }
    }
}

/// The constructor `dh_gen_ok`.
///
/// A constructor of [`SetClientDhParamsAnswer`](enums::SetClientDhParamsAnswer).
///
/// ```text
/// dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 =
///     Set_client_DH_params_answer;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DhGenOk {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce_hash1: [u8; 16],
}

impl DhGenOk {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce_hash1: [u8; 16],
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            new_nonce_hash1,
        }
    }
}

impl wire::Wire for DhGenOk {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dh_gen_ok",
        id: 0x3bcbf734,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.new_nonce_hash1));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, new_nonce_hash1) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            new_nonce_hash1,
        }
    }
}

/// The constructor `dh_gen_retry`.
///
/// A constructor of [`SetClientDhParamsAnswer`](enums::SetClientDhParamsAnswer).
///
/// ```text
/// dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 =
///     Set_client_DH_params_answer;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DhGenRetry {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce_hash2: [u8; 16],
}

impl DhGenRetry {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce_hash2: [u8; 16],
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            new_nonce_hash2,
        }
    }
}

impl wire::Wire for DhGenRetry {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dh_gen_retry",
        id: 0x46dc1fb9,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.new_nonce_hash2));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, new_nonce_hash2) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            new_nonce_hash2,
        }
    }
}

/// The constructor `dh_gen_fail`.
///
/// A constructor of [`SetClientDhParamsAnswer`](enums::SetClientDhParamsAnswer).
///
/// ```text
/// dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 =
///     Set_client_DH_params_answer;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DhGenFail {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub new_nonce_hash3: [u8; 16],
}

impl DhGenFail {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        new_nonce_hash3: [u8; 16],
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            new_nonce_hash3,
        }
    }
}

impl wire::Wire for DhGenFail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "dh_gen_fail",
        id: 0xa69dae02,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce, self.new_nonce_hash3));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce, new_nonce_hash3) = cursor
            .fixed::<([u8; 16], [u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            new_nonce_hash3,
        }
    }
}

/// The constructor `msgs_ack`.
///
/// ```text
/// msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgsAck {
    pub msg_ids: Vec<i64>,
}

impl MsgsAck {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>) -> Self {
        Self { msg_ids }
    }
}

impl wire::Wire for MsgsAck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msgs_ack",
        id: 0x62d6b459,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_ids: cursor.read() }
    }
}

/// The constructor `bad_msg_notification`.
///
/// A constructor of [`BadMsgNotification`](enums::BadMsgNotification).
///
/// ```text
/// bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int =
///     BadMsgNotification;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BadMsgNotification {
    pub bad_msg_id: i64,
    pub bad_msg_seqno: i32,
    pub error_code: i32,
}

impl BadMsgNotification {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(bad_msg_id: i64, bad_msg_seqno: i32, error_code: i32) -> Self {
        Self {
            bad_msg_id,
            bad_msg_seqno,
            error_code,
        }
    }
}

impl wire::Wire for BadMsgNotification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bad_msg_notification",
        id: 0xa7eff811,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.bad_msg_id, self.bad_msg_seqno, self.error_code));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (bad_msg_id, bad_msg_seqno, error_code) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            bad_msg_id,
            bad_msg_seqno,
            error_code,
        }
    }
}

/// The constructor `bad_server_salt`.
///
/// A constructor of [`BadMsgNotification`](enums::BadMsgNotification).
///
/// ```text
/// bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int
///     new_server_salt:long = BadMsgNotification;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BadServerSalt {
    pub bad_msg_id: i64,
    pub bad_msg_seqno: i32,
    pub error_code: i32,
    pub new_server_salt: i64,
}

impl BadServerSalt {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        bad_msg_id: i64,
        bad_msg_seqno: i32,
        error_code: i32,
        new_server_salt: i64,
    ) -> Self {
        Self {
            bad_msg_id,
            bad_msg_seqno,
            error_code,
            new_server_salt,
        }
    }
}

impl wire::Wire for BadServerSalt {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bad_server_salt",
        id: 0xedab447b,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.bad_msg_id,
            self.bad_msg_seqno,
            self.error_code,
            self.new_server_salt,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (bad_msg_id, bad_msg_seqno, error_code, new_server_salt) = cursor
            .fixed::<(i64, i32, i32, i64)>();
        Self {
            bad_msg_id,
            bad_msg_seqno,
            error_code,
            new_server_salt,
        }
    }
}

/// The constructor `msgs_state_req`.
///
/// ```text
/// msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgsStateReq {
    pub msg_ids: Vec<i64>,
}

impl MsgsStateReq {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>) -> Self {
        Self { msg_ids }
    }
}

impl wire::Wire for MsgsStateReq {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msgs_state_req",
        id: 0xda69fb52,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_ids: cursor.read() }
    }
}

/// The constructor `msgs_state_info`.
///
/// ```text
/// msgs_state_info#04deb57d req_msg_id:long info:bytes = MsgsStateInfo;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgsStateInfo {
    pub req_msg_id: i64,
    pub info: Vec<u8>,
}

impl MsgsStateInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(req_msg_id: i64, info: impl Into<Vec<u8>>) -> Self {
        Self {
            req_msg_id,
            info: info.into(),
        }
    }
}

impl wire::Wire for MsgsStateInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msgs_state_info",
        id: 0x04deb57d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.req_msg_id);
        w.bytes(&self.info);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            req_msg_id: cursor.i64(),
            info: cursor.bytes(),
        }
    }
}

/// The constructor `msgs_all_info`.
///
/// ```text
/// msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgsAllInfo {
    pub msg_ids: Vec<i64>,
    pub info: Vec<u8>,
}

impl MsgsAllInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(msg_ids: Vec<i64>, info: impl Into<Vec<u8>>) -> Self {
        Self { msg_ids, info: info.into() }
    }
}

impl wire::Wire for MsgsAllInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msgs_all_info",
        id: 0x8cc0d131,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w.bytes(&self.info);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            msg_ids: cursor.read(),
            info: cursor.bytes(),
        }
    }
}

/// The constructor `msg_detailed_info`.
///
/// A constructor of [`MsgDetailedInfo`](enums::MsgDetailedInfo).
///
/// ```text
/// msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int =
///     MsgDetailedInfo;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgDetailedInfo {
    pub msg_id: i64,
    pub answer_msg_id: i64,
    pub bytes: i32,
    pub status: i32,
}

impl MsgDetailedInfo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i64, answer_msg_id: i64, bytes: i32, status: i32) -> Self {
        Self {
            msg_id,
            answer_msg_id,
            bytes,
            status,
        }
    }
}

impl wire::Wire for MsgDetailedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msg_detailed_info",
        id: 0x276d3ec6,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.msg_id, self.answer_msg_id, self.bytes, self.status));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (msg_id, answer_msg_id, bytes, status) = cursor
            .fixed::<(i64, i64, i32, i32)>();
        Self {
            msg_id,
            answer_msg_id,
            bytes,
            status,
        }
    }
}

/// The constructor `msg_new_detailed_info`.
///
/// A constructor of [`MsgDetailedInfo`](enums::MsgDetailedInfo).
///
/// ```text
/// msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int =
///     MsgDetailedInfo;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgNewDetailedInfo {
    pub answer_msg_id: i64,
    pub bytes: i32,
    pub status: i32,
}

impl MsgNewDetailedInfo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(answer_msg_id: i64, bytes: i32, status: i32) -> Self {
        Self {
            answer_msg_id,
            bytes,
            status,
        }
    }
}

impl wire::Wire for MsgNewDetailedInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msg_new_detailed_info",
        id: 0x809db6df,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.answer_msg_id, self.bytes, self.status));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (answer_msg_id, bytes, status) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            answer_msg_id,
            bytes,
            status,
        }
    }
}

/// The constructor `msg_resend_req`.
///
/// A constructor of [`MsgResendReq`](enums::MsgResendReq).
///
/// ```text
/// msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgResendReq {
    pub msg_ids: Vec<i64>,
}

impl MsgResendReq {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>) -> Self {
        Self { msg_ids }
    }
}

impl wire::Wire for MsgResendReq {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msg_resend_req",
        id: 0x7d861a08,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_ids: cursor.read() }
    }
}

/// The constructor `msg_resend_ans_req`.
///
/// A constructor of [`MsgResendReq`](enums::MsgResendReq).
///
/// ```text
/// msg_resend_ans_req#8610baeb msg_ids:Vector<long> = MsgResendReq;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MsgResendAnsReq {
    pub msg_ids: Vec<i64>,
}

impl MsgResendAnsReq {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>) -> Self {
        Self { msg_ids }
    }
}

impl wire::Wire for MsgResendAnsReq {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "msg_resend_ans_req",
        id: 0x8610baeb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_ids: cursor.read() }
    }
}

/// The constructor `rpc_error`.
///
/// ```text
/// rpc_error#2144ca19 error_code:int error_message:string = RpcError;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RpcError {
    pub error_code: i32,
    pub error_message: String,
}

impl RpcError {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(error_code: i32, error_message: impl Into<String>) -> Self {
        Self {
            error_code,
            error_message: error_message.into(),
        }
    }
}

impl wire::Wire for RpcError {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "rpc_error",
        id: 0x2144ca19,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.error_code);
        w.string(&self.error_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            error_code: cursor.i32(),
            error_message: cursor.string(),
        }
    }
}

/// The constructor `rpc_answer_dropped`.
///
/// A constructor of [`RpcDropAnswer`](enums::RpcDropAnswer).
///
/// ```text
/// rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RpcAnswerDropped {
    pub msg_id: i64,
    pub seq_no: i32,
    pub bytes: i32,
}

impl RpcAnswerDropped {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i64, seq_no: i32, bytes: i32) -> Self {
        Self { msg_id, seq_no, bytes }
    }
}

impl wire::Wire for RpcAnswerDropped {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "rpc_answer_dropped",
        id: 0xa43ad8b7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.msg_id, self.seq_no, self.bytes));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (msg_id, seq_no, bytes) = cursor.fixed::<(i64, i32, i32)>();
        Self { msg_id, seq_no, bytes }
    }
}

/// The constructor `future_salt`.
///
/// Contained in [`future_salts`](types::FutureSalts).
///
/// ```text
/// future_salt#0949d9dc valid_since:int valid_until:int salt:long = FutureSalt;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FutureSalt {
    pub valid_since: i32,
    pub valid_until: i32,
    pub salt: i64,
}

impl FutureSalt {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(valid_since: i32, valid_until: i32, salt: i64) -> Self {
        Self {
            valid_since,
            valid_until,
            salt,
        }
    }
}

impl wire::Wire for FutureSalt {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "future_salt",
        id: 0x0949d9dc,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.valid_since, self.valid_until, self.salt));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (valid_since, valid_until, salt) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            valid_since,
            valid_until,
            salt,
        }
    }
}

/// The constructor `future_salts`.
///
/// Returned by [`get_future_salts`](functions::GetFutureSalts).
///
/// ```text
/// future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> =
///     FutureSalts;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FutureSalts {
    pub req_msg_id: i64,
    pub now: i32,
    pub salts: Vec<types::FutureSalt>,
}

impl FutureSalts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(req_msg_id: i64, now: i32, salts: Vec<types::FutureSalt>) -> Self {
        Self { req_msg_id, now, salts }
    }
}

impl wire::Wire for FutureSalts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "future_salts",
        id: 0xae500895,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.req_msg_id, self.now));
        w.bare_vector_of_bare(&self.salts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (req_msg_id, now) = cursor.fixed::<(i64, i32)>();
        Self {
            req_msg_id,
            now,
            salts: cursor.bare_vector_of_bare(),
        }
    }
}

/// The constructor `pong`.
///
/// Returned by [`ping`](functions::Ping), [`ping_delay_disconnect`](functions::PingDelayDisconnect).
///
/// ```text
/// pong#347773c5 msg_id:long ping_id:long = Pong;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Pong {
    pub msg_id: i64,
    pub ping_id: i64,
}

impl Pong {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i64, ping_id: i64) -> Self {
        Self { msg_id, ping_id }
    }
}

impl wire::Wire for Pong {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "pong",
        id: 0x347773c5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.msg_id, self.ping_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (msg_id, ping_id) = cursor.fixed::<(i64, i64)>();
        Self { msg_id, ping_id }
    }
}

/// The constructor `destroy_session_ok`.
///
/// A constructor of [`DestroySessionRes`](enums::DestroySessionRes).
///
/// ```text
/// destroy_session_ok#e22045fc session_id:long = DestroySessionRes;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DestroySessionOk {
    pub session_id: i64,
}

impl DestroySessionOk {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self { session_id }
    }
}

impl wire::Wire for DestroySessionOk {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "destroy_session_ok",
        id: 0xe22045fc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.session_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { session_id: cursor.i64() }
    }
}

/// The constructor `destroy_session_none`.
///
/// A constructor of [`DestroySessionRes`](enums::DestroySessionRes).
///
/// ```text
/// destroy_session_none#62d350c9 session_id:long = DestroySessionRes;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DestroySessionNone {
    pub session_id: i64,
}

impl DestroySessionNone {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self { session_id }
    }
}

impl wire::Wire for DestroySessionNone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "destroy_session_none",
        id: 0x62d350c9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.session_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { session_id: cursor.i64() }
    }
}

/// The constructor `new_session_created`.
///
/// ```text
/// new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long =
///     NewSession;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NewSessionCreated {
    pub first_msg_id: i64,
    pub unique_id: i64,
    pub server_salt: i64,
}

impl NewSessionCreated {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(first_msg_id: i64, unique_id: i64, server_salt: i64) -> Self {
        Self {
            first_msg_id,
            unique_id,
            server_salt,
        }
    }
}

impl wire::Wire for NewSessionCreated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "new_session_created",
        id: 0x9ec20908,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.first_msg_id, self.unique_id, self.server_salt));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (first_msg_id, unique_id, server_salt) = cursor.fixed::<(i64, i64, i64)>();
        Self {
            first_msg_id,
            unique_id,
            server_salt,
        }
    }
}

/// The constructor `http_wait`.
///
/// ```text
/// http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HttpWait {
    pub max_delay: i32,
    pub wait_after: i32,
    pub max_wait: i32,
}

impl HttpWait {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(max_delay: i32, wait_after: i32, max_wait: i32) -> Self {
        Self {
            max_delay,
            wait_after,
            max_wait,
        }
    }
}

impl wire::Wire for HttpWait {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "http_wait",
        id: 0x9299359f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.max_delay, self.wait_after, self.max_wait));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (max_delay, wait_after, max_wait) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            max_delay,
            wait_after,
            max_wait,
        }
    }
}

/// The constructor `ipPort`.
///
/// A constructor of [`IpPort`](enums::IpPort).
///
/// ```text
/// ipPort#d433ad73 ipv4:int port:int = IpPort;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct IpPort {
    pub ipv4: i32,
    pub port: i32,
}

impl IpPort {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(ipv4: i32, port: i32) -> Self {
        Self { ipv4, port }
    }
}

impl wire::Wire for IpPort {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ipPort",
        id: 0xd433ad73,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.ipv4, self.port));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (ipv4, port) = cursor.fixed::<(i32, i32)>();
        Self { ipv4, port }
    }
}

/// The constructor `ipPortSecret`.
///
/// A constructor of [`IpPort`](enums::IpPort).
///
/// ```text
/// ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct IpPortSecret {
    pub ipv4: i32,
    pub port: i32,
    pub secret: Vec<u8>,
}

impl IpPortSecret {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(ipv4: i32, port: i32, secret: impl Into<Vec<u8>>) -> Self {
        Self {
            ipv4,
            port,
            secret: secret.into(),
        }
    }
}

impl wire::Wire for IpPortSecret {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ipPortSecret",
        id: 0x37982646,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.ipv4, self.port));
        w.bytes(&self.secret);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (ipv4, port) = cursor.fixed::<(i32, i32)>();
        Self {
            ipv4,
            port,
            secret: cursor.bytes(),
        }
    }
}

/// The constructor `accessPointRule`.
///
/// Contained in [`help.configSimple`](types::help::ConfigSimple).
///
/// ```text
/// accessPointRule#4679b65f phone_prefix_rules:bytes dc_id:int ips:vector<IpPort> =
///     AccessPointRule;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AccessPointRule {
    pub phone_prefix_rules: Vec<u8>,
    pub dc_id: i32,
    pub ips: Vec<enums::IpPort>,
}

impl AccessPointRule {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_prefix_rules: impl Into<Vec<u8>>,
        dc_id: i32,
        ips: Vec<enums::IpPort>,
    ) -> Self {
        Self {
            phone_prefix_rules: phone_prefix_rules.into(),
            dc_id,
            ips,
        }
    }
}

impl wire::Wire for AccessPointRule {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "accessPointRule",
        id: 0x4679b65f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.phone_prefix_rules);
        w.i32(self.dc_id);
        w.write_bare(&self.ips);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_prefix_rules: cursor.bytes(),
            dc_id: cursor.i32(),
            ips: cursor.read_bare(),
        }
    }
}

/// The constructor `tlsBlockString`.
///
/// A constructor of [`TlsBlock`](enums::TlsBlock).
///
/// ```text
/// tlsBlockString data:bytes = TlsBlock;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsBlockString {
    pub data: Vec<u8>,
}

impl TlsBlockString {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(data: impl Into<Vec<u8>>) -> Self {
        Self { data: data.into() }
    }
}

impl wire::Wire for TlsBlockString {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsBlockString",
        id: 0x4218a164,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { data: cursor.bytes() }
    }
}

/// The constructor `tlsBlockRandom`.
///
/// A constructor of [`TlsBlock`](enums::TlsBlock).
///
/// ```text
/// tlsBlockRandom length:int = TlsBlock;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsBlockRandom {
    pub length: i32,
}

impl TlsBlockRandom {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self { length }
    }
}

impl wire::Wire for TlsBlockRandom {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsBlockRandom",
        id: 0x4d4dc41e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The constructor `tlsBlockZero`.
///
/// A constructor of [`TlsBlock`](enums::TlsBlock).
///
/// ```text
/// tlsBlockZero length:int = TlsBlock;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsBlockZero {
    pub length: i32,
}

impl TlsBlockZero {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(length: i32) -> Self {
        Self { length }
    }
}

impl wire::Wire for TlsBlockZero {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsBlockZero",
        id: 0x09333afb,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.length);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { length: cursor.i32() }
    }
}

/// The constructor `tlsBlockGrease`.
///
/// A constructor of [`TlsBlock`](enums::TlsBlock).
///
/// ```text
/// tlsBlockGrease seed:int = TlsBlock;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsBlockGrease {
    pub seed: i32,
}

impl TlsBlockGrease {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(seed: i32) -> Self {
        Self { seed }
    }
}

impl wire::Wire for TlsBlockGrease {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsBlockGrease",
        id: 0xe675a1c1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.seed);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { seed: cursor.i32() }
    }
}

/// The constructor `tlsBlockScope`.
///
/// A constructor of [`TlsBlock`](enums::TlsBlock).
///
/// ```text
/// tlsBlockScope entries:Vector<TlsBlock> = TlsBlock;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsBlockScope {
    pub entries: Vec<enums::TlsBlock>,
}

impl TlsBlockScope {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(entries: Vec<enums::TlsBlock>) -> Self {
        Self { entries }
    }
}

impl wire::Wire for TlsBlockScope {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsBlockScope",
        id: 0xe725d44f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.entries);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { entries: cursor.read() }
    }
}

/// The constructor `tlsClientHello`.
///
/// ```text
/// tlsClientHello blocks:vector<TlsBlock> = TlsClientHello;
/// ```
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TlsClientHello {
    pub blocks: Vec<enums::TlsBlock>,
}

impl TlsClientHello {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(blocks: Vec<enums::TlsBlock>) -> Self {
        Self { blocks }
    }
}

impl wire::Wire for TlsClientHello {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "tlsClientHello",
        id: 0x6c52c484,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write_bare(&self.blocks);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { blocks: cursor.read_bare() }
    }
}

/// The type `NewSession`, whose only constructor is `new_session_created`.
pub type NewSession = types::NewSessionCreated;
