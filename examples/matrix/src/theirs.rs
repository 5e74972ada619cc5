//! Telethon and GramJS at our server, with sessions that they made, and our client with the sessions that they saved.

use crate::bench::{Bench, check_answer, check_call, key_digits, options};
use crate::peer::{Language, folder, is_there};
use crate::report::Report;
use anyhow::{Context, Result, ensure};
use example_server::rsa::ServerKey;
use example_server::{Config, Fault, api::USER_ID};
use resend_code::Client;
use resend_code::session::{Form, StringSession};
use serde_json::Value;
use tokio::process::Command;

const TELETHON: &str = "telethon_peer.py";
const GRAMJS: &str = "gramjs.js";
const HERE: &str = env!("CARGO_MANIFEST_DIR");
/// How often an exchange is tried: both libraries fail with the one key in 256 that starts with a zero.
const TRIES: usize = 3;
/// Where GramJS connects to, whatever its session says.
pub(crate) const PORT_OF_PAGE: u16 = 80;

pub(crate) async fn check_python(report: &mut Report, python: &Language) {
    report.row("Telethon: the page's program, with a session that it made", telethon(python, &[]).await);
    for (name, fault) in faults() {
        report.row(&format!("Telethon: {name}"), telethon(python, &[fault]).await);
    }
    report.row("Telethon: a key exchange, and ours with the session saved", exchange(python, TELETHON).await);
    report.row("Telethon: sessions, theirs and ours", form(python, TELETHON, Form::Telethon).await);
    report.row("kurigram: sessions, theirs and ours", form(python, "kurigram_peer.py", Form::Pyrogram).await);
    report.row("Pyrogram: sessions of before version 2", form(python, "kurigram_peer.py", Form::PyrogramOld).await);
}

pub(crate) async fn check_node(report: &mut Report, node: &Language) {
    let page = "GramJS: the page's program as it is, at port 80";
    if is_there("unshare", &["-rn", "ip", "link", "set", "lo", "up"]).await {
        report.row(page, page_at_port_80().await);
    } else {
        report.skip(page, "this system gives no network of its own");
    }
    report.row("GramJS: the page's program, at another port", gramjs(node, &[]).await);
    for (name, fault) in faults() {
        report.row(&format!("GramJS: {name}"), gramjs(node, &[fault]).await);
    }
    report.row("GramJS: a key exchange, and ours with the session saved", exchange(node, GRAMJS).await);
    report.row("GramJS: sessions, theirs and ours", form(node, GRAMJS, Form::GramJs).await);
    report.row("mtcute: sessions, theirs and ours", form(node, "mtcute.js", Form::Mtcute).await);
}

fn faults() -> [(&'static str, Fault); 3] {
    [
        ("the answer is cut", Fault::Cut),
        ("the salt is refused", Fault::Salt),
        ("a flood wait of 1 s", Fault::Error { code: 420, name: "FLOOD_WAIT_1".into() }),
    ]
}

async fn telethon(python: &Language, faults: &[Fault]) -> Result<()> {
    let bench = Bench::start(faults).await?;
    let session = make(python, TELETHON, bench.port).await?;
    let answer = python.ask(&[TELETHON, "page", &session]).await?;
    check_answer(&answer["answer"])?;
    let updates = answer["updates"].as_array().context("no updates")?;
    let user = |update: &Value| update["_"] == "UpdateUserStatus" && update["user_id"] == USER_ID;
    ensure!(updates.iter().any(user), "the update did not come: {updates:?}");
    // It goes on with what it saved.
    ours_with(&answer).await
}

async fn gramjs(node: &Language, faults: &[Fault]) -> Result<()> {
    let bench = Bench::start(faults).await?;
    let session = make(node, GRAMJS, bench.port).await?;
    run_page(&node.with(&[("PORT", &bench.port.to_string())]), &session).await
}

/// The page's program with a session in it: nothing else of it is changed.
async fn run_page(node: &Language, session: &str) -> Result<()> {
    let empty = "new StringSession(\"\")";
    let page = std::fs::read_to_string(format!("{HERE}/peers/page.js"))?;
    ensure!(page.matches(empty).count() == 1, "the page has changed");
    let path = folder()?.join(format!("page-{}.js", std::process::id()));
    std::fs::write(&path, page.replace(empty, &format!("new StringSession(\"{session}\")")))?;
    let answer = node.ask(&["-r", "./around_page.js", &path.display().to_string()]).await;
    std::fs::remove_file(path)?;
    check_answer(&answer?["answer"])
}

/// In a network of its own, where port 80 is free and nobody else can see it.
async fn page_at_port_80() -> Result<()> {
    let this = std::env::current_exe()?.display().to_string();
    let script = "ip link set lo up && exec \"$0\" page";
    let output = Command::new("unshare").args(["-rn", "sh", "-c", script, &this]).kill_on_drop(true).output();
    let output = output.await?;
    ensure!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// What runs there.
pub(crate) async fn page() -> Result<()> {
    let node = Language::node().await?.context("no Node")?;
    let bench = Bench::at(PORT_OF_PAGE, &Config::default()).await?;
    let session = make(&node, GRAMJS, bench.port).await?;
    run_page(&node, &session).await
}

async fn exchange(language: &Language, script: &str) -> Result<()> {
    let bench = Bench::start(&[]).await?;
    let key = ServerKey::of_example();
    let (pem, fingerprint, modulus) = (key.public_pem(), key.fingerprint().to_string(), key.modulus());
    let language = language.with(&[("PEM", &pem), ("FINGERPRINT", &fingerprint), ("MODULUS", &modulus)]);
    let mut answer = Err(anyhow::anyhow!("not tried"));
    for _ in 0..TRIES {
        answer = language.ask(&[script, "exchange", "1", "127.0.0.1", &bench.port.to_string()]).await;
        if answer.is_ok() {
            break;
        }
    }
    let answer = answer?;
    check_answer(&answer["answer"])?;
    ours_with(&answer).await
}

/// Our client with the session that a library saved.
async fn ours_with(answer: &Value) -> Result<()> {
    let session: StringSession = answer["session"].as_str().context("no session")?.parse()?;
    check_call(&Client::connect(&session, options()).await?).await
}

async fn make(language: &Language, script: &str, port: u16) -> Result<String> {
    let answer = language.ask(&[script, "make", "1", "127.0.0.1", &port.to_string(), &key_digits()]).await?;
    Ok(answer["session"].as_str().context("no session")?.to_owned())
}

/// What a library writes, we read and write the same; what we write, it reads.
async fn form(language: &Language, script: &str, form: Form) -> Result<()> {
    let (key, user) = (key_digits(), USER_ID.to_string());
    let arguments: &[&str] = match form {
        Form::Telethon | Form::GramJs => &[script, "make", "1", "127.0.0.1", "18443", &key],
        Form::Mtcute => &[script, "make", "1", "127.0.0.1", "18443", &key, &user],
        Form::Pyrogram => &[script, "make", "1", "1", &key, &user],
        Form::PyrogramOld => &[script, "make-old", "1", &key, &user],
    };
    let theirs = language.ask(arguments).await?;
    let theirs = theirs["session"].as_str().context("no session")?;
    let session: StringSession = theirs.parse()?;
    ensure!(session.form == form, "read as {:?}", session.form);
    let ours = session.to_form(form)?;
    ensure!(*ours == theirs, "written in another way than {form:?} does");
    let read = language.ask(&[script, "read", &ours]).await?;
    ensure!(read["key"] == *key && read["dc"] == 1, "{read}");
    ensure!(read.get("user").is_none_or(|user| *user == USER_ID), "{read}");
    ensure!(read.get("port").is_none_or(|port| *port == 18443), "{read}");
    Ok(())
}
