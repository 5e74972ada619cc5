//! Our client at our server, and what it does where something goes wrong.

use crate::bench::{Bench, check_call, options, request};
use crate::report::Report;
use anyhow::{Context, Result, bail, ensure};
use example_server::{Config, Fault, WrongId};
use resend_code::session::{DataCenter, Form, Key, StringSession};
use resend_code::{Client, InvokeError, Options};
use std::time::{Duration, Instant};
use tl_types::RemoteCall;
use tl_types::api::functions::auth::{ResendCode, SendCode, SignIn};
use tl_types::api::{enums, functions, types};
use tl_types::rpc::ErrorKind;

const FORMS: [Form; 5] = [Form::Telethon, Form::GramJs, Form::Pyrogram, Form::PyrogramOld, Form::Mtcute];

pub(crate) async fn check(report: &mut Report) {
    report.row("ours: the page's call", call().await);
    report.row("ours: a login from its beginning to its end", login().await);
    report.row("ours: a packed answer", packed().await);
    report.row("ours: sessions of every form", forms().await);
    report.row("ours: PHONE_CODE_EXPIRED is a typed error", typed_error().await);
    report.row("ours: a flood wait of 1 s", flood_wait().await);
    report.row("ours: a flood wait over the bound", long_flood_wait().await);
    report.row("ours: PHONE_MIGRATE_2", migration().await);
    report.row("ours: a key that the server does not know", wrong_key().await);
    report.row("ours: the answer is cut", recovers(Fault::Cut).await);
    report.row("ours: the salt is refused", recovers(Fault::Salt).await);
    report.row("ours: a silent server", silence().await);
    for (name, id) in [("even", WrongId::Even), ("old", WrongId::Old), ("ahead", WrongId::New)] {
        report.row(&format!("ours: the id of the answer is {name}"), wrong_id(id).await);
    }
}

async fn call() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    check_call(&bench.client().await?).await
}

async fn login() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    let client = bench.client().await?;
    let phone = "+1 555 0100";
    let sent = client.invoke(&SendCode::new(phone, 1, "0", types::CodeSettings::default())).await?;
    let enums::auth::SentCode::SentCode(sent) = sent else { bail!("{sent:?}") };
    let again = client.invoke(&ResendCode::new(phone, &sent.phone_code_hash)).await?;
    ensure!(matches!(again, enums::auth::SentCode::SentCode(_)), "{again:?}");
    let code = Some(example_server::api::CODE.to_owned());
    let signed = client.invoke(&SignIn { phone_code: code, ..SignIn::new(phone, &sent.phone_code_hash) }).await?;
    ensure!(matches!(signed, enums::auth::Authorization::Authorization(_)), "{signed:?}");
    let users = client.invoke(&functions::users::GetUsers::new(vec![enums::InputUser::InputUserSelf])).await?;
    ensure!(matches!(&users[..], [enums::User::User(user)] if user.id == example_server::api::USER_ID), "{users:?}");
    Ok(())
}

/// The server packs what gets shorter, as the same user 100 times does.
async fn packed() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    let ids = vec![enums::InputUser::InputUserSelf; 100];
    let users = bench.client().await?.invoke(&functions::users::GetUsers::new(ids)).await?;
    ensure!(users.len() == 100, "{} users", users.len());
    Ok(())
}

async fn forms() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    for form in FORMS {
        let text = bench.session().to_form(form)?;
        let mut session: StringSession = text.parse()?;
        ensure!(session.form == form && session.key == bench.session().key, "{form:?}");
        // Pyrogram's form has no address.
        session.main.address = bench.session().main.address;
        let client = Client::connect(&session, options()).await?;
        check_call(&client).await.with_context(|| format!("{form:?}"))?;
    }
    Ok(())
}

async fn typed_error() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    match bench.client().await?.invoke(&ResendCode::new("+15550100", "expired")).await {
        Err(InvokeError::Rpc(error)) if error.kind == ErrorKind::PhoneCodeExpired => {
            ensure!(ResendCode::ERRORS.contains(&error.known()), "{error} is not known of the method");
            Ok(())
        }
        other => bail!("{other:?}"),
    }
}

fn refusal(code: i32, name: &str) -> Fault {
    Fault::Error { code, name: name.to_owned() }
}

async fn flood_wait() -> Result<()> {
    let bench = Bench::start(&[refusal(420, "FLOOD_WAIT_1")]).await?;
    let client = bench.client().await?;
    let start = Instant::now();
    check_call(&client).await?;
    ensure!(start.elapsed() >= Duration::from_secs(1), "only after {:?}", start.elapsed());
    Ok(())
}

async fn long_flood_wait() -> Result<()> {
    let bench = Bench::start(&[refusal(420, "FLOOD_WAIT_61")]).await?;
    match bench.client().await?.invoke(&request()).await {
        Err(InvokeError::Rpc(error)) if error.seconds_to_wait() == Some(61) => Ok(()),
        other => bail!("{other:?}"),
    }
}

/// The second data centre knows the key, too. The client learns its address from the first.
async fn migration() -> Result<()> {
    let second = Bench::with(Config { data_center: 2, ..Config::default() }).await?;
    let faults = vec![refusal(303, "PHONE_MIGRATE_2")];
    let first = Bench::with(Config { others: vec![(2, second.port)], faults, ..Config::default() }).await?;
    let session = first.session();
    let mut data = session.to_data();
    let elsewhere = StringSession { main: DataCenter { id: 2, ..session.main }, ..session };
    data.dc_options.extend(elsewhere.to_data().dc_options);
    let client = Client::connect_with(data, options()).await?;
    check_call(&client).await?;
    ensure!(client.data_center() == 2, "the client is still at {}", client.data_center());
    check_call(&client).await
}

async fn wrong_key() -> Result<()> {
    let bench = Bench::start(&[]).await?;
    let session = StringSession { key: Key::from([7; 256]), ..bench.session() };
    match Client::connect(&session, options()).await {
        Err(InvokeError::Connection(_)) => Ok(()),
        Err(other) => bail!("{other:?}"),
        Ok(_) => bail!("it connects"),
    }
}

async fn recovers(fault: Fault) -> Result<()> {
    let bench = Bench::start(&[fault]).await?;
    check_call(&bench.client().await?).await
}

fn hasty() -> Options {
    Options { timeout: Duration::from_secs(1), ..options() }
}

/// The call ends in time, and the next one has its answer.
async fn silence() -> Result<()> {
    let bench = Bench::start(&[Fault::Silence]).await?;
    let client = Client::connect(&bench.session(), hasty()).await?;
    let start = Instant::now();
    match client.invoke(&request()).await {
        Err(InvokeError::Timeout(_)) => {}
        other => bail!("{other:?}"),
    }
    ensure!(start.elapsed() < Duration::from_secs(3), "after {:?}", start.elapsed());
    check_call(&client).await
}

/// The engine may take the answer or leave it, but the client ends in time, and its next call has an answer.
async fn wrong_id(id: WrongId) -> Result<()> {
    let bench = Bench::start(&[Fault::Id(id)]).await?;
    let client = Client::connect(&bench.session(), hasty()).await?;
    match client.invoke(&request()).await {
        Ok(_) | Err(InvokeError::Timeout(_) | InvokeError::Connection(_)) => {}
        Err(other) => bail!("{other:?}"),
    }
    check_call(&client).await
}
