//! The server: the loop that accepts connections.

use crate::config::Config;
use crate::connection;
use crate::shared::Shared;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// How long to wait after an error of the listener.
const REST: Duration = Duration::from_millis(50);

/// A server that listens.
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
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
        Ok(Self { listener, shared: Arc::new(Shared::new(config)) })
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
