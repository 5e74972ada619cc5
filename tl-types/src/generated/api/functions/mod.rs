// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions.

use super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

pub mod account;
pub mod aicompose;
pub mod auth;
pub mod bots;
pub mod channels;
pub mod chatlists;
pub mod communities;
pub mod contacts;
pub mod ephemeral;
pub mod folders;
pub mod fragment;
pub mod help;
pub mod langpack;
pub mod messages;
pub mod payments;
pub mod phone;
pub mod photos;
pub mod premium;
pub mod smsjobs;
pub mod stats;
pub mod stickers;
pub mod stories;
pub mod toncenter;
pub mod updates;
pub mod upload;
pub mod users;
pub mod wallet;

/// The method `invokeAfterMsg`.
///
/// ```text
/// invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeAfterMsg<X> {
    pub msg_id: i64,
    pub query: X,
}

impl<X> InvokeAfterMsg<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i64, query: X) -> Self {
        Self { msg_id, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeAfterMsg<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeAfterMsg";
    const ID: u32 = 0xcb9f372d;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.msg_id);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            msg_id: cursor.i64(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeAfterMsg<X> {
    type Return = X::Return;
}

/// The method `invokeAfterMsgs`.
///
/// ```text
/// invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeAfterMsgs<X> {
    pub msg_ids: Vec<i64>,
    pub query: X,
}

impl<X> InvokeAfterMsgs<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>, query: X) -> Self {
        Self { msg_ids, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeAfterMsgs<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeAfterMsgs";
    const ID: u32 = 0x3dc4b4f0;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.msg_ids);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            msg_ids: cursor.read(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeAfterMsgs<X> {
    type Return = X::Return;
}

/// The method `initConnection`.
///
/// ```text
/// initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InitConnection<X> {
    pub api_id: i32,
    pub device_model: String,
    pub system_version: String,
    pub app_version: String,
    pub system_lang_code: String,
    pub lang_pack: String,
    pub lang_code: String,
    pub proxy: Option<types::InputClientProxy>,
    pub params: Option<enums::JsonValue>,
    pub query: X,
}

impl<X: wire::RemoteCall> wire::Wire for InitConnection<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "initConnection";
    const ID: u32 = 0xc1cd5ea9;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.proxy.is_some())
            .with(1, self.params.is_some());
        w.flags(flags);
        w.i32(self.api_id);
        w.string(&self.device_model);
        w.string(&self.system_version);
        w.string(&self.app_version);
        w.string(&self.system_lang_code);
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        w.write_if(&self.proxy);
        w.write_if(&self.params);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            api_id: cursor.i32(),
            device_model: cursor.string(),
            system_version: cursor.string(),
            app_version: cursor.string(),
            system_lang_code: cursor.string(),
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
            proxy: cursor.read_if(flags.has(0)),
            params: cursor.read_if(flags.has(1)),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InitConnection<X> {
    type Return = X::Return;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ConnectionLayerInvalid),
    ];
}

/// The method `invokeWithLayer`.
///
/// ```text
/// invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithLayer<X> {
    pub layer: i32,
    pub query: X,
}

impl<X> InvokeWithLayer<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(layer: i32, query: X) -> Self {
        Self { layer, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithLayer<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithLayer";
    const ID: u32 = 0xda9b0d0d;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.layer);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            layer: cursor.i32(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithLayer<X> {
    type Return = X::Return;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthBytesInvalid),
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ConnectionApiIdInvalid),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
    ];
}

/// The method `invokeWithoutUpdates`.
///
/// ```text
/// invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithoutUpdates<X> {
    pub query: X,
}

impl<X> InvokeWithoutUpdates<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(query: X) -> Self {
        Self { query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithoutUpdates<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithoutUpdates";
    const ID: u32 = 0xbf9459b7;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { query: cursor.read() }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithoutUpdates<X> {
    type Return = X::Return;
}

/// The method `invokeWithMessagesRange`.
///
/// ```text
/// invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithMessagesRange<X> {
    pub range: types::MessageRange,
    pub query: X,
}

impl<X> InvokeWithMessagesRange<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(range: types::MessageRange, query: X) -> Self {
        Self { range, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithMessagesRange<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithMessagesRange";
    const ID: u32 = 0x365275f2;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.range);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            range: cursor.read(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithMessagesRange<X> {
    type Return = X::Return;
}

/// The method `invokeWithTakeout`.
///
/// ```text
/// invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithTakeout<X> {
    pub takeout_id: i64,
    pub query: X,
}

impl<X> InvokeWithTakeout<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(takeout_id: i64, query: X) -> Self {
        Self { takeout_id, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithTakeout<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithTakeout";
    const ID: u32 = 0xaca9fd2e;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.takeout_id);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            takeout_id: cursor.i64(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithTakeout<X> {
    type Return = X::Return;
}

/// The method `invokeWithBusinessConnection`.
///
/// ```text
/// invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithBusinessConnection<X> {
    pub connection_id: String,
    pub query: X,
}

impl<X> InvokeWithBusinessConnection<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, query: X) -> Self {
        Self {
            connection_id: connection_id.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithBusinessConnection<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithBusinessConnection";
    const ID: u32 = 0xdd289f8e;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.connection_id);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connection_id: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithBusinessConnection<X> {
    type Return = X::Return;
}

/// The method `invokeWithGooglePlayIntegrity`.
///
/// ```text
/// invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithGooglePlayIntegrity<X> {
    pub nonce: String,
    pub token: String,
    pub query: X,
}

impl<X> InvokeWithGooglePlayIntegrity<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(nonce: impl Into<String>, token: impl Into<String>, query: X) -> Self {
        Self {
            nonce: nonce.into(),
            token: token.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithGooglePlayIntegrity<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithGooglePlayIntegrity";
    const ID: u32 = 0x1df92984;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.nonce);
        w.string(&self.token);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            token: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithGooglePlayIntegrity<X> {
    type Return = X::Return;
}

/// The method `invokeWithApnsSecret`.
///
/// ```text
/// invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithApnsSecret<X> {
    pub nonce: String,
    pub secret: String,
    pub query: X,
}

impl<X> InvokeWithApnsSecret<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(nonce: impl Into<String>, secret: impl Into<String>, query: X) -> Self {
        Self {
            nonce: nonce.into(),
            secret: secret.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithApnsSecret<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithApnsSecret";
    const ID: u32 = 0x0dae54f8;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.nonce);
        w.string(&self.secret);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            secret: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithApnsSecret<X> {
    type Return = X::Return;
}

/// The method `invokeWithReCaptcha`.
///
/// ```text
/// invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X;
/// ```
#[derive(Clone, Debug)]
pub struct InvokeWithReCaptcha<X> {
    pub token: String,
    pub query: X,
}

impl<X> InvokeWithReCaptcha<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>, query: X) -> Self {
        Self { token: token.into(), query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithReCaptcha<X> {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "invokeWithReCaptcha";
    const ID: u32 = 0xadbb0f94;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.token);
        w.write(&self.query);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithReCaptcha<X> {
    type Return = X::Return;
}
