//! What the examples of the documentation call methods with.

use crate::RemoteCall;
use crate::rpc::RpcError;

/// Stands for a client, so that examples compile.
#[derive(Debug)]
pub struct Client;

impl Client {
    /// Refuses every call.
    ///
    /// # Errors
    ///
    /// Always: it has no connection.
    pub fn invoke<C: RemoteCall>(&mut self, _: &C) -> Result<C::Return, RpcError> {
        Err(RpcError::new(500, "RPC_CALL_FAIL"))
    }
}
