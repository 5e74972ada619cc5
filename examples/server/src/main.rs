//! Runs the server, and prints what a client needs to talk to it.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

use base64::prelude::{BASE64_URL_SAFE, Engine};
use clap::Parser;
use example_server::envelope::random;
use example_server::rsa::ServerKey;
use example_server::{AuthKey, Config, Fault, Server};
use std::net::Ipv4Addr;

/// A login under way: the words that the official documentation's programs have in place of a phone number and a hash.
const LOGIN: &str = "some string here";

/// An MTProto 2.0 server on 127.0.0.1, for tests and for learning
#[derive(Parser)]
#[command(version, about)]
struct Args {
    /// The port
    #[arg(long, default_value_t = 18443)]
    port: u16,
    /// The number of the data centre
    #[arg(long, default_value_t = 1)]
    dc: u8,
    /// A key that a client has already, 512 hexadecimal digits; a random one by default
    #[arg(long, value_parser = key)]
    key: Option<AuthKey>,
    /// What goes wrong with the first call of an `auth.` method, with the second, …: cut, silence, salt, even-id, old-id,
    /// new-id, or an error such as '420 FLOOD_WAIT_1'
    #[arg(long)]
    fault: Vec<Fault>,
    /// Say nothing of what clients do
    #[arg(long)]
    quiet: bool,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let args = Args::parse();
    let key = args.key.unwrap_or_else(|| AuthKey::new(random()));
    let config = Config {
        port: args.port,
        data_center: args.dc.into(),
        keys: vec![key.clone()],
        logins: vec![(LOGIN.into(), LOGIN.into())],
        faults: args.fault,
        log: if args.quiet { Box::new(|_| {}) } else { Box::new(|line| println!("{line}")) },
        ..Config::default()
    };
    let server = Server::bind(config).await?;
    print_introduction(args.dc, server.port(), &key);
    tokio::select! {
        () = server.run() => Ok(()),
        end = tokio::signal::ctrl_c() => end,
    }
}

fn print_introduction(dc: u8, port: u16, key: &AuthKey) {
    let rsa = ServerKey::of_example();
    let session = session(dc, port, key);
    println!("Listening on 127.0.0.1:{port}, data centre {dc}.\n");
    println!("A session that is logged in, for Telethon, GramJS and resend-code:\n\n    {session}\n");
    println!("For clients without a session, the server's key, whose fingerprint is {}:\n", rsa.fingerprint());
    println!("{}", rsa.public_pem());
    println!("Call a method from another terminal:\n");
    println!("    cargo run -p resend-code -- --phone '{LOGIN}' --hash '{LOGIN}' --session {session}\n");
}

/// The string session of Telethon, which GramJS reads, too.
fn session(dc: u8, port: u16, key: &AuthKey) -> String {
    let bytes = [&[dc][..], &Ipv4Addr::LOCALHOST.octets(), &port.to_be_bytes(), key.bytes()].concat();
    format!("1{}", BASE64_URL_SAFE.encode(bytes))
}

fn key(digits: &str) -> Result<AuthKey, String> {
    let bytes = grammers_crypto::hex::opt_from_hex(digits).and_then(|bytes| bytes.try_into().ok());
    bytes.map(AuthKey::new).ok_or_else(|| "a key has 512 hexadecimal digits".to_owned())
}
