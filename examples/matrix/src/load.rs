//! Many clients at once: 200 connections, each with 100 calls.

use crate::bench::{Bench, check_call, options};
use anyhow::{Context, Result, ensure};
use resend_code::Client;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

const CONNECTIONS: usize = 200;
const CALLS: usize = 100;
const LIMIT: Duration = Duration::from_secs(120);

/// Runs them, and tells how long it took.
pub(crate) async fn run() -> Result<String> {
    tokio::time::timeout(LIMIT, all()).await.context("it takes too long")?
}

async fn all() -> Result<String> {
    let bench = Bench::start(&[]).await?;
    let start = Instant::now();
    let mut clients = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let session = bench.session();
        clients.spawn(async move {
            let client = Client::connect(&session, options()).await?;
            for _ in 0..CALLS {
                check_call(&client).await?;
            }
            anyhow::Ok(CALLS)
        });
    }
    let mut answers = 0;
    while let Some(calls) = clients.join_next().await {
        answers += calls??;
    }
    ensure!(answers == CONNECTIONS * CALLS, "{answers} answers");
    let time = start.elapsed().as_secs_f64();
    let rate = answers as f64 / time;
    Ok(format!("{CONNECTIONS} connections, {answers} calls, all answered, in {time:.1} s: {rate:.0} calls a second"))
}
