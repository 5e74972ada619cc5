//! A server to try a client on, and what its answers are compared by.

use anyhow::{Result, bail, ensure};
use example_server::{AuthKey, Config, Fault, Server};
use resend_code::session::{Account, DataCenter, Form, Key, StringSession};
use resend_code::{Client, Options};
use serde_json::{Map, Value};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tl_types::api::functions::auth::ResendCode;
use tokio::task::JoinHandle;

/// What the page's program has in place of a phone number and a hash.
pub(crate) const WORDS: &str = "some string here";
/// GramJS cannot save a port above 32767, and systems give higher ones to whoever asks for any.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// A server that runs as long as this is there.
pub(crate) struct Bench {
    pub(crate) port: u16,
    task: JoinHandle<()>,
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The key that clients and servers have.
pub(crate) fn key() -> [u8; 256] {
    std::array::from_fn(|i| i as u8)
}

/// The key in hexadecimal digits.
pub(crate) fn key_digits() -> String {
    key().iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Bench {
    /// A server with which things go wrong.
    pub(crate) async fn start(faults: &[Fault]) -> Result<Self> {
        Self::with(Config { faults: faults.to_vec(), ..Config::default() }).await
    }

    pub(crate) async fn with(config: Config) -> Result<Self> {
        for port in PORTS.start + (std::process::id() % 8000) as u16..PORTS.end {
            if let Ok(bench) = Self::at(port, &config).await {
                return Ok(bench);
            }
        }
        bail!("no port is free")
    }

    /// On a certain port.
    pub(crate) async fn at(port: u16, config: &Config) -> Result<Self> {
        let config = Config {
            port,
            keys: vec![AuthKey::new(key())],
            logins: vec![(WORDS.into(), WORDS.into())],
            data_center: config.data_center,
            others: config.others.clone(),
            faults: config.faults.clone(),
            limits: config.limits,
            ..Config::default()
        };
        let server = Server::bind(config).await?;
        Ok(Self { port, task: tokio::spawn(server.run()) })
    }

    /// A session at the server, as our own code has it.
    pub(crate) fn session(&self) -> StringSession {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        StringSession {
            form: Form::Telethon,
            main: DataCenter { id: 1, address, is_test: false, is_media_only: false },
            media: None,
            key: Key::from(key()),
            account: Some(Account { id: example_server::api::USER_ID, is_bot: false }),
            api_id: Some(1),
        }
    }

    pub(crate) async fn client(&self) -> Result<Client> {
        Ok(Client::connect(&self.session(), options()).await?)
    }
}

pub(crate) fn options() -> Options {
    Options { timeout: Duration::from_secs(20), ..Options::default() }
}

/// What the page's program asks for.
pub(crate) fn request() -> ResendCode {
    ResendCode::new(WORDS, WORDS)
}

/// Calls the method of the page, and compares.
pub(crate) async fn check_call(client: &Client) -> Result<()> {
    let answer = client.invoke(&request()).await?;
    check_answer(&serde_json::to_value(&answer)?)
}

/// Whether an answer is, field by field, what the server said. Names are compared as far as all libraries have them.
pub(crate) fn check_answer(answer: &Value) -> Result<()> {
    let expected = serde_json::json!({
        "_": "sentCode",
        "type": { "_": "sentCodeTypeSms", "length": 5 },
        "phone_code_hash": WORDS,
        "next_type": { "_": "codeTypeCall" },
        "timeout": 60,
    });
    let found = common(answer);
    ensure!(found == expected, "expected {expected}, found {found}");
    Ok(())
}

/// A value in terms that all libraries share: names without namespaces, and no field that is not there.
fn common(value: &Value) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let is_there = |value: &Value| !matches!(value, Value::Null | Value::Bool(false));
    let fields = fields.iter().filter(|(name, value)| is_there(value) && *name != "flags");
    Value::Object(fields.map(|(name, value)| common_field(name, value)).collect::<Map<_, _>>())
}

fn common_field(name: &str, value: &Value) -> (String, Value) {
    match (name, value) {
        ("_" | "@type", Value::String(ty)) => {
            let ty = ty.rsplit('.').next().unwrap_or(ty);
            ("_".into(), format!("{}{}", ty[..1].to_lowercase(), &ty[1..]).into())
        }
        _ => (snake_case(name), common(value)),
    }
}

fn snake_case(name: &str) -> String {
    let word = |c: char| if c.is_ascii_uppercase() { format!("_{}", c.to_ascii_lowercase()) } else { c.into() };
    name.chars().map(word).collect()
}
