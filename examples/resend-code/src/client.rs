//! A client: `connect` and `invoke`, over a connection of grammers.

use crate::session::StringSession;
use grammers_mtsender::{ConnectionParams, InvocationError, SenderPool, SenderPoolHandle};
use grammers_session::SessionData;
use grammers_session::storages::MemorySession;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tl_types::rpc::{ErrorKind, RpcError};
use tl_types::{DecodeError, Deserializable, RemoteCall, mtproto};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

// The engine tells the server which layer its answers have to be in. Where this fails: README, "When the layers differ".
const _: () =
    assert!(grammers_tl_types::LAYER == tl_types::api::LAYER, "the engine speaks another layer than tl-types");

/// How many times a call is sent to another data centre, or over a new connection.
const DETOURS: u32 = 3;

/// What a client does where things do not go well.
#[derive(Clone, Debug)]
pub struct Options {
    /// The program's id, from <https://my.telegram.org>.
    pub api_id: i32,
    /// How long to wait for an answer, each time that a call is sent.
    pub timeout: Duration,
    /// How long to wait in all where the server says that a call came too soon.
    pub flood_wait: Duration,
    /// Whether to connect to the IPv6 addresses.
    pub use_ipv6: bool,
}

impl Default for Options {
    fn default() -> Self {
        let (timeout, flood_wait) = (Duration::from_secs(30), Duration::from_secs(60));
        Self { api_id: 1, timeout, flood_wait, use_ipv6: false }
    }
}

/// Why a call has no answer.
#[derive(Debug, thiserror::Error)]
pub enum InvokeError {
    /// The server refused the call.
    #[error(transparent)]
    Rpc(RpcError),
    /// The answer is not one to this call.
    #[error("the answer cannot be read: {0}")]
    Answer(#[from] DecodeError),
    /// No answer came. Whether the call was carried out is not known.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
    /// There is no connection, or the server does not accept the key of the session.
    #[error("no connection: {0}")]
    Connection(InvocationError),
}

/// A connection to Telegram, or to a server like it.
pub struct Client {
    session: Arc<MemorySession>,
    options: Options,
    engine: Mutex<Engine>,
    data_center: AtomicI32,
}

impl Client {
    /// Connects to the data centre of a session.
    ///
    /// # Errors
    ///
    /// As [`invoke`](Self::invoke): the connection is there when the server has answered a ping.
    pub async fn connect(session: &StringSession, options: Options) -> Result<Self, InvokeError> {
        let use_ipv6 = options.use_ipv6 || session.main.address.is_ipv6();
        Self::connect_with(session.to_data(), Options { use_ipv6, ..options }).await
    }

    /// The same for a session that may know more than one data centre.
    pub async fn connect_with(session: SessionData, options: Options) -> Result<Self, InvokeError> {
        let data_center = session.home_dc.into();
        let session = Arc::new(MemorySession::from(session));
        let engine = Mutex::new(Engine::start(&session, &options));
        let client = Self { session, options, engine, data_center };
        client.invoke(&mtproto::functions::Ping { ping_id: 0 }).await?;
        Ok(client)
    }

    /// Calls a method, and waits for the answer.
    ///
    /// A call is sent again after a `FLOOD_WAIT_%d` that is short enough, at the data centre that a `*_MIGRATE_%d` names,
    /// and once more where the connection broke: it may then be carried out twice.
    ///
    /// # Errors
    ///
    /// Where the server refuses, or there is no answer. The kind of a refusal can be compared with what the method is known
    /// to give, `R::ERRORS`.
    pub async fn invoke<R: RemoteCall>(&self, request: &R) -> Result<R::Return, InvokeError> {
        let body = request.to_bytes();
        let mut data_center = self.data_center();
        let mut patience = Patience { wait: self.options.flood_wait, detours: DETOURS };
        loop {
            let error = match self.send(data_center, body.clone()).await {
                Ok(answer) => return Ok(R::Return::from_bytes(&answer)?),
                Err(error) => error,
            };
            match patience.after(error)? {
                Remedy::Wait(time) => sleep(time).await,
                Remedy::Reconnect => {}
                Remedy::Migrate { to, for_good } => {
                    data_center = to;
                    if for_good {
                        self.data_center.store(to, Ordering::Relaxed);
                    }
                }
            }
        }
    }

    /// The number of the data centre that calls are sent to.
    #[must_use]
    pub fn data_center(&self) -> i32 {
        self.data_center.load(Ordering::Relaxed)
    }

    /// Sends a call once. An engine that keeps silent or has stopped is given up, with all calls that wait for it.
    async fn send(&self, data_center: i32, body: Vec<u8>) -> Result<Vec<u8>, InvokeError> {
        let handle = self.engine.lock().unwrap_or_else(PoisonError::into_inner).handle.clone();
        let answer = timeout(self.options.timeout, handle.raw_invoke_in_dc(data_center, body)).await;
        if matches!(answer, Err(_) | Ok(Err(InvocationError::Dropped(_)))) {
            *self.engine.lock().unwrap_or_else(PoisonError::into_inner) = Engine::start(&self.session, &self.options);
        }
        Ok(answer.map_err(|_| InvokeError::Timeout(self.options.timeout))??)
    }
}

impl From<InvocationError> for InvokeError {
    fn from(error: InvocationError) -> Self {
        match error {
            InvocationError::Rpc(error) => Self::Rpc(RpcError::from_parts(error.code, &error.name, error.value)),
            error => Self::Connection(error),
        }
    }
}

/// How much more a call may take.
struct Patience {
    wait: Duration,
    detours: u32,
}

/// What is to be done before a call is sent again.
enum Remedy {
    Wait(Duration),
    Reconnect,
    Migrate { to: i32, for_good: bool },
}

impl Patience {
    /// What helps against an error; the error itself, where nothing does.
    fn after(&mut self, error: InvokeError) -> Result<Remedy, InvokeError> {
        let remedy = match &error {
            InvokeError::Rpc(refusal) if let Some(to) = refusal.data_center() => {
                let for_good = !matches!(refusal.kind, ErrorKind::FileMigrateN | ErrorKind::StatsMigrateN);
                Remedy::Migrate { to, for_good }
            }
            InvokeError::Rpc(refusal) if refusal.kind == ErrorKind::FloodWaitN => {
                let time = Duration::from_secs(refusal.seconds_to_wait().unwrap_or(0).max(1));
                self.wait = self.wait.checked_sub(time).ok_or(error)?;
                return Ok(Remedy::Wait(time));
            }
            InvokeError::Connection(InvocationError::Io(_) | InvocationError::Dropped(_)) => Remedy::Reconnect,
            _ => return Err(error),
        };
        self.detours = self.detours.checked_sub(1).ok_or(error)?;
        Ok(remedy)
    }
}

/// grammers at work. It stops when this goes.
struct Engine {
    handle: SenderPoolHandle,
    task: JoinHandle<()>,
}

impl Engine {
    fn start(session: &Arc<MemorySession>, options: &Options) -> Self {
        let params = ConnectionParams { use_ipv6: options.use_ipv6, ..ConnectionParams::default() };
        let pool = SenderPool::with_configuration(Arc::clone(session), options.api_id, params);
        Self { handle: pool.handle.thin, task: tokio::spawn(pool.runner.run()) }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.task.abort();
    }
}
