//! What all connections share.

use crate::api::Api;
use crate::config::Config;
use crate::fault::Fault;
use crate::keys::Keys;
use crate::rsa::ServerKey;
use crate::salts::Salts;
use crate::session::Session;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Semaphore;

/// How many sessions are remembered; the oldest is forgotten. A client that goes on with it gets a new one.
const SESSIONS: usize = 2048;
/// How many keys are computed at the same time.
const EXCHANGES: usize = 2;

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

impl Shared {
    /// What a server on the port of `config` has at first.
    pub(crate) fn new(mut config: Config) -> Self {
        Self {
            api: Api::new(&config, config.port),
            keys: Keys::new(std::mem::take(&mut config.keys)),
            salts: Salts::default(),
            rsa: ServerKey::of_example(),
            exchanges: Semaphore::new(EXCHANGES),
            sessions: Mutex::default(),
            faults: Mutex::new(std::mem::take(&mut config.faults).into()),
            config,
        }
    }

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
