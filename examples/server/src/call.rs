//! What is wrapped around a call.
//!
//! A client wraps its first call with its layer and with what it says of itself, and a server cannot name the type of the
//! whole in advance. So each wrapper is read with a [`Blob`] inside, until what is left is no wrapper.
//!
//! Source: <https://core.telegram.org/api/invoking>

use crate::api::check_layer;
use crate::packing::unzip;
use tl_types::api::functions::{
    InitConnection, InvokeAfterMsg, InvokeAfterMsgs, InvokeWithLayer, InvokeWithoutUpdates,
};
use tl_types::rpc::RpcError;
use tl_types::{Blob, Deserializable, Identifiable};

/// How many wrappers a call may have.
const WRAPPERS: usize = 8;

/// A call, and what its wrappers said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The call itself.
    pub inner: Blob,
    /// The layer that the client speaks.
    pub layer: Option<i32>,
    /// Whether it wants no updates.
    pub is_without_updates: bool,
}

impl Call {
    /// Takes the wrappers off.
    ///
    /// # Errors
    ///
    /// 400 where a wrapper cannot be read, or there are too many, or the layer is too old.
    pub fn peel(outer: Blob) -> Result<Self, RpcError> {
        let mut call = Self { inner: outer, layer: None, is_without_updates: false };
        for _ in 0..WRAPPERS {
            call.inner = unzip(call.inner).ok_or_else(unreadable)?;
            if !call.peel_one()? {
                return Ok(call);
            }
        }
        Err(unreadable())
    }

    /// Whether there was one.
    fn peel_one(&mut self) -> Result<bool, RpcError> {
        self.inner = match self.inner.peek_id() {
            Some(InvokeWithLayer::<Blob>::CONSTRUCTOR_ID) => {
                let wrapper: InvokeWithLayer<Blob> = self.decode()?;
                check_layer(wrapper.layer)?;
                self.layer = Some(wrapper.layer);
                wrapper.query
            }
            Some(InitConnection::<Blob>::CONSTRUCTOR_ID) => self.decode::<InitConnection<Blob>>()?.query,
            Some(InvokeWithoutUpdates::<Blob>::CONSTRUCTOR_ID) => {
                self.is_without_updates = true;
                self.decode::<InvokeWithoutUpdates<Blob>>()?.query
            }
            // Calls are answered in the order of their ids, so that what these ask for is so already.
            Some(InvokeAfterMsg::<Blob>::CONSTRUCTOR_ID) => self.decode::<InvokeAfterMsg<Blob>>()?.query,
            Some(InvokeAfterMsgs::<Blob>::CONSTRUCTOR_ID) => self.decode::<InvokeAfterMsgs<Blob>>()?.query,
            _ => return Ok(false),
        };
        Ok(true)
    }

    fn decode<T: Deserializable>(&self) -> Result<T, RpcError> {
        self.inner.decode().map_err(|_| unreadable())
    }
}

fn unreadable() -> RpcError {
    RpcError::new(400, "INPUT_FETCH_ERROR")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packing::zip;
    use tl_types::Serializable;
    use tl_types::api::functions::help::GetConfig;

    fn init<X>(query: X) -> InitConnection<X> {
        InitConnection {
            api_id: 1,
            device_model: "d".into(),
            system_version: "s".into(),
            app_version: "a".into(),
            system_lang_code: "en".into(),
            lang_pack: String::new(),
            lang_code: "en".into(),
            proxy: None,
            params: None,
            query,
        }
    }

    #[test]
    fn wrappers_are_taken_off() {
        let inner = Blob::of(&GetConfig);
        let plain = Call { inner: inner.clone(), layer: None, is_without_updates: false };
        let cases = [
            (inner.clone(), plain.clone()),
            (Blob::of(&init(GetConfig)), plain.clone()),
            (Blob::of(&InvokeAfterMsg { msg_id: 4, query: GetConfig }), plain.clone()),
            (
                Blob::of(&InvokeWithLayer { layer: 198, query: init(GetConfig) }),
                Call { layer: Some(198), ..plain.clone() },
            ),
            (
                Blob::of(&InvokeWithLayer { layer: 230, query: init(InvokeWithoutUpdates { query: GetConfig }) }),
                Call { layer: Some(230), is_without_updates: true, ..plain.clone() },
            ),
            (zip([init(GetConfig).to_bytes()].concat()), plain.clone()),
        ];
        for (outer, expected) in cases {
            assert_eq!(Call::peel(outer), Ok(expected));
        }
    }

    #[test]
    fn what_cannot_be_peeled_is_refused() {
        let many = (0..=WRAPPERS).fold(Blob::of(&GetConfig), |query, _| Blob::of(&InvokeWithoutUpdates { query }));
        let cut = Blob(init(GetConfig).to_bytes()[..20].to_vec());
        for (outer, name) in [
            (many, "INPUT_FETCH_ERROR"),
            (cut, "INPUT_FETCH_ERROR"),
            (Blob::of(&InvokeWithLayer { layer: 46, query: GetConfig }), "CONNECTION_LAYER_INVALID"),
        ] {
            assert_eq!(Call::peel(outer).unwrap_err().message, name);
        }
    }
}
