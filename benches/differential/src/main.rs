//! Compares `tl-types` with implementations that others wrote, over every constructor and function that both know: each must
//! write the bytes that the other wrote.
//!
//! ```text
//! cargo run -p tl-differential -- grammers    grammers-tl-types 0.11.0: Rust, layer 230
//! cargo run -p tl-differential -- telethon    Telethon 1.45.0: Python, layer 229
//! cargo run -p tl-differential -- gramjs      telegram 2.26.22: JavaScript, layer 198
//! ```
//!
//! Without a name, all three. A peer whose language is not installed is skipped, and a line says so; with `--required` that
//! is an error. The last two install what they compare with below `target/differential`.
//!
//! ```text
//! cargo run -p tl-differential -- seeds fuzz/corpus/decode    writes such values for the fuzz target `decode`
//! ```
//!
//! Values are made at random from the schema by `tl_sample`, which knows neither side. A difference is an error
//! unless [`differences`] has it with its reason; one that is there but does not show is an error, too.

mod differences;
mod grammers;
mod ours;
mod report;
mod scripted;
mod seeds;
mod shared;
#[path = "../../../tl-types/tests/definitions/table.rs"]
mod table;

use ours::SIDES;
use report::Report;
use scripted::Peer;
use std::process::ExitCode;
pub(crate) use table::{Definition, Group, Layout};

/// How many values of each definition are compared.
const VALUES_EACH: usize = 10;

fn main() -> anyhow::Result<ExitCode> {
    let (options, names): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let is_required = options.iter().any(|option| option == "--required");
    if let [command, folder] = &names[..]
        && command == "seeds"
    {
        return seeds::write(folder.as_ref()).map(|()| ExitCode::SUCCESS);
    }
    let mut all_agree = true;
    for name in ["grammers", "telethon", "gramjs"] {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            all_agree &= compare(name, is_required)?;
        }
    }
    Ok(if all_agree { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether the peer agrees, or is not there and need not be.
fn compare(name: &'static str, is_required: bool) -> anyhow::Result<bool> {
    match name {
        "grammers" => Ok(compare_with_grammers().print()),
        _ => match Peer::start(name)? {
            Some(peer) => Ok(compare_with_script(peer)?.print()),
            None => {
                println!("{name}: skipped, its language is not installed");
                Ok(!is_required)
            }
        },
    }
}

fn compare_with_grammers() -> Report {
    let mut report = Report::new("grammers");
    for side in &SIDES {
        let theirs = grammers::Decoders::of(side);
        let schema = shared::whole(side);
        for sample in shared::samples(&schema, VALUES_EACH) {
            let answer = theirs.recode(sample.id, &sample.bytes);
            report.add(side, &sample, answer);
        }
    }
    report
}

/// The peer is asked about all values at once, and answers them in their order.
fn compare_with_script(mut peer: Peer) -> anyhow::Result<Report> {
    let mut report = Report::new(peer.name);
    for side in &SIDES {
        let schema = shared::between(side, &peer);
        let samples = shared::samples(&schema, VALUES_EACH);
        let answers = peer.recode(&samples)?;
        for (sample, answer) in samples.iter().zip(answers) {
            report.add(side, sample, answer);
        }
    }
    Ok(report)
}
