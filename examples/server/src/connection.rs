//! One connection: bytes in, packets, bytes out.

use crate::clock;
use crate::envelope::{self, EnvelopeError, From, Sealed};
use crate::exchange::{Exchange, ExchangeError};
use crate::session::{Context, Reaction};
use crate::shared::{Shared, lock};
use crate::transport::{Transport, TransportError};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};

/// For how long the salt of an exchange is good, in seconds.
const FIRST_SALT: i32 = 1800;
/// How much is read and thrown away before a connection is closed, so that the client sees why, and for how long.
const LINGER: usize = 64 * 1024;
const LINGER_TIME: Duration = Duration::from_secs(1);
/// What a client is told that has no key that is known here, and one that breaks the rules.
const NOT_FOUND: i32 = 404;

/// Why a connection was closed by the server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum End {
    #[error(transparent)]
    Transport(#[from] TransportError),
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    #[error("key exchange: {0}")]
    Exchange(#[from] ExchangeError),
    #[error("no key with the id {0:016x}")]
    Key(i64),
    #[error("the client said nothing for too long")]
    Silence,
    #[error("the client does not take its answers")]
    Slow,
    #[error("in the middle of an answer, as was asked for")]
    Cut,
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Serves a client until it goes, or does something wrong.
pub(crate) async fn serve(mut stream: TcpStream, shared: &Arc<Shared>) -> Result<(), End> {
    stream.set_nodelay(true)?;
    let mut connection = Connection::new(Arc::clone(shared));
    let end = connection.run(&mut stream).await;
    if let Err(End::Key(_) | End::Envelope(_) | End::Exchange(_)) = end {
        let _ = stream.write_all(&connection.transport.error(NOT_FOUND)).await;
    }
    let _ = timeout(LINGER_TIME, linger(stream)).await;
    end
}

/// Bytes that were not read when a connection is closed make what was written last get lost.
async fn linger(mut stream: TcpStream) -> std::io::Result<()> {
    stream.shutdown().await?;
    let mut left = LINGER;
    let mut buffer = [0; 4096];
    while left > 0 {
        match stream.read(&mut buffer).await? {
            0 => break,
            read => left = left.saturating_sub(read),
        }
    }
    Ok(())
}

struct Connection {
    shared: Arc<Shared>,
    transport: Transport,
    exchange: Exchange,
    /// How long the client may be silent.
    patience: Duration,
    /// When the next packet has to be there.
    deadline: Instant,
}

impl Connection {
    fn new(shared: Arc<Shared>) -> Self {
        let limits = shared.config.limits;
        Self {
            shared,
            transport: Transport::default(),
            exchange: Exchange::default(),
            patience: limits.idle,
            deadline: Instant::now() + limits.handshake,
        }
    }

    async fn run(&mut self, stream: &mut TcpStream) -> Result<(), End> {
        let mut buffer = vec![0; 16 * 1024];
        loop {
            while let Some(packet) = self.transport.next_packet()? {
                let is_cut = self.react(packet, stream).await?;
                if is_cut {
                    return Err(End::Cut);
                }
            }
            let read = timeout_at(self.deadline, stream.read(&mut buffer)).await.map_err(|_| End::Silence)??;
            if read == 0 {
                return Ok(());
            }
            let was_within = self.transport.is_within_packet();
            self.transport.receive(&buffer[..read]);
            if !was_within {
                self.deadline = self.deadline.min(Instant::now() + self.shared.config.limits.packet);
            }
        }
    }

    /// Answers a packet; tells whether the answer was cut.
    async fn react(&mut self, packet: Vec<u8>, stream: &mut TcpStream) -> Result<bool, End> {
        let reaction = match envelope::key_id(&packet) {
            Some(0) => self.exchange(&packet).await?,
            Some(key) => self.decrypt(key, &packet)?,
            None => return Err(EnvelopeError::Length(packet.len()).into()),
        };
        let mut bytes: Vec<u8> = reaction.packets.iter().flat_map(|packet| self.transport.frame(packet)).collect();
        if reaction.is_cut {
            bytes.truncate(bytes.len() / 2);
        }
        let limit = self.shared.config.limits.packet;
        timeout(limit, stream.write_all(&bytes)).await.map_err(|_| End::Slow)??;
        Ok(reaction.is_cut)
    }

    /// A plain packet: a step of the exchange of keys.
    async fn exchange(&mut self, packet: &[u8]) -> Result<Reaction, End> {
        let (_, request) = envelope::open_plain(packet)?;
        let _permit = self.shared.exchanges.acquire().await.expect("it is never closed");
        let (shared, mut exchange) = (Arc::clone(&self.shared), std::mem::take(&mut self.exchange));
        // It computes for some milliseconds: not here, where other connections wait.
        let step = move || (exchange.receive(&shared.rsa, &request), exchange);
        let (reply, exchange) = tokio::task::spawn_blocking(step).await.expect("no panic");
        self.exchange = exchange;
        let reply = reply?;
        if let Some((key, salt)) = reply.key {
            (self.shared.config.log)(format_args!("a new key, {:016x}", key.id()));
            self.shared.keys.add(key, (salt, clock::seconds() + FIRST_SALT));
        }
        let id = clock::Ids::default().next(clock::now(), clock::Cause::Answer);
        Ok(Reaction { packets: vec![envelope::seal_plain(id, &reply.body)], ..Reaction::default() })
    }

    fn decrypt(&mut self, key: i64, packet: &[u8]) -> Result<Reaction, End> {
        let shared = &self.shared;
        let caller = shared.keys.get(key).ok_or(End::Key(key))?;
        let sealed: Sealed = envelope::open(&caller.key, From::Client, packet)?;
        let session = shared.session((key, sealed.session));
        let context = Context {
            api: &shared.api,
            salts: &shared.salts,
            caller: &caller,
            fault: &|| shared.next_fault(),
            log: &shared.config.log,
        };
        let reaction = lock(&session).receive(&context, sealed);
        if let Some(session) = reaction.destroyed {
            shared.forget_session((key, session));
        }
        self.patience = reaction.patience.unwrap_or(self.patience);
        self.deadline = Instant::now() + self.patience;
        Ok(reaction)
    }
}
