//! Calls `auth.resendCode`, and prints the answer.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

use clap::Parser;
use resend_code::{Client, InvokeError, Options, StringSession};
use serde_json::json;
use std::io::Read;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tl_types::RemoteCall;
use tl_types::api::functions::auth::ResendCode;
use tl_types::rpc::RpcError;
use zeroize::Zeroizing;

/// Asks Telegram to send a login code again, in another way (auth.resendCode)
#[derive(Parser)]
#[command(version, about)]
struct Args {
    /// A string session of Telethon, GramJS, Pyrogram or mtcute; `-` reads it from standard input
    #[arg(long, env = "RESEND_CODE_SESSION", hide_env_values = true, value_name = "TEXT")]
    session: Zeroizing<String>,
    /// The phone number that the code was asked for
    #[arg(long)]
    phone: String,
    /// The phone_code_hash of the last auth.sentCode
    #[arg(long)]
    hash: String,
    /// Print JSON, in the form of TDLib
    #[arg(long)]
    json: bool,
    /// The program's id; by default that in the session, if there is one
    #[arg(long, env = "RESEND_CODE_API_ID")]
    api_id: Option<i32>,
    /// Connect to this address and not to that of the session: 127.0.0.1:18443
    #[arg(long, value_name = "IP:PORT")]
    address: Option<SocketAddr>,
    /// How many seconds to wait for an answer
    #[arg(long, default_value_t = 30)]
    timeout: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).await {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", if args.json { error.json() } else { error.to_string() });
            ExitCode::FAILURE
        }
    }
}

async fn run(args: &Args) -> Result<String, Failure> {
    let mut session: StringSession = text(args)?.parse().map_err(|error| Failure::Session(format!("{error}")))?;
    if let Some(address) = args.address {
        session.main.address = address;
    }
    let own_id = session.api_id.and_then(|id| i32::try_from(id).ok());
    let options = Options {
        api_id: args.api_id.or(own_id).unwrap_or(Options::default().api_id),
        timeout: Duration::from_secs(args.timeout),
        ..Options::default()
    };

    let client = Client::connect(&session, options).await?;
    let answer = client.invoke(&ResendCode::new(&args.phone, &args.hash)).await?;

    Ok(if args.json {
        serde_json::to_string_pretty(&answer).expect("the answer is JSON")
    } else {
        format!("{answer:#?}")
    })
}

/// The text of the session. As an argument it would be seen in the list of processes, and in the shell's history.
fn text(args: &Args) -> Result<Zeroizing<String>, Failure> {
    if args.session.as_str() != "-" {
        return Ok(args.session.clone());
    }
    // As long as any session, so that no copy is left where the text grew.
    let mut text = Zeroizing::new(String::with_capacity(4096));
    let read = std::io::stdin().take(4096).read_to_string(&mut text);
    read.map_err(|error| Failure::Session(format!("standard input: {error}")))?;
    Ok(text)
}

/// Why there is no answer to print.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("error: {0}")]
    Session(String),
    #[error("{}", describe(.0))]
    Invoke(#[from] InvokeError),
}

impl Failure {
    fn json(&self) -> String {
        match self {
            Self::Invoke(InvokeError::Rpc(error)) => {
                let is_known = ResendCode::ERRORS.contains(&error.known());
                json!({ "@type": "error", "code": error.code, "name": error.message, "meaning": error.kind.meaning(),
                    "is_known": is_known })
            }
            Self::Invoke(error) => json!({ "@type": "error", "message": error.to_string() }),
            Self::Session(message) => json!({ "@type": "error", "message": message }),
        }
        .to_string()
    }
}

fn describe(error: &InvokeError) -> String {
    match error {
        InvokeError::Rpc(refusal) => format!("error {refusal}: {}", meaning(refusal)),
        other => format!("error: {other}"),
    }
}

fn meaning(error: &RpcError) -> &'static str {
    error.kind.meaning().unwrap_or("what it means is not known")
}
