#![doc = include_str!("../README.md")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

mod bench;
mod load;
mod ours;
mod peer;
mod report;
mod theirs;

use anyhow::Result;
use clap::{Parser, Subcommand};
use peer::Language;
use report::Report;
use std::process::ExitCode;

/// Runs the examples against each other, and against the clients of others
#[derive(Parser)]
struct Args {
    /// Fail where something is skipped because a language is not installed
    #[arg(long)]
    required: bool,
    #[command(subcommand)]
    command: Option<Part>,
}

/// A part of it
#[derive(Subcommand)]
enum Part {
    /// 200 connections at once, each with 100 calls
    Load,
    /// The page's program at port 80, which must be free
    Page,
}

#[tokio::main(worker_threads = 2)]
async fn main() -> Result<ExitCode> {
    let args = Args::parse();
    match args.command {
        Some(Part::Load) => println!("{}", load::run().await?),
        Some(Part::Page) => theirs::page().await?,
        None => return Ok(if matrix().await?.is_good(args.required) { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
    }
    Ok(ExitCode::SUCCESS)
}

async fn matrix() -> Result<Report> {
    let mut report = Report::default();
    ours::check(&mut report).await;
    match Language::python().await? {
        Some(python) => theirs::check_python(&mut report, &python).await,
        None => report.skip("Telethon, kurigram", "Python is not there"),
    }
    match Language::node().await? {
        Some(node) => theirs::check_node(&mut report, &node).await,
        None => report.skip("GramJS, mtcute", "Node is not there"),
    }
    Ok(report)
}
