//! A small client, which can be made to do anything.

use example_server::envelope::{From, Sealed, key_id, open, seal};
use example_server::{AuthKey, Config, Server, clock};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;
use tl_types::mtproto::{Message, MessageContainer, types};
use tl_types::{Blob, Identifiable, Serializable};

/// Starts a server that knows the key of [`key`], and gives its port.
pub(crate) fn start(config: Config) -> u16 {
    let (port, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::bind(Config { keys: vec![key()], ..config }).await.unwrap();
            port.send(server.port()).unwrap();
            server.run().await;
        });
    });
    receiver.recv().unwrap()
}

pub(crate) fn key() -> AuthKey {
    AuthKey::new(std::array::from_fn(|i| i as u8))
}

pub(crate) fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
}

/// A client in a session of its own, over the intermediate transport.
pub(crate) struct Client {
    pub(crate) stream: TcpStream,
    pub(crate) salt: i64,
    session: i64,
    last_id: i64,
    content: i32,
}

impl Client {
    /// With the right salt: the first answer of the server tells it.
    pub(crate) fn new(port: u16) -> Self {
        let mut client = Self::without_salt(port);
        client.send(&tl_types::mtproto::functions::Ping { ping_id: 0 });
        let [refusal] = &client.receive()[..] else { panic!("one message") };
        client.salt = refusal.body.decode::<types::BadServerSalt>().unwrap().new_server_salt;
        client.content = 0;
        client
    }

    pub(crate) fn without_salt(port: u16) -> Self {
        let mut stream = connect(port);
        stream.write_all(&[0xee; 4]).unwrap();
        Self { stream, salt: 0, session: clock::now(), last_id: 0, content: 0 }
    }

    pub(crate) fn next_id(&mut self) -> i64 {
        self.last_id = (clock::now() & !3).max(self.last_id + 4);
        self.last_id
    }

    /// A call, or what is numbered like one.
    pub(crate) fn message(&mut self, body: &impl Serializable) -> Message {
        self.content += 1;
        Message { msg_id: self.next_id(), seqno: 2 * self.content - 1, body: Blob::of(body) }
    }

    /// What needs no acknowledgement.
    pub(crate) fn quiet(&mut self, body: &impl Serializable) -> Message {
        Message { msg_id: self.next_id(), seqno: 2 * self.content, body: Blob::of(body) }
    }

    pub(crate) fn send(&mut self, body: &impl Serializable) -> i64 {
        let message = self.message(body);
        self.send_message(&message);
        message.msg_id
    }

    pub(crate) fn send_message(&mut self, message: &Message) {
        let packet = Sealed { salt: self.salt, session: self.session, message: message.clone() };
        self.send_packet(&seal(&key(), From::Client, &packet));
    }

    pub(crate) fn send_packet(&mut self, packet: &[u8]) {
        let frame = [&(packet.len() as u32).to_le_bytes()[..], packet].concat();
        self.stream.write_all(&frame).unwrap();
    }

    /// The bytes of the next packet; `None` at the end of the stream.
    pub(crate) fn packet(&mut self) -> Option<Vec<u8>> {
        let mut length = [0; 4];
        self.stream.read_exact(&mut length).ok()?;
        let mut packet = vec![0; u32::from_le_bytes(length) as usize];
        self.stream.read_exact(&mut packet).unwrap();
        Some(packet)
    }

    /// The messages of the next packet.
    pub(crate) fn receive(&mut self) -> Vec<Message> {
        let packet = self.packet().expect("an answer");
        assert_eq!(key_id(&packet), Some(key().id()));
        let Sealed { session, message, .. } = open(&key(), From::Server, &packet).unwrap();
        assert_eq!(session, self.session);
        match message.body.decode::<MessageContainer>() {
            Ok(container) => {
                assert!(container.messages.iter().all(|inner| inner.msg_id < message.msg_id && inner.msg_id & 1 == 1));
                container.messages
            }
            Err(_) => vec![message],
        }
    }

    /// Sends a message, and gives what is of one type among the answers.
    pub(crate) fn ask<T: tl_types::Deserializable + Identifiable>(&mut self, message: &Message) -> T {
        self.send_message(message);
        let answers = self.receive();
        let answer = answers.iter().find(|answer| answer.body.peek_id() == Some(T::CONSTRUCTOR_ID));
        answer.unwrap_or_else(|| panic!("{answers:?}")).body.decode().unwrap()
    }
}
