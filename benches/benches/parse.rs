//! How fast schemas are read, compared with `grammers-tl-parser`, and how the time grows with their size.
//!
//! The schemas are layer 230 and, if there is a folder of schemas (`TL_CORPUS`, else the one next to the workspace), TDLib's
//! `td_api.tl`. grammers gives one definition after the other and resolves nothing, so its counterpart is `parse`; `check`
//! is `parse` and the resolution of every name together.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use tl_parser::{Schema, parse};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The schemas to read, by name.
fn schemas() -> Vec<(&'static str, String)> {
    let api = Path::new(WORKSPACE).join("schema/api.tl");
    let mut schemas = vec![("api.tl", fs::read_to_string(api).expect("the workspace has a schema"))];
    let corpus = std::env::var_os("TL_CORPUS").map(PathBuf::from);
    let corpus = corpus.unwrap_or_else(|| Path::new(WORKSPACE).join("../shared/schemas/corpus"));
    match fs::read_to_string(corpus.join("tdlib__td_api.tl")) {
        Ok(text) => schemas.push(("td_api.tl", text)),
        Err(error) => eprintln!("td_api.tl is not measured: {error}"),
    }
    schemas
}

fn grammers(text: &str) -> usize {
    grammers_tl_parser::parse_tl_file(text).filter(Result::is_ok).count()
}

/// Whether grammers reads a text without a panic.
fn grammers_survives(text: &str) -> bool {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = std::panic::catch_unwind(|| grammers(text));
    std::panic::set_hook(hook);
    result.is_ok()
}

fn against_grammers(criterion: &mut Criterion) {
    for (name, text) in schemas() {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("parse", |b| b.iter(|| parse(black_box(&text))));
        group.bench_function("check", |b| b.iter(|| Schema::check(&parse(black_box(&text)).file)));
        if grammers_survives(&text) {
            group.bench_function("grammers-tl-parser", |b| b.iter(|| grammers(black_box(&text))));
        } else {
            eprintln!("{name}/grammers-tl-parser: it panics on this schema");
        }
        group.finish();
    }
}

/// The same schema once, 4 and 16 times: the bytes per second must stay the same.
fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(20);
    for (name, text) in schemas() {
        for times in [1, 4, 16] {
            let repeated = text.repeat(times);
            group.throughput(Throughput::Bytes(repeated.len() as u64));
            let id = BenchmarkId::new(name, format!("{times}x"));
            group.bench_function(id, |b| b.iter(|| parse(black_box(&repeated))));
        }
    }
    group.finish();
}

criterion_group!(benches, against_grammers, growth);
criterion_main!(benches);
