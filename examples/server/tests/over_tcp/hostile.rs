//! Clients that break the rules: each is cut off, and the others go on.

use crate::client::{Client, connect, key, start};
use example_server::envelope::{From, Sealed, seal, seal_plain};
use example_server::{AuthKey, Config, Limits, clock};
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use tl_types::api::functions::help::{GetConfig, GetNearestDc};
use tl_types::mtproto::{Message, RpcResult, functions};
use tl_types::{Blob, Serializable};

/// The error of a transport that says that nothing is found, as a packet.
const NOT_FOUND: [u8; 4] = (-404_i32).to_le_bytes();

fn assert_still_serves(port: u16) {
    let mut client = Client::new(port);
    let message = client.message(&GetNearestDc);
    let _: RpcResult = client.ask(&message);
}

fn limits(limits: Limits) -> Config {
    Config { limits, ..Config::default() }
}

/// Random bytes, the same at each run.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    })
    .take(length)
    .collect()
}

#[test]
fn packets_that_are_none_are_answered_with_an_error_and_the_end() {
    let port = start(Config::default());
    let message = Message { msg_id: clock::now() & !3, seqno: 1, body: Blob::of(&GetConfig) };
    let packet = Sealed { salt: 0, session: 1, message };
    let mut changed = seal(&key(), From::Client, &packet);
    changed[40] ^= 1;
    let cases = [
        ("a key that is not known", seal(&AuthKey::new([7; 256]), From::Client, &packet)),
        ("a changed packet", changed),
        ("a packet of the server", seal(&key(), From::Server, &packet)),
        ("a short packet", key().id().to_le_bytes().to_vec()),
        ("a packet shorter than an id", vec![1; 4]),
        ("a plain packet that is no step of an exchange", seal_plain(4, &GetConfig.to_bytes())),
        ("a plain packet with nothing in it", seal_plain(4, &[])),
        ("a plain packet of another length", seal_plain(4, &[1; 8])[..24].to_vec()),
        ("noise after a known key", [&key().id().to_le_bytes()[..], &noise(1, 80)].concat()),
    ];
    for (name, bytes) in cases {
        let mut client = Client::without_salt(port);
        client.send_packet(&bytes);
        assert_eq!(client.packet().as_deref(), Some(&NOT_FOUND[..]), "{name}");
        assert_eq!(client.packet(), None, "{name}");
    }
    assert_still_serves(port);
}

#[test]
fn noise_ends_the_connection() {
    let port = start(Config::default());
    for seed in 0..200 {
        let start = [&[0xef][..], &[0xee; 4], &[0xdd; 4], &[24, 0, 0, 0, 0, 0, 0, 0], &[]][seed as usize % 5];
        let mut stream = connect(port);
        let _ = stream.write_all(&[start, &noise(seed, 4096)].concat());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = vec![];
        // It may be closed with bytes unread, which is an error here.
        let _ = stream.read_to_end(&mut answer);
        assert!(answer.len() <= 16, "{seed}: {answer:?}");
    }
    assert_still_serves(port);
}

#[test]
fn an_exchange_out_of_order_ends_the_connection() {
    let port = start(Config::default());
    let mut client = Client::without_salt(port);
    let ask = functions::ReqPqMulti { nonce: [1; 16] }.to_bytes();
    client.send_packet(&seal_plain(4, &ask));
    assert!(client.packet().unwrap().len() > 80);
    let finish = functions::SetClientDhParams { nonce: [1; 16], server_nonce: [1; 16], encrypted_data: vec![1; 64] };
    client.send_packet(&seal_plain(8, &finish.to_bytes()));
    assert_eq!(client.packet().as_deref(), Some(&NOT_FOUND[..]));
    assert_eq!(client.packet(), None);
}

#[test]
fn slow_clients_are_cut_off() {
    let quick =
        Limits { handshake: Duration::from_millis(300), packet: Duration::from_millis(300), ..Limits::default() };
    let port = start(limits(quick));
    for bytes in [&[][..], &[0xee; 4], &[0xee, 0xee, 0xee, 0xee, 0, 0, 15, 0], &[0xef, 0x7f]] {
        let begin = Instant::now();
        let mut stream = connect(port);
        stream.write_all(bytes).unwrap();
        assert_eq!(stream.read(&mut [0; 8]).unwrap_or(0), 0);
        assert!(begin.elapsed() < Duration::from_secs(3), "{bytes:?}");
    }
    assert_still_serves(port);
}

/// It asks, and never reads what it is told.
#[test]
fn clients_that_do_not_read_are_cut_off() {
    let port = start(limits(Limits { packet: Duration::from_millis(300), ..Limits::default() }));
    let mut client = Client::new(port);
    client.stream.set_write_timeout(Some(Duration::from_secs(10))).unwrap();
    let begin = Instant::now();
    let is_cut_off = (0..200_000).any(|_| {
        let message = client.message(&GetConfig);
        let packet = Sealed { salt: client.salt, session: 1, message };
        let packet = seal(&key(), From::Client, &packet);
        let frame = [&(packet.len() as u32).to_le_bytes()[..], &packet].concat();
        client.stream.write_all(&frame).is_err()
    });
    assert!(is_cut_off && begin.elapsed() < Duration::from_secs(60));
    assert_still_serves(port);
}

#[test]
fn connections_are_counted() {
    let port = start(limits(Limits { connections: 2, ..Limits::default() }));
    let clients = [Client::new(port), Client::new(port)];
    assert_eq!(connect(port).read(&mut [0; 8]).unwrap_or(0), 0, "a third is closed at once");
    drop(clients);
    std::thread::sleep(Duration::from_millis(200));
    assert_still_serves(port);
}

#[test]
fn no_other_address_is_listened_on() {
    let port = start(Config::default());
    // The whole of 127/8 is this machine's own, but the server has one address of it.
    let elsewhere = ([127, 0, 0, 2], port).into();
    assert!(std::net::TcpStream::connect_timeout(&elsewhere, Duration::from_secs(2)).is_err());
}
