//! The server: what all connections share, and the loop that accepts them.

use crate::api::Api;
use crate::config::Config;
use crate::connection;
use crate::fault::Fault;
use crate::keys::Keys;
use crate::rsa::ServerKey;
use crate::salts::Salts;
use crate::session::Session;
use std::collections::{HashMap, VecDeque};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// How many sessions are remembered; the oldest is forgotten. A client that goes on with it gets a new one.
const SESSIONS: usize = 2048;
/// How many keys are computed at the same time.
const EXCHANGES: usize = 2;
/// How long to wait after an error of the listener.
const REST: Duration = Duration::from_millis(50);

/// A server that listens.
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
}

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) api: Api,
    pub(crate) keys: Keys,
    pub(crate) salts: Salts,
    pub(crate) rsa: ServerKey,
    pub(crate) exchanges: Semaphore,
    sessions: Mutex<Sessions>,
    faults: Mutex<VecDeque<Fault>>,
}

type SessionId = (i64, i64);

#[derive(Default)]
struct Sessions {
    by_id: HashMap<SessionId, Arc<Mutex<Session>>>,
    /// The oldest first.
    order: VecDeque<SessionId>,
}

impl Server {
    /// Listens on 127.0.0.1, and nowhere else.
    ///
    /// # Errors
    ///
    /// Where the port is taken, or not allowed.
    pub async fn bind(mut config: Config) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port)).await?;
        config.port = listener.local_addr()?.port();
        let shared = Shared {
            api: Api::new(&config, config.port),
            keys: Keys::new(std::mem::take(&mut config.keys)),
            salts: Salts::default(),
            rsa: ServerKey::of_example(),
            exchanges: Semaphore::new(EXCHANGES),
            sessions: Mutex::default(),
            faults: Mutex::new(std::mem::take(&mut config.faults).into()),
            config,
        };
        Ok(Self { listener, shared: Arc::new(shared) })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.shared.config.port
    }

    /// Serves for ever; all connections end when this is dropped.
    pub async fn run(self) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => self.begin(&mut connections, stream),
                    // There are too many files, say: those that are open must be closed first.
                    Err(_) => tokio::time::sleep(REST).await,
                },
                Some(_) = connections.join_next() => {}
            }
        }
    }

    fn begin(&self, connections: &mut JoinSet<()>, stream: TcpStream) {
        let shared = Arc::clone(&self.shared);
        if connections.len() >= shared.config.limits.connections {
            return (shared.config.log)(format_args!("a connection too many"));
        }
        connections.spawn(async move {
            if let Err(end) = connection::serve(stream, &shared).await {
                (shared.config.log)(format_args!("a connection was closed: {end}"));
            }
        });
    }
}

impl Shared {
    /// The session with this id, of the key with that id; a new one, if need be.
    pub(crate) fn session(&self, id: SessionId) -> Arc<Mutex<Session>> {
        let mut sessions = lock(&self.sessions);
        if let Some(session) = sessions.by_id.get(&id) {
            return Arc::clone(session);
        }
        let session = Arc::new(Mutex::new(Session::new(id.1)));
        sessions.by_id.insert(id, Arc::clone(&session));
        sessions.order.push_back(id);
        if sessions.order.len() > SESSIONS
            && let Some(oldest) = sessions.order.pop_front()
        {
            sessions.by_id.remove(&oldest);
        }
        session
    }

    pub(crate) fn forget_session(&self, id: SessionId) {
        let mut sessions = lock(&self.sessions);
        sessions.by_id.remove(&id);
        sessions.order.retain(|other| *other != id);
    }

    pub(crate) fn next_fault(&self) -> Option<Fault> {
        lock(&self.faults).pop_front()
    }
}

/// Whatever a thread that panicked left there, is whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
